//! The functions that the glue calls for functions of Rust: one for each type of function and way to
//! reach it. They do what the shim of an exported function does.

use super::{RustFunction, each_shape, parameter};
use crate::abi::{Abi, FromJs, IntoJs, Prim};
use crate::describe::{Describe, Sink};
use crate::panic::guard;
use crate::rt::refused;
use crate::slot::describe_slots;
#[cfg(feature = "alloc")]
use crate::wire::closure;
use crate::wire::ty;

/// A way to reach a function from the address that the glue has.
pub trait Reach<F: ?Sized> {
    /// What keeps the function while it runs.
    type Guard;

    /// The function at an address.
    ///
    /// # Safety
    /// The address is that of such a function.
    unsafe fn reach(address: usize) -> (*mut F, Self::Guard);
}

/// At the address is a pointer to the function: a reference or a box, which outlives the call.
pub(super) struct Pointer;

impl<F: ?Sized> Reach<F> for Pointer {
    type Guard = ();

    #[inline(always)]
    unsafe fn reach(address: usize) -> (*mut F, ()) {
        // SAFETY: as the caller's.
        (unsafe { core::ptr::with_exposed_provenance::<*mut F>(address).read() }, ())
    }
}

/// Describes a function that JavaScript has for a call or as long as Rust keeps it.
pub(super) fn describe_kept<F: RustFunction + ?Sized, P: Reach<F>>(
    lifetime: u32,
    sink: &mut impl Sink,
) {
    describe_head::<F>(lifetime, sink);
    F::describe_call::<P>(sink);
    // Nothing frees it.
    F::describe_call::<P>(sink);
    F::describe_signature(sink);
}

/// Describes a function that is JavaScript's, which frees it with `free`.
#[cfg(feature = "alloc")]
pub(super) fn describe_given<F: RustFunction + ?Sized, P: Reach<F>>(
    free: unsafe extern "C-unwind" fn(usize),
    sink: &mut impl Sink,
) {
    describe_head::<F>(closure::GIVEN, sink);
    F::describe_call::<P>(sink);
    describe_slots!(sink, free: unsafe extern "C-unwind" fn(usize) = free, (0););
    F::describe_signature(sink);
}

fn describe_head<F: RustFunction + ?Sized>(lifetime: u32, sink: &mut impl Sink) {
    sink.word(ty::CLOSURE);
    sink.word(lifetime);
    sink.word(F::IS_EXCLUSIVE.into());
}

/// Borrows a function in order to call it.
macro_rules! borrow {
    (Fn $function:expr) => {
        &*$function
    };
    (FnMut $function:expr) => {
        &mut *$function
    };
}

/// Stands for a number that nobody looks at.
macro_rules! zero {
    ($word:ident) => {
        Prim::ZERO
    };
}

macro_rules! trampoline {
    ($Fn:ident $is_exclusive:literal $(
        $kind:ident [$($sized:tt)*] ($A:ident $a:ident $a0:ident $a1:ident $a2:ident $index:literal),
    )*) => {
        const _: () = {
            /// # Safety
            /// The glue passes what the description asks for.
            unsafe extern "C-unwind" fn call<'f, P, $($A: $($sized)* 'static,)* R>(
                address: usize,
                $(
                    $a0: <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W0,
                    $a1: <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W1,
                    $a2: <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W2,
                )*
            ) -> R::Plain
            where
                P: Reach<dyn $Fn($(parameter!($kind $A)),*) -> R + 'f>,
                $(for<'x> parameter!($kind 'x $A): FromJs<'x>,)*
                R: IntoJs + 'static,
            {
                guard(move || {
                    // All are lifted before one can be found refused, so that all are dropped.
                    // SAFETY: the glue passes the numbers that the description asks for.
                    $(let $a = unsafe {
                        <parameter!($kind 'static $A) as FromJs<'static>>::lift(
                            Abi::from_words($a0, $a1, $a2),
                        )
                    };)*
                    // Dropping may run code that calls out, and the glue is told after that.
                    let refusal = [$($a.is_none(),)* false].iter().position(|is_refused| *is_refused);
                    if let Some(index) = refusal {
                        #[allow(dropping_copy_types, reason = "there may be no arguments")]
                        drop(($($a,)*));
                        return refused(index as u32);
                    }
                    $(let Some(mut $a) = $a else {
                        return refused($index);
                    };)*
                    // SAFETY: the glue passes the address of such a function, at which it is for as
                    // long as the guard lives, and does not run it twice at a time if it must not.
                    // An argument can be had for any lifetime, so it lives as long as its anchor.
                    unsafe {
                        let (function, guard) = P::reach(address);
                        let output = (borrow!($Fn function))($(
                            <parameter!($kind 'static $A) as FromJs<'static>>::get(
                                &mut *core::ptr::from_mut(&mut $a),
                            )
                        ),*);
                        // Nothing may come between the result and the glue.
                        drop(($($a,)* guard));
                        output.lower::<()>()
                    }
                })
            }

            #[diagnostic::do_not_recommend]
            impl<'f, $($A: $($sized)* 'static,)* R: IntoJs + Describe + 'static> RustFunction
                for dyn $Fn($(parameter!($kind $A)),*) -> R + 'f
            where
                $(for<'x> parameter!($kind 'x $A): FromJs<'x> + Describe,)*
            {
                fn describe_call<P: Reach<Self>>(sink: &mut impl Sink) {
                    describe_slots!(
                        sink,
                        call: unsafe extern "C-unwind" fn(
                            usize,
                            $(
                                <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W0,
                                <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W1,
                                <<parameter!($kind 'static $A) as FromJs<'static>>::Abi as Abi>::W2,
                            )*
                        ) -> R::Plain = call::<'f, P, $($A,)* R>,
                        (0 $(, zero!($a0), zero!($a1), zero!($a2))*);
                    );
                }
            }
        };
    };
}
each_shape!(trampoline);
