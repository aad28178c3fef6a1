//! Text in, text out; documented with words that must not reach the module.

use minibind::export;

/// ZZZ-UNIQUE-DOC
///
/// Says hello.
#[export]
fn say_hello(to_whom: &str) -> String {
    format!("Hello, {to_whom}!")
}

/// ZZZ-UNIQUE-DOC of a constant.
#[export]
const GREETING: &str = "ZZZ-UNIQUE-CONSTANT";

/// Takes a sum.
#[export]
fn sum(values: &[u32]) -> u32 {
    values.iter().sum()
}

/// Divides, or panics.
#[export]
fn divide(left: i32, right: i32) -> i32 {
    left / right
}

minibind::ts! { "export type ZzzUniqueType = string;" }
