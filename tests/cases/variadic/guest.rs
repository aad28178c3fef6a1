//! Functions whose last parameter takes all further arguments.

use minibind::export;

#[export(variadic)]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export(variadic)]
fn weighted(weight: f64, values: &[f64]) -> f64 {
    weight * values.iter().fold(0.0, |sum, value| sum + value)
}

#[export(variadic)]
fn largest(values: Vec<i32>) -> Option<i32> {
    values.into_iter().max()
}

#[export(variadic)]
fn join(separator: &str, codes: &[u64]) -> String {
    codes.iter().map(u64::to_string).collect::<Vec<_>>().join(separator)
}
