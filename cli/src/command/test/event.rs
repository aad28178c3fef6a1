//! What the script that runs tests says, and what a failure is.

use serde::Deserialize;

/// What happens, test by test.
#[derive(Debug, Deserialize)]
#[serde(tag = "event", rename_all = "lowercase")]
pub(super) enum Event {
    Start {
        test: usize,
    },
    Output {
        text: String,
    },
    End {
        test: usize,
        failure: Option<Failure>,
    },
    /// The module cannot be loaded.
    Broken {
        message: String,
    },
    Done,
}

/// Why a test has ended early.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Failure {
    pub(super) panicked: bool,
    pub(super) message: String,
    pub(super) file: Option<String>,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
}

impl Failure {
    /// A failure that is none of the program's doing.
    pub(super) fn of_host(message: impl Into<String>) -> Failure {
        Failure { message: message.into(), ..Failure::default() }
    }

    /// The text, in the shape that tests of the standard library give it.
    pub(super) fn text(&self) -> String {
        match (&self.file, self.line, self.column) {
            (Some(file), Some(line), Some(column)) => {
                format!("panicked at {file}:{line}:{column}:\n{}", self.message)
            }
            _ if self.panicked => format!("panicked: {}", self.message),
            _ => self.message.clone(),
        }
    }
}
