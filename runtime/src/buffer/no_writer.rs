//! The writer of a build without an allocator: there is none.

use crate::plain::Plain;
use core::fmt::Display;

/// Cannot be made, so that what is written against it compiles and is never linked.
#[derive(Debug)]
pub enum Writer {}

impl Writer {
    /// Writes a word.
    pub fn word(&mut self, _: u32) {
        match *self {}
    }

    /// Writes two words, in an even place.
    pub fn long(&mut self, _: u64) {
        match *self {}
    }

    /// Writes numbers.
    pub(crate) fn numbers<N: Plain>(&mut self, _: &[N]) {
        match *self {}
    }

    /// Writes text.
    pub fn text(&mut self, _: &str) {
        match *self {}
    }

    /// Writes the text of a value.
    pub fn display(&mut self, _: &dyn Display) {
        match *self {}
    }
}

/// Where the glue finds borrowed numbers when the call has ended: where they are, since no argument
/// owns memory.
pub(crate) fn keep<N: Plain>(numbers: &[N]) -> *const N {
    numbers.as_ptr()
}
