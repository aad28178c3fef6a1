//! Which way an error is thrown, chosen by what its type can do.
//!
//! An error may be one that the program exports, an `Error`, something that points to one (`Box<dyn Error>`, `anyhow::Error`),
//! or only text, and a type can be more than one of these, so no trait of its own could tell them
//! apart. The expansion calls `settle` on `&&&&&&probe(&outcome)`: method lookup tries the
//! implementation for most references first and falls through to the next when its bound does not
//! hold. (Autoref specialization, described by David Tolnay in 2019.)

use crate::error::{Thrown, ThrownError};
use crate::export::ExportedError;
use core::error::Error;
use core::fmt::Display;
use core::marker::PhantomData;
use core::ops::Deref;

/// Carries the type of an outcome.
#[derive(Debug)]
pub struct Probe<R>(PhantomData<R>);

/// The probe of an outcome.
#[inline]
pub fn probe<R>(_: &R) -> Probe<R> {
    Probe(PhantomData)
}

/// The error behind a pointer.
pub trait ErrorObject {
    /// The error with its causes.
    fn as_error(&self) -> &dyn Error;
}

macro_rules! error_objects {
    ($($ty:ty)*) => {$(
        impl ErrorObject for $ty {
            fn as_error(&self) -> &dyn Error {
                self
            }
        }
    )*};
}
error_objects!(dyn Error dyn Error + Send dyn Error + Send + Sync);

macro_rules! settle {
    ($($name:ident for $ty:ty, [$($bounds:tt)*]: $throw:expr;)*) => {$(
        /// One way to settle an outcome.
        pub trait $name {
            /// The value.
            type Value;
            /// The error.
            type Error;
            /// Hands an error to the glue.
            fn settle(&self, outcome: Result<Self::Value, Self::Error>) -> Result<Self::Value, Thrown>;
        }

        impl<T, E $($bounds)*> $name for $ty {
            type Value = T;
            type Error = E;
            #[inline]
            fn settle(&self, outcome: Result<T, E>) -> Result<T, Thrown> {
                outcome.map_err($throw)
            }
        }
    )*};
}

settle! {
    SettleTyped for &&&&&Probe<Result<T, E>>, [: ExportedError]: ExportedError::into_thrown;
    SettleValue for &&&&Probe<Result<T, E>>, [: ThrownError]: ThrownError::into_thrown;
    SettleError for &&&Probe<Result<T, E>>, [: Error]: |error: E| Thrown::error(&error);
    SettlePointer for &&Probe<Result<T, E>>, [: Deref<Target: ErrorObject>]: |error: E| Thrown::error(error.as_error());
    SettleText for &Probe<Result<T, E>>, [: Display]: |error: E| Thrown::text(&error);
}

/// What is no `Result` passes as it is.
pub trait SettlePlain {
    /// The outcome.
    type Outcome;
    /// The outcome itself.
    fn settle(&self, outcome: Self::Outcome) -> Self::Outcome;
}

impl<R> SettlePlain for Probe<R> {
    type Outcome = R;
    #[inline]
    fn settle(&self, outcome: R) -> R {
        outcome
    }
}
