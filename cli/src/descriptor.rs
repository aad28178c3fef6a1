//! Descriptors: the words of an item, read.

mod builtin;
pub mod decode;
mod exports;
mod imports;
pub mod model;
mod types;
mod words;
