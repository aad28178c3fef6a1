//! Greets: text goes in, text comes out. Run by `greet.mjs` in Node, shown by `greet.html`.

use minibind::export;

/// Says hello.
#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
