//! `f32`, `f64`, and the 64-bit integers: numbers that fill their register, so that a missing value
//! is said beside them.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType, wide_tag, wide_value};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::pass::{Passing, passed};
use crate::wire::ty;

macro_rules! register {
    ($($ty:ty: $tag:ident, $read:expr, $write:expr;)*) => {$(
        impl Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                sink.word(ty::$tag);
            }
        }

        impl Direct for $ty {}

        // SAFETY: every number is a value of the type.
        unsafe impl<'a> FromJs<'a> for $ty {
            type Abi = $ty;
            type Anchor = $ty;

            #[inline(always)]
            unsafe fn lift(abi: $ty) -> Option<$ty> {
                Some(abi)
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
            }
        }

        // SAFETY: as for the value itself.
        unsafe impl<'a> Nullable<'a> for $ty {
            type OptionAbi = (u32, $ty);

            #[inline(always)]
            unsafe fn lift_option((some, value): (u32, $ty)) -> Option<Option<$ty>> {
                Some((some != 0).then_some(value))
            }
        }

        impl ReturnType for $ty {
            type Plain = $ty;
            type Tagged = $ty;

            #[inline]
            fn tag(tag: u32) -> $ty {
                wide_tag(tag);
                0 as $ty
            }
        }

        impl IntoJs for $ty {
            #[inline]
            fn plain(self) -> $ty {
                self
            }

            #[inline]
            fn tagged(self) -> $ty {
                wide_value();
                self
            }
        }

        passed! {
            [] $ty as $ty: $ty, (u32, $ty), |number| number, |number: &$ty, _: &Passing| *number;
        }

        impl<'a> Read<'a> for $ty {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                Some($read(reader))
            }
        }

        impl Write for $ty {
            #[inline]
            fn write(self, writer: &mut Writer) {
                $write(self, writer);
            }
        }
    )*};
}

register! {
    f32: F32, |reader: &mut Reader<'_>| f32::from_bits(reader.word()), |number: f32, writer: &mut Writer| writer.word(number.to_bits());
    f64: F64, |reader: &mut Reader<'_>| f64::from_bits(reader.long()), |number: f64, writer: &mut Writer| writer.long(number.to_bits());
    i64: I64, |reader: &mut Reader<'_>| reader.long() as i64, |number: i64, writer: &mut Writer| writer.long(number as u64);
    u64: U64, Reader::long, |number: u64, writer: &mut Writer| writer.long(number);
}
