//! Functions whose calls a hostile page tries to get between.

use minibind::export;
use std::fmt;

#[export]
#[derive(Clone)]
struct Number {
    pub value: u32,
}

#[export]
impl Number {
    pub fn new(value: u32) -> Self {
        Number { value }
    }
}

#[export]
struct Text {
    text: String,
}

#[export]
impl Text {
    pub fn new(text: String) -> Self {
        Text { text }
    }

    pub fn get(&self) -> String {
        self.text.clone()
    }
}

#[export]
fn numbers(count: u32) -> Vec<Number> {
    (0..count).map(|value| Number { value }).collect()
}

#[export(object)]
struct Row {
    note: Option<String>,
    number: Number,
    name: String,
}

#[export]
fn rows(count: u32) -> Vec<Row> {
    (0..count)
        .map(|value| Row {
            note: Some("note".into()),
            number: Number { value },
            name: value.to_string(),
        })
        .collect()
}

#[export(error)]
#[derive(Debug)]
enum Refused {
    Because { reason: String, number: Number, rest: Vec<String> },
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

#[export]
fn refuse() -> Result<u32, Refused> {
    let rest = vec!["a".into(), "b".into()];
    Err(Refused::Because { reason: "so".into(), number: Number { value: 7 }, rest })
}

/// Fills the numbers and returns a text of its own block.
#[export]
fn fill(numbers: &mut [f64], length: u32) -> String {
    numbers.fill(1.0);
    "x".repeat(length as usize)
}

#[export]
fn long_texts(count: u32) -> String {
    "y".repeat(count as usize)
}

#[export]
fn lengths(texts: Vec<String>) -> Vec<u32> {
    texts.iter().map(|text| text.len() as u32).collect()
}

#[export]
fn boom() -> u32 {
    panic!("boom")
}

/// Borrows from an argument that ends with the call.
#[export]
fn first_name(rows: &[Row]) -> &str {
    rows.first().map_or("", |row| &row.name)
}

#[export]
fn tail<'a>(numbers: &'a Vec<f64>) -> &'a [f64] {
    &numbers[1..]
}
