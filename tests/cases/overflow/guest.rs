//! Recursion without an end, as nested as the engine lets it be.

use minibind::export;
use std::hint::black_box;

#[export]
fn dive(depth: u32) -> u32 {
    if black_box(depth) == 0 { 0 } else { 1 + black_box(dive(black_box(depth - 1))) }
}

#[export]
fn fine(n: u32) -> u32 {
    n + 1
}
