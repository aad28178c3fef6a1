use minibind::export;
use std::fmt::Display;

#[export]
fn show(value: impl Display) -> String {
    value.to_string()
}

#[export]
fn all(callbacks: Vec<impl Fn(u32)>) {
    let _ = callbacks;
}

#[export]
fn text() -> impl Display {
    "text"
}

#[export]
fn many() -> Vec<impl Fn(u32) -> u32> {
    vec![|n| n]
}

#[export]
fn once() -> impl FnOnce() {
    || {}
}

#[export]
fn items() -> impl Iterator {
    0..3
}

fn main() {}
