//! What a command tells while it works, and how a terminal shows it: on standard error, in the form
//! of cargo's own lines.

use crate::render;
use minibind_cli::Error;
use std::io::{IsTerminal, Write};
use std::time::Duration;

/// What happened.
pub(crate) enum Event<'a> {
    /// rustc said something about the program, as text for a terminal.
    Diagnostic { text: &'a str, is_error: bool },
    /// A step is done.
    Step { done: &'a str, what: &'a str, time: Duration },
    /// Something the user should know, which is no failure.
    Note(&'a str),
}

/// Who is told.
pub(crate) type Report<'a> = &'a mut dyn FnMut(Event<'_>);

/// Prints an error.
pub(crate) fn show_error(error: &Error) {
    let color = std::io::stderr().is_terminal();
    let _ = writeln!(std::io::stderr(), "{}", render::render(error, color));
}

/// Prints an event. With `quiet` only what rustc says is printed.
pub(crate) fn show(event: &Event<'_>, quiet: bool) {
    let mut err = std::io::stderr();
    let is_terminal = err.is_terminal();
    let paint = |style: &str, text: &str| {
        if is_terminal { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    };
    // Where standard error is closed there is nobody to tell.
    let _ = match event {
        Event::Diagnostic { text, .. } => {
            // Cargo's progress bar may stand on this line.
            let clear = if is_terminal { "\r\x1b[K" } else { "" };
            write!(err, "{clear}{text}\n\n")
        }
        _ if quiet => Ok(()),
        Event::Step { done, what, time } => {
            let done = paint("1;32", &format!("{done:>12}"));
            writeln!(err, "{done} {what} in {:.2}s", time.as_secs_f64())
        }
        Event::Note(text) => writeln!(err, "{}: {text}", paint("1;36", "note")),
    };
}
