//! `bool`, `char` and `()`.

use minibind::export;

#[export]
fn same_bool(value: bool) -> bool {
    value
}

#[export]
fn not(value: bool) -> bool {
    !value
}

#[export]
fn same_char(value: char) -> char {
    value
}

/// The code point.
#[export]
fn code(value: char) -> u32 {
    value.into()
}

/// The character of a code point, or `?`.
#[export]
fn from_code(value: u32) -> char {
    char::from_u32(value).unwrap_or('?')
}

/// A boolean between a character and another boolean.
#[export]
fn choose(first: char, take_first: bool, second: char) -> char {
    if take_first { first } else { second }
}

#[export]
#[allow(clippy::unused_unit)]
fn unit() -> () {}
