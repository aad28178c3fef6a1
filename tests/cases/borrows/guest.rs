//! A build with the standard library whose interface only borrows: no allocator is linked.

use minibind::export;

#[export]
fn count(text: &str) -> usize {
    text.len()
}

#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn fixed() -> &'static str {
    "fixed"
}
