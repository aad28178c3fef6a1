//! Exported errors: thrown as objects of a class of their own, with message, causes and fields in
//! the buffer.

#[cfg(feature = "alloc")]
use crate::abi::Held;
use crate::buffer::Writer;
#[cfg(feature = "alloc")]
use crate::buffer::{Write, return_written};
use crate::describe::{Describe, Sink};
use crate::error::Thrown;
#[cfg(feature = "alloc")]
use crate::error::ThrownError;
#[cfg(feature = "alloc")]
use crate::pass::{pass_value, passed};
use core::error::Error;
use core::fmt::Display;
use core::marker::PhantomData;

/// An error that writes its fields. The expansion implements it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be exported as an error",
    label = "this error type has no text",
    note = "implement `core::fmt::Display` for it: that is the message in JavaScript"
)]
pub trait WriteError: Display {
    /// Writes the index of the variant, then its fields.
    fn write_fields(self, writer: &mut Writer);
}

/// An error that the program exports.
pub trait ExportedError: Describe {
    /// Writes its message, its causes and its fields.
    fn write_error(self, writer: &mut Writer);

    /// Writes the error to the buffer, from where the glue throws it.
    fn into_thrown(self) -> Thrown;
}

#[cfg(feature = "alloc")]
impl<E: ExportedError> ExportedError for alloc::boxed::Box<E> {
    fn write_error(self, writer: &mut Writer) {
        (*self).write_error(writer);
    }

    fn into_thrown(self) -> Thrown {
        (*self).into_thrown()
    }
}

#[cfg(feature = "alloc")]
#[diagnostic::do_not_recommend]
impl<E: ExportedError + ThrownError> ThrownError for alloc::boxed::Box<E> {
    fn into_thrown(self) -> Thrown {
        ThrownError::into_thrown(*self)
    }
}

/// Throws an error by writing it.
#[cfg(feature = "alloc")]
pub fn throw_written(error: impl ExportedError) -> Thrown {
    return_written(|writer| error.write_error(writer));
    Thrown::written()
}

/// An exported error on its way to JavaScript as a value.
#[cfg(feature = "alloc")]
#[derive(Debug)]
pub struct ErrorValue<E>(pub E);

#[cfg(feature = "alloc")]
impl<E: Describe> Describe for ErrorValue<E> {
    fn describe(sink: &mut impl Sink) {
        E::describe(sink);
    }
}

#[cfg(feature = "alloc")]
impl<E: ExportedError> Write for ErrorValue<E> {
    fn write(self, writer: &mut Writer) {
        self.0.write_error(writer);
    }
}

#[cfg(feature = "alloc")]
passed! {
    [E: ExportedError] ErrorValue<E> as Held<ErrorValue<E>>: (), (), Held::new, pass_value;
}

/// Writes an error: its message, its causes as `write_causes` has it, and its fields.
#[cfg(feature = "alloc")]
pub fn write_error<E: WriteError>(
    error: E,
    writer: &mut Writer,
    write_causes: impl FnOnce(&E, &mut Writer),
) {
    writer.display(&error);
    write_causes(&error, writer);
    error.write_fields(writer);
}

/// Carries an error to what can be said of its causes: `write_causes`, called on `&&Causes(..)`,
/// writes those of an `Error`, and that there are none of any other type.
#[derive(Debug)]
pub struct Causes<'e, E>(pub &'e E);

/// Writes the causes of an `Error`.
pub trait WriteCauses {
    /// Writes the count of the causes and the message of each.
    fn write_causes(&self, writer: &mut Writer);
}

impl<E: Error> WriteCauses for &Causes<'_, E> {
    fn write_causes(&self, writer: &mut Writer) {
        let causes = || core::iter::successors(self.0.source(), |&cause| cause.source());
        writer.word(causes().count() as u32);
        causes().for_each(|cause| writer.display(cause));
    }
}

/// Writes that there are no causes.
pub trait WriteNoCauses {
    /// Writes that there are no causes.
    fn write_causes(&self, writer: &mut Writer);
}

impl<E> WriteNoCauses for Causes<'_, E> {
    fn write_causes(&self, writer: &mut Writer) {
        writer.word(0);
    }
}

/// Carries the type of a function's result.
#[derive(Debug)]
pub struct Output<R>(PhantomData<R>);

/// The type of a function's result, for its descriptor: `describe_thrown`, called on `&&output()`,
/// writes which exported error the function throws.
pub fn output<R>() -> Output<R> {
    Output(PhantomData)
}

/// Describes the exported error of a `Result`.
pub trait DescribeThrown {
    /// Writes 1 and the type of the error.
    fn describe_thrown(&self, sink: &mut impl Sink);
}

impl<T, E: ExportedError> DescribeThrown for &Output<Result<T, E>> {
    fn describe_thrown(&self, sink: &mut impl Sink) {
        sink.word(1);
        E::describe(sink);
    }
}

/// Describes a result that throws no exported error.
pub trait DescribeUntyped {
    /// Writes 0.
    fn describe_thrown(&self, sink: &mut impl Sink);
}

impl<R> DescribeUntyped for Output<R> {
    fn describe_thrown(&self, sink: &mut impl Sink) {
        sink.word(0);
    }
}

/// Implements what an exported error needs to be thrown. `$value` makes a value of `$error`, by the
/// help of `$items`, which is thrown where no descriptor says what class it has.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_error {
    ($ty:ty, $symbol:expr, { $($items:tt)* }, |$error:ident| $value:expr) => {
        const _: () = {
            $($items)*

            $crate::__minibind_describe_named!($ty, $symbol, describe_result_area);

            #[diagnostic::do_not_recommend]
            impl $crate::rt::ThrownError for $ty {
                fn into_thrown(self) -> $crate::rt::Thrown {
                    let $error = self;
                    $crate::rt::ThrownError::into_thrown($value)
                }
            }

            impl $crate::rt::ExportedError for $ty {
                fn write_error(self, writer: &mut $crate::rt::Writer) {
                    $crate::rt::write_error(self, writer, |error, writer| {
                        #[allow(unused_imports, reason = "one of them decides")]
                        use $crate::rt::{WriteCauses, WriteNoCauses};
                        (&&$crate::rt::Causes(error)).write_causes(writer)
                    })
                }

                fn into_thrown(self) -> $crate::rt::Thrown {
                    $crate::rt::throw_written(self)
                }
            }
        };
    };
}
