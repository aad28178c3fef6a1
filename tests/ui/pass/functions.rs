//! Functions and iterators as arguments and results.

#![deny(warnings, unsafe_code)]

use minibind::{Callback, export};

#[export]
fn apply(
    function: impl Fn(u32) -> u32,
    mut changing: impl FnMut(&str) -> bool,
    once: impl FnOnce(f64),
) -> u32 {
    once(1.0);
    function(u32::from(changing("text")))
}

#[export]
fn lent<'a>(
    function: &'a dyn Fn(&str) -> bool,
    changing: &mut dyn FnMut(u32) -> u32,
    optional: Option<&dyn Fn(u32) -> u32>,
    owned: Option<impl Fn(u32) -> u32>,
    any: &dyn for<'x> Fn(&'x str) -> bool,
) -> bool {
    function("text")
        && any("")
        && changing(owned.map_or(0, |owned| owned(1))) > optional.map_or(1, |f| f(1))
}

#[export]
fn keep(callback: Callback<dyn Fn(u32) -> u32 + 'static>) -> u32 {
    callback(1)
}

#[export]
fn make(n: u32) -> impl Fn(u32) -> u32 {
    move |m| n + m
}

#[export]
fn make_some(mut n: u32) -> Option<impl FnMut(u32) -> u32> {
    Some(move |m| {
        n += m;
        n
    })
}

#[export]
fn make_box(n: u32) -> Result<Box<dyn Fn(u32) -> u32>, String> {
    Ok(Box::new(move |m| n + m))
}

#[export]
fn count(anchors: u32) -> impl Iterator<Item = u32> {
    0..anchors
}

#[export]
fn words<'a>(text: &'a str, kept: &'a str) -> Result<impl Iterator<Item = &'a str>, String> {
    Ok(text.split(kept))
}

#[export]
fn boxed<'a>(text: &'a str) -> Box<dyn Iterator<Item = String> + 'a> {
    Box::new(text.split(' ').map(str::to_owned))
}

#[export]
pub struct Point {
    x: f64,
}

#[export]
impl Point {
    pub fn coordinates(&self) -> impl Iterator<Item = f64> + '_ {
        std::iter::once(self.x)
    }

    pub fn map(&self, function: impl Fn(f64) -> f64) -> Self {
        Self { x: function(self.x) }
    }
}

fn main() {}
