//! Integers of at most 32 bits. Each arrives as a full word and is cut to size here, so that glue
//! without checks can pass no value that Rust does not expect.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType, is_small, small_tag};
use crate::describe::{Describe, Sink};
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
            type OptionAbi = f64;
            type Anchor = $ty;

            #[inline]
            unsafe fn lift(abi: $word) -> $ty {
                abi as $ty
            }

            #[inline]
            unsafe fn lift_option(abi: f64) -> Option<$ty> {
                is_small(abi).then_some(abi as $ty)
            }

            #[inline]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
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
