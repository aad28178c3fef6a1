//! Every string type, there and back.

use minibind::export;
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// The text, copied.
#[export]
fn same_str(text: &str) -> String {
    text.to_owned()
}

#[export]
fn same_string(text: String) -> String {
    text
}

#[export]
fn same_box(text: Box<str>) -> Box<str> {
    text
}

#[export]
fn same_cow(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

#[export]
fn same_ref_string(text: &String) -> String {
    text.clone()
}

#[export]
fn same_rc(text: Rc<str>) -> Rc<str> {
    text
}

#[export]
fn same_arc(text: Arc<str>) -> Arc<str> {
    text
}

/// Text that lives as long as the module, of three lengths.
#[export]
fn fixed(size: u32) -> &'static str {
    const LONG: &str = concat!(
        "0123456789012345678901234567890123456789012345678901234567890123456789",
        "0123456789012345678901234567890123456789012345678901234567890123456789"
    );
    match size {
        0 => "",
        1 => "é😀",
        _ => LONG,
    }
}

/// A borrowed `Cow`.
#[export]
fn fixed_cow() -> Cow<'static, str> {
    Cow::Borrowed("borrowed")
}

/// The number of bytes that Rust sees.
#[export]
fn byte_length(text: &str) -> usize {
    text.len()
}

/// The number of characters that Rust sees: wrong UTF-8 would show here.
#[export]
fn char_count(text: String) -> usize {
    text.chars().count()
}

/// `text`, `count` times.
#[export]
fn repeat(text: &str, count: usize) -> String {
    text.repeat(count)
}

/// A string with much more room than text.
#[export]
fn roomy(text: &str) -> String {
    let mut roomy = String::with_capacity(100_000);
    roomy.push_str(text);
    roomy
}

/// Joins six texts, more than the glue has places for.
#[export]
fn join(a: &str, b: String, c: &str, d: Box<str>, e: &str, f: Cow<'_, str>) -> String {
    [a, &b, c, &d, e, &f].join("|")
}

/// Says hello.
#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}
