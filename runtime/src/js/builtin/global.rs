//! The functions that stand in the global object, and the object itself.

use super::{JsString, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    #[import(name = "globalThis")]
    static GLOBAL: Object;

    /// Turns what [`encode_uri`] writes back into text.
    #[import(name = "decodeURI")]
    pub fn decode_uri(encoded: &str) -> Result<JsString, JsValue>;

    /// Turns what [`encode_uri_component`] writes back into text.
    #[import(name = "decodeURIComponent")]
    pub fn decode_uri_component(encoded: &str) -> Result<JsString, JsValue>;

    /// Writes what no URI can have as bytes with `%`.
    #[import(name = "encodeURI")]
    pub fn encode_uri(text: &str) -> JsString;

    /// Writes what no part of a URI can have as bytes with `%`.
    #[import(name = "encodeURIComponent")]
    pub fn encode_uri_component(text: &str) -> JsString;

    /// Whether a value, as a number, is one and not infinite.
    pub fn is_finite(value: &JsValue) -> bool;

    /// Whether a value, as a number, is none.
    #[import(name = "isNaN")]
    pub fn is_nan(value: &JsValue) -> bool;

    /// The number that a text begins with.
    pub fn parse_float(text: &str) -> f64;

    /// The integer that a text begins with, in digits of this base.
    pub fn parse_int(text: &str, radix: u8) -> f64;

    /// A deep copy of a value.
    pub fn structured_clone(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// `globalThis`
pub fn global() -> Object {
    GLOBAL.clone()
}
