//! Typed arrays.

use super::{ArrayBuffer, Object};
use crate::JsValue;
use alloc::vec;
use alloc::vec::Vec;
use minibind_macro::import;

macro_rules! typed_arrays {
    ($($(#[$docs:meta])* $name:ident $js:literal $set:literal $copy:ident of $number:ident;)*) => {$(
        #[import]
        extern "C" {
            $(#[$docs])*
            #[import(extends = Object, ts = $js)]
            pub type $name;

            /// The array of what a value is: a length, another array, an iterable, or a buffer.
            #[import(constructor)]
            pub fn new(init: &JsValue) -> $name;

            /// The numbers of a slice.
            #[import(constructor)]
            pub fn new_from_slice(numbers: &[$number]) -> $name;

            /// Zeros.
            #[import(constructor)]
            pub fn new_with_length(length: u32) -> $name;

            /// The numbers of a buffer from a byte on.
            #[import(constructor)]
            pub fn new_with_byte_offset(buffer: &JsValue, byte_offset: u32) -> $name;

            /// So many numbers of a buffer from a byte on.
            #[import(constructor)]
            pub fn new_with_byte_offset_and_length(
                buffer: &JsValue,
                byte_offset: u32,
                length: u32,
            ) -> $name;

            /// The number at an index, from the end when it is negative.
            pub fn at(this: &$name, index: i32) -> Option<$number>;

            /// Copies the numbers from `start` to `end` to another place.
            pub fn copy_within(this: &$name, target: i32, start: i32, end: i32) -> $name;

            /// The buffer.
            #[import(getter)]
            pub fn buffer(this: &$name) -> ArrayBuffer;

            /// How many bytes the numbers take.
            #[import(getter)]
            pub fn byte_length(this: &$name) -> u32;

            /// Where the numbers begin in the buffer.
            #[import(getter)]
            pub fn byte_offset(this: &$name) -> u32;

            /// Puts a number in all places from `start` to `end`.
            pub fn fill(this: &$name, value: $number, start: u32, end: u32) -> $name;

            /// How many numbers there are.
            #[import(getter)]
            pub fn length(this: &$name) -> u32;

            /// Writes the elements of an array or of an iterable from `offset` on.
            pub fn set(this: &$name, source: &JsValue, offset: u32);

            /// A copy of the numbers from `begin` to `end`.
            pub fn slice(this: &$name, begin: u32, end: u32) -> $name;

            /// The numbers from `begin` to `end`, in the same buffer.
            pub fn subarray(this: &$name, begin: u32, end: u32) -> $name;

            #[import(name = "at")]
            fn at_index(this: &$name, index: f64) -> Option<$number>;

            #[import(name = "set")]
            fn set_numbers(this: &$name, numbers: &[$number]);

        }

        impl $name {
            /// Writes numbers from the first place on.
            pub fn copy_from(&self, numbers: &[$number]) {
                self.set_numbers(numbers);
            }

            /// Reads all numbers to the front of a slice, which has to be as long at least.
            pub fn copy_to(&self, numbers: &mut [$number]) {
                #[import(namespace = $set)]
                extern "C" {
                    #[import(name = "call")]
                    fn $copy(target: &mut [$number], source: &$name);
                }
                $copy(numbers, self);
            }

            /// A vector of the numbers.
            pub fn to_vec(&self) -> Vec<$number> {
                let mut numbers = vec![Default::default(); self.length() as usize];
                self.copy_to(&mut numbers);
                numbers
            }

            /// Calls a function with each number, its index and the array.
            pub fn for_each(&self, function: &mut dyn FnMut($number, u32, $name)) {
                for index in 0..self.length() {
                    function(self.get_index(index), index, self.clone());
                }
            }

            /// The number at an index; zero where there is none.
            pub fn get_index(&self, index: u32) -> $number {
                self.at_index(index.into()).unwrap_or_default()
            }

            /// Puts a number at an index, if there is such a place.
            pub fn set_index(&self, index: u32, value: $number) {
                self.fill(value, index, index.saturating_add(1));
            }
        }

        impl From<&[$number]> for $name {
            fn from(numbers: &[$number]) -> $name {
                $name::new_from_slice(numbers)
            }
        }
    )*};
}
typed_arrays! {
    /// An array of `i8`.
    Int8Array "Int8Array" "Int8Array.prototype.set" copy_int8 of i8;
    /// An array of `u8`.
    Uint8Array "Uint8Array" "Uint8Array.prototype.set" copy_uint8 of u8;
    /// An array of `u8`, into which numbers beyond are written as 0 or 255.
    Uint8ClampedArray "Uint8ClampedArray" "Uint8ClampedArray.prototype.set" copy_uint8_clamped of u8;
    /// An array of `i16`.
    Int16Array "Int16Array" "Int16Array.prototype.set" copy_int16 of i16;
    /// An array of `u16`.
    Uint16Array "Uint16Array" "Uint16Array.prototype.set" copy_uint16 of u16;
    /// An array of `i32`.
    Int32Array "Int32Array" "Int32Array.prototype.set" copy_int32 of i32;
    /// An array of `u32`.
    Uint32Array "Uint32Array" "Uint32Array.prototype.set" copy_uint32 of u32;
    /// An array of `f32`.
    Float32Array "Float32Array" "Float32Array.prototype.set" copy_float32 of f32;
    /// An array of `f64`.
    Float64Array "Float64Array" "Float64Array.prototype.set" copy_float64 of f64;
    /// An array of `i64`.
    BigInt64Array "BigInt64Array" "BigInt64Array.prototype.set" copy_big_int64 of i64;
    /// An array of `u64`.
    BigUint64Array "BigUint64Array" "BigUint64Array.prototype.set" copy_big_uint64 of u64;
}

macro_rules! vectors {
    ($($name:ident of $number:ty;)*) => {$(
        /// A typed array.
        impl From<Vec<$number>> for JsValue {
            fn from(numbers: Vec<$number>) -> JsValue {
                $name::new_from_slice(&numbers).into()
            }
        }
    )*};
}
vectors! {
    Int8Array of i8;
    Uint8Array of u8;
    Int16Array of i16;
    Uint16Array of u16;
    Int32Array of i32;
    Uint32Array of u32;
    Float32Array of f32;
    Float64Array of f64;
    BigInt64Array of i64;
    BigUint64Array of u64;
}
