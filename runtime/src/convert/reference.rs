//! `&T` and `&mut T` of exported types, of containers and of functions.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType};
use crate::buffer::{Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{MutArgument, PassRef, RefArgument, RefLane, Referent, ReferentMut};
use crate::pass::{Passing, passed};

impl<T: Referent<Lane: RefLane<T>> + ?Sized> Describe for &T {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_ref(sink);
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Referent<Lane: RefArgument<'a, T>> + ?Sized + 'a> FromJs<'a> for &'a T {
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
unsafe impl<'a, T: Referent<Lane: RefArgument<'a, T>> + ?Sized + 'a> Nullable<'a> for &'a T {
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

impl<'x, T: ReferentMut<Lane: MutArgument<'x, T>> + ?Sized + 'x> Describe for &'x mut T {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_mut(sink);
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: ReferentMut<Lane: MutArgument<'a, T>> + ?Sized + 'a> FromJs<'a> for &'a mut T {
    type Abi = <T::Lane as MutArgument<'a, T>>::Abi;
    type Anchor = <T::Lane as MutArgument<'a, T>>::Anchor;

    #[inline(always)]
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift(abi) }
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a mut T {
        // SAFETY: as the caller's.
        unsafe { T::Lane::get(anchor) }
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: ReferentMut<Lane: MutArgument<'a, T>> + ?Sized + 'a> Nullable<'a> for &'a mut T {
    type OptionAbi = <T::Lane as MutArgument<'a, T>>::OptionAbi;

    #[inline(always)]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift_option(abi) }
    }
}
