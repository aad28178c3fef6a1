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
    pub fn slice(this: &ArrayBuffer, begin: i32) -> ArrayBuffer;

    /// A copy of the bytes from `begin` to `end`.
    #[import(name = "slice")]
    pub fn slice_with_end(this: &ArrayBuffer, begin: i32, end: i32) -> ArrayBuffer;

    /// A part of a buffer, of which numbers of any type can be read at any place.
    #[import(extends = Object, ts = "DataView")]
    pub type DataView;

    /// The bytes of a buffer from a place on.
    #[import(constructor)]
    pub fn new(buffer: &ArrayBuffer, byte_offset: u32, byte_length: u32) -> DataView;

    /// The buffer.
    #[import(getter)]
    pub fn buffer(this: &DataView) -> ArrayBuffer;

    /// How many bytes there are.
    #[import(getter)]
    pub fn byte_length(this: &DataView) -> u32;

    /// Where the bytes begin in the buffer.
    #[import(getter)]
    pub fn byte_offset(this: &DataView) -> u32;

    /// The number at a place.
    pub fn get_int8(this: &DataView, byte_offset: u32) -> i8;

    /// The number at a place.
    pub fn get_uint8(this: &DataView, byte_offset: u32) -> u8;

    /// Writes a number at a place.
    pub fn set_int8(this: &DataView, byte_offset: u32, value: i8);

    /// Writes a number at a place.
    pub fn set_uint8(this: &DataView, byte_offset: u32, value: u8);
}

macro_rules! numbers {
    ($($ty:ident: $get:ident $get_js:literal $set:ident $set_js:literal;)*) => {
        #[import]
        extern "C" {$(
            /// The number at a place, the high byte first unless `little_endian`.
            #[import(name = $get_js)]
            pub fn $get(this: &DataView, byte_offset: u32, little_endian: bool) -> $ty;

            /// Writes a number at a place, the high byte first unless `little_endian`.
            #[import(name = $set_js)]
            pub fn $set(this: &DataView, byte_offset: u32, value: $ty, little_endian: bool);
        )*}
    };
}
numbers! {
    i16: get_int16 "getInt16" set_int16 "setInt16";
    u16: get_uint16 "getUint16" set_uint16 "setUint16";
    i32: get_int32 "getInt32" set_int32 "setInt32";
    u32: get_uint32 "getUint32" set_uint32 "setUint32";
    i64: get_big_int64 "getBigInt64" set_big_int64 "setBigInt64";
    u64: get_big_uint64 "getBigUint64" set_big_uint64 "setBigUint64";
    f32: get_float32 "getFloat32" set_float32 "setFloat32";
    f64: get_float64 "getFloat64" set_float64 "setFloat64";
}
