//! The 128-bit integers: two numbers each way, the high half of a result in the result area.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType, wide_tag, wide_value};
use crate::area::set_result_high;
use crate::describe::{Describe, Sink, describe_result_area};
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
            type OptionAbi = (u32, u64, u64);
            type Anchor = $ty;

            #[inline]
            unsafe fn lift((low, high): (u64, u64)) -> $ty {
                (u128::from(high) << 64 | u128::from(low)) as $ty
            }

            #[inline]
            unsafe fn lift_option((some, low, high): (u32, u64, u64)) -> Option<$ty> {
                // SAFETY: as the caller's.
                (some != 0).then(|| unsafe { Self::lift((low, high)) })
            }

            #[inline]
            unsafe fn get(anchor: &'a mut $ty) -> $ty {
                *anchor
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
    )*};
}

wide! {
    i128: I128;
    u128: U128;
}
