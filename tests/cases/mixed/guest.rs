//! A little of everything, small: what every profile and every bundler must give the same results for.

use minibind::export;

/// The answer.
#[export]
pub const ANSWER: u32 = 42;

/// Adds two numbers.
#[export]
fn add(a: u32, b: u32) -> u32 {
    a.wrapping_add(b)
}

/// Says hello.
#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

/// The sum.
#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

/// Doubles each number.
#[export]
fn double(values: &mut [f32]) {
    for value in values {
        *value *= 2.0;
    }
}

/// The numbers from 0.
#[export]
fn count_to(end: u32) -> Vec<u32> {
    (0..end).collect()
}

/// Parses a number.
///
/// # Errors
/// When `text` is no number.
#[export]
fn parse(text: String) -> Result<i64, std::num::ParseIntError> {
    text.parse()
}

/// The first character.
#[export]
fn first(text: Option<&str>) -> Option<char> {
    text.and_then(|text| text.chars().next())
}

/// Half of it, rounded down, with 128 bits.
#[export(namespace = "wide")]
fn half(value: u128) -> u128 {
    value / 2
}
