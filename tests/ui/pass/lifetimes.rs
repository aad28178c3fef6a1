//! Named, elided and anonymous lifetimes.

use minibind::export;
use std::borrow::Cow;

#[export]
fn first<'a>(text: &'a str) -> &'a str {
    text.split(' ').next().unwrap_or_default()
}

#[export]
fn longer<'a, 'b: 'a>(left: &'a str, right: &'b str) -> &'a str {
    if left.len() > right.len() { left } else { right }
}

#[export]
fn cow<'a>(text: Cow<'a, str>) -> Cow<'a, str> {
    text
}

#[export]
fn for_good(texts: Vec<Cow<'static, str>>) -> Cow<'static, str> {
    texts.into_iter().next().unwrap_or_default()
}

#[export]
fn anonymous(text: Cow<'_, str>) -> String {
    text.into_owned()
}

#[export]
fn optional<'a>(text: Option<&'a str>) -> Option<&'a str> {
    text
}

#[export]
fn slice(numbers: &mut [f64]) -> &[f64] {
    numbers
}

#[export]
fn constant() -> &'static str {
    "constant"
}

fn main() {
    let mut numbers = [1.0];
    assert_eq!(slice(&mut numbers), [1.0]);
    assert_eq!(longer(first("one two"), constant()), "constant");
    assert_eq!(anonymous(cow("x".into())), "x");
    assert_eq!(optional(Some("x")), Some("x"));
}
