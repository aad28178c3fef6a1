//! `forbid` cannot be lifted inside, not even by an expansion that asks.

#![forbid(unsafe_code)]

#[minibind::export]
fn add(left: u32, right: u32) -> u32 {
    left + right
}

fn main() {
    assert_eq!(add(1, 2), 3);
}
