//! `Error` and its kinds.

use super::{JsString, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// An error. [`JsError`](crate::JsError) is what an exported function returns for one.
    #[import(extends = Object, ts = "Error")]
    pub type Error;

    /// An error with this message.
    #[import(constructor)]
    pub fn new(message: &str) -> Error;

    /// An error with this message, and with options such as `cause`.
    #[import(constructor)]
    pub fn new_with_options(message: &str, options: &Object) -> Error;

    /// What led to it, or `undefined`.
    #[import(getter)]
    pub fn cause(this: &Error) -> JsValue;

    /// Says what led to it.
    #[import(setter)]
    pub fn set_cause(this: &Error, cause: &JsValue);

    /// The message.
    #[import(getter)]
    pub fn message(this: &Error) -> JsString;

    /// Changes the message.
    #[import(setter)]
    pub fn set_message(this: &Error, message: &str);

    /// The name of the kind.
    #[import(getter)]
    pub fn name(this: &Error) -> JsString;

    /// Changes the name.
    #[import(setter)]
    pub fn set_name(this: &Error, name: &str);

    /// Where it was made, in the engine's words.
    #[import(getter)]
    pub fn stack(this: &Error) -> Option<JsString>;
}

macro_rules! kinds {
    ($($(#[$docs:meta])* $name:ident: $js:literal;)*) => {$(
        #[import]
        extern "C" {
            $(#[$docs])*
            #[import(name = $js, extends = Error, ts = $js)]
            pub type $name;

            /// An error with this message.
            #[import(constructor)]
            pub fn new(message: &str) -> $name;
        }
    )*};
}
kinds! {
    /// The error of `eval`, which nothing throws any more.
    EvalError: "EvalError";
    /// A number is out of range.
    RangeError: "RangeError";
    /// There is nothing of this name.
    ReferenceError: "ReferenceError";
    /// Code cannot be parsed.
    SyntaxError: "SyntaxError";
    /// A value is of the wrong type.
    TypeError: "TypeError";
    /// Text cannot be encoded as a URI, or is none.
    UriError: "URIError";
}
