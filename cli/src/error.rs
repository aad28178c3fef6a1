//! What can go wrong, said once and rendered in one place.

use std::fmt;

/// Whose turn it is to do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The input is at fault: the module, the Rust source, a flag.
    Input,
    /// Two versions do not fit.
    Version,
    /// minibind is at fault.
    Bug,
}

/// A place in Rust source.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, as the compiler named it.
    pub file: String,
    /// The folder of the crate's manifest.
    pub manifest_dir: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

/// One problem: what, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub message: String,
    /// The Rust items it concerns, each with what to say beside it.
    pub places: Vec<(Place, String)>,
    /// What to do.
    pub help: Option<String>,
}

/// A failed run: at least one problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// Whose turn it is.
    pub kind: Kind,
    /// What was being done, outermost first.
    pub context: Vec<String>,
    /// All problems that were found.
    pub problems: Vec<Problem>,
}

/// A result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

impl Problem {
    /// A problem without a place.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), places: Vec::new(), help: None }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.places.push((place.clone(), label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl Error {
    /// The input is at fault.
    pub fn input(problem: Problem) -> Self {
        Self { kind: Kind::Input, context: Vec::new(), problems: vec![problem] }
    }

    /// Two versions do not fit.
    pub fn version(problem: Problem) -> Self {
        Self { kind: Kind::Version, context: Vec::new(), problems: vec![problem] }
    }

    /// minibind is at fault.
    pub fn bug(message: impl Into<String>) -> Self {
        let problem = Problem::new(message)
            .help("this is a bug of minibind; please report it with the module that shows it");
        Self { kind: Kind::Bug, context: Vec::new(), problems: vec![problem] }
    }

    /// Says what was being done.
    #[must_use]
    pub fn context(mut self, doing: impl Into<String>) -> Self {
        self.context.insert(0, doing.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context: String = self.context.iter().map(|doing| format!("{doing}: ")).collect();
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{context}{}", problem.message)?;
            for (place, label) in &problem.places {
                write!(f, "\n  at {}:{}:{}: {label}", place.file, place.line, place.column)?;
            }
            if let Some(help) = &problem.help {
                write!(f, "\n  help: {help}")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
