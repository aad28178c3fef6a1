//! Names of the user's that shadow those of the prelude or of minibind.

#![allow(dead_code, non_camel_case_types)]

use minibind::export;

struct Option;
struct Result;
struct String;
trait Sink {}
trait Describe {}
type u32 = f64;
mod core {}

#[export]
fn add(left: i32, right: i32) -> i32 {
    left + right
}

#[export]
fn sink(anchor0: &str, outcome: &str, settled: f64, sink: bool, word0_0: i8) -> f64 {
    let _ = (anchor0, outcome, sink, word0_0);
    settled
}

fn main() {
    assert_eq!(add(1, 2), 3);
    assert_eq!(sink("", "", 1.0, true, 1), 1.0);
}
