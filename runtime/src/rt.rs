//! What the expansions of the macros name, and nothing else does. Not part of the interface.

pub use crate::abi::{Abi, Direct, FromJs, Held, IntoJs, Nullable, ReturnType, code_tag};
#[cfg(feature = "alloc")]
pub use crate::buffer::return_value;
pub use crate::buffer::{Read, Reader, Write, Writer, read_argument};
#[cfg(feature = "alloc")]
pub use crate::convert::iterator::{Iter, KeptAnchors, keep_anchors};
#[cfg(feature = "alloc")]
pub use crate::describe::describe_heap;
pub use crate::describe::{
    ConstText, Describe, DescribeValue, ImportSink, Sink, describe_composite, describe_result_area,
    describe_text,
};
#[cfg(feature = "alloc")]
pub use crate::error::Late;
pub use crate::error::{Thrown, ThrownError};
pub use crate::export::{
    Causes, DescribeThrown, DescribeUntyped, ExportedError, Indexed, Property, WriteCauses,
    WriteError, WriteNoCauses, describe_named, output,
};
#[cfg(feature = "alloc")]
pub use crate::export::{
    ErrorValue, drop_class, keep_object, pass_object, take_object, throw_written, to_text,
    write_error,
};
pub use crate::function::lent::{Lent, LentMut};
pub use crate::js::handle::Handle;
pub use crate::js::imported::{ImportedStatic, describe_imported};
pub use crate::js::value::no_javascript;
pub use crate::lane::{Classes, Handles, Item, Numbers, Referent, ReferentMut, Values};
pub use crate::outcome::{
    SettleError, SettlePlain, SettlePointer, SettleText, SettleTyped, SettleValue, probe,
};
pub use crate::panic::guard;
#[cfg(feature = "alloc")]
pub use crate::pass::pass_value;
pub use crate::pass::{OptionOf, Pass, PassOption, Passing};
#[cfg(feature = "alloc")]
pub use crate::promise::Promise;
pub use crate::receive::Receive;
#[cfg(feature = "stream")]
pub use crate::stream::StreamOut;
#[cfg(feature = "alloc")]
pub use crate::task::{await_or_fail, finish_task, start_task};
pub use crate::wire;
pub use crate::{
    __minibind_class as class, __minibind_error as error, __minibind_imported as imported,
    __minibind_indexed as indexed, __minibind_value as value,
};
#[cfg(feature = "alloc")]
pub use alloc::{boxed::Box, string::String};

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

/// What a test may return.
#[diagnostic::on_unimplemented(
    message = "a test cannot return `{Self}`",
    label = "nothing would look at it",
    note = "return nothing, or `Result<(), E>`"
)]
pub trait TestOutput {}
impl TestOutput for () {}
impl<E> TestOutput for Result<(), E> {}

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
