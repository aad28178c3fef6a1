//! Collects every mistake of an item, so that all are reported at once.

use quote::ToTokens;
use std::fmt::Display;

/// The mistakes found so far. It must be asked for them: dropping it unread is a bug.
pub(crate) struct Report {
    errors: Option<syn::Error>,
    read: bool,
}

impl Report {
    pub(crate) fn new() -> Self {
        Self { errors: None, read: false }
    }

    /// Adds a mistake at the tokens `at`.
    pub(crate) fn error(&mut self, at: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(at, message));
    }

    /// Adds a mistake that knows its place.
    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }

    /// All mistakes, when there is one.
    pub(crate) fn finish(&mut self) -> syn::Result<()> {
        self.read = true;
        self.errors.take().map_or(Ok(()), Err)
    }
}

impl Drop for Report {
    fn drop(&mut self) {
        assert!(self.read || std::thread::panicking(), "a report was dropped unread");
    }
}
