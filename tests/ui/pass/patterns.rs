//! Parameters need not be plain names.

use minibind::export;

#[export]
fn sum([a, b]: [f64; 2], mut start: f64, _: bool, _unused: &str) -> f64 {
    start += a + b;
    start
}

#[export]
fn named(#[export(name = "pair")] [a, b]: [u8; 2]) -> u8 {
    a + b
}

#[export]
fn whole(all @ [_, _]: [u8; 2]) -> [u8; 2] {
    all
}

fn main() {
    assert_eq!(sum([1.0, 2.0], 3.0, true, ""), 6.0);
    assert_eq!(whole([1, named([1, 1])]), [1, 2]);
}
