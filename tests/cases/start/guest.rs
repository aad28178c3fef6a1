//! Functions that run at the end of `init`.

use minibind::export;
use std::sync::atomic::{AtomicU32, Ordering};

static STARTS: AtomicU32 = AtomicU32::new(0);

#[export(start)]
fn begin() {
    STARTS.fetch_add(1, Ordering::Relaxed);
}

#[export(start)]
fn also() -> Result<(), String> {
    STARTS.fetch_add(10, Ordering::Relaxed);
    Ok(())
}

#[export]
fn starts() -> u32 {
    STARTS.load(Ordering::Relaxed)
}
