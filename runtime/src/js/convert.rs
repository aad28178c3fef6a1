//! Rust values as JavaScript values, and back where JavaScript has one of that type.

use super::handle::Handle;
use super::value::{JsValue, glue};
use crate::area::result;
#[cfg(feature = "alloc")]
use alloc::string::String;

glue! {
    /// The string of `len` bytes of UTF-8 at `ptr`.
    fn value_from_text(ptr: usize, len: usize) -> u32;
    /// A number.
    fn value_from_number(number: f64) -> u32;
    /// A bigint.
    fn value_from_i64(number: i64) -> u32;
    /// A bigint that is not negative.
    fn value_from_u64(number: u64) -> u32;
    /// A bigint of 128 bits, with a sign unless `signed` is 0.
    fn value_from_wide(low: u64, high: u64, signed: u32) -> u32;
    /// A new symbol, which the `len` bytes of UTF-8 at `ptr` describe.
    fn value_symbol(ptr: usize, len: usize) -> u32;
    /// The lower half of a bigint; the upper one at byte 8 of the result area. Word 0 there is 0 when
    /// the value is no bigint of 128 bits, 1 when it is an `i128`, 2 when it is an `u128` only.
    fn value_bigint(handle: u32) -> u64;
}

impl JsValue {
    /// `undefined`
    pub const fn undefined() -> JsValue {
        JsValue::UNDEFINED
    }

    /// `null`
    pub const fn null() -> JsValue {
        JsValue::NULL
    }

    /// A boolean.
    pub const fn from_bool(value: bool) -> JsValue {
        if value { JsValue::TRUE } else { JsValue::FALSE }
    }

    /// A number.
    pub fn from_f64(number: f64) -> JsValue {
        number.into()
    }

    /// A string.
    #[expect(clippy::should_implement_trait, reason = "it cannot fail")]
    pub fn from_str(text: &str) -> JsValue {
        text.into()
    }

    /// A new symbol with this description.
    pub fn symbol(description: &str) -> JsValue {
        let (ptr, len) = (description.as_ptr().expose_provenance(), description.len());
        // SAFETY: the glue just made the handle for us.
        unsafe { JsValue::from_handle(value_symbol(ptr, len)) }
    }
}

macro_rules! from {
    ($($ty:ty: $make:expr;)*) => {$(
        impl From<$ty> for JsValue {
            fn from(value: $ty) -> JsValue {
                // SAFETY: the glue just made the handle for us.
                unsafe { JsValue::from_handle($make(value)) }
            }
        }
    )*};
}
from! {
    &str: |text: &str| value_from_text(text.as_ptr().expose_provenance(), text.len());
    f64: value_from_number;
    i64: value_from_i64;
    u64: value_from_u64;
    i128: |number: i128| value_from_wide(number as u64, (number >> 64) as u64, 1);
    u128: |number: u128| value_from_wide(number as u64, (number >> 64) as u64, 0);
}

macro_rules! from_number {
    ($($ty:ty)*) => {$(
        impl From<$ty> for JsValue {
            fn from(number: $ty) -> JsValue {
                JsValue::from(number as f64)
            }
        }
    )*};
}
from_number!(i8 u8 i16 u16 i32 u32 isize usize f32);

impl From<bool> for JsValue {
    fn from(value: bool) -> JsValue {
        JsValue::from_bool(value)
    }
}

impl From<char> for JsValue {
    fn from(character: char) -> JsValue {
        JsValue::from(&*character.encode_utf8(&mut [0; 4]))
    }
}

impl From<()> for JsValue {
    fn from((): ()) -> JsValue {
        JsValue::UNDEFINED
    }
}

/// `undefined` is `None`.
impl<T: Into<JsValue>> From<Option<T>> for JsValue {
    fn from(value: Option<T>) -> JsValue {
        value.map_or(JsValue::UNDEFINED, Into::into)
    }
}

#[cfg(feature = "alloc")]
impl From<String> for JsValue {
    fn from(text: String) -> JsValue {
        text.as_str().into()
    }
}

#[cfg(feature = "alloc")]
impl From<&String> for JsValue {
    fn from(text: &String) -> JsValue {
        text.as_str().into()
    }
}

macro_rules! try_from {
    ($($(#[$meta:meta])* $ty:ty: $as:expr;)*) => {$(
        /// The value itself is the error, when it is of another type.
        $(#[$meta])*
        impl TryFrom<JsValue> for $ty {
            type Error = JsValue;

            fn try_from(value: JsValue) -> Result<$ty, JsValue> {
                $as(&value).ok_or(value)
            }
        }
    )*};
}
try_from! {
    #[cfg(feature = "alloc")]
    String: JsValue::as_string;
    f64: JsValue::as_f64;
    bool: JsValue::as_bool;
    i128: |value| match bigint(value) {
        (1, number) => Some(number as i128),
        _ => None,
    };
    u128: |value| match bigint(value) {
        (1, number) => u128::try_from(number as i128).ok(),
        (2, number) => Some(number),
        _ => None,
    };
    i64: |value: &JsValue| i128::try_from(value.clone()).ok()?.try_into().ok();
    u64: |value: &JsValue| i128::try_from(value.clone()).ok()?.try_into().ok();
}

/// What [`value_bigint`] tells: the word, and all bits.
fn bigint(value: &JsValue) -> (u32, u128) {
    let low = value_bigint(value.handle());
    (result(0), u128::from(result::<u64>(8)) << 64 | u128::from(low))
}
