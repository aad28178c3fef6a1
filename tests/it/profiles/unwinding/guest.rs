//! Panics in a build where they unwind: the module stays usable.

use minibind::export;
use std::sync::atomic::{AtomicU32, Ordering};

static DROPPED: AtomicU32 = AtomicU32::new(0);

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

#[export]
fn boom(number: u32) -> u32 {
    let _guard = Guard;
    assert!(number < 5, "{number} is too many");
    number
}

#[export]
fn dropped() -> u32 {
    DROPPED.load(Ordering::Relaxed)
}
