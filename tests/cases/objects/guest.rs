//! Plain objects: structs that cross by value.

use minibind::{JsValue, export};
use std::collections::HashMap;

/// How to draw.
#[export(object)]
#[derive(Clone, Debug, PartialEq)]
pub struct Style {
    /// In pixels.
    pub line_width: f64,
    color: Option<String>,
    dashes: Vec<f32>,
    #[export(name = "class")]
    class_name: String,
}

#[export]
fn same(style: Style) -> Style {
    style
}

#[export]
fn describe(style: &Style) -> String {
    format!("{style:?}")
}

#[export]
fn widen(style: Style, by: f64) -> Style {
    Style { line_width: style.line_width + by, ..style }
}

#[export]
fn maybe(style: Option<Style>) -> Option<Style> {
    style
}

#[export]
fn maybe_width(style: Option<&Style>) -> Option<f64> {
    style.map(|style| style.line_width)
}

#[export]
fn checked(style: Style) -> Result<Style, String> {
    if style.line_width < 0.0 { Err("too narrow".into()) } else { Ok(style) }
}

#[export]
fn all(styles: &[Style]) -> Vec<Style> {
    styles.to_vec()
}

/// One of each kind of number.
#[export(object)]
#[derive(Clone, Copy)]
struct Numbers {
    a: i8,
    b: u8,
    c: i16,
    d: u16,
    e: i32,
    f: u32,
    g: f32,
    h: f64,
    i: i64,
    j: u64,
    k: i128,
    l: u128,
    m: isize,
    n: usize,
    o: bool,
    p: char,
    q: std::num::NonZeroU16,
    r: std::num::Wrapping<i32>,
}

#[export]
fn same_numbers(numbers: Numbers) -> Numbers {
    numbers
}

/// Every way to be missing.
#[export(object)]
struct Missing {
    number: Option<u32>,
    text: Option<String>,
    list: Option<Vec<Option<bool>>>,
    twice: Option<Option<u8>>,
    nothing: Option<()>,
    value: Option<JsValue>,
    unit: (),
    last: u8,
}

#[export]
fn same_missing(missing: Missing) -> Missing {
    missing
}

/// Objects in objects.
#[export(object)]
#[derive(Clone)]
struct Tree {
    label: String,
    style: Style,
    children: Vec<Tree>,
    by_name: HashMap<String, Tree>,
    parent: Option<Box<Tree>>,
}

#[export]
fn same_tree(tree: Tree) -> Tree {
    tree
}

#[export]
fn count(tree: &Tree) -> usize {
    1 + tree.children.iter().chain(tree.by_name.values()).map(count).sum::<usize>()
}

#[export(object)]
struct Empty {}

#[export]
fn same_empty(empty: Empty) -> Empty {
    empty
}

/// Rust's names.
#[export(object, rename_all = "snake_case", name = "RawData")]
struct Raw {
    first_name: String,
    r#type: u8,
    #[export(name = "lastName")]
    last_name: String,
    _hidden: u8,
}

#[export]
fn same_raw(raw: Raw) -> Raw {
    raw
}

/// With a namespace, and functions.
#[export(object, namespace = "geo")]
#[derive(Clone, Copy)]
struct Spot {
    x: f64,
    y: f64,
}

#[export]
impl Spot {
    pub fn new(x: f64, y: f64) -> Spot {
        Spot { x, y }
    }

    pub fn distance(&self, other: &Spot) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }

    pub fn flip(self) -> Self {
        Spot { x: self.y, y: self.x }
    }
}

/// Names that mean something in JavaScript.
#[export(object)]
struct Odd {
    constructor: u8,
    to_string: u8,
    default: u8,
    length: u8,
}

#[export]
fn same_odd(odd: Odd) -> Odd {
    odd
}
