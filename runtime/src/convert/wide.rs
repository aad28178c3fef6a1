//! The 128-bit integers: two numbers each way, the high half of a result in the result area.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType, wide_tag, wide_value};
use crate::area::set_result_high;
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink, describe_result_area};
use crate::lane::{Item, Values};
use crate::pass::{Passing, passed};
use crate::wire::ty;

macro_rules! wide {
    ($($ty:ty: $tag:ident;)*) => {$(
        impl Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                describe_result_area(sink);
                sink.word(ty::$tag);
            }
        }

        impl Direct for $ty {}

        // SAFETY: every pair of halves is a value of the type.
        unsafe impl<'a> FromJs<'a> for $ty {
            type Abi = (u64, u64);
            type Anchor = $ty;

            #[inline(always)]
            unsafe fn lift((low, high): (u64, u64)) -> Option<$ty> {
                Some((u128::from(high) << 64 | u128::from(low)) as $ty)
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
            }
        }

        // SAFETY: as for the value itself.
        unsafe impl<'a> Nullable<'a> for $ty {
            type OptionAbi = (u32, u64, u64);

            #[inline(always)]
            unsafe fn lift_option((some, low, high): (u32, u64, u64)) -> Option<Option<$ty>> {
                if some == 0 {
                    return Some(None);
                }
                // SAFETY: as the caller's.
                Some(unsafe { Self::lift((low, high)) })
            }
        }

        impl ReturnType for $ty {
            type Plain = u64;
            type Tagged = u64;

            #[inline]
            fn tag(tag: u32) -> u64 {
                wide_tag(tag);
                0
            }
        }

        impl IntoJs for $ty {
            #[inline]
            fn plain(self) -> u64 {
                set_result_high((self >> 64) as i64);
                self as u64
            }

            #[inline]
            fn tagged(self) -> u64 {
                wide_value();
                self.plain()
            }
        }

        passed! {
            [] $ty as $ty: (u64, u64), (u32, u64, u64), |number| number,
                |number: &$ty, _: &Passing| (*number as u64, (*number >> 64) as u64);
        }

        impl Item for $ty {
            type Lane = Values;
        }

        impl<'a> Read<'a> for $ty {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                Some((u128::from(reader.long()) | u128::from(reader.long()) << 64) as $ty)
            }
        }

        impl Write for $ty {
            #[inline]
            fn write(self, writer: &mut Writer) {
                writer.long(self as u64);
                writer.long((self >> 64) as u64);
            }
        }
    )*};
}

wide! {
    i128: I128;
    u128: U128;
}
