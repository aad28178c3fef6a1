//! An item whose name an instance needs for itself.

use minibind::export;

#[export(namespace = "exports")]
fn count() -> u32 {
    1
}
