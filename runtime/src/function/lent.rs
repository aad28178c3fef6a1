//! Functions of Rust that JavaScript has for a call.
//!
//! The expansion of an imported function passes its parameters `&dyn Fn(A..) -> R`, `impl Fn(A..) -> R`
//! and the like so.

use super::RustFunction;
use super::trampoline::{Pointer, describe_kept};
use crate::describe::{Describe, Sink};
use crate::pass::{Passing, passed};
use crate::wire::closure;

/// A function that JavaScript may call until the call returns.
#[derive(Debug)]
pub struct Lent<'f, F: ?Sized + 'f>(pub &'f F);

/// A function that JavaScript may call until the call returns, once at a time.
#[derive(Debug)]
pub struct LentMut<'f, F: ?Sized + 'f>(pub &'f mut F);

macro_rules! lent {
    ($($name:ident: $kept:ty;)*) => {$(
        impl<'f, F: RustFunction + ?Sized + 'f> Describe for $name<'f, F> {
            fn describe(sink: &mut impl Sink) {
                describe_kept::<F, Pointer>(closure::LENT, sink);
            }
        }

        passed! {
            ['f, F: RustFunction + ?Sized + 'f] $name<'f, F> as $kept: usize, usize,
                |lent: Self| lent.0,
                |function: &mut $kept, _: &Passing| {
                    core::ptr::from_mut(function).expose_provenance()
                };
        }
    )*};
}
lent! {
    Lent: &'f F;
    LentMut: &'f mut F;
}
