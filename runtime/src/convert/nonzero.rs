//! `NonZero<N>` and `Wrapping<N>`, which JavaScript sees as the number inside.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType};
use crate::describe::{Describe, Sink};
use crate::wire::ty;
use core::num::{NonZero, Wrapping};

macro_rules! nonzero {
    ($($ty:ty)*) => {$(
        impl Describe for NonZero<$ty> {
            fn describe(sink: &mut impl Sink) {
                sink.word(ty::NON_ZERO);
                <$ty>::describe(sink);
            }
        }

        impl Direct for NonZero<$ty> {}

        // SAFETY: the glue refuses zero, also where number checks are off.
        unsafe impl<'a> FromJs<'a> for NonZero<$ty> {
            type Abi = <$ty as FromJs<'a>>::Abi;
            type OptionAbi = <$ty as FromJs<'a>>::OptionAbi;
            type Anchor = Self;

            #[inline]
            unsafe fn lift(abi: Self::Abi) -> Self {
                // SAFETY: not zero, see above.
                unsafe { NonZero::new_unchecked(<$ty>::lift(abi)) }
            }

            #[inline]
            unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Self> {
                // SAFETY: as the caller's.
                unsafe { <$ty>::lift_option(abi) }.and_then(NonZero::new)
            }

            #[inline]
            unsafe fn get(anchor: &'a mut Self) -> Self {
                *anchor
            }
        }

        impl ReturnType for NonZero<$ty> {
            type Plain = <$ty as ReturnType>::Plain;
            type Tagged = <$ty as ReturnType>::Tagged;

            #[inline]
            fn tag(tag: u32) -> Self::Tagged {
                <$ty>::tag(tag)
            }
        }

        impl IntoJs for NonZero<$ty> {
            #[inline]
            fn plain(self) -> Self::Plain {
                self.get().plain()
            }

            #[inline]
            fn tagged(self) -> Self::Tagged {
                self.get().tagged()
            }
        }
    )*};
}
nonzero!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128);

impl<N: Describe> Describe for Wrapping<N> {
    fn describe(sink: &mut impl Sink) {
        N::describe(sink);
    }
}

impl<N: Direct> Direct for Wrapping<N> {}

// SAFETY: as for the number inside.
unsafe impl<'a, N: FromJs<'a>> FromJs<'a> for Wrapping<N> {
    type Abi = N::Abi;
    type OptionAbi = N::OptionAbi;
    type Anchor = N::Anchor;

    #[inline]
    unsafe fn lift(abi: Self::Abi) -> Self::Anchor {
        // SAFETY: as the caller's.
        unsafe { N::lift(abi) }
    }

    #[inline]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { N::lift_option(abi) }
    }

    #[inline]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
        // SAFETY: as the caller's.
        Wrapping(unsafe { N::get(anchor) })
    }
}

impl<N: ReturnType> ReturnType for Wrapping<N> {
    type Plain = N::Plain;
    type Tagged = N::Tagged;

    #[inline]
    fn tag(tag: u32) -> N::Tagged {
        N::tag(tag)
    }
}

impl<N: IntoJs> IntoJs for Wrapping<N> {
    #[inline]
    fn plain(self) -> N::Plain {
        self.0.plain()
    }

    #[inline]
    fn tagged(self) -> N::Tagged {
        self.0.tagged()
    }
}
