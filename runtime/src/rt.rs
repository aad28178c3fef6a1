//! What the expansions of the macros name, and nothing else does. Not part of the interface.

pub use crate::abi::{Abi, FromJs, IntoJs, ReturnType};
pub use crate::describe::{ConstText, Describe, DescribeValue, ImportSink, Sink, describe_text};
pub use crate::outcome::{SettleError, SettlePlain, SettlePointer, SettleText, SettleValue, probe};
pub use crate::panic::guard;
pub use crate::wire;

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
impl<N: crate::convert::Element> ViewOutput for &[N] {}

/// What can take the arguments of a variadic function.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot take the arguments of a variadic function",
    label = "not a sequence",
    note = "make the last parameter a slice or a vector"
)]
pub trait Rest {}
impl<N: crate::convert::Element> Rest for &[N] {}
#[cfg(feature = "alloc")]
impl<N: crate::convert::Element> Rest for alloc::vec::Vec<N> {}
#[cfg(feature = "alloc")]
impl<N: crate::convert::Element> Rest for alloc::boxed::Box<[N]> {}
