//! `Box<dyn Fn(A..) -> R>` and `Box<dyn FnMut(A..) -> R>`: functions that Rust gives to JavaScript.

use super::trampoline::{Pointer, describe_given};
use super::{RustFunction, each_shape, parameter};
use crate::abi::{Held, returned_by_code};
use crate::buffer::{Write, Writer};
use crate::describe::{Describe, Sink};
use crate::export::{drop_class, keep_object, pass_object};
use crate::lane::{Item, Values};
use crate::pass::passed;
use alloc::boxed::Box;

/// Frees a boxed function that is JavaScript's.
///
/// # Safety
/// The address is that of a kept box, and it is freed once.
unsafe extern "C-unwind" fn free<F: ?Sized>(address: usize) {
    // SAFETY: as the caller's.
    unsafe { drop_class::<Box<F>>(address) };
}

/// Only the description asks whether JavaScript can call the function: nothing crosses without one,
/// and the compiler has the fewer questions about each of these types.
macro_rules! boxed {
    ($Fn:ident $is_exclusive:literal $($kind:ident [$($sized:tt)*] ($A:ident $($rest:tt)*),)*) => {
        boxed!(
            [$($A: $($sized)* 'static,)* R: 'static] dyn $Fn($(parameter!($kind $A)),*) -> R
        );
    };
    ([$($generics:tt)*] $ty:ty) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Describe for Box<$ty>
        where
            $ty: RustFunction,
        {
            fn describe(sink: &mut impl Sink) {
                describe_given::<$ty, Pointer>(free::<$ty>, sink);
            }
        }

        returned_by_code! {
            #[diagnostic::do_not_recommend]
            [$($generics)*] Box<$ty>: |function: Box<$ty>| keep_object(function) as i32;
        }

        passed! {
            #[diagnostic::do_not_recommend]
            [$($generics)*] Box<$ty> as Held<Box<$ty>>: usize, usize, Held::new, pass_object;
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Item for Box<$ty>
        where
            $ty: RustFunction,
        {
            type Lane = Values;
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Write for Box<$ty> {
            #[inline]
            fn write(self, writer: &mut Writer) {
                writer.word(keep_object(self) as u32);
            }
        }
    };
}
each_shape!(boxed);
