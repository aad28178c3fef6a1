//! Calls of every kind, to be made many times.

use minibind::{JsError, JsValue, export};

#[export]
fn text(text: &str) -> usize {
    text.len()
}

#[export]
fn same_text(text: String) -> String {
    text
}

#[export]
fn numbers(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn same_numbers(values: Vec<f64>) -> Vec<f64> {
    values
}

#[export]
fn reverse(values: &mut [u8]) {
    values.reverse();
}

#[export]
fn large(values: &[f64; 200]) -> [f64; 200] {
    *values
}

#[export]
fn maybe(value: Option<String>) -> Option<String> {
    value
}

#[export]
fn fail(text: &str) -> Result<String, String> {
    Err(text.to_owned())
}

#[export]
fn fail_with_error(text: &str) -> Result<String, JsError> {
    Err(JsError::new(text))
}

#[export]
fn value(value: JsValue) -> JsValue {
    value
}

#[export]
fn borrowed(a: &String, b: &Vec<f64>, c: &JsValue) -> JsValue {
    if a.len() == b.len() { c.clone() } else { JsValue::NULL }
}

/// Three blocks that change hands.
#[export]
fn three(first: Vec<f64>, second: Option<Vec<f64>>, third: Box<[u8]>) -> usize {
    first.len() + second.map_or(0, |second| second.len()) + third.len()
}
