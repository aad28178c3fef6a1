//! [`Interface`](crate::interface::model::Interface) to JavaScript.

mod arguments;
mod body;
mod callback;
mod check;
mod class;
mod closure;
mod composite;
mod composites;
pub(crate) mod docs;
mod emit;
mod exports;
mod files;
mod function;
mod given;
mod glue;
mod host;
mod import;
mod init;
pub(crate) mod library;
mod lift;
mod lower;
mod module;
mod namespace;
mod passed;
mod quote;
mod values;
mod variant;
mod words;
mod writer;

pub(crate) use emit::{emit, header};
pub(crate) use init::{LINKED_FILE, takes_roots};
pub(crate) use library::Library;
pub(crate) use module::Module;
pub(crate) use namespace::{Entry, Tree};
pub(crate) use quote::{literal, property, property_key, quote};
pub(crate) use writer::Writer;
