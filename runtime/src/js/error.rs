//! [`JsError`]: an `Error` object made in Rust.

use crate::abi::returned_by_code;
use crate::buffer::{Write, Writer};
use crate::describe::{Describe, Sink};
use crate::error::{Collect, report};
use crate::js::value::{JsValue, glue};
use crate::lane::{Item, Values};

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

    fn take() -> JsError {
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

impl Describe for JsError {
    fn describe(sink: &mut impl Sink) {
        JsValue::describe(sink);
    }
}

returned_by_code! {
    [] JsError: |error: JsError| error.value.into_handle() as i32;
}

impl Item for JsError {
    type Lane = Values;
}

impl Write for JsError {
    #[inline]
    fn write(self, writer: &mut Writer) {
        self.value.write(writer);
    }
}
