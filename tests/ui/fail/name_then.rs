//! A name that makes the package look like a promise.

use minibind::export;

#[export]
fn then() {}

fn main() {}
