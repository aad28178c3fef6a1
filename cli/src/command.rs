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

use minibind_cli::{Error, Problem, Result};
use std::io::{ErrorKind, Write};

/// Prints to standard output. A closed pipe is no reason to fail: the reader has seen enough.
fn print(text: &[u8]) -> Result<()> {
    let mut out = std::io::stdout();
    match out.write_all(text).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::input(
            Problem::new(format!("cannot write to standard output: {error}"))
                .help("make room where the output goes, or send it elsewhere"),
        )),
        _ => Ok(()),
    }
}
