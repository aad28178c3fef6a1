//! How an error's text reaches JavaScript: piece by piece, as it is formatted, so that no
//! allocator is needed and nothing is cut off. The glue puts the pieces together.

use crate::js::error::JsError;
use crate::js::value::{JsValue, glue};
use core::error::Error;
use core::fmt::{Display, Write};

glue! {
    /// Appends `len` bytes of UTF-8 at `ptr` to the message being collected.
    fn error_text(ptr: usize, len: usize);
    /// Starts the message of the cause.
    fn error_cause();
    /// What is thrown is this value and no `Error`.
    fn error_value(handle: u32);
    /// The argument `index` is refused; the collected message says why.
    fn refused(index: u32);
}

/// Marks that an error waits in the glue.
#[derive(Debug)]
pub struct Thrown(());

/// An error in the only form in which a result can leave a shim.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be thrown to JavaScript",
    label = "this error type has no text",
    note = "implement `core::fmt::Display` or `core::error::Error` for it, or use `minibind::JsError`; inside of \
            other types an error is a `JsValue`, a `JsError`, text or an exported one"
)]
pub trait ThrownError {
    /// Hands the error to the glue.
    #[doc(hidden)]
    fn into_thrown(self) -> Thrown;
}

macro_rules! thrown_error {
    ($($(#[$meta:meta])* $ty:ty: $throw:expr;)*) => {$(
        $(#[$meta])*
        #[diagnostic::do_not_recommend]
        impl ThrownError for $ty {
            #[inline]
            fn into_thrown(self) -> Thrown {
                $throw(self)
            }
        }
    )*};
}
thrown_error! {
    Thrown: |thrown| thrown;
    JsValue: Thrown::value;
    JsError: |error: JsError| Thrown::value(error.value);
    &str: Thrown::str;
    #[cfg(feature = "alloc")]
    alloc::string::String: |text: alloc::string::String| Thrown::str(&text);
    #[cfg(feature = "alloc")]
    alloc::boxed::Box<dyn Error>: |error: alloc::boxed::Box<dyn Error>| Thrown::error(&*error);
    #[cfg(feature = "alloc")]
    alloc::boxed::Box<dyn Error + Send + Sync>: |error: alloc::boxed::Box<dyn Error + Send + Sync>| Thrown::error(&*error);
}

/// An error of any type that is handed to the glue when all else is done: where the type of an error
/// inside of another type is known to the expansion only.
#[cfg(feature = "alloc")]
pub struct Late(alloc::boxed::Box<dyn FnOnce() -> Result<(), Thrown>>);

#[cfg(feature = "alloc")]
impl Late {
    /// The error that `settle` hands over, or gives back as it is.
    pub fn new<E: ThrownError>(settle: impl FnOnce() -> Result<(), E> + 'static) -> Late {
        Late(alloc::boxed::Box::new(|| settle().map_err(E::into_thrown)))
    }
}

#[cfg(feature = "alloc")]
impl core::fmt::Debug for Late {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Late")
    }
}

#[cfg(feature = "alloc")]
impl ThrownError for Late {
    fn into_thrown(self) -> Thrown {
        match (self.0)() {
            Ok(()) => Thrown(()),
            Err(thrown) => thrown,
        }
    }
}

/// Writes into the message being collected.
pub(crate) struct Collect;

impl Collect {
    pub(crate) fn text(&self, text: &str) {
        if !text.is_empty() {
            error_text(text.as_ptr() as usize, text.len());
        }
    }
}

impl Write for Collect {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        self.text(text);
        Ok(())
    }
}

/// Collects the text of a value.
pub(crate) fn report_text(text: &dyn Display) {
    // A `Display` that fails leaves what it has written, which is all there is to say.
    let _ = write!(Collect, "{text}");
}

/// Collects the text of an error and of all its causes.
pub(crate) fn report(error: &dyn Error) {
    report_text(error);
    let mut source = error.source();
    while let Some(cause) = source {
        error_cause();
        report_text(cause);
        source = cause.source();
    }
}

impl Thrown {
    /// Throws the text of a value.
    pub fn text(text: &dyn Display) -> Thrown {
        report_text(text);
        Thrown(())
    }

    /// Throws a string.
    pub(crate) fn str(text: &str) -> Thrown {
        Collect.text(text);
        Thrown(())
    }

    /// Throws an error with its causes.
    pub(crate) fn error(error: &dyn Error) -> Thrown {
        report(error);
        Thrown(())
    }

    /// Throws an error that has been written to the buffer.
    #[cfg(feature = "alloc")]
    pub(crate) fn written() -> Thrown {
        Thrown(())
    }

    /// Throws a value as it is.
    pub(crate) fn value(value: JsValue) -> Thrown {
        error_value(value.into_handle());
        Thrown(())
    }
}
