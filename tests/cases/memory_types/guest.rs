//! Calls with every kind of type, to be made many times.

use minibind::{JsValue, Json, export};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt;
use std::rc::Rc;

/// Holds memory of its own.
#[export]
#[derive(Clone)]
struct Thing {
    pub name: String,
    data: Vec<f64>,
}

#[export]
impl Thing {
    pub fn new(name: String, length: usize) -> Result<Self, Failure> {
        if name == "bad" {
            return Err(Failure::Bad { text: name, list: vec![1; 1000] });
        }
        Ok(Self { name, data: vec![0.0; length] })
    }

    pub fn made(length: usize) -> Thing {
        Thing { name: String::new(), data: vec![0.0; length] }
    }

    pub fn length(&self) -> usize {
        self.data.len()
    }

    pub fn grow(&mut self, by: usize) {
        self.data = vec![1.0; self.data.len() + by];
    }

    pub fn merge(&mut self, other: Thing) {
        self.data = other.data;
    }

    pub fn into_data(self) -> Vec<f64> {
        self.data
    }

    pub fn fail(self, text: String) -> Result<u32, Failure> {
        Err(Failure::Bad { text, list: Vec::new() })
    }

    #[export(getter)]
    pub fn words(&self) -> Vec<String> {
        vec![self.name.clone(); 5]
    }
}

#[export]
impl fmt::Display for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// An error with memory of its own.
#[export(error)]
#[derive(Debug)]
enum Failure {
    Bad { text: String, list: Vec<u32> },
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure::Bad { text, list } = self;
        write!(f, "{text} {}", list.len())
    }
}

/// An iterator with memory of its own.
#[export]
struct Words(Vec<String>);

#[export]
impl Words {
    pub fn new(words: Vec<String>) -> Self {
        Words(words)
    }
}

#[export]
impl Iterator for Words {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0.pop()
    }
}

#[export(object)]
#[derive(Clone)]
struct Record {
    id: u32,
    name: String,
    tags: Option<Vec<String>>,
}

#[export]
#[derive(Clone)]
enum Shape {
    Circle { radius: f64 },
    Named(String, Box<Shape>),
    Group(Vec<Shape>),
}

#[export]
#[derive(Clone, Copy)]
enum Direction {
    North,
    South,
}

macro_rules! same {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name(value: $ty) -> $ty {
            value
        }
    )*};
}
same! {
    strings: Vec<String>;
    bools: VecDeque<Option<bool>>;
    fixed: [String; 2];
    map: HashMap<String, Vec<f64>>;
    tree: BTreeMap<u32, String>;
    set: HashSet<String>;
    tree_set: BTreeSet<i64>;
    tuple: (u8, String, (Vec<u8>, bool));
    shared: Rc<Vec<Box<str>>>;
    twice: Option<Option<String>>;
    rows: Vec<Vec<f64>>;
    record: Record;
    records: Vec<Record>;
    shape: Shape;
    direction: Direction;
    directions: Vec<Direction>;
    values: Vec<JsValue>;
    things: Vec<Thing>;
    maybe_thing: Option<Thing>;
    json: Json<Vec<String>>;
    jsons: Vec<Json<HashMap<String, u32>>>;
}

#[export]
fn count(words: &[&str], records: &[Record], things: &[Thing]) -> usize {
    words.len() + records.len() + things.len()
}

/// Everything that can hold memory, before an argument that may be refused.
#[export]
#[allow(clippy::too_many_arguments)]
fn many(
    text: String,
    numbers: Vec<f64>,
    strings: Vec<String>,
    records: Vec<Record>,
    values: Vec<JsValue>,
    value: JsValue,
    json: Json<Vec<String>>,
    last: Vec<Json<u8>>,
) -> usize {
    text.len()
        + numbers.len()
        + strings.len()
        + records.len()
        + values.len()
        + json.len()
        + last.len()
        + size_of_val(&value)
}

#[export]
fn take_things(first: Thing, things: Vec<Thing>, text: &str) -> usize {
    first.data.len() + things.len() + text.len()
}

#[export]
fn fail(records: Vec<Record>) -> Result<Vec<Record>, Failure> {
    Err(Failure::Bad { text: records[0].name.clone(), list: vec![0; 500] })
}
