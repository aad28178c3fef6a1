//! Glue without the checks of numbers, booleans and bigints; those that protect memory stay.

use minibind::export;
use std::num::NonZeroU32;

#[export]
fn same_u8(value: u8) -> u8 {
    value
}

#[export]
fn same_bool(value: bool) -> bool {
    value
}

#[export]
fn same_char(value: char) -> char {
    value
}

#[export]
fn divide(by: NonZeroU32) -> u32 {
    100 / by
}

#[export]
fn length(text: &str) -> usize {
    text.len()
}

#[export]
fn sum(values: &[u8; 3]) -> u32 {
    values.iter().map(|&value| u32::from(value)).sum()
}

#[export]
fn copy(into: &mut [u8], from: &[u8]) {
    into.copy_from_slice(&from[..into.len()]);
}
