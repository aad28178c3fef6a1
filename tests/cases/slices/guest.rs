//! Number slices as arguments, for every element type: borrowed, mutable, and borrowed vectors.

use minibind::export;

macro_rules! slices {
    ($($ty:ty: $slice:ident $ref_vec:ident $reverse:ident $both:ident;)*) => {$(
        #[export]
        fn $slice(values: &[$ty]) -> Vec<$ty> {
            values.to_vec()
        }

        #[export]
        #[allow(clippy::ptr_arg)]
        fn $ref_vec(values: &Vec<$ty>) -> Vec<$ty> {
            values.clone()
        }

        #[export]
        fn $reverse(values: &mut [$ty]) {
            values.reverse();
        }

        /// Copies as much as there is room for, and says how much that was.
        #[export]
        fn $both(into: &mut [$ty], from: &[$ty]) -> usize {
            let count = into.len().min(from.len());
            into[..count].copy_from_slice(&from[..count]);
            count
        }
    )*};
}
slices! {
    i8: slice_i8 ref_vec_i8 reverse_i8 copy_i8;
    u8: slice_u8 ref_vec_u8 reverse_u8 copy_u8;
    i16: slice_i16 ref_vec_i16 reverse_i16 copy_i16;
    u16: slice_u16 ref_vec_u16 reverse_u16 copy_u16;
    i32: slice_i32 ref_vec_i32 reverse_i32 copy_i32;
    u32: slice_u32 ref_vec_u32 reverse_u32 copy_u32;
    isize: slice_isize ref_vec_isize reverse_isize copy_isize;
    usize: slice_usize ref_vec_usize reverse_usize copy_usize;
    f32: slice_f32 ref_vec_f32 reverse_f32 copy_f32;
    f64: slice_f64 ref_vec_f64 reverse_f64 copy_f64;
    i64: slice_i64 ref_vec_i64 reverse_i64 copy_i64;
    u64: slice_u64 ref_vec_u64 reverse_u64 copy_u64;
}

/// The sum.
#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

/// Six slices and a text.
#[export]
fn lengths(a: &[u8], b: &[f64], c: &str, d: &mut [u16], e: &[i64], f: &[f32]) -> Vec<u32> {
    [a.len(), b.len(), c.len(), d.len(), e.len(), f.len()].map(|n| n as u32).to_vec()
}

/// A slice that Rust keeps for as long as the module lives.
#[export]
fn table() -> &'static [u16] {
    const { &[1, 2, 65535] }
}

/// A longer one.
#[export]
fn long_table() -> &'static [i64] {
    static TABLE: [i64; 100] = [-7; 100];
    &TABLE
}
