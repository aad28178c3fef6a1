//! What the expansions of the macros name, and nothing else does. Not part of the interface.

pub use crate::abi::{Abi, Direct, FromJs, Held, IntoJs, Nullable, ReturnType, code_tag};
#[cfg(feature = "alloc")]
pub use crate::buffer::return_value;
pub use crate::buffer::{Read, Reader, Write, Writer, read_argument};
pub use crate::describe::{
    ConstText, Describe, DescribeValue, ImportSink, Sink, describe_composite, describe_result_area,
    describe_text,
};
pub use crate::error::Thrown;
pub use crate::export::{
    Causes, DescribeThrown, DescribeUntyped, ExportedError, Indexed, Property, WriteCauses,
    WriteError, WriteNoCauses, describe_named, output,
};
#[cfg(feature = "alloc")]
pub use crate::export::{drop_class, keep_object, take_object, throw_written, to_text};
pub use crate::lane::{Class, Classes, Item, Numbers, Referent, Values};
pub use crate::outcome::{
    SettleError, SettlePlain, SettlePointer, SettleText, SettleTyped, SettleValue, probe,
};
pub use crate::panic::guard;
pub use crate::wire;
pub use crate::{
    __minibind_class as class, __minibind_error as error, __minibind_indexed as indexed,
    __minibind_value as value,
};
#[cfg(feature = "alloc")]
pub use alloc::string::String;

use crate::abi::Prim;
use crate::lane::Element;

/// Tells the glue that an argument is refused. What is returned is not looked at.
pub fn refused<P: Prim>(index: u32) -> P {
    crate::error::refused(index);
    P::ZERO
}

/// What a `start` function may return.
#[diagnostic::on_unimplemented(
    message = "a `start` function cannot return `{Self}`",
    label = "nothing would receive it",
    note = "return nothing, or `Result<(), E>`"
)]
pub trait StartOutput {}
impl StartOutput for () {}
impl<E> StartOutput for Result<(), E> {}

/// What a function with `view` may return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned as a view",
    label = "only a borrowed slice of numbers stays where it is",
    note = "return `&[N]`, or remove `view`"
)]
pub trait ViewOutput {}
impl<N: Element> ViewOutput for &[N] {}

/// What can take the arguments of a variadic function.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot take the arguments of a variadic function",
    label = "not a sequence",
    note = "make the last parameter a slice or a vector"
)]
pub trait Rest {}
impl<T: Item> Rest for &[T] {}
#[cfg(feature = "alloc")]
impl<T: Item> Rest for alloc::vec::Vec<T> {}
#[cfg(feature = "alloc")]
impl<T: Item> Rest for alloc::boxed::Box<[T]> {}
