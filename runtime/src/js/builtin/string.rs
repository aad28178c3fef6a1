//! `String`.

use super::Object;
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
        crate::JsCast::unchecked_from(crate::JsValue::from(text))
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

impl fmt::Display for JsString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        String::from(self).fmt(f)
    }
}
