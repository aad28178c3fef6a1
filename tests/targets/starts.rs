//! A program that runs a function of its own when an instance is made.

use minibind::{JsValue, Promise, export, import};
use std::cell::Cell;

#[import(namespace = "Promise")]
extern "C" {
    fn resolve(value: u32) -> Promise<u32>;
}

thread_local!(static BEGUN: Cell<u32> = const { Cell::new(0) });

#[export(start)]
async fn begin() -> Result<(), JsValue> {
    BEGUN.set(BEGUN.get() + resolve(1).await?);
    Ok(())
}

/// How often the program has begun.
#[export]
fn begun() -> u32 {
    BEGUN.get()
}
