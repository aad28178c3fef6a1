//! Functions that cross: those of JavaScript that Rust calls, and those of Rust that JavaScript
//! calls. Both are `dyn Fn(A..) -> R` or `dyn FnMut(A..) -> R`.
//!
//! In: types of functions. Out: what describes them, Rust functions that call a handle, and
//! functions that the glue calls with an address. What this file does not know: the types of
//! arguments and results.

#![allow(
    coherence_leak_check,
    reason = "`dyn Fn(&T)` and `dyn Fn(A)` are two types, whatever `A` is"
)]

mod bound;
#[cfg(feature = "alloc")]
mod boxed;
mod callback;
mod cells;
#[cfg(feature = "alloc")]
pub(crate) mod closure;
pub(crate) mod kept;
pub(crate) mod lent;
#[cfg(feature = "alloc")]
mod once;
mod shapes;
mod trampoline;

#[cfg(all(test, feature = "std"))]
mod tests;

use crate::describe::{Describe, Sink};
use bound::Bound;
use shapes::{each_shape, parameter};
use trampoline::Reach;

/// The type of a function.
pub trait Signature {
    /// Whether it must not run twice at a time.
    const IS_EXCLUSIVE: bool;

    /// Writes the count and the types of the parameters, and the type of the result.
    fn describe_signature(sink: &mut impl Sink);
}

/// The type of a function that JavaScript can have.
///
/// # Safety
/// [`Self::view`] shows what [`Self::bind`] made.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a function of JavaScript",
    label = "not the type of such a function",
    note = "that is `dyn Fn(A, ..) -> R` or `dyn FnMut(A, ..) -> R` of types that can cross, with up to 8 parameters, \
            or up to 3 when some of them are references"
)]
pub unsafe trait JsFunction: Signature {
    /// A function that calls the one of a handle.
    fn bind(handle: u32) -> Bound;

    /// The function that has been bound.
    ///
    /// # Safety
    /// It has been bound for this type.
    unsafe fn view(bound: &Bound) -> &Self;

    /// The function that has been bound.
    ///
    /// # Safety
    /// It has been bound for this type.
    unsafe fn view_mut(bound: &mut Bound) -> &mut Self;
}

/// The type of a function of Rust that JavaScript can call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be called by JavaScript",
    label = "not the type of a function that JavaScript can call",
    note = "that is `dyn Fn(A, ..) -> R` or `dyn FnMut(A, ..) -> R` of types that can cross, with up to 8 parameters, \
            or up to 3 when some of them are references; an error can be `JsValue`, `JsError`, text or an exported one"
)]
pub trait RustFunction: Signature {
    /// Writes the function, by slot, that calls one which `P` reaches.
    fn describe_call<P: Reach<Self>>(sink: &mut impl Sink);
}

macro_rules! signature {
    ($Fn:ident $is_exclusive:literal $($kind:ident [$($sized:tt)*] ($A:ident $($rest:tt)*),)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($A: $($sized)*,)* R: Describe> Signature for dyn $Fn($(parameter!($kind $A)),*) -> R + '_
        where
            $(for<'x> parameter!($kind 'x $A): Describe,)*
        {
            const IS_EXCLUSIVE: bool = $is_exclusive;

            fn describe_signature(sink: &mut impl Sink) {
                sink.word(const { <[&str]>::len(&[$(stringify!($A)),*]) as u32 });
                $(<parameter!($kind '_ $A) as Describe>::describe(sink);)*
                R::describe(sink);
            }
        }
    };
}
each_shape!(signature);
