//! [`JsError`]: an `Error` object made in Rust.

use super::handle::{Handle, handles};
use super::value::{JsValue, glue};
use crate::describe::{Describe, Sink};
use crate::error::{Collect, report};

glue! {
    /// The collected messages as an `Error` object.
    fn error_take() -> u32;
}

/// A JavaScript `Error`, made where Rust finds the problem, so that its stack points there.
///
/// ```no_run
/// use minibind::{JsError, export};
///
/// #[export]
/// fn half(n: u32) -> Result<u32, JsError> {
///     if n % 2 == 0 { Ok(n / 2) } else { Err(JsError::new("odd")) }
/// }
/// ```
#[derive(Debug)]
pub struct JsError {
    pub(crate) value: JsValue,
}

impl JsError {
    /// An error with this message.
    pub fn new(message: &str) -> JsError {
        Collect.text(message);
        JsError::take()
    }

    /// The error of what has been collected.
    pub(crate) fn take() -> JsError {
        // SAFETY: the glue just made the handle for us.
        JsError { value: unsafe { JsValue::from_handle(error_take()) } }
    }
}

impl<E: core::error::Error> From<E> for JsError {
    fn from(error: E) -> JsError {
        report(&error);
        JsError::take()
    }
}

impl From<JsError> for JsValue {
    fn from(error: JsError) -> JsValue {
        error.value
    }
}

/// The value as it is.
impl From<JsValue> for JsError {
    fn from(value: JsValue) -> JsError {
        JsError { value }
    }
}

impl AsRef<JsValue> for JsError {
    fn as_ref(&self) -> &JsValue {
        &self.value
    }
}

impl Describe for JsError {
    fn describe(sink: &mut impl Sink) {
        JsValue::describe(sink);
    }
}

// SAFETY: as for the value inside.
unsafe impl Handle for JsError {
    #[inline(always)]
    unsafe fn from_handle(handle: u32) -> JsError {
        // SAFETY: as the caller's.
        JsError { value: unsafe { JsValue::from_handle(handle) } }
    }

    #[inline(always)]
    fn handle(&self) -> u32 {
        self.value.handle()
    }
}

handles!([] JsError;);
