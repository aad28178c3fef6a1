//! The types that cross the boundary, one family a file.

mod array;
mod boolean;
mod integer;
#[cfg(feature = "alloc")]
pub(crate) mod iterator;
#[cfg(feature = "serde")]
pub(crate) mod json;
#[cfg(feature = "alloc")]
mod list;
#[cfg(feature = "alloc")]
mod map;
mod nonzero;
mod option;
mod reference;
mod register;
mod result;
mod slice;
mod text;
mod transparent;
#[cfg(feature = "alloc")]
mod tuple;
mod unit;
mod wide;

#[cfg(all(test, feature = "std"))]
pub(crate) mod tests;

use transparent::transparent;
