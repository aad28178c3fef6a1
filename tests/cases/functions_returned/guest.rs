//! Functions of Rust as results, alone and inside of other values.

use minibind::{Callback, JsError, JsValue, export};
use std::cell::Cell;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::num::ParseIntError;

thread_local! {
    static LIVE: Cell<u32> = const { Cell::new(0) };
}

/// Something that functions own, which is counted.
struct Counted(String);

impl Counted {
    fn new(name: &str) -> Self {
        LIVE.set(LIVE.get() + 1);
        Counted(name.into())
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}

#[export]
fn live() -> u32 {
    LIVE.get()
}

/// A function for each type, which gives a function that gives back what it takes.
macro_rules! same {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name() -> Box<dyn Fn($ty) -> $ty> {
            Box::new(|value| value)
        }
    )*};
}
same! {
    same_i8: i8;
    same_u32: u32;
    same_f32: f32;
    same_f64: f64;
    same_i64: i64;
    same_u128: u128;
    same_bool: bool;
    same_char: char;
    same_unit: ();
    same_string: String;
    same_bytes: Vec<u8>;
    same_array: [i16; 2];
    same_option_u32: Option<u32>;
    same_option_i64: Option<i64>;
    same_option_string: Option<String>;
    same_value: JsValue;
    same_list: Vec<String>;
    same_tuple: (u32, Option<String>);
    same_map: HashMap<String, u8>;
    same_direction: Direction;
    same_shape: Shape;
    same_point: Point;
    same_function: Callback<dyn Fn(f64) -> f64>;
}

#[export]
enum Direction {
    North,
    South,
}

#[export]
enum Shape {
    Dot,
    Circle { radius: f64 },
}

#[export]
#[derive(Clone)]
struct Point {
    pub x: f64,
}

#[export]
impl Point {
    pub fn new(x: f64) -> Self {
        Self { x }
    }

    /// It has a copy of the object.
    pub fn mover(&self) -> impl Fn(f64) -> Point + use<> {
        let point = self.clone();
        move |by| Point { x: point.x + by }
    }

    pub fn into_function(self) -> impl FnMut() -> f64 {
        move || {
            let point = &self;
            point.x
        }
    }
}

// Ways to return a function.

#[export]
fn adder(by: f64) -> impl Fn(f64) -> f64 {
    let counted = Counted::new("adder");
    move |number| number + by * counted.0.len() as f64 / 5.0
}

#[export]
fn counter() -> impl FnMut() -> u32 {
    let mut count = 0;
    move || {
        count += 1;
        count
    }
}

#[export]
fn boxed_counter(step: u32) -> Box<dyn FnMut(Option<u32>) -> u32> {
    let mut count = 0;
    Box::new(move |by| {
        count += by.unwrap_or(step);
        count
    })
}

#[export]
fn maybe(wanted: bool) -> Option<impl Fn(&str) -> String> {
    let counted = wanted.then(|| Counted::new("maybe"))?;
    Some(move |text: &str| format!("{}{text}", counted.0))
}

#[export]
fn checked(divisor: u32) -> Result<impl Fn(u32) -> u32, String> {
    if divisor == 0 {
        Err("no number can be divided by 0".into())
    } else {
        Ok(move |number| number / divisor)
    }
}

#[export]
fn checked_box(name: &str) -> Result<Option<Box<dyn Fn() -> String>>, JsError> {
    match name {
        "" => Ok(None),
        "error" => Err(JsError::new("an error")),
        name => {
            let counted = Counted::new(name);
            Ok(Some(Box::new(move || counted.0.clone())))
        }
    }
}

#[export]
fn functions() -> HashMap<String, Box<dyn Fn(f64) -> f64>> {
    let named = |name: &str, function: Box<dyn Fn(f64) -> f64>| (name.to_owned(), function);
    HashMap::from([named("double", Box::new(|x| x * 2.0)), named("half", Box::new(|x| x / 2.0))])
}

