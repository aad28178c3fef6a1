//! Iterators that functions return, and what they borrow until they end.

use minibind::{JsValue, export};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::num::ParseIntError;

thread_local! {
    static LIVE: Cell<i32> = const { Cell::new(0) };
}

/// Counts itself.
struct Counted;

impl Counted {
    fn new() -> Self {
        LIVE.set(LIVE.get() + 1);
        Counted
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}

/// Items that end with a counter.
fn counted<T>(items: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    let counter = Counted::new();
    items.inspect(move |_| {
        let _held = &counter;
    })
}

/// How many iterators there are.
#[export]
fn live() -> i32 {
    LIVE.get()
}

#[export]
fn count(to: u32) -> impl Iterator<Item = u32> {
    counted(0..to)
}

#[export]
fn forever() -> impl Iterator<Item = f64> {
    counted((0..).map(f64::from))
}

#[export]
fn boxed(to: u8) -> Box<dyn Iterator<Item = u8>> {
    Box::new(counted(0..to))
}

#[export]
fn words(text: &str) -> impl Iterator<Item = &str> {
    counted(text.split_whitespace())
}

#[export]
fn owned_words(text: String) -> impl Iterator<Item = String> {
    counted(text.split(' ').map(str::to_owned).collect::<Vec<_>>().into_iter())
}

#[export]
fn boxed_words<'a>(text: &'a str, by: &'a str) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    Box::new(counted(text.split(by)))
}

#[export]
fn windows(numbers: &[f64], size: usize) -> Result<impl Iterator<Item = Vec<f64>>, String> {
    if size == 0 {
        return Err("a window needs a size".into());
    }
    Ok(counted(numbers.windows(size).map(<[f64]>::to_vec)))
}

#[export]
fn maybe(to: Option<u32>) -> Option<impl Iterator<Item = u32>> {
    to.map(|to| counted(0..to))
}

#[export]
fn lengths(texts: &[String]) -> impl Iterator<Item = (usize, String)> {
    counted(texts.iter().map(|text| (text.len(), text.clone())))
}

#[export]
fn map<'a>(numbers: Vec<f64>, function: &'a dyn Fn(f64) -> f64) -> impl Iterator<Item = f64> + 'a {
    counted(numbers.into_iter().map(function))
}

#[export]
fn filter(
    numbers: Vec<f64>,
    keep: impl Fn(f64) -> Result<bool, JsValue>,
) -> impl Iterator<Item = f64> {
    counted(numbers.into_iter().filter(move |&number| keep(number).unwrap_or(false)))
}

#[export]
fn repeat(value: &JsValue, times: usize) -> impl Iterator<Item = JsValue> {
    counted(std::iter::repeat_n(value.clone(), times))
}

#[export]
fn same_value<'a>(value: &'a JsValue, times: usize) -> impl Iterator<Item = JsValue> + 'a {
    counted((0..times).map(move |_| value.clone()))
}

/// Where to go.
#[export]
#[derive(Clone, Copy)]
enum Direction {
    Left,
    Right,
}

/// A way in parts.
#[export]
enum Step {
    Walk { meters: f64 },
    Turn(Direction),
    Stop,
}

/// A named number.
#[export(object)]
struct Named {
    name: String,
    number: Option<u32>,
}

#[export]
fn integers() -> impl Iterator<Item = i64> {
    [i64::MIN, -1, 0, i64::MAX].into_iter()
}

#[export]
fn wide() -> impl Iterator<Item = u128> {
    [0, 1 << 100].into_iter()
}

#[export]
fn signed() -> impl Iterator<Item = i32> {
    [i32::MIN, -1, 0, i32::MAX].into_iter()
}

#[export]
fn unsigned() -> impl Iterator<Item = u32> {
    [0, 1, u32::MAX].into_iter()
}

#[export]
fn floats() -> impl Iterator<Item = f32> {
    [0.5, f32::NAN, -0.0, f32::INFINITY].into_iter()
}

#[export]
fn truths() -> impl Iterator<Item = bool> {
    [false, true].into_iter()
}

#[export]
fn characters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
}

#[export]
fn nothings(times: usize) -> impl Iterator<Item = ()> {
    std::iter::repeat_n((), times)
}

