//! `ArrayBuffer` and `DataView`.

use super::Object;
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// Bytes that typed arrays show.
    #[import(extends = Object, ts = "ArrayBuffer")]
    pub type ArrayBuffer;

    /// Zeros.
    #[import(constructor)]
    pub fn new(length: u32) -> ArrayBuffer;

    /// How many bytes there are.
    #[import(getter)]
    pub fn byte_length(this: &ArrayBuffer) -> u32;

    /// Whether a value shows bytes of a buffer.
    #[import(static_of = ArrayBuffer)]
    pub fn is_view(value: &JsValue) -> bool;

    /// A copy of the bytes from `begin` on.
    pub fn slice(this: &ArrayBuffer, begin: u32) -> ArrayBuffer;

    /// A copy of the bytes from `begin` to `end`.
    #[import(name = "slice")]
    pub fn slice_with_end(this: &ArrayBuffer, begin: u32, end: u32) -> ArrayBuffer;

    /// A part of a buffer, of which numbers of any type can be read at any place.
    #[import(extends = Object, ts = "DataView")]
    pub type DataView;

    /// The bytes of a buffer from a place on.
    #[import(constructor)]
    pub fn new(buffer: &ArrayBuffer, byte_offset: usize, byte_length: usize) -> DataView;

    /// The buffer.
    #[import(getter)]
    pub fn buffer(this: &DataView) -> ArrayBuffer;

    /// How many bytes there are.
    #[import(getter)]
    pub fn byte_length(this: &DataView) -> usize;

    /// Where the bytes begin in the buffer.
    #[import(getter)]
    pub fn byte_offset(this: &DataView) -> usize;

    /// The number at a place.
    pub fn get_int8(this: &DataView, byte_offset: usize) -> i8;

    /// The number at a place.
    pub fn get_uint8(this: &DataView, byte_offset: usize) -> u8;

    /// Writes a number at a place.
    pub fn set_int8(this: &DataView, byte_offset: usize, value: i8);

    /// Writes a number at a place.
    pub fn set_uint8(this: &DataView, byte_offset: usize, value: u8);
}

macro_rules! numbers {
    ($($ty:ident: $get:ident $get_endian:ident $get_js:literal $set:ident $set_endian:ident $set_js:literal;)*) => {
        #[import]
        extern "C" {$(
            /// The number at a place, the high byte first.
            #[import(name = $get_js)]
            pub fn $get(this: &DataView, byte_offset: usize) -> $ty;

            /// The number at a place, the high byte first unless `little_endian`.
            #[import(name = $get_js)]
            pub fn $get_endian(this: &DataView, byte_offset: usize, little_endian: bool) -> $ty;

            /// Writes a number at a place, the high byte first.
            #[import(name = $set_js)]
            pub fn $set(this: &DataView, byte_offset: usize, value: $ty);

            /// Writes a number at a place, the high byte first unless `little_endian`.
            #[import(name = $set_js)]
            pub fn $set_endian(
                this: &DataView,
                byte_offset: usize,
                value: $ty,
                little_endian: bool,
            );
        )*}
    };
}
numbers! {
    i16: get_int16 get_int16_endian "getInt16" set_int16 set_int16_endian "setInt16";
    u16: get_uint16 get_uint16_endian "getUint16" set_uint16 set_uint16_endian "setUint16";
    i32: get_int32 get_int32_endian "getInt32" set_int32 set_int32_endian "setInt32";
    u32: get_uint32 get_uint32_endian "getUint32" set_uint32 set_uint32_endian "setUint32";
    i64: get_big_int64 get_big_int64_endian "getBigInt64" set_big_int64 set_big_int64_endian "setBigInt64";
    u64: get_big_uint64 get_big_uint64_endian "getBigUint64" set_big_uint64 set_big_uint64_endian "setBigUint64";
    f32: get_float32 get_float32_endian "getFloat32" set_float32 set_float32_endian "setFloat32";
    f64: get_float64 get_float64_endian "getFloat64" set_float64 set_float64_endian "setFloat64";
}
