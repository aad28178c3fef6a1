//! Names of the user's that shadow those of the prelude or of minibind.

#![allow(dead_code, non_camel_case_types)]

use minibind::export;

struct Option;
struct Result;
struct String;
trait Sink {}
trait Describe {}
type u32 = f64;
mod core {}

#[export]
fn add(left: i32, right: i32) -> i32 {
    left + right
}

#[export]
fn sink(anchor0: &str, outcome: &str, settled: f64, sink: bool, word0_0: i8) -> f64 {
    let _ = (anchor0, outcome, sink, word0_0);
    settled
}

#[export]
#[derive(Clone)]
struct Class {
    pub x: f64,
}

#[export]
impl Class {
    pub fn new(x: f64) -> Self {
        Self { x }
    }
}

#[export(object)]
struct Object {
    reader: f64,
    writer: f64,
}

#[export]
enum Text {
    None,
    Some,
}

#[export]
#[derive(Clone, Copy)]
enum Number {
    Ok = 1,
}

#[export]
enum Union {
    Err { sink: f64, field0: f64 },
    Self_(f64),
}

#[export(error)]
struct Error {
    usize: f64,
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.usize)
    }
}

#[export]
fn all(
    class: Class,
    object: Object,
    text: Text,
    number: Number,
    union: Union,
) -> std::result::Result<f64, Error> {
    let mut sum = class.x + object.reader + object.writer + f64::from(number as i32);
    match (text, union) {
        (Text::None, Union::Err { sink, field0 }) => sum += sink + field0,
        (Text::Some, Union::Self_(value)) => sum += value,
        _ => return Err(Error { usize: 1.0 }),
    }
    Ok(sum)
}

fn main() {
    let object = Object { reader: 1.0, writer: 1.0 };
    let union = Union::Err { sink: 1.0, field0: 1.0 };
    assert!(all(Class::new(1.0), object, Text::None, Number::Ok, union).is_ok());
    assert_eq!(add(1, 2), 3);
    assert_eq!(sink("", "", 1.0, true, 1), 1.0);
}
