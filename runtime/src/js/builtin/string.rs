//! `String`.

use super::{Array, Object};
use crate::{JsCast, JsValue};
use alloc::string::String;
use core::fmt;
use minibind_macro::import;

#[import]
extern "C" {
    /// A string that JavaScript keeps. `String::from` copies it to Rust.
    #[import(name = "String", extends = Object, ts = "string")]
    pub type JsString;

    /// How many UTF-16 units it has.
    #[import(getter)]
    pub fn length(this: &JsString) -> u32;

    /// The UTF-16 unit at an index, as a string.
    pub fn char_at(this: &JsString, index: u32) -> JsString;

    /// The UTF-16 unit at an index; not a number where there is none.
    pub fn char_code_at(this: &JsString, index: u32) -> f64;

    /// Whether a text is in it, from an index on.
    pub fn includes(this: &JsString, search: &str, position: i32) -> bool;

    /// Where a text is in it, from an index on, or -1.
    pub fn index_of(this: &JsString, search: &str, from_index: i32) -> i32;

    /// The part from one index to another.
    pub fn slice(this: &JsString, start: u32, end: u32) -> JsString;

    /// Its parts between separators.
    pub fn split(this: &JsString, separator: &str) -> Array;

    /// The same in lower case.
    pub fn to_lower_case(this: &JsString) -> JsString;

    /// The same in upper case.
    pub fn to_upper_case(this: &JsString) -> JsString;

    /// The same without white space at both ends.
    pub fn trim(this: &JsString) -> JsString;
}

impl From<&JsString> for String {
    /// A copy. A lone surrogate becomes U+FFFD.
    fn from(text: &JsString) -> String {
        text.as_string().unwrap_or_default()
    }
}

impl From<JsString> for String {
    fn from(text: JsString) -> String {
        String::from(&text)
    }
}

impl From<&str> for JsString {
    fn from(text: &str) -> JsString {
        JsValue::from(text).unchecked_into()
    }
}

impl From<String> for JsString {
    fn from(text: String) -> JsString {
        text.as_str().into()
    }
}

impl From<char> for JsString {
    fn from(character: char) -> JsString {
        JsValue::from(character).unchecked_into()
    }
}

impl PartialEq<str> for JsString {
    fn eq(&self, other: &str) -> bool {
        ***self == *other
    }
}

impl PartialEq<&str> for JsString {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl PartialEq<String> for JsString {
    fn eq(&self, other: &String) -> bool {
        *self == **other
    }
}

impl fmt::Display for JsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        String::from(self).fmt(f)
    }
}
