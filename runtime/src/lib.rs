//! Use Rust from JavaScript.
//!
//! Put [`macro@export`] on functions, constants and types, build the crate for `wasm32-unknown-unknown` as a
//! `cdylib`, and let the command `minibind` turn the module into a package of JavaScript and
//! TypeScript:
//!
//! ```
//! use minibind::export;
//!
//! /// Says hello.
//! #[export]
//! fn greet(s: &str) -> String {
//!     format!("Hello, {s}!")
//! }
//! ```
//! ```text
//! cargo build --release --target wasm32-unknown-unknown
//! minibind target/wasm32-unknown-unknown/release/x.wasm --out pkg
//! ```
//! ```js
//! import init, { greet } from "./pkg/index.js";
//! await init();
//! greet("World"); // "Hello, World!"
//! ```
//!
//! # Features
//!
//! - `std` (default): the panic hook behind `panic-message`; includes `alloc`.
//! - `alloc`: the owned types, `String`, `Vec`, maps, tuples, objects and classes. Without it `core` is
//!   enough, and an interface of numbers, `&str`, slices and unit enums works without any allocator.
//! - `serde`: [`Json`](https://docs.rs/minibind/latest/minibind/struct.Json.html), which carries any type of serde as JSON; includes `alloc`.
//! - `panic-message`: a panic's message, file and line reach JavaScript in release builds, too;
//!   builds with debug assertions always carry them.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// The expansions name `::minibind`, in this crate's own examples in documentation, too.
extern crate self as minibind;

mod abi;
mod area;
mod buffer;
mod convert;
mod describe;
mod error;
mod export;
#[cfg(feature = "alloc")]
mod heap;
mod js;
mod lane;
mod outcome;
mod panic;
mod plain;
#[doc(hidden)]
pub mod rt;
pub mod wire;

pub use abi::{FromJs, IntoJs};
#[cfg(feature = "serde")]
pub use convert::json::Json;
pub use describe::{Describe, Sink};
pub use js::JsValue;
pub use js::error::JsError;
pub use minibind_macro::{export, ts};
pub use panic::panic;

/// What most programs need, for `use minibind::prelude::*`.
pub mod prelude {
    #[cfg(feature = "serde")]
    pub use crate::Json;
    pub use crate::{JsError, JsValue, export};
}
