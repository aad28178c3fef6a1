use minibind::export;
use std::fmt::Display;

#[export]
fn show(value: &dyn Display) -> String {
    value.to_string()
}

fn main() {}
