//! `NonZero<N>` and `Wrapping<N>`, which JavaScript sees as the number inside.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{Item, Values};
use crate::pass::{Pass, PassOption, Passing, passed};
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
            type Anchor = <$ty as FromJs<'a>>::Anchor;

            #[inline(always)]
            unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor> {
                // SAFETY: as the caller's.
                unsafe { <$ty>::lift(abi) }
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
                // SAFETY: not zero, see above.
                unsafe { NonZero::new_unchecked(<$ty>::get(anchor)) }
            }
        }

        // SAFETY: as for the number itself.
        unsafe impl<'a> Nullable<'a> for NonZero<$ty> {
            type OptionAbi = <$ty as Nullable<'a>>::OptionAbi;

            #[inline(always)]
            unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>> {
                // SAFETY: as the caller's.
                unsafe { <$ty>::lift_option(abi) }
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

        passed! {
            [] NonZero<$ty> as $ty: <$ty as Pass>::Abi, <$ty as PassOption>::OptionAbi,
                |number: Self| number.get(),
                |number: &mut $ty, passing: &mut Passing| <$ty as Pass>::words(number, passing);
        }

        impl Item for NonZero<$ty> {
            type Lane = Values;
        }

        impl<'a> Read<'a> for NonZero<$ty> {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<Self> {
                // SAFETY: the glue refuses zero, see above.
                <$ty>::read(reader).map(|number| unsafe { NonZero::new_unchecked(number) })
            }
        }

        impl Write for NonZero<$ty> {
            #[inline]
            fn write(self, writer: &mut Writer) {
                self.get().write(writer);
            }
        }
    )*};
}
nonzero!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 i128 u128);

super::transparent! {
    Wrapping: |number| Wrapping(number), |wrapped: Wrapping<T>| wrapped.0, [];
}
