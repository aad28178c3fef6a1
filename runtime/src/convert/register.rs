//! `f32`, `f64`, and the 64-bit integers: numbers that fill their register, so that a missing value
//! is said beside them.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType, wide_tag, wide_value};
use crate::describe::{Describe, Sink};
use crate::wire::ty;

macro_rules! register {
    ($($ty:ty: $tag:ident;)*) => {$(
        impl Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                sink.word(ty::$tag);
            }
        }

        impl Direct for $ty {}

        // SAFETY: every number is a value of the type.
        unsafe impl<'a> FromJs<'a> for $ty {
            type Abi = $ty;
            type OptionAbi = (u32, $ty);
            type Anchor = $ty;

            #[inline]
            unsafe fn lift(abi: $ty) -> $ty {
                abi
            }

            #[inline]
            unsafe fn lift_option((some, value): (u32, $ty)) -> Option<$ty> {
                (some != 0).then_some(value)
            }

            #[inline]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
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
    )*};
}

register! {
    f32: F32;
    f64: F64;
    i64: I64;
    u64: U64;
}
