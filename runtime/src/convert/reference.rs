//! `&T` and `&mut T` of exported types and of containers.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType};
use crate::buffer::{Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{Class, Lane, PassRef, RefArgument, Referent};
use crate::pass::{Passing, passed};
use crate::wire::ty;

impl<T: Referent> Describe for &T {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_ref(sink);
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Referent<Lane: RefArgument<'a, T>> + 'a> FromJs<'a> for &'a T {
    type Abi = <T::Lane as RefArgument<'a, T>>::Abi;
    type Anchor = <T::Lane as RefArgument<'a, T>>::Anchor;

    #[inline(always)]
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift(abi) }
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a T {
        // SAFETY: as the caller's.
        unsafe { T::Lane::get(anchor) }
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Referent<Lane: RefArgument<'a, T>> + 'a> Nullable<'a> for &'a T {
    type OptionAbi = <T::Lane as RefArgument<'a, T>>::OptionAbi;

    #[inline(always)]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift_option(abi) }
    }
}

impl<T: Referent + Direct> Direct for &T {}

impl<T: Referent + ReturnType> ReturnType for &T {
    type Plain = T::Plain;
    type Tagged = T::Tagged;

    #[inline]
    fn tag(tag: u32) -> T::Tagged {
        T::tag(tag)
    }
}

impl<T: Referent + IntoJs + Clone> IntoJs for &T {
    #[inline]
    fn plain(self) -> T::Plain {
        self.clone().plain()
    }

    #[inline]
    fn tagged(self) -> T::Tagged {
        self.clone().tagged()
    }
}

passed! {
    ['x, T: Referent<Lane: PassRef<'x, T>>] &'x T as <T::Lane as PassRef<'x, T>>::Kept:
        <T::Lane as PassRef<'x, T>>::Abi, <T::Lane as PassRef<'x, T>>::OptionAbi,
        T::Lane::keep,
        |kept: &mut <T::Lane as PassRef<'x, T>>::Kept, passing: &mut Passing| {
            T::Lane::words(kept, passing)
        };
}

impl<T: Write + Clone> Write for &T {
    #[inline]
    fn write(self, writer: &mut Writer) {
        self.write_ref(writer);
    }
}

impl<T: Class> Describe for &mut T {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::REF_MUT);
        T::describe(sink);
    }
}

// SAFETY: the glue passes an object that nothing else has borrowed.
unsafe impl<'a, T: Class + 'a> FromJs<'a> for &'a mut T {
    type Abi = usize;
    type Anchor = usize;

    #[inline(always)]
    unsafe fn lift(abi: usize) -> Option<usize> {
        Some(abi)
    }

    #[inline(always)]
    unsafe fn get(&mut address: &'a mut usize) -> &'a mut T {
        // SAFETY: see the impl.
        unsafe { &mut *(address as *mut T) }
    }
}

// SAFETY: as for the reference itself; 0 is no address of an object.
unsafe impl<'a, T: Class + 'a> Nullable<'a> for &'a mut T {
    type OptionAbi = usize;

    #[inline(always)]
    unsafe fn lift_option(abi: usize) -> Option<Option<usize>> {
        Some((abi != 0).then_some(abi))
    }
}
