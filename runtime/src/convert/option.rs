//! `Option`, which JavaScript sees as the value or `undefined`.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType};
use crate::describe::{Describe, Sink, describe_result_area};
use crate::wire::{tag, ty};

impl<T: Describe> Describe for Option<T> {
    fn describe(sink: &mut impl Sink) {
        describe_result_area(sink);
        sink.word(ty::OPTION);
        T::describe(sink);
    }
}

// SAFETY: as for the value inside.
unsafe impl<'a, T: FromJs<'a> + Direct> FromJs<'a> for Option<T> {
    type Abi = T::OptionAbi;
    type OptionAbi = T::OptionAbi;
    type Anchor = Option<T::Anchor>;

    #[inline]
    unsafe fn lift(abi: Self::Abi) -> Self::Anchor {
        // SAFETY: as the caller's.
        unsafe { T::lift_option(abi) }
    }

    #[inline]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::lift_option(abi) }.map(Some)
    }

    #[inline]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
        // SAFETY: as the caller's.
        anchor.as_mut().map(|anchor| unsafe { T::get(anchor) })
    }
}

impl<T: ReturnType + Direct> ReturnType for Option<T> {
    type Plain = T::Tagged;
    type Tagged = T::Tagged;

    #[inline]
    fn tag(tag: u32) -> T::Tagged {
        T::tag(tag)
    }
}

impl<T: IntoJs + Direct> IntoJs for Option<T> {
    #[inline]
    fn plain(self) -> T::Tagged {
        match self {
            Some(value) => value.tagged(),
            None => T::tag(tag::NONE),
        }
    }

    #[inline]
    fn tagged(self) -> T::Tagged {
        self.plain()
    }
}
