//! JavaScript's own values in Rust.

#[cfg(feature = "alloc")]
mod builtin;
pub(crate) mod cast;
mod convert;
pub(crate) mod error;
pub(crate) mod handle;
pub(crate) mod imported;
mod question;
pub(crate) mod value;

#[cfg(feature = "alloc")]
pub use builtin::*;
pub use cast::JsCast;
pub use value::{JsValue, throw};
