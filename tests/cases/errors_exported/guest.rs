//! Errors with a class of their own.

use minibind::{export, import};
use std::error::Error;
use std::fmt::{self, Display};

/// What can go wrong with text.
#[export(error)]
#[derive(Debug)]
pub enum ParseError {
    /// There was none.
    Empty,
    BadChar {
        /// Counted from zero.
        char_at: u32,
        found: char,
        hint: Option<String>,
    },
    TooLong(u32),
    Range(i64, i64),
    Caused(#[export(skip)] Outer),
    Words(Vec<String>),
}

impl Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no text"),
            Self::BadChar { char_at, found, .. } => write!(f, "{found:?} at {char_at}"),
            Self::TooLong(length) => write!(f, "{length} is too long"),
            Self::Range(from, to) => write!(f, "größer than {from}..{to}"),
            Self::Caused(_) => f.write_str("outside"),
            Self::Words(words) => write!(f, "{}", words.join(" ")),
        }
    }
}

impl Error for ParseError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Caused(cause) => Some(cause),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub struct Outer(std::num::ParseIntError);

impl Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("inside")
    }
}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

#[export]
fn parse(text: &str) -> Result<Vec<u32>, ParseError> {
    match text {
        "" => return Err(ParseError::Empty),
        "long" => return Err(ParseError::TooLong(4)),
        "range" => return Err(ParseError::Range(-1, i64::MAX)),
        "cause" => return Err(ParseError::Caused(Outer("x".parse::<u8>().unwrap_err()))),
        "words" => return Err(ParseError::Words(vec!["größer".into(), String::new()])),
        _ => {}
    }
    let digit = |(at, found): (usize, char)| {
        let hint = (found == 'o').then(|| "0?".to_owned());
        found.to_digit(10).ok_or(ParseError::BadChar { char_at: at as u32, found, hint })
    };
    text.chars().enumerate().map(digit).collect()
}

/// One that is no `std::error::Error`.
#[export(error)]
pub struct NotFound {
    pub path_name: String,
    parts: Vec<u8>,
    code: i32,
    #[export(skip)]
    secret: u64,
}

impl Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not found ({})", self.path_name, self.secret)
    }
}

#[export(error, name = "RefusedError", namespace = "net")]
struct Refused(u16);

#[export(error)]
struct Pair(u8, String);

#[export(error)]
struct Lost;

#[export(error, rename_all = "SCREAMING_SNAKE_CASE")]
enum Disk {
    DiskFull,
    #[export(name = "E_OTHER")]
    Other {
        #[export(name = "where")]
        place: Place,
    },
}

/// A field of an error.
#[export(object)]
#[derive(Debug)]
struct Place {
    line: u32,
    file: Option<String>,
}

macro_rules! display {
    ($($name:ident)*) => {$(
        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!("it is ", stringify!($name)))
            }
        }
    )*};
}
display!(Refused Pair Lost Disk);

#[export]
fn find(path: String) -> Result<String, NotFound> {
    if path == "here" {
        return Ok(path);
    }
    Err(NotFound { parts: path.bytes().collect(), path_name: path, code: -2, secret: 7 })
}

#[export]
fn refuse(status: u16) -> Result<(), Refused> {
    if status == 0 { Ok(()) } else { Err(Refused(status)) }
}

#[export]
fn pair(first: u8, second: String) -> Result<f64, Pair> {
    Err(Pair(first, second))
}

#[export]
fn lose(lost: bool) -> Result<Option<u32>, Lost> {
    if lost { Err(Lost) } else { Ok(None) }
}

#[export]
fn disk(line: Option<u32>) -> Result<bool, Disk> {
    match line {
        None => Err(Disk::DiskFull),
        Some(0) => Ok(true),
        Some(line) => Err(Disk::Other { place: Place { line, file: None } }),
    }
}

/// Whose constructor, methods and properties fail.
#[export]
struct Reader {
    text: String,
}

#[export]
impl Reader {
    pub fn new(text: String) -> Result<Self, ParseError> {
        if text.is_empty() { Err(ParseError::Empty) } else { Ok(Self { text }) }
    }

    pub fn read(&self) -> Result<Vec<u32>, ParseError> {
        parse(&self.text)
    }

    pub fn finish(self) -> Result<u32, ParseError> {
        Err(ParseError::TooLong(self.text.len() as u32))
    }

    pub fn open(path: String) -> Result<Reader, NotFound> {
        find(path).map(|text| Self { text })
    }

    #[export(getter)]
    pub fn first(&self) -> Result<u32, ParseError> {
        parse(&self.text).map(|digits| digits[0])
    }

    #[export(setter)]
    pub fn set_text(&mut self, text: String) -> Result<(), ParseError> {
        parse(&text)?;
        self.text = text;
        Ok(())
    }
}

/// An exported error behind a box is one like any other.
#[export]
fn boxed(text: &str) -> Result<u32, Box<dyn Error>> {
    Ok(parse(text)?.iter().sum())
}

/// `Box` is as what is inside.
#[export]
fn boxed_itself(text: &str) -> Result<u32, Box<ParseError>> {
    Ok(parse(text)?.iter().sum())
}

#[export]
fn parser() -> impl Fn(&str) -> Result<Vec<u32>, ParseError> {
    parse
}

#[export]
fn parse_each(texts: Vec<String>) -> impl Iterator<Item = Result<Vec<u32>, Box<ParseError>>> {
    texts.into_iter().map(|text| Ok(parse(&text)?))
}

#[import(inline = "export function call(run, text) { return run(text); }")]
extern "C" {
    fn call(run: &dyn Fn(&str) -> Result<Vec<u32>, ParseError>, text: &str) -> Vec<u32>;
}

/// By way of a function of JavaScript, which it is thrown in.
#[export]
fn parse_there(text: &str) -> Vec<u32> {
    call(&parse, text)
}
