//! A program that needs a file of its own beside the package's files.

use minibind::{export, import};

#[import(module = "./host.js")]
extern "C" {
    fn shout(text: &str) -> String;
}

/// Says hello.
#[export]
fn greet(name: &str) -> String {
    shout(&format!("Hello, {name}"))
}

/// A counter.
#[export]
struct Counter {
    /// How far it is.
    pub value: u32,
}

#[export]
impl Counter {
    /// Begins at a number.
    pub fn new(value: u32) -> Self {
        Counter { value }
    }
}
