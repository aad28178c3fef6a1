//! All types as arguments and results of imported functions.

use minibind::{Callback, JsValue, export, import};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::num::{NonZeroI64, NonZeroU8, NonZeroU128, Wrapping};
use std::rc::Rc;
use std::sync::Arc;

#[import(module = "./host.js")]
extern "C" {
    static STATE: JsValue;
}

/// What the tests look at, and set the answers with.
#[export]
fn state() -> JsValue {
    STATE.clone()
}

/// For each type two exports: one that passes its argument to an import and gives back what that
/// returns, and one in `caught` that gives what is wrong with it as an error.
macro_rules! pass {
    ($($name:ident: $ty:ty;)*) => {$(
        #[allow(unused_imports)]
        mod $name {
            use super::*;

            #[import(module = "./host.js")]
            extern "C" {
                fn pass(value: $ty) -> $ty;
                #[import(name = "pass")]
                fn try_pass(value: $ty) -> Result<$ty, JsValue>;
            }

            #[export]
            fn $name(value: $ty) -> $ty {
                pass(value)
            }

            mod caught {
                use super::*;

                #[export(namespace = "caught")]
                fn $name(value: $ty) -> Result<$ty, JsValue> {
                    try_pass(value)
                }
            }
        }
    )*};
}
pass! {
    i8_: i8;
    u8_: u8;
    i16_: i16;
    u16_: u16;
    i32_: i32;
    u32_: u32;
    size: usize;
    f32_: f32;
    f64_: f64;
    i64_: i64;
    u64_: u64;
    i128_: i128;
    u128_: u128;
    non_zero: NonZeroU8;
    non_zero_long: NonZeroI64;
    non_zero_wide: NonZeroU128;
    wrapping: Wrapping<u32>;
    bool_: bool;
    char_: char;
    unit: ();
    text: String;
    boxed_text: Box<str>;
    rc_text: Rc<str>;
    arc_text: Arc<str>;
    cow_text: Cow<'static, str>;
    bytes: Vec<u8>;
    shorts: Vec<i16>;
    words: Box<[u32]>;
    floats: Vec<f32>;
    doubles: Vec<f64>;
    longs: Vec<i64>;
    unsigned_longs: Vec<u64>;
    array: [f64; 3];
    bools: Vec<bool>;
    texts: Vec<String>;
    deque: VecDeque<Option<char>>;
    fixed: [String; 2];
    option_u8: Option<u8>;
    option_u32: Option<u32>;
    option_f32: Option<f32>;
    option_f64: Option<f64>;
    option_i64: Option<i64>;
    option_u128: Option<u128>;
    option_bool: Option<bool>;
    option_char: Option<char>;
    option_unit: Option<()>;
    option_text: Option<String>;
    option_bytes: Option<Vec<u8>>;
    option_option: Option<Option<bool>>;
    option_texts: Option<Vec<String>>;
    value: JsValue;
    option_value: Option<JsValue>;
    values: Vec<JsValue>;
    map: BTreeMap<String, u8>;
    hash_map: HashMap<u32, Vec<String>>;
    set: BTreeSet<i64>;
    hash_set: HashSet<String>;
    pair: (u8, String);
    twelve: (u8, i8, u16, i16, u32, i32, f32, f64, bool, char, String, Option<u8>);
    direction: Direction;
    option_direction: Option<Direction>;
    level: Level;
    shape: Shape;
    option_shape: Option<Shape>;
    place: Place;
    option_place: Option<Place>;
    places: Vec<Place>;
    expression: Expression;
    js_set: JsSet;
    option_js_set: Option<JsSet>;
    js_sets: BTreeMap<String, JsSet>;
    function: Callback<dyn Fn(u32) -> u32>;
    option_function: Option<Callback<dyn Fn(u32) -> u32>>;
    boxed: Box<Place>;
    rc: Rc<u64>;
    nested: Vec<Option<(String, HashMap<u32, Shape>)>>;
    point: Point;
    option_point: Option<Point>;
    points: Vec<Point>;
    place_of_point: (Point, Option<Point>);
}

#[export]
enum Direction {
    North,
    South,
}

#[export]
enum Level {
    Low = -1,
    High = 10,
}

#[export]
enum Shape {
    Dot,
    Circle { radius: f64 },
    Named(String),
    Pair(u8, Direction),
}

#[export]
enum Expression {
    Number(f64),
    Negative(Box<Expression>),
    Sum(Vec<Expression>),
}

#[export(object)]
struct Place {
    name: String,
    position: (f64, f64),
    near: Option<Box<Place>>,
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

    pub fn shift(&mut self, by: f64) {
        self.x += by;
        look(self);
    }
}

#[import]
extern "C" {
    #[import(name = "Set")]
    type JsSet;
}

#[import(module = "./host.js")]
extern "C" {
    fn look(point: &Point) -> JsValue;
}

// What Rust lends.
mod lent {
    use super::*;

