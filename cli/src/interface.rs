//! The interface: what the package will show, with every name decided.

mod clashes;
pub mod crossings;
mod exports;
mod hosts;
mod imports;
mod misplaced;
pub mod model;
pub(crate) mod names;
pub(crate) mod plan;
pub mod queries;
pub(crate) mod resolve;
mod slots;

#[cfg(test)]
mod tests;
