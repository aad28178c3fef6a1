//! `NonZero` and `Wrapping`, which JavaScript sees as the number inside.

use minibind::export;
use std::num::{NonZero, NonZeroI64, NonZeroU8, NonZeroU32, NonZeroU128, NonZeroUsize, Wrapping};

macro_rules! nonzero {
    ($($ty:ty: $same:ident;)*) => {$(
        #[export]
        fn $same(value: $ty) -> $ty {
            value
        }
    )*};
}
nonzero! {
    NonZero<i8>: same_i8;
    NonZeroU8: same_u8;
    NonZero<i16>: same_i16;
    NonZero<u16>: same_u16;
    NonZero<i32>: same_i32;
    NonZeroU32: same_u32;
    NonZero<isize>: same_isize;
    NonZeroUsize: same_usize;
    NonZeroI64: same_i64;
    NonZero<u64>: same_u64;
    NonZero<i128>: same_i128;
    NonZeroU128: same_u128;
}

/// The value, or nothing.
#[export]
fn maybe(value: Option<NonZeroU32>) -> Option<NonZeroU32> {
    value
}

/// The value, or nothing, with 64 bits.
#[export]
fn maybe_big(value: Option<NonZeroI64>) -> Option<NonZeroI64> {
    value
}

/// Adds and wraps.
#[export]
fn wrap(a: Wrapping<u8>, b: Wrapping<u8>) -> Wrapping<u8> {
    a + b
}

/// Multiplies and wraps, with 64 bits.
#[export]
fn wrap_big(a: Wrapping<i64>, b: Option<Wrapping<i64>>) -> Wrapping<i64> {
    a * b.unwrap_or(Wrapping(1))
}
