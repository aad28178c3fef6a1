//! JavaScript's own values in Rust.

pub(crate) mod error;
pub(crate) mod value;

pub use value::JsValue;
