//! Owned sequences of numbers, both ways, for every element type: vectors, boxed slices, arrays.

use minibind::export;

macro_rules! vectors {
    ($($ty:ty: $vec:ident $boxed:ident $array:ident $ref_array:ident $large:ident;)*) => {$(
        #[export]
        fn $vec(values: Vec<$ty>) -> Vec<$ty> {
            values
        }

        #[export]
        fn $boxed(values: Box<[$ty]>) -> Box<[$ty]> {
            values
        }

        #[export]
        fn $array(values: [$ty; 3]) -> [$ty; 3] {
            let [a, b, c] = values;
            [c, b, a]
        }

        #[export]
        fn $ref_array(values: &[$ty; 3]) -> [$ty; 3] {
            *values
        }

        #[export]
        fn $large(values: &[$ty; 1030]) -> [$ty; 1030] {
            *values
        }
    )*};
}
vectors! {
    i8: vec_i8 boxed_i8 array_i8 ref_array_i8 large_i8;
    u8: vec_u8 boxed_u8 array_u8 ref_array_u8 large_u8;
    i16: vec_i16 boxed_i16 array_i16 ref_array_i16 large_i16;
    u16: vec_u16 boxed_u16 array_u16 ref_array_u16 large_u16;
    i32: vec_i32 boxed_i32 array_i32 ref_array_i32 large_i32;
    u32: vec_u32 boxed_u32 array_u32 ref_array_u32 large_u32;
    isize: vec_isize boxed_isize array_isize ref_array_isize large_isize;
    usize: vec_usize boxed_usize array_usize ref_array_usize large_usize;
    f32: vec_f32 boxed_f32 array_f32 ref_array_f32 large_f32;
    f64: vec_f64 boxed_f64 array_f64 ref_array_f64 large_f64;
    i64: vec_i64 boxed_i64 array_i64 ref_array_i64 large_i64;
    u64: vec_u64 boxed_u64 array_u64 ref_array_u64 large_u64;
}

/// The numbers from 0.
#[export]
fn count_to(end: u32) -> Vec<u32> {
    (0..end).collect()
}

/// A vector with much more room than numbers.
#[export]
fn roomy(values: &[f32]) -> Vec<f32> {
    let mut roomy = Vec::with_capacity(50_000);
    roomy.extend_from_slice(values);
    roomy
}

/// An array by value that is larger than 1024 bytes.
#[export]
fn by_value(values: [u16; 700]) -> u32 {
    values.iter().map(|&value| u32::from(value)).sum()
}

/// No elements.
#[export]
fn empty(values: [f64; 0]) -> [f64; 0] {
    values
}

/// An array that lives as long as the module.
#[export]
fn fixed() -> &'static [u8; 4] {
    const { &[1, 2, 3, 255] }
}
