//! Descriptors: the words of an item, read.

pub mod decode;
pub mod model;
mod types;
mod words;
