//! Use Rust from JavaScript.
//!
//! Put [`macro@export`] on a function or a constant, build the crate for `wasm32-unknown-unknown` as a
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
//! - `alloc`: the owned types, `String`, `Vec`, `Box`, `Rc`, `Arc`, `Cow`. Without it `core` is
//!   enough, and an interface of numbers, `&str` and slices works without any allocator.
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
mod convert;
mod describe;
mod error;
#[cfg(feature = "alloc")]
mod heap;
mod js;
mod outcome;
mod panic;
#[doc(hidden)]
pub mod rt;
pub mod wire;

pub use abi::{FromJs, IntoJs};
pub use describe::{Describe, Sink};
pub use js::JsValue;
pub use js::error::JsError;
pub use minibind_macro::{export, ts};
pub use panic::panic;

/// What most programs need, for `use minibind::prelude::*`.
pub mod prelude {
    pub use crate::{JsError, JsValue, export};
}
