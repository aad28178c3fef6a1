//! Panics of a release build without their messages.

use minibind::export;

#[export]
fn boom(number: u32) -> u32 {
    assert!(number < 5, "at most 4");
    number
}

#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
