//! A start function that fails: `init` fails with it.

use minibind::export;

#[export(start)]
fn begin() -> Result<(), String> {
    Err("not today".into())
}

#[export]
fn answer() -> u32 {
    42
}
