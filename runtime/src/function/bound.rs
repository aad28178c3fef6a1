//! A Rust function that calls one of JavaScript, in the place of its handle: without an allocator.

use core::mem::MaybeUninit;

/// A function without a type, which has nothing but a handle.
#[derive(Debug)]
pub struct Bound(MaybeUninit<u32>);

impl Bound {
    /// Takes a function, of which only the handle is kept.
    #[inline(always)]
    pub(super) fn new<F>(function: F) -> Bound {
        const {
            assert!(size_of::<F>() == size_of::<u32>());
            assert!(align_of::<F>() <= align_of::<u32>());
            assert!(!core::mem::needs_drop::<F>());
        }
        let mut bound = Bound(MaybeUninit::uninit());
        // SAFETY: it fits, see above.
        unsafe { bound.0.as_mut_ptr().cast::<F>().write(function) };
        bound
    }

    /// The function, of the type that `_make` makes.
    ///
    /// # Safety
    /// A function of this type was taken.
    #[inline(always)]
    pub(super) unsafe fn view<F>(&self, _make: impl FnOnce(u32) -> F) -> &F {
        // SAFETY: as the caller's.
        unsafe { &*self.0.as_ptr().cast() }
    }

    /// The function, of the type that `_make` makes.
    ///
    /// # Safety
    /// A function of this type was taken.
    #[inline(always)]
    pub(super) unsafe fn view_mut<F>(&mut self, _make: impl FnOnce(u32) -> F) -> &mut F {
        // SAFETY: as the caller's.
        unsafe { &mut *self.0.as_mut_ptr().cast() }
    }
}
