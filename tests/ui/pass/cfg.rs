//! `#[cfg]` and `#[cfg_attr]` on items, in either order.

use minibind::export;

#[export]
#[cfg(target_os = "none")]
fn absent(value: Missing) -> Missing {
    value
}

#[cfg(target_os = "none")]
#[export]
fn absent_too(value: Missing) -> Missing {
    value
}

#[export]
#[cfg(target_os = "none")]
const ABSENT: Missing = 1;

#[cfg_attr(not(target_os = "none"), export)]
fn present(value: u32) -> u32 {
    value
}

fn main() {
    assert_eq!(present(1), 1);
}
