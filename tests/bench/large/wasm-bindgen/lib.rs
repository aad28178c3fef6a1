//! The large module of wasm-bindgen.

use wasm_bindgen::prelude::wasm_bindgen as export;

#[path = "../functions.rs"]
mod functions;
