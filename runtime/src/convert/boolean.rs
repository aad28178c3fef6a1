//! `bool` and `char`, which are numbers with few values.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType, is_small, small_tag};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{Item, Values};
use crate::pass::{Passing, passed};
use crate::wire::ty;

macro_rules! word_like {
    ($($ty:ty: $tag:ident, $lift:expr;)*) => {$(
        impl Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                sink.word(ty::$tag);
            }
        }

        impl Direct for $ty {}

        // SAFETY: `$lift` makes a valid value of every number that the glue passes.
        unsafe impl<'a> FromJs<'a> for $ty {
            type Abi = u32;
            type Anchor = $ty;

            #[inline(always)]
            unsafe fn lift(abi: u32) -> Option<$ty> {
                Some($lift(abi))
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
            }
        }

        // SAFETY: as for the value itself.
        unsafe impl<'a> Nullable<'a> for $ty {
            type OptionAbi = f64;

            #[inline(always)]
            unsafe fn lift_option(abi: f64) -> Option<Option<$ty>> {
                Some(is_small(abi).then(|| $lift(abi as u32)))
            }
        }

        impl ReturnType for $ty {
            type Plain = u32;
            type Tagged = f64;

            #[inline]
            fn tag(tag: u32) -> f64 {
                small_tag(tag)
            }
        }

        impl IntoJs for $ty {
            #[inline]
            fn plain(self) -> u32 {
                self as u32
            }

            #[inline]
            fn tagged(self) -> f64 {
                f64::from(self as u32)
            }
        }

        passed! {
            [] $ty as $ty: u32, f64, |value| value, |value: &$ty, _: &Passing| *value as u32;
        }

        impl Item for $ty {
            type Lane = Values;
        }

        impl<'a> Read<'a> for $ty {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                Some($lift(reader.word()))
            }
        }

        impl Write for $ty {
            #[inline]
            fn write(self, writer: &mut Writer) {
                writer.word(self as u32);
            }
        }
    )*};
}

word_like! {
    bool: BOOL, |word| word != 0;
    // SAFETY: the glue passes the code point of a checked string, also where number checks are off.
    char: CHAR, |word| unsafe { char::from_u32_unchecked(word) };
}
