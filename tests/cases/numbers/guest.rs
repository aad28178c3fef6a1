//! Integers of up to 32 bits, `f32` and `f64`: there and back, and the bounds of each.

use minibind::export;

macro_rules! numbers {
    ($($ty:ty: $same:ident $lowest:ident $highest:ident;)*) => {$(
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
    )*};
}
numbers! {
    i8: same_i8 lowest_i8 highest_i8;
    u8: same_u8 lowest_u8 highest_u8;
    i16: same_i16 lowest_i16 highest_i16;
    u16: same_u16 lowest_u16 highest_u16;
    i32: same_i32 lowest_i32 highest_i32;
    u32: same_u32 lowest_u32 highest_u32;
    isize: same_isize lowest_isize highest_isize;
    usize: same_usize lowest_usize highest_usize;
    f32: same_f32 lowest_f32 highest_f32;
    f64: same_f64 lowest_f64 highest_f64;
}

/// Adds two numbers.
#[export]
fn add(a: usize, b: usize) -> usize {
    a.wrapping_add(b)
}

/// Takes one number of each kind; the weights tell whether an argument landed elsewhere.
#[export]
#[allow(clippy::too_many_arguments)]
fn weigh(a: i8, b: u8, c: i16, d: u16, e: i32, f: u32, g: f32, h: f64, i: isize, j: usize) -> f64 {
    let parts = [
        f64::from(a),
        f64::from(b),
        f64::from(c),
        f64::from(d),
        f64::from(e),
        f64::from(f),
        f64::from(g),
        h,
        i as f64,
        j as f64,
    ];
    parts.iter().zip(1..).map(|(part, weight)| part * f64::from(weight)).sum()
}

/// Whether the sign bit is set, which `-0` shows and `0` does not.
#[export]
fn is_negative(value: f64) -> bool {
    value.is_sign_negative()
}

/// Nothing in, nothing out.
#[export]
fn nothing() {}