    #[import(module = "./host.js")]
    extern "C" {
        #[import(name = "note")]
        fn note_text(a: &str, b: &String, c: Option<&str>, d: Option<&str>);
        #[import(name = "note")]
        fn note_numbers(
            a: &[u8],
            b: &[i16],
            c: &[f32],
            d: &[f64],
            e: &[u64],
            f: &Vec<u32>,
            g: &[i8; 2],
        );
        #[import(name = "note")]
        fn note_options(a: Option<&[f64]>, b: Option<&[i64]>, c: Option<&Point>, d: Option<&Point>);
        #[import(name = "note")]
        fn note_lists(a: &[String], b: &[&str], c: &[bool], d: Vec<&str>, e: u32);
        #[import(name = "note")]
        fn note_values(
            a: &JsValue,
            b: &JsSet,
            c: Option<&JsValue>,
            d: Option<&JsSet>,
            e: &[JsValue],
        );
        #[import(name = "note")]
        fn note_points(a: &Point, b: Point, c: &Point, d: &[Point]);
    }

    #[export]
    fn lend_text(text: String, other: Option<&str>) {
        note_text(&text, &text, None, other);
        note_text("größer\0\u{feff}", &String::new(), Some(""), Some(&text));
    }

    #[export]
    fn lend_numbers(count: u16) {
        let numbers = |step: i16| (0..count as i16).map(move |number| number.wrapping_mul(step));
        let bytes: Vec<u8> = numbers(1).map(|number| number as u8).collect();
        let shorts: Vec<i16> = numbers(-7).collect();
        let floats: Vec<f32> = numbers(1).map(|number| f32::from(number) / 2.0).collect();
        let doubles: Vec<f64> = numbers(1).map(|number| f64::from(number) / 4.0).collect();
        let longs: Vec<u64> = numbers(1).map(|number| u64::MAX - number as u64).collect();
        let words: Vec<u32> = numbers(1).map(|number| u32::MAX - number as u32).collect();
        note_numbers(&bytes, &shorts, &floats, &doubles, &longs, &words, &[-128, 127]);
    }

    #[export]
    fn lend_options() {
        let point = Point { x: 0.5 };
        note_options(Some(&[1.0]), None, Some(&point), None);
        note_options(None, Some(&[i64::MIN]), None, Some(&point));
        note_options(Some(&[]), Some(&[]), None, None);
    }

    #[export]
    fn lend_lists(texts: Vec<String>) {
        let lent: Vec<&str> = texts.iter().map(String::as_str).collect();
        note_lists(&texts, &lent, &[true, false], lent.clone(), u32::MAX);
    }

    #[export]
    fn lend_values(value: &JsValue, set: &JsSet) {
        note_values(value, set, Some(value), Some(set), &[value.clone(), JsValue::NULL]);
        note_values(&JsValue::UNDEFINED, set, None, None, &[]);
    }

    #[export]
    fn lend_points(point: &Point) {
        note_points(point, point.clone(), &Point { x: 2.0 }, &[point.clone(), Point { x: 3.0 }]);
    }
}

// Slices that JavaScript writes to.
mod written {
    use super::*;

    #[import(module = "./host.js")]
    extern "C" {
        #[import(name = "fill")]
        fn fill_bytes(numbers: &mut [u8], text: &str) -> u32;
        #[import(name = "fill")]
        fn fill_doubles(numbers: &mut [f64], text: &str) -> Result<u32, JsValue>;
        #[import(name = "fill")]
        fn fill_longs(numbers: &mut [i64], text: &str);
        #[import(name = "fillTwo")]
        fn fill_two(first: &mut [u32], second: &mut [f32]);
    }

    #[export]
    fn written(count: usize) -> Vec<f64> {
        let (mut bytes, mut longs) = (vec![1; count], vec![2; count]);
        let mut doubles = vec![3.0; count];
        let sum = fill_bytes(&mut bytes, "bytes");
        let caught = fill_doubles(&mut doubles, "doubles").unwrap_or(1000);
        fill_longs(&mut longs, "longs");
        let (mut words, mut floats) = ([4; 3], [5.0; 2]);
        fill_two(&mut words, &mut floats);
        let at = |index: usize| {
            let longs = longs.get(index).map_or(-1.0, |long| *long as f64);
            [
                bytes.get(index).map_or(-1.0, |byte| f64::from(*byte)),
                doubles.get(index).copied().unwrap_or(-1.0),
                longs,
            ]
        };
        let mut all = vec![f64::from(sum), f64::from(caught)];
        all.extend(at(0));
        all.extend(at(count.saturating_sub(1)));
        all.extend(words.map(f64::from));
        all.extend(floats.map(f64::from));
        all
    }
}

/// Makes the memory grow.
#[export]
fn grow(bytes: usize) -> usize {
    std::hint::black_box(vec![1_u8; bytes]).leak().len()
}
