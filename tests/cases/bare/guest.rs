//! No standard library and no allocator: what `core` alone can do.

#![no_std]

use core::fmt;
use minibind::export;

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    minibind::panic(info)
}

#[export]
const LIMIT: u32 = 10;

#[export]
fn add(a: u32, b: u32) -> u32 {
    a.wrapping_add(b)
}

#[export]
fn wide(a: u128) -> u128 {
    a.wrapping_add(1)
}

#[export]
fn byte_length(text: &str) -> usize {
    text.len()
}

#[export]
fn count_chars(text: &str, char: char) -> usize {
    text.chars().filter(|&other| other == char).count()
}

#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn reverse(values: &mut [u16]) {
    values.reverse();
}

#[export]
fn swap(values: [i32; 2]) -> [i32; 2] {
    [values[1], values[0]]
}

#[export]
fn name(known: bool) -> Option<&'static str> {
    known.then_some("a name")
}

#[export]
fn first(values: Option<&[u8]>) -> Option<u8> {
    values.and_then(|values| values.first().copied())
}

#[export]
fn primes() -> &'static [u8] {
    &[2, 3, 5, 7]
}

struct TooLarge(u32);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is more than {LIMIT}", self.0)
    }
}

#[export]
fn check(value: u32) -> Result<u32, TooLarge> {
    if value > LIMIT { Err(TooLarge(value)) } else { Ok(value) }
}

#[export]
fn refuse() -> Result<(), &'static str> {
    Err("refused")
}
