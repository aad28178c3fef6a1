//! The types that cross the boundary, one family a file.

mod boolean;

mod integer;
mod nonzero;
mod option;
mod register;
mod result;
mod sequence;
mod text;
mod unit;
mod wide;

pub(crate) use sequence::Element;
