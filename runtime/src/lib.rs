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
//!   enough, and an interface of numbers, `&str`, slices, unit enums, callbacks and imports of these
//!   works without any allocator.
//! - `serde`: [`Json`](https://docs.rs/minibind/latest/minibind/struct.Json.html), which carries any type of serde as JSON; includes `alloc`.
//! - `stream`: [`Stream`](https://docs.rs/minibind/latest/minibind/struct.Stream.html), and functions that return streams: asynchronous iterators of JavaScript; includes `alloc`.
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
mod copy;
mod describe;
mod error;
mod export;
mod function;
#[cfg(feature = "alloc")]
mod heap;
pub mod js;
mod lane;
mod outcome;
mod panic;
mod pass;
mod plain;
#[cfg(feature = "alloc")]
mod promise;
mod receive;
#[doc(hidden)]
pub mod rt;
mod slot;
#[cfg(feature = "stream")]
mod stream;
#[cfg(feature = "alloc")]
mod task;
mod units;
pub mod wire;

pub use abi::{FromJs, IntoJs};
#[cfg(feature = "serde")]
pub use convert::json::Json;
pub use describe::{Describe, Sink};
#[cfg(feature = "alloc")]
pub use function::closure::Closure;
pub use function::kept::Callback;
pub use js::error::JsError;
pub use js::{JsCast, JsValue, throw};
pub use minibind_macro::{export, import, test, ts};
pub use panic::panic;
#[cfg(feature = "alloc")]
pub use promise::Promise;
#[cfg(feature = "stream")]
pub use stream::Stream;
#[cfg(feature = "alloc")]
pub use task::spawn_local;

/// What most programs need, for `use minibind::prelude::*`.
pub mod prelude {
    #[cfg(feature = "serde")]
    pub use crate::Json;
    #[cfg(feature = "stream")]
    pub use crate::Stream;
    pub use crate::{Callback, JsCast, JsError, JsValue, export, import};
    #[cfg(feature = "alloc")]
    pub use crate::{Closure, Promise, spawn_local};
}
