//! A program that needs nothing.

/// Says hello.
#[minibind::export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
