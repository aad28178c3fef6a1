//! What is wrong inside of an argument is named by its path.

use minibind::{JsValue, export};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::num::NonZeroU32;

#[export(object)]
struct Spot {
    x: f64,
    y: f64,
}

/// Has a part of every kind.
#[export(object)]
struct Shape {
    radius: f64,
    points: Vec<Spot>,
    first_name: Option<String>,
    corner: Option<[Spot; 2]>,
}

#[export]
fn draw(shape: Shape) -> f64 {
    shape.points.iter().map(|spot| spot.x + spot.y).sum::<f64>() + shape.radius
}

#[export]
fn draw_all(scale: f64, #[export(name = "theShapes")] shapes: &[Shape], title: &str) -> f64 {
    shapes.len() as f64 * scale + title.len() as f64
}

#[export]
enum Event {
    Key { code: u32 },
    Move(i8, i8),
    Text(String),
    Many(Vec<Event>),
}

#[export(rename_all = "kebab-case")]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Align {
    TopLeft,
    Middle,
}

#[export]
#[derive(Clone, Copy)]
enum Level {
    Low = 1,
    High = 5,
}

/// A class.
#[export]
#[derive(Clone)]
struct Thing(u32);

#[export]
impl Thing {
    pub fn new(number: u32) -> Self {
        Thing(number)
    }

    pub fn number(&self) -> u32 {
        self.0
    }

    pub fn put(&mut self, events: Vec<Event>, by_name: HashMap<String, Align>) -> usize {
        self.0 += 1;
        events.len() + by_name.len()
    }

    pub fn compare(list: Vec<(Align, Level)>) -> usize {
        list.len()
    }
}

/// Functions that take one argument and give nothing of it back.
macro_rules! take {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name(value: $ty) {
            let _taken: $ty = value;
        }
    )*};
}
take! {
    event: Event;
    aligns: Vec<Align>;
    levels: Vec<Option<Level>>;
    strings: Vec<String>;
    deque: VecDeque<Option<bool>>;
    fixed: [bool; 3];
    tuple: (u8, String, (i64, char));
    single: (u8,);
    by_text: BTreeMap<String, u8>;
    by_number: BTreeMap<i32, Vec<bool>>;
    by_align: BTreeMap<Align, u8>;
    by_tuple: BTreeMap<(u8, String), u8>;
    set: HashSet<String>;
    number_set: BTreeSet<u8>;
    chars: Vec<char>;
    bigs: Vec<Option<u64>>;
    wide: Vec<i128>;
    non_zero: Vec<NonZeroU32>;
    rows: Vec<Vec<f64>>;
    bytes: Vec<[u8; 2]>;
    longs: Vec<Vec<i64>>;
    units: Vec<()>;
    things: Vec<Thing>;
    maybe_things: (Option<Thing>, u8);
    options: Option<Option<Vec<u8>>>;
    boxed: Box<Vec<Box<u16>>>;
    floats: (f32, f64);
    small: (i8, i16, u16, i32, u32, isize, usize);
}

#[export]
fn texts(value: &[&str]) -> String {
    value.join("|")
}

#[export]
fn thing_list(value: &[Thing]) -> u32 {
    value.iter().map(Thing::number).sum()
}

#[export]
fn same(value: Vec<Option<(String, f64)>>) -> Vec<Option<(String, f64)>> {
    value
}

#[export]
fn same_rows(value: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    value
}

#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().sum()
}

#[export]
fn sum_owned(values: Vec<f64>) -> f64 {
    sum(&values)
}

/// Arguments of every kind beside each other.
#[export]
fn mix(
    text: &str,
    first: Vec<String>,
    numbers: &[f64],
    second: Spot,
    value: JsValue,
    third: Vec<JsValue>,
) -> (String, usize, f64, Vec<JsValue>) {
    let mut values = third;
    values.push(value);
    (text.to_owned() + &first.join("+"), numbers.len(), second.x + second.y, values)
}
