//! `Result` with every kind of error, and of every type of value.

use minibind::{JsError, JsValue, export};
use std::borrow::Cow;
use std::error::Error;
use std::fmt;

/// An error with a cause.
#[derive(Debug)]
struct Outer(Inner);

#[derive(Debug)]
struct Inner(std::num::ParseIntError);

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the outside")
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inside")
    }
}

impl Error for Outer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl Error for Inner {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

/// Text, but no `Error`.
struct OnlyText(u32);

impl fmt::Display for OnlyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "only text, in {} pieces", self.0)
    }
}

/// Parses a number.
///
/// # Errors
/// When `text` is no number.
#[export]
fn parse(text: &str) -> Result<u32, std::num::ParseIntError> {
    text.parse()
}

#[export]
fn fail_with_cause(text: &str) -> Result<u32, Outer> {
    text.parse().map_err(|error| Outer(Inner(error)))
}

#[export]
fn fail_with_string(text: &str) -> Result<(), String> {
    Err(text.to_owned())
}

#[export]
fn fail_with_str() -> Result<(), &'static str> {
    Err("plain")
}

#[export]
fn fail_with_cow() -> Result<(), Cow<'static, str>> {
    Err(Cow::Borrowed("a cow"))
}

#[export]
fn fail_with_text() -> Result<(), OnlyText> {
    Err(OnlyText(3))
}

#[export]
fn fail_with_box(text: &str) -> Result<u32, Box<dyn Error>> {
    let number: u32 = text.parse()?;
    if number == 0 { Err("zero".into()) } else { Ok(number) }
}

#[export]
fn fail_with_send_box() -> Result<u32, Box<dyn Error + Send + Sync>> {
    Err(Box::new(Outer(Inner("x".parse::<u32>().unwrap_err()))))
}

#[export]
fn fail_with_js_error(text: &str) -> Result<u32, JsError> {
    let number: u32 = text.parse()?;
    if number == 0 { Err(JsError::new("zero is no good")) } else { Ok(number) }
}

#[export]
fn throw(value: JsValue) -> Result<(), JsValue> {
    Err(value)
}

#[export]
fn throw_text() -> Result<JsValue, JsValue> {
    Err(JsValue::from("just text"))
}

macro_rules! results {
    ($($same:ident: $ty:ty;)*) => {$(
        #[export]
        fn $same(value: $ty, fails: bool) -> Result<$ty, String> {
            if fails { Err(stringify!($same).into()) } else { Ok(value) }
        }
    )*};
}
results! {
    same_i8: i8;
    same_u8: u8;
    same_i16: i16;
    same_u16: u16;
    same_i32: i32;
    same_u32: u32;
    same_isize: isize;
    same_usize: usize;
    same_f32: f32;
    same_f64: f64;
    same_i64: i64;
    same_u64: u64;
    same_i128: i128;
    same_u128: u128;
    same_bool: bool;
    same_char: char;
    same_string: String;
    same_vec: Vec<f64>;
    same_boxed: Box<[u8]>;
    same_array: [i16; 2];
    same_large: [f64; 200];
    same_value: JsValue;
    same_option: Option<u32>;
    same_option_text: Option<String>;
    same_option_big: Option<i64>;
    same_option_float: Option<f64>;
}

/// Nothing, or an error.
#[export]
fn check(fails: bool) -> Result<(), &'static str> {
    if fails { Err("checked") } else { Ok(()) }
}

/// An error while arguments of all kinds are held.
#[export]
fn fail_holding(a: String, b: Vec<f64>, c: &str, d: &mut [u8]) -> Result<String, String> {
    d.fill(9);
    Err(format!("{a}{}{c}", b.len()))
}
