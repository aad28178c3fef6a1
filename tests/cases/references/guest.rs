//! References: what an argument may borrow, and what a method may return of its object.

use minibind::{JsValue, export};
use std::collections::{BTreeMap, HashMap};

#[export(object)]
#[derive(Clone, PartialEq)]
struct Style {
    width: f64,
    name: Option<String>,
}

#[export]
#[derive(Clone, PartialEq)]
enum Shape {
    Circle { radius: f64 },
    Named(String),
}

#[export]
#[derive(Clone, Copy, PartialEq)]
enum Direction {
    North,
    South,
}

#[export]
#[derive(Clone)]
struct Leaf {
    pub size: u32,
}

#[export]
impl Leaf {
    pub fn new(size: u32) -> Self {
        Self { size }
    }
}

/// Lends what it owns.
#[export]
struct Owner {
    text: String,
    numbers: Vec<f64>,
    bytes: [u8; 3],
    words: Vec<String>,
    map: BTreeMap<u32, String>,
    pair: (u8, String),
    style: Style,
    shape: Shape,
    direction: Direction,
    leaf: Leaf,
    leaves: Vec<Leaf>,
    value: Option<String>,
}

#[export]
impl Owner {
    pub fn new(text: String, numbers: Vec<f64>) -> Self {
        Self {
            words: vec![text.clone(), "größer".into()],
            map: BTreeMap::from([(numbers.len() as u32, text.clone())]),
            pair: (7, text.clone()),
            style: Style { width: 1.5, name: Some(text.clone()) },
            shape: Shape::Named(text.clone()),
            direction: Direction::South,
            leaf: Leaf { size: 1 },
            leaves: vec![Leaf { size: 2 }, Leaf { size: 3 }],
            value: (!text.is_empty()).then(|| text.clone()),
            bytes: [1, 2, 255],
            text,
            numbers,
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn owned_text(&self) -> &String {
        &self.text
    }

    pub fn maybe_text(&self) -> Option<&str> {
        self.value.as_deref()
    }

    pub fn checked_text(&self) -> Result<&str, &str> {
        if self.text.is_empty() { Err("no text") } else { Ok(&self.text) }
    }

    pub fn numbers(&self) -> &[f64] {
        &self.numbers
    }

    pub fn owned_numbers(&self) -> &Vec<f64> {
        &self.numbers
    }

    pub fn maybe_numbers(&self) -> Option<&[f64]> {
        (!self.numbers.is_empty()).then_some(&*self.numbers)
    }

    /// Not a copy.
    #[export(view)]
    pub fn view(&self) -> &[f64] {
        &self.numbers
    }

    #[export(getter)]
    pub fn bytes(&self) -> &[u8; 3] {
        &self.bytes
    }

    pub fn add(&mut self, number: f64) {
        for each in &mut self.numbers {
            *each += number;
        }
    }

    pub fn words(&self) -> &[String] {
        &self.words
    }

    #[export(getter)]
    pub fn word_list(&self) -> &Vec<String> {
        &self.words
    }

    pub fn map(&self) -> &BTreeMap<u32, String> {
        &self.map
    }

    pub fn pair(&self) -> &(u8, String) {
        &self.pair
    }

    pub fn style(&self) -> &Style {
        &self.style
    }

    pub fn maybe_style(&self) -> Option<&Style> {
        self.value.is_some().then_some(&self.style)
    }

    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    pub fn direction(&self) -> &Direction {
        &self.direction
    }

    pub fn leaf(&self) -> &Leaf {
        &self.leaf
    }

    pub fn maybe_leaf(&self, index: usize) -> Option<&Leaf> {
        self.leaves.get(index)
    }

    pub fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }

    pub fn leaf_mut(&mut self) -> &Leaf {
        self.leaf.size += 1;
        &self.leaf
    }
}

#[export]
fn of_style(style: &Style) -> f64 {
    style.width
}

#[export]
fn maybe_style(style: Option<&Style>) -> Option<f64> {
    style.map(|style| style.width)
}

#[export]
fn maybe_shape(shape: Option<&Shape>) -> bool {
    shape.is_some()
}

#[export]
fn maybe_direction(direction: Option<&Direction>) -> bool {
    direction == Some(&Direction::North)
}

#[export]
fn maybe_map(map: Option<&HashMap<String, u8>>) -> Option<usize> {
    map.map(HashMap::len)
}

#[export]
fn maybe_list(list: Option<&Vec<String>>) -> Option<usize> {
    list.map(Vec::len)
}

#[export]
fn maybe_slices(words: Option<&[&str]>, flags: Option<&[bool]>, numbers: Option<&[f64]>) -> usize {
    words.map_or(0, <[&str]>::len)
        + flags.map_or(0, <[bool]>::len)
        + numbers.map_or(0, <[f64]>::len)
}

#[export]
fn maybe_leaves(leaves: Option<&[Leaf]>) -> Option<u32> {
    leaves.map(|leaves| leaves.iter().map(|leaf| leaf.size).sum())
}

#[export]
fn lists(nested: &[Vec<Option<String>>], pairs: &[(u8, String)], fixed: &[String; 2]) -> String {
    let nested: Vec<_> = nested.iter().flatten().flatten().map(String::as_str).collect();
    format!("{} {} {}", nested.join("+"), pairs.len(), fixed.join("-"))
}

#[export]
fn values(values: &[JsValue]) -> Vec<JsValue> {
    values.iter().rev().cloned().collect()
}

#[export]
fn styles(styles: &[Style], by_name: &HashMap<String, Style>, shapes: &Vec<Shape>) -> usize {
    styles.len() + by_name.len() + shapes.len()
}
