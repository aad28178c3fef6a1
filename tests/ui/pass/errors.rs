//! Every error type that can be thrown.

use minibind::{JsError, JsValue, export};
use std::error::Error;
use std::fmt::{self, Display};

struct Text;
impl Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }
}

#[export]
fn text() -> Result<u32, Text> {
    Err(Text)
}

#[export]
fn string() -> Result<u32, String> {
    Err("text".into())
}

#[export]
fn str() -> Result<u32, &'static str> {
    Err("text")
}

#[export]
fn boxed() -> Result<u32, Box<dyn Error>> {
    Err("text".into())
}

#[export]
fn boxed_send() -> Result<(), Box<dyn Error + Send + Sync>> {
    Err("text".into())
}

#[export]
fn parse(text: &str) -> Result<i64, std::num::ParseIntError> {
    text.parse()
}

#[export]
fn js() -> Result<f64, JsValue> {
    Ok(1.0)
}

#[export]
fn js_error() -> Result<f64, JsError> {
    Ok(1.0)
}

type Outcome<T> = Result<T, String>;

#[export]
fn alias() -> Outcome<String> {
    Ok("text".into())
}

fn main() {
    assert!(text().is_err() && string().is_err() && str().is_err());
    assert!(boxed().is_err() && boxed_send().is_err() && parse("x").is_err());
    assert!(js().is_ok() && js_error().is_ok() && alias().is_ok());
}