#[export]
fn list(count: u32) -> Vec<Box<dyn Fn() -> u32>> {
    let make = |index| {
        let counted = Counted::new("list");
        Box::new(move || index + counted.0.len() as u32) as Box<dyn Fn() -> u32>
    };
    (0..count).map(make).collect()
}

#[export]
fn pair() -> (Box<dyn Fn(&str) -> usize>, Option<Box<dyn FnMut(&[f64]) -> f64>>) {
    let mut all = 0.0;
    let sum = move |numbers: &[f64]| {
        all += numbers.iter().sum::<f64>();
        all
    };
    (Box::new(str::len), Some(Box::new(sum)))
}

type Machine = (String, Box<dyn Fn(u32) -> u32>, Option<Box<dyn Fn()>>);

#[export]
fn machine(name: String, can_stop: bool) -> Machine {
    let counted = Counted::new(&name);
    let stop = can_stop.then(|| Box::new(|| ()) as Box<dyn Fn()>);
    (name, Box::new(move |by| by + counted.0.len() as u32), stop)
}

#[export]
fn functions_of_functions() -> impl Fn(u32) -> Box<dyn Fn(u32) -> Box<dyn Fn(u32) -> u32>> {
    |a| Box::new(move |b| Box::new(move |c| a * 100 + b * 10 + c))
}

// Arguments that are borrowed, errors, functions of JavaScript.

#[export]
fn lent() -> impl Fn(&str, &Point, &[u8]) -> String {
    |text, point, bytes| format!("{text} {} {bytes:?}", point.x)
}

#[export]
fn lent_values() -> impl Fn(&JsValue, u32) -> JsValue {
    |value, count| if count > 1 { value.clone() } else { JsValue::NULL }
}

#[export]
fn fails() -> impl Fn(u32) -> Result<String, String> {
    |number| {
        if number > 1 {
            Ok("ü".repeat(number as usize))
        } else {
            Err(format!("{number} is too small"))
        }
    }
}

#[export]
fn fails_with() -> Box<dyn Fn(JsValue) -> Result<(), JsValue>> {
    Box::new(|value| if value.is_undefined() { Ok(()) } else { Err(value) })
}

#[export]
fn fails_with_error() -> impl FnMut() -> Result<Option<u32>, JsError> {
    let mut count = 0;
    move || {
        count += 1;
        if count > 2 { Err(JsError::new("too often")) } else { Ok((count > 1).then_some(count)) }
    }
}

#[export]
fn eight() -> Box<dyn Fn(u8, i64, f64, bool, char, String, Vec<f32>, Shape) -> String> {
    Box::new(|a, b, c, d, e, f, g, h| {
        let radius = if let Shape::Circle { radius } = h { radius } else { 0.0 };
        format!("{a} {b} {c} {d} {e} {f} {g:?} {radius}")
    })
}

#[export]
fn compose(all: Vec<Callback<dyn Fn(f64) -> f64>>) -> impl Fn(f64) -> f64 {
    move |number| all.iter().fold(number, |number, run| run(number))
}

#[export]
fn sorted_by(key: Callback<dyn Fn(&str) -> f64>) -> impl Fn(Vec<String>) -> Vec<String> {
    move |mut texts| {
        texts.sort_by(|a, b| key(a).total_cmp(&key(b)));
        texts
    }
}

#[export]
fn table(names: BTreeMap<String, u32>) -> impl Fn(String) -> Option<u32> {
    move |name| names.get(&name).copied()
}

#[export]
fn panics() -> impl Fn(u32) -> u32 {
    |number| 10 / number
}

#[export]
fn parser(radix: u32) -> impl Fn(&str, Option<u32>) -> Result<u32, ParseIntError> {
    move |text, other| u32::from_str_radix(text, other.unwrap_or(radix))
}

#[export]
fn reader(text: String) -> Option<Box<dyn FnMut() -> Result<char, Box<dyn Error>>>> {
    let mut chars = text.into_bytes().into_iter();
    Some(Box::new(move || {
        let byte = chars.next().ok_or("no more")?;
        Ok(char::from_u32(std::str::from_utf8(&[byte])?.chars().map(u32::from).sum()).ok_or("none")?)
    }))
}
