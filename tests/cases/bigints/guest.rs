//! Integers of 64 and 128 bits: there and back, the bounds of each, and arithmetic across halves.

use minibind::export;

macro_rules! bigints {
    ($($ty:ty: $same:ident $lowest:ident $highest:ident $double:ident;)*) => {$(
        #[export]
        fn $same(value: $ty) -> $ty {
            value
        }

        #[export]
        fn $lowest() -> $ty {
            <$ty>::MIN
        }

        #[export]
        fn $highest() -> $ty {
            <$ty>::MAX
        }

        #[export]
        fn $double(value: $ty) -> $ty {
            value.wrapping_mul(2)
        }
    )*};
}
bigints! {
    i64: same_i64 lowest_i64 highest_i64 double_i64;
    u64: same_u64 lowest_u64 highest_u64 double_u64;
    i128: same_i128 lowest_i128 highest_i128 double_i128;
    u128: same_u128 lowest_u128 highest_u128 double_u128;
}

/// Subtracts; the order of the arguments shows.
#[export]
fn subtract(a: i128, b: i64, c: u64) -> i128 {
    a - i128::from(b) - i128::from(c)
}
