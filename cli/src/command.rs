//! The commands: a file each, with its arguments and what it does.

pub(crate) mod bind;
pub(crate) mod build;
pub(crate) mod completions;
pub(crate) mod dev;
pub(crate) mod inspect;
pub(crate) mod man;
pub(crate) mod new;
pub(crate) mod size;
pub(crate) mod test;

use std::io::Write;

/// Prints to standard output. A closed pipe is no reason to fail: the reader has seen enough.
fn print(text: &[u8]) {
    let _ = std::io::stdout().write_all(text);
}
