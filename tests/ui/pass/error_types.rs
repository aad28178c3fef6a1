//! Every form of an exported error.

use minibind::export;
use std::error::Error;
use std::fmt::{self, Display};

#[export(error, rename_all = "SCREAMING_SNAKE_CASE", namespace = "files")]
#[derive(Debug)]
enum Failure {
    BadLine {
        line_number: u32,
        #[export(skip)]
        source: fmt::Error,
    },
    Read(#[export(skip)] std::io::Error),
    Status(u16),
    Both(#[export(skip)] std::io::Error, u32),
    #[export(name = "E_OTHER")]
    Other,
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("failure")
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::BadLine { source, .. } => Some(source),
            Self::Read(source) | Self::Both(source, _) => Some(source),
            Self::Status(_) | Self::Other => None,
        }
    }
}

#[export(error)]
struct NotFound {
    path: String,
    code: u32,
}

#[export(error)]
struct Refused(u32);

#[export(error)]
struct Lost;

macro_rules! display {
    ($($name:ident)*) => {$(
        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }
    )*};
}
display!(NotFound Refused Lost);

#[export]
fn read(line_number: u32) -> Result<String, Failure> {
    Err(match line_number {
        0 => Failure::BadLine { line_number, source: fmt::Error },
        1 => Failure::Read(std::io::Error::other("read")),
        2 => Failure::Status(404),
        3 => Failure::Both(std::io::Error::other("both"), 1),
        _ => Failure::Other,
    })
}

#[export]
fn find(path: String) -> Result<(), NotFound> {
    Err(NotFound { path, code: 1 })
}

#[export]
fn refuse() -> Result<u32, Refused> {
    Err(Refused(1))
}

#[export]
fn lose() -> Result<Option<String>, Lost> {
    Err(Lost)
}

fn main() {
    assert!((0..5).all(|line| read(line).is_err()));
    assert!(find("x".into()).is_err_and(|error| error.code == 1 && error.path == "x"));
    assert!(refuse().is_err_and(|error| error.0 == 1) && lose().is_err());
}
