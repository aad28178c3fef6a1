//! Visibility does not matter, and the item stays an ordinary one.

use minibind::export;

#[export]
fn private(value: u32) -> u32 {
    value
}

#[export]
pub(crate) fn inner(value: u32) -> u32 {
    value
}

#[export]
pub fn public(value: u32) -> u32 {
    value
}

fn main() {
    assert_eq!(private(1) + inner(2) + public(3), 6);
}
