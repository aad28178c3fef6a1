//! `Math`: functions of numbers, which no wrapper stands in front of.

/// Functions of numbers. Those that Rust's standard library has, too, are here for programs that do
/// without it.
#[allow(non_snake_case, reason = "the name is JavaScript's")]
pub mod Math {
    use minibind_macro::import;

    #[import(namespace = "Math")]
    extern "C" {
        /// A number from 0 to 1 by chance, 1 excluded.
        pub fn random() -> f64;
        /// The absolute value.
        pub fn abs(x: f64) -> f64;
        /// The arc cosine.
        pub fn acos(x: f64) -> f64;
        /// The inverse of `cosh`.
        pub fn acosh(x: f64) -> f64;
        /// The arc sine.
        pub fn asin(x: f64) -> f64;
        /// The inverse of `sinh`.
        pub fn asinh(x: f64) -> f64;
        /// The arc tangent.
        pub fn atan(x: f64) -> f64;
        /// The angle of the point (`x`, `y`).
        pub fn atan2(y: f64, x: f64) -> f64;
        /// The inverse of `tanh`.
        pub fn atanh(x: f64) -> f64;
        /// The cube root.
        pub fn cbrt(x: f64) -> f64;
        /// The next integer up.
        pub fn ceil(x: f64) -> f64;
        /// The leading zeros of 32 bits.
        pub fn clz32(x: i32) -> i32;
        /// The cosine.
        pub fn cos(x: f64) -> f64;
        /// The hyperbolic cosine.
        pub fn cosh(x: f64) -> f64;
        /// e to the power `x`.
        pub fn exp(x: f64) -> f64;
        /// e to the power `x`, less 1.
        pub fn expm1(x: f64) -> f64;
        /// The next integer down.
        pub fn floor(x: f64) -> f64;
        /// The nearest number of 32 bits.
        pub fn fround(x: f64) -> f32;
        /// The length of the vector (`x`, `y`).
        pub fn hypot(x: f64, y: f64) -> f64;
        /// The product of integers of 32 bits.
        pub fn imul(x: i32, y: i32) -> i32;
        /// The natural logarithm.
        pub fn log(x: f64) -> f64;
        /// The logarithm to base 10.
        pub fn log10(x: f64) -> f64;
        /// The natural logarithm of 1 + `x`.
        pub fn log1p(x: f64) -> f64;
        /// The logarithm to base 2.
        pub fn log2(x: f64) -> f64;
        /// The larger one; not a number when one is none.
        pub fn max(x: f64, y: f64) -> f64;
        /// The smaller one; not a number when one is none.
        pub fn min(x: f64, y: f64) -> f64;
        /// `base` to the power `exponent`.
        pub fn pow(base: f64, exponent: f64) -> f64;
        /// The nearest integer, upwards from the middle.
        pub fn round(x: f64) -> f64;
        /// -1, 0 or 1.
        pub fn sign(x: f64) -> f64;
        /// The sine.
        pub fn sin(x: f64) -> f64;
        /// The hyperbolic sine.
        pub fn sinh(x: f64) -> f64;
        /// The square root.
        pub fn sqrt(x: f64) -> f64;
        /// The tangent.
        pub fn tan(x: f64) -> f64;
        /// The hyperbolic tangent.
        pub fn tanh(x: f64) -> f64;
        /// The integer part.
        pub fn trunc(x: f64) -> f64;
    }
}
