//! [`Interface`](crate::interface::model::Interface) to JavaScript.

mod check;
pub(crate) mod docs;
mod emit;
mod files;
mod function;
pub(crate) mod library;
mod lift;
mod lower;
mod namespace;
mod quote;
mod writer;

pub(crate) use emit::{Module, emit, header};
pub(crate) use library::Library;
pub(crate) use namespace::{Entry, Tree};
pub(crate) use quote::literal;
pub(crate) use writer::Writer;
