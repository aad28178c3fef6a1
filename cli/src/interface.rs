//! The interface: what the package will show, with every name decided.

mod clashes;
mod misplaced;
pub mod model;
pub(crate) mod names;
pub(crate) mod resolve;
