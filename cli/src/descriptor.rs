//! Descriptors: the words of an item, read.

pub mod decode;
mod exports;
mod imports;
pub mod model;
mod types;
mod words;
