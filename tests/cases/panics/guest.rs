//! Panics of a build that carries their messages.

use minibind::export;

#[export]
fn boom(number: u32) -> u32 {
    panic!("boom {number}, größer");
}

#[export]
fn fine(number: u32) -> u32 {
    number
}

#[export]
fn index(values: &[f64], at: usize) -> f64 {
    values[at]
}

#[export]
fn unwrap(text: String) -> Result<u32, String> {
    Ok(text.parse().unwrap())
}

#[export]
fn long() {
    panic!("{}", "x".repeat(5000));
}
