//! What an exported type is made of: one macro a kind, which the expansions call with the type and
//! its symbol, and what these macros and the expansions use.

mod class;
mod error;
mod indexed;
#[cfg(not(feature = "alloc"))]
mod no_alloc;
#[cfg(feature = "alloc")]
mod value;

#[cfg(all(test, feature = "std"))]
mod tests;

pub use class::Property;
#[cfg(feature = "alloc")]
pub use class::{drop_class, keep_object, pass_object, take_object, to_text};
pub use error::{
    Causes, DescribeThrown, DescribeUntyped, ExportedError, WriteCauses, WriteError, WriteNoCauses,
    output,
};
#[cfg(feature = "alloc")]
pub use error::{ErrorValue, throw_written, write_error};
pub use indexed::Indexed;

use crate::describe::{ConstText, Sink, describe_text};
use crate::wire::ty;

/// Describes an exported type by its symbol.
pub fn describe_named<S: ConstText>(sink: &mut impl Sink) {
    sink.word(ty::NAMED);
    describe_text::<S>(sink);
}

/// Names the symbol of an exported type, for [`describe_named`]; `part` writes what stands in front.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_describe_named {
    ($ty:ty, $symbol:expr, $($part:ident)?) => {
        impl $crate::rt::Describe for $ty {
            fn describe(sink: &mut impl $crate::rt::Sink) {
                struct Symbol;
                impl $crate::rt::ConstText for Symbol {
                    const TEXT: &'static ::core::primitive::str = $symbol;
                }
                $($crate::rt::$part(sink);)?
                $crate::rt::describe_named::<Symbol>(sink);
            }
        }
    };
}
