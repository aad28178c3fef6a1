//! Integers of at most 32 bits. Each arrives as a full word and is cut to size here, so that glue
//! without checks can pass no value that Rust does not expect.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType, is_small, small_tag};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::pass::{Passing, passed};
use crate::wire::ty;

macro_rules! integer {
    ($($ty:ty as $word:ty: $tag:ident;)*) => {$(
        impl Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                sink.word(ty::$tag);
            }
        }

        impl Direct for $ty {}

        // SAFETY: every number is a value of the type after the cast.
        unsafe impl<'a> FromJs<'a> for $ty {
            type Abi = $word;
            type Anchor = $ty;

            #[inline(always)]
            unsafe fn lift(abi: $word) -> Option<$ty> {
                Some(abi as $ty)
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
                Some(is_small(abi).then_some(abi as $ty))
            }
        }

        impl ReturnType for $ty {
            type Plain = $word;
            type Tagged = f64;

            #[inline]
            fn tag(tag: u32) -> f64 {
                small_tag(tag)
            }
        }

        impl IntoJs for $ty {
            #[inline]
            fn plain(self) -> $word {
                self as $word
            }

            #[inline]
            fn tagged(self) -> f64 {
                self as f64
            }
        }

        passed! {
            [] $ty as $ty: $word, f64, |number| number, |number: &$ty, _: &Passing| *number as $word;
        }

        impl<'a> Read<'a> for $ty {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                Some(reader.word() as $ty)
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

integer! {
    i8 as i32: I8;
    u8 as u32: U8;
    i16 as i32: I16;
    u16 as u32: U16;
    i32 as i32: I32;
    u32 as u32: U32;
    isize as isize: I32;
    usize as usize: U32;
}
