//! Functions of JavaScript, borrowed for a call: `&dyn Fn(A..) -> R` and `&mut dyn FnMut(A..) -> R`.
//!
//! The anchor of the argument is the function that calls the handle, which the glue frees when the
//! call has ended.

use super::bound::Bound;
use super::cells::{self, Cells};
use super::{JsFunction, Signature, each_shape, parameter};
use crate::describe::{Describe, Sink};
use crate::lane::{MutArgument, RefArgument, RefLane, Referent, ReferentMut};
use crate::pass::{Pass, Passing};
use crate::receive::Receive;
use crate::wire::ty;

/// Describes a function of JavaScript.
pub(super) fn describe<F: Signature + ?Sized>(is_kept: bool, sink: &mut impl Sink) {
    sink.word(ty::CALLBACK);
    sink.word(is_kept.into());
    F::describe_signature(sink);
}

/// The lane of functions: they are borrowed as handles.
#[derive(Debug)]
pub struct Functions;

impl<F: Signature + ?Sized> RefLane<F> for Functions {
    fn describe_ref(sink: &mut impl Sink) {
        describe::<F>(false, sink);
    }
}

// SAFETY: the glue passes the handle of a function, which it frees when the call has ended.
unsafe impl<'a, F: JsFunction + ?Sized + 'a> RefArgument<'a, F> for Functions {
    type Abi = u32;
    type OptionAbi = i32;
    type Anchor = Bound;

    #[inline(always)]
    unsafe fn lift(abi: u32) -> Option<Bound> {
        Some(F::bind(abi))
    }

    #[inline(always)]
    unsafe fn lift_option(abi: i32) -> Option<Option<Bound>> {
        Some((abi >= 0).then(|| F::bind(abi as u32)))
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Bound) -> &'a F {
        // SAFETY: it was bound above.
        unsafe { F::view(anchor) }
    }
}

// SAFETY: as above.
unsafe impl<'a, F: JsFunction + ?Sized + 'a> MutArgument<'a, F> for Functions {
    type Abi = u32;
    type OptionAbi = i32;
    type Anchor = Bound;

    fn describe_mut(sink: &mut impl Sink) {
        describe::<F>(false, sink);
    }

    #[inline(always)]
    unsafe fn lift(abi: u32) -> Option<Bound> {
        Some(F::bind(abi))
    }

    #[inline(always)]
    unsafe fn lift_option(abi: i32) -> Option<Option<Bound>> {
        Some((abi >= 0).then(|| F::bind(abi as u32)))
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Bound) -> &'a mut F {
        // SAFETY: it was bound above.
        unsafe { F::view_mut(anchor) }
    }
}

/// Says how a function is borrowed.
macro_rules! referent {
    (Fn [$($generics:tt)*] $ty:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Referent for $ty {
            type Lane = Functions;
        }
    };
    (FnMut [$($generics:tt)*] $ty:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> ReferentMut for $ty {
            type Lane = Functions;
        }
    };
}

macro_rules! callback {
    ($Fn:ident $is_exclusive:literal $($kind:ident [$($sized:tt)*] ($A:ident $a:ident $($rest:tt)*),)*) => {
        const _: () = {
            fn function<$($A: $($sized)*,)* R: Receive>(
                handle: u32,
            ) -> impl Fn($(parameter!($kind $A)),*) -> R
            where
                $(for<'x> parameter!($kind 'x $A): Pass,)*
            {
                move |$($a: parameter!($kind $A)),*| {
                    #[allow(unused_mut, reason = "there may be nothing to pass")]
                    let mut passing = Passing::new();
                    const PARAMETERS: usize = <[&str]>::len(&[$(stringify!($A)),*]);
                    #[allow(unused_mut, reason = "there may be nothing to pass")]
                    let mut cells = Cells::<{ cells::count(PARAMETERS) }>::new();
                    $(let mut $a = Pass::keep($a);)*
                    // SAFETY: once for each, and all stay until the call has returned.
                    $(cells.put(unsafe {
                        <parameter!($kind '_ $A) as Pass>::words(&mut $a, &mut passing)
                    });)*
                    passing.finish();
                    cells.call(handle)
                }
            }

            // SAFETY: both are of the type that `function` returns.
            unsafe impl<'f, $($A: $($sized)* 'f,)* R: Receive + Describe + 'f> JsFunction
                for dyn $Fn($(parameter!($kind $A)),*) -> R + 'f
            where
                $(for<'x> parameter!($kind 'x $A): Pass + Describe,)*
            {
                #[inline(always)]
                fn bind(handle: u32) -> Bound {
                    Bound::new(function::<$($A,)* R>(handle))
                }

                #[inline(always)]
                unsafe fn view(bound: &Bound) -> &Self {
                    // SAFETY: as the caller's.
                    unsafe { bound.view(function::<$($A,)* R>) }
                }

                #[inline(always)]
                unsafe fn view_mut(bound: &mut Bound) -> &mut Self {
                    // SAFETY: as the caller's.
                    unsafe { bound.view_mut(function::<$($A,)* R>) }
                }
            }

            referent!(
                $Fn ['f, $($A: $($sized)* 'f,)* R: 'f] dyn $Fn($(parameter!($kind $A)),*) -> R + 'f
            );
        };
    };
}
each_shape!(callback);