#[export]
fn optional() -> impl Iterator<Item = Option<u32>> {
    [Some(1), None, Some(0)].into_iter()
}

#[export]
fn optional_texts() -> impl Iterator<Item = Option<String>> {
    [None, Some(String::new()), Some("a".into())].into_iter()
}

#[export]
fn nested_options() -> impl Iterator<Item = Option<Option<u32>>> {
    [None, Some(None), Some(Some(1))].into_iter()
}

#[export]
fn directions() -> impl Iterator<Item = Direction> {
    [Direction::Left, Direction::Right].into_iter()
}

#[export]
fn steps() -> impl Iterator<Item = Step> {
    [Step::Walk { meters: 2.5 }, Step::Turn(Direction::Right), Step::Stop].into_iter()
}

#[export]
fn objects(names: Vec<String>) -> impl Iterator<Item = Named> {
    names.into_iter().enumerate().map(|(index, name)| Named {
        name,
        number: u32::try_from(index).ok().filter(|index| index % 2 == 0),
    })
}

#[export]
fn maps() -> impl Iterator<Item = BTreeMap<String, Vec<u8>>> {
    (0..2).map(|index| BTreeMap::from([(format!("key {index}"), vec![index; 3])]))
}

#[export]
fn arrays() -> impl Iterator<Item = [u16; 3]> {
    [[1, 2, 3], [4, 5, 6]].into_iter()
}

#[export]
fn adders() -> impl Iterator<Item = Box<dyn Fn(f64) -> f64>> {
    (1..4).map(|number| Box::new(move |other| other + f64::from(number)) as Box<dyn Fn(f64) -> f64>)
}

/// Holds books.
#[export]
struct Shelf {
    titles: Vec<String>,
    counter: Counted,
}

#[export]
impl Shelf {
    pub fn new(titles: Vec<String>) -> Self {
        Self { titles, counter: Counted::new() }
    }

    pub fn add(&mut self, title: String) -> usize {
        let Counted = self.counter;
        self.titles.push(title);
        self.titles.len()
    }

    #[export(getter)]
    pub fn size(&self) -> usize {
        self.titles.len()
    }

    pub fn titles(&self) -> impl Iterator<Item = &str> {
        counted(self.titles.iter().map(String::as_str))
    }

    pub fn matching<'a>(&'a self, part: &'a str) -> impl Iterator<Item = String> + 'a {
        counted(self.titles.iter().filter(move |title| title.contains(part)).cloned())
    }

    pub fn both<'a>(&'a self, other: &'a Shelf) -> impl Iterator<Item = (String, String)> + 'a {
        counted(self.titles.iter().cloned().zip(other.titles.iter().cloned()))
    }

    pub fn take_out(&mut self) -> impl Iterator<Item = String> {
        counted(self.titles.drain(..))
    }

    pub fn into_titles(self) -> impl Iterator<Item = String> {
        counted(self.titles.into_iter())
    }

    /// A book each.
    pub fn books(&self) -> impl Iterator<Item = Shelf> {
        counted(self.titles.iter().map(|title| Shelf::new(vec![title.clone()])))
    }

    pub fn of_each(titles: Vec<String>) -> impl Iterator<Item = Shelf> {
        counted(titles.into_iter().map(|title| Shelf::new(vec![title])))
    }
}

/// Panics at the number 3.
#[export]
fn fragile() -> impl Iterator<Item = u32> {
    (0..).inspect(|&number| assert!(number != 3, "three"))
}

/// An error ends the iterator.
#[export]
fn numbers_in(text: &str) -> impl Iterator<Item = Result<Option<i64>, ParseIntError>> {
    counted(text.split(' ').map(|word| match word {
        "" => Ok(None),
        word => word.parse().map(Some),
    }))
}

#[export]
fn lines(texts: Vec<String>) -> Result<Box<dyn Iterator<Item = std::io::Result<String>>>, String> {
    if texts.is_empty() {
        return Err("no lines".into());
    }
    Ok(Box::new(counted(texts.into_iter().map(|text| match text.as_str() {
        "" => Err(std::io::Error::other("an empty line")),
        _ => Ok(text),
    }))))
}

#[export]
fn or_throw(value: JsValue) -> impl Iterator<Item = Result<(), JsValue>> {
    counted([Ok(()), Err(value)].into_iter())
}
