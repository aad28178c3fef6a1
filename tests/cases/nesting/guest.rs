//! Every type inside every other, there and back.

use minibind::{JsValue, export};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

/// A shape that holds shapes.
#[export]
#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Circle { radius: f64 },
    Line(f64, f64),
    Group(Vec<Shape>),
    Named { name: String, shape: Box<Shape> },
    Lookup(HashMap<String, Shape>),
    Styled(Style, Option<Box<Shape>>),
    Empty,
}

#[export(object)]
#[derive(Clone, Debug, PartialEq)]
struct Style {
    color: Color,
    weights: [f32; 3],
    fallback: Option<Box<Style>>,
    id: i64,
}

#[export(rename_all = "lowercase")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Color {
    Red,
    Green,
}

#[export]
#[derive(Clone, Copy, Debug, PartialEq)]
enum Level {
    Low = 1,
    High = 10,
}

/// A class.
#[export]
struct Token {
    #[export(readonly)]
    pub id: u32,
}

#[export]
impl Token {
    pub fn new(id: u32) -> Self {
        Token { id }
    }
}

#[export(object)]
struct Everything {
    tokens: Vec<Option<Token>>,
    by_color: BTreeMap<Color, (Level, Option<Shape>)>,
    value: JsValue,
    values: Vec<Option<JsValue>>,
    rest: Option<Box<Everything>>,
}

type Deep = Vec<Option<(String, HashMap<u32, Shape>)>>;

#[export]
fn echo(deep: Deep) -> Deep {
    deep
}

#[export]
fn maybe(deep: Option<Deep>) -> Option<Deep> {
    deep
}

#[export]
fn checked(deep: Deep) -> Result<Deep, String> {
    if deep.is_empty() { Err("empty".into()) } else { Ok(deep) }
}

#[export]
fn count(deep: &[Option<(String, HashMap<u32, Shape>)>]) -> usize {
    deep.iter().flatten().map(|(text, shapes)| text.len() + shapes.len()).sum()
}

#[export]
fn everything(everything: Everything) -> Everything {
    everything
}

#[export]
#[allow(clippy::type_complexity)]
fn tower(
    value: [Option<Rc<(u8, VecDeque<BTreeSet<(Color, Box<[u16]>)>>)>>; 2],
) -> [Option<Rc<(u8, VecDeque<BTreeSet<(Color, Box<[u16]>)>>)>>; 2] {
    value
}

#[export]
fn two(first: Deep, text: &str, second: Deep, numbers: Vec<f64>) -> (Deep, String, Vec<f64>) {
    (first.into_iter().chain(second).collect(), text.into(), numbers)
}

#[export]
fn tokens(count: u32) -> BTreeMap<String, Vec<(Token, Option<Token>)>> {
    let list =
        |size| (0..size).map(|id| (Token::new(id), (id > 0).then(|| Token::new(id)))).collect();
    (0..count).map(|size| (size.to_string(), list(size))).collect()
}

#[export]
fn sum(tokens: BTreeMap<String, Vec<(Token, Option<Token>)>>) -> u32 {
    let each = |(one, two): &(Token, Option<Token>)| one.id + two.as_ref().map_or(0, |two| two.id);
    tokens.values().flatten().map(each).sum()
}

type Row = (
    u8,
    Option<i64>,
    String,
    Vec<f64>,
    [u8; 3],
    i128,
    Option<Vec<u16>>,
    Shape,
    char,
    bool,
    f32,
    (u32, Option<f64>),
);

#[export]
fn rows(rows: Vec<Row>) -> Vec<Row> {
    rows
}

#[export]
fn rows_by_key(rows: BTreeMap<i64, Option<VecDeque<Row>>>) -> BTreeMap<i64, Option<VecDeque<Row>>> {
    rows
}
