//! What a JavaScript value is: its type, what it is as a Rust value, what it equals.

use super::handle::Handle;
use super::value::{JsValue, glue};
#[cfg(feature = "alloc")]
use crate::area::result;
#[cfg(feature = "alloc")]
use crate::units::text_at;
#[cfg(feature = "alloc")]
use alloc::string::String;
use core::fmt;

glue! {
    /// The type of a value: an index into [`TYPES`], 8 for `null`.
    fn value_type(handle: u32) -> u32;
    /// The number that a value is; NaN when it is none.
    fn value_number(handle: u32) -> f64;
    /// Whether a condition takes it for true.
    fn value_truthy(handle: u32) -> u32;
    /// `a === b`
    fn value_equals(a: u32, b: u32) -> u32;
    /// `a == b`
    fn value_loosely_equals(a: u32, b: u32) -> u32;
    /// `Object.is(a, b)`
    fn value_is(a: u32, b: u32) -> u32;
    /// `Array.isArray(value)`
    fn value_is_array(handle: u32) -> u32;
}

#[cfg(feature = "alloc")]
glue! {
    /// Where the UTF-8 of a string is, its length in word 0 of the result area; 0 when it is none.
    fn value_text(handle: u32) -> usize;
}

#[cfg(all(feature = "alloc", target_family = "wasm"))]
glue! {
    /// As [`value_text`], of a text that tells a person what the value is.
    fn value_debug(handle: u32) -> usize;
}

/// What `typeof` says.
const TYPES: [&str; 8] =
    ["undefined", "object", "boolean", "number", "bigint", "string", "symbol", "function"];

macro_rules! is_type {
    ($($(#[$meta:meta])* $name:ident: $ty:literal;)*) => {
        impl JsValue {
            $(
                $(#[$meta])*
                pub fn $name(&self) -> bool {
                    value_type(self.handle()) == $ty
                }
            )*
        }
    };
}
is_type! {
    /// Whether it is a boolean.
    is_boolean: 2;
    /// Whether it is a number.
    is_number: 3;
    /// Whether it is a bigint.
    is_bigint: 4;
    /// Whether it is a string.
    is_string: 5;
    /// Whether it is a symbol.
    is_symbol: 6;
    /// Whether it is a function.
    is_function: 7;
}

impl JsValue {
    /// Whether it is `undefined`.
    pub fn is_undefined(&self) -> bool {
        value_type(self.handle()) == 0
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        value_type(self.handle()) == 8
    }

    /// Whether it is an object: neither `null` nor a function.
    pub fn is_object(&self) -> bool {
        value_type(self.handle()) == 1
    }

    /// Whether it is an array.
    pub fn is_array(&self) -> bool {
        value_is_array(self.handle()) != 0
    }

    /// Whether a condition takes it for true.
    pub fn is_truthy(&self) -> bool {
        value_truthy(self.handle()) != 0
    }

    /// Whether a condition takes it for false.
    pub fn is_falsy(&self) -> bool {
        !self.is_truthy()
    }

    /// What `typeof` says.
    pub fn js_typeof(&self) -> &'static str {
        TYPES.get(value_type(self.handle()) as usize).copied().unwrap_or("object")
    }

    /// The boolean that it is.
    pub fn as_bool(&self) -> Option<bool> {
        self.is_boolean().then(|| self.is_truthy())
    }

    /// The number that it is.
    pub fn as_f64(&self) -> Option<f64> {
        let number = value_number(self.handle());
        (!number.is_nan() || self.is_number()).then_some(number)
    }

    /// The string that it is. A lone surrogate becomes U+FFFD.
    #[cfg(feature = "alloc")]
    pub fn as_string(&self) -> Option<String> {
        let address = value_text(self.handle());
        // SAFETY: the glue has just written the text.
        (address != 0).then(|| unsafe { copy_text(address) })
    }

    /// Whether `==` holds.
    pub fn loose_eq(&self, other: &JsValue) -> bool {
        value_loosely_equals(self.handle(), other.handle()) != 0
    }

    /// Whether `Object.is` holds: as `===`, but `NaN` is `NaN` and `0` is not `-0`.
    pub fn is(&self, other: &JsValue) -> bool {
        value_is(self.handle(), other.handle()) != 0
    }
}

/// # Safety
/// The glue has just written text there, and its length to the result area.
#[cfg(feature = "alloc")]
unsafe fn copy_text(address: usize) -> String {
    // SAFETY: as the caller's.
    unsafe { text_at(address, result(0)) }.into()
}

/// Whether a condition takes it for false.
impl core::ops::Not for &JsValue {
    type Output = bool;

    fn not(self) -> bool {
        self.is_falsy()
    }
}

/// Whether a condition takes it for false.
impl core::ops::Not for JsValue {
    type Output = bool;

    fn not(self) -> bool {
        self.is_falsy()
    }
}

impl PartialEq for JsValue {
    fn eq(&self, other: &JsValue) -> bool {
        value_equals(self.handle(), other.handle()) != 0
    }
}

impl PartialEq<str> for JsValue {
    fn eq(&self, other: &str) -> bool {
        let other = JsValue::from(other);
        *self == other
    }
}

impl PartialEq<&str> for JsValue {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

#[cfg(feature = "alloc")]
impl PartialEq<String> for JsValue {
    fn eq(&self, other: &String) -> bool {
        *self == **other
    }
}

macro_rules! eq_number {
    ($($ty:ty)*) => {$(
        impl PartialEq<$ty> for JsValue {
            fn eq(&self, other: &$ty) -> bool {
                value_number(self.handle()) == *other as f64
            }
        }
    )*};
}
eq_number!(i8 u8 i16 u16 i32 u32 isize usize f32 f64);

macro_rules! eq_bigint {
    ($($ty:ty)*) => {$(
        /// A bigint equals it; a number does not.
        impl PartialEq<$ty> for JsValue {
            fn eq(&self, other: &$ty) -> bool {
                let other = JsValue::from(*other);
                *self == other
            }
        }
    )*};
}
eq_bigint!(i64 u64 i128 u128);

impl PartialEq<bool> for JsValue {
    fn eq(&self, other: &bool) -> bool {
        self.as_bool() == Some(*other)
    }
}

/// What the value is, for people: `JsValue("text")`, `JsValue(Array [1,2])`.
impl fmt::Debug for JsValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(all(feature = "alloc", target_family = "wasm"))]
        // SAFETY: the glue writes a text of any value.
        let text = unsafe { copy_text(value_debug(self.handle())) };
        #[cfg(all(not(feature = "alloc"), target_family = "wasm"))]
        let text = self.js_typeof();
        #[cfg(not(target_family = "wasm"))]
        let text = self.handle();
        write!(f, "JsValue({text})")
    }
}
