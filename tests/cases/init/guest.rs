//! A little of everything, for the ways to load a package.

use minibind::export;

#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

#[export]
fn add(a: u32, b: u32) -> u32 {
    a + b
}

#[export(namespace = "deep.inside")]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn check(fails: bool) -> Result<u32, String> {
    if fails { Err("failed".into()) } else { Ok(1) }
}
