//! How a closure of Rust becomes a boxed function, one that runs as often as it is called or once.

use super::{each_shape, parameter};
use crate::js::error::JsError;
use crate::js::value::throw;
use alloc::boxed::Box;

/// A function that can be a boxed `F`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no `{F}`",
    label = "not a function of this type",
    note = "write the types of the parameters, as in `|text: &str| ..`, and let the function own what it uses (`move`)"
)]
pub trait Unsized<F: ?Sized> {
    /// The function in a box.
    fn into_box(self) -> Box<F>;
}

/// A function that runs once and can be a boxed `F`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no function that can run once in place of `{F}`",
    label = "not a function of this type",
    note = "the closure's type is `dyn FnMut(A, ..) -> R`; write the types of the parameters, and let the function own what it uses (`move`)"
)]
pub trait Once<F: ?Sized> {
    /// The function in a box.
    fn into_box(self) -> Box<F>;
}

#[cold]
fn called_again() -> ! {
    throw(JsError::new("this function runs once only, and has run already"))
}

macro_rules! unsized_function {
    ($Fn:ident $is_exclusive:literal $($kind:ident [$($sized:tt)*] ($A:ident $a:ident $($rest:tt)*),)*) => {
        impl<T, $($A: $($sized)*,)* R> Unsized<dyn $Fn($(parameter!($kind $A)),*) -> R> for T
        where
            T: $Fn($(parameter!($kind $A)),*) -> R + 'static,
        {
            fn into_box(self) -> Box<dyn $Fn($(parameter!($kind $A)),*) -> R> {
                Box::new(self)
            }
        }

        unsized_once!($Fn $($kind [$($sized)*] $A $a,)*);
    };
}

macro_rules! unsized_once {
    (Fn $($parameters:tt)*) => {};
    (FnMut $($kind:ident [$($sized:tt)*] $A:ident $a:ident,)*) => {
        impl<T, $($A: $($sized)*,)* R> Once<dyn FnMut($(parameter!($kind $A)),*) -> R> for T
        where
            T: FnOnce($(parameter!($kind $A)),*) -> R + 'static,
        {
            fn into_box(self) -> Box<dyn FnMut($(parameter!($kind $A)),*) -> R> {
                let mut function = Some(self);
                Box::new(move |$($a: parameter!($kind $A)),*| match function.take() {
                    Some(function) => function($($a),*),
                    None => called_again(),
                })
            }
        }
    };
}
each_shape!(unsized_function);
