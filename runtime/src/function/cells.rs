//! The memory in which the numbers of a callback's arguments lie, and then those of its result.

use crate::abi::{Abi, Prim};
#[cfg(not(all(test, feature = "std")))]
use crate::js::value::glue;
use crate::receive::Receive;
use core::mem::MaybeUninit;

#[cfg(all(test, feature = "std"))]
use super::tests::callback_call;

#[cfg(not(all(test, feature = "std")))]
glue! {
    /// Calls the function of a handle. The numbers of its arguments lie in the cells at an address,
    /// each in one of eight bytes; the numbers of its result will.
    fn callback_call(handle: u32, cells: usize);
}

/// How many cells a function of so many parameters needs.
pub(super) const fn count(parameters: usize) -> usize {
    3 * if parameters == 0 { 1 } else { parameters }
}

/// `N` cells.
pub(super) struct Cells<const N: usize> {
    cells: [MaybeUninit<u64>; N],
    used: usize,
}

impl<const N: usize> Cells<N> {
    #[inline(always)]
    pub(super) const fn new() -> Self {
        Cells { cells: [MaybeUninit::uninit(); N], used: 0 }
    }

    /// Adds the numbers of an argument.
    #[inline(always)]
    pub(super) fn put(&mut self, abi: impl Abi) {
        let (w0, w1, w2) = abi.into_words();
        self.put_word(w0);
        self.put_word(w1);
        self.put_word(w2);
    }

    #[inline(always)]
    fn put_word<W: Prim>(&mut self, word: W) {
        const { assert!(size_of::<W>() <= 8) };
        if const { size_of::<W>() != 0 } {
            // SAFETY: it fits.
            unsafe { self.cells[self.used].as_mut_ptr().cast::<W>().write(word) };
            self.used += 1;
        }
    }

    /// Calls the function of a handle.
    #[inline(always)]
    pub(super) fn call<R: Receive>(mut self, handle: u32) -> R {
        callback_call(handle, self.cells.as_mut_ptr().expose_provenance());
        // SAFETY: the glue has just written the result.
        unsafe { R::from_abi(Abi::from_words(self.word(0), self.word(1), self.word(2))) }
    }

    /// # Safety
    /// The cell has such a number.
    #[inline(always)]
    unsafe fn word<W: Prim>(&self, index: usize) -> W {
        // SAFETY: as the caller's; nothing is read of what has no size.
        unsafe { self.cells[index].as_ptr().cast::<W>().read() }
    }
}
