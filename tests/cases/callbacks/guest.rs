//! Functions of JavaScript as arguments: lent for a call, or kept.

use minibind::{Callback, JsError, JsValue, export, import};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A function for each type, which gives a value to a function and takes one from it.
macro_rules! echo {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name(run: &dyn Fn($ty) -> $ty, value: $ty) -> $ty {
            run(value)
        }
    )*};
}
echo! {
    echo_i8: i8;
    echo_u8: u8;
    echo_i16: i16;
    echo_u16: u16;
    echo_i32: i32;
    echo_u32: u32;
    echo_f32: f32;
    echo_f64: f64;
    echo_i64: i64;
    echo_u64: u64;
    echo_i128: i128;
    echo_u128: u128;
    echo_nonzero: std::num::NonZeroU32;
    echo_bool: bool;
    echo_char: char;
    echo_unit: ();
    echo_string: String;
    echo_bytes: Vec<u8>;
    echo_doubles: Box<[f64]>;
    echo_longs: Vec<i64>;
    echo_array: [f32; 3];
    echo_option_u8: Option<u8>;
    echo_option_u64: Option<u64>;
    echo_option_f64: Option<f64>;
    echo_option_u128: Option<u128>;
    echo_option_bool: Option<bool>;
    echo_option_string: Option<String>;
    echo_option_bytes: Option<Vec<u8>>;
    echo_option_option: Option<Option<u32>>;
    echo_value: JsValue;
    echo_option_value: Option<JsValue>;
    echo_list: Vec<String>;
    echo_tuple: (u32, String, Option<bool>);
    echo_map: BTreeMap<String, Vec<u32>>;
    echo_set: BTreeSet<u32>;
    echo_nested: Vec<Option<(char, HashMap<u8, Shape>)>>;
    echo_direction: Direction;
    echo_option_direction: Option<Direction>;
    echo_shape: Shape;
    echo_place: Place;
    echo_point: Point;
    echo_option_point: Option<Point>;
    echo_points: Vec<Point>;
    echo_set_object: JsSet;
    echo_boxed: Box<String>;
}

#[export]
#[derive(Clone, Copy)]
enum Direction {
    North,
    South,
}

#[export]
enum Shape {
    Dot,
    Circle { radius: f64 },
    Named(String),
}

#[export(object)]
struct Place {
    name: String,
    position: (f64, f64),
    near: Option<Box<Place>>,
}

#[import]
extern "C" {
    #[import(name = "Set")]
    type JsSet;
    #[import(getter)]
    fn size(this: &JsSet) -> u32;
}

/// A class whose methods take functions.
#[export]
#[derive(Clone)]
struct Point {
    pub x: f64,
    pub on_move: Option<Callback<dyn Fn(f64)>>,
}

#[export]
impl Point {
    pub fn new(x: f64, adjust: Option<&dyn Fn(f64) -> f64>) -> Self {
        Self { x: adjust.map_or(x, |adjust| adjust(x)), on_move: None }
    }

    pub fn look(&self, run: &dyn Fn(f64)) -> f64 {
        run(self.x);
        self.x
    }

    pub fn shift(&mut self, by: impl Fn(f64) -> f64) -> f64 {
        self.x += by(self.x);
        if let Some(on_move) = &self.on_move {
            on_move(self.x);
        }
        self.x
    }

    pub fn consume(self, run: &mut dyn FnMut(&Point)) -> f64 {
        run(&self);
        self.x
    }

    pub fn compare(&self, other: &Point, run: &dyn Fn(&Point, &Point) -> bool) -> bool {
        run(self, other)
    }

    pub fn join(&self, other: Point, run: &dyn Fn(Point, f64) -> Point) -> Point {
        run(other, self.x)
    }
}

// Ways to take a function.

#[export]
fn with_fn(run: &dyn Fn(u32) -> u32) -> u32 {
    run(1) + run(2)
}

#[export]
fn with_fn_mut(run: &mut dyn FnMut(u32) -> u32) -> u32 {
    run(1) + run(2)
}

#[export]
fn with_impl(run: impl Fn(u32) -> u32) -> u32 {
    run(1) + run(2)
}

#[export]
fn with_impl_mut(mut run: impl FnMut(u32) -> u32) -> u32 {
    run(1) + run(2)
}

#[export]
fn with_callback(run: Callback<dyn Fn(u32) -> u32>) -> u32 {
    run(1) + run(2)
}

#[export]
fn with_callback_mut(mut run: Callback<dyn FnMut(u32) -> u32>) -> u32 {
    run(1) + run(2)
}

#[export]
fn maybe(run: Option<&dyn Fn(u32) -> u32>) -> Option<u32> {
    run.map(|run| run(3))
}

#[export]
fn maybe_mut(run: Option<&mut dyn FnMut(u32) -> u32>) -> Option<u32> {
    run.map(|run| run(3))
}

#[export]
fn maybe_kept(run: Option<Callback<dyn Fn(u32) -> u32>>) -> Option<u32> {
    run.map(|run| run(3))
}

#[export]
fn two(first: &dyn Fn() -> u32, text: &str, second: &dyn Fn(&str)) -> u32 {
    second(text);
    first() * 10 + first()
}

// Arguments that are borrowed.

#[export]
fn lend_text(run: &dyn Fn(&str) -> usize, text: String) -> usize {
    run(&text) + run("größer") + run("")
}

#[export]
fn lend_slices(run: &dyn Fn(&[f64], &[u8], &[i64]) -> f64, count: u8) -> f64 {
    let doubles: Vec<f64> = (0..count).map(f64::from).collect();
    let bytes: Vec<u8> = (0..count).collect();
    let longs: Vec<i64> = (0..count).map(|number| i64::from(number) - (1 << 60)).collect();
    run(&doubles, &bytes, &longs)
}

#[export]
fn lend_mixed(run: &dyn Fn(&str, u32, &JsValue) -> String, value: &JsValue) -> String {
    run("first", 4_000_000_000, value) + &run("second", 1, &JsValue::NULL)
}

#[export]
fn lend_object(run: &dyn Fn(String, &JsSet, Vec<Place>) -> u32, set: &JsSet) -> u32 {
    let place = |name: &str| Place { name: name.into(), position: (1.5, -2.0), near: None };
    let near = Some(Box::new(place("near")));
    run("set".into(), set, vec![place("a"), Place { near, ..place("b") }]) + set.size()
}

#[export]
#[allow(clippy::type_complexity)]
fn eight(run: &dyn Fn(i8, u8, i16, u16, i64, f32, bool, char) -> f64) -> f64 {
    run(-128, 255, -32768, 65535, i64::MIN, 0.5, true, '😀')
}

#[export]
#[allow(clippy::type_complexity)]
fn eight_owned(
    run: &dyn Fn(
        String,
        Vec<u16>,
        Option<String>,
        (u8, char),
        Shape,
        Direction,
        u128,
        Point,
    ) -> String,
) -> String {
    run(
        "größer".into(),
        vec![1, 65535],
        None,
        (7, 'é'),
        Shape::Circle { radius: 0.25 },
        Direction::South,
        u128::MAX,
        Point { x: 9.0, on_move: None },
    )
}

#[export]
fn functions_of_functions(
    run: &dyn Fn(Box<dyn Fn(f64) -> f64>, Callback<dyn Fn() -> u32>) -> f64,
    other: Callback<dyn Fn() -> u32>,
) -> f64 {
    let factor = f64::from(other());
    run(Box::new(move |number| number * factor), other)
}

#[export]
fn get_function(make: &dyn Fn(u32) -> Callback<dyn Fn(u32) -> u32>) -> u32 {
    make(10)(5)
}

// What is thrown.

#[export]
fn caught(run: &dyn Fn(u32) -> Result<String, JsValue>) -> Result<String, JsValue> {
    run(1)
}

#[export]
fn caught_kinds(
    run: &dyn Fn(&str) -> Result<(), JsError>,
    give: &dyn Fn() -> Result<i64, JsValue>,
) -> String {
    let first = run("text").is_ok();
    let second = give();
    format!("{first} {:?} {}", second.as_ref().ok(), second.as_ref().is_err_and(|e| *e == 7.0))
}

#[export]
fn collect(
    items: Vec<String>,
    run: &dyn Fn(&str) -> Result<u32, JsValue>,
) -> Result<Vec<u32>, JsValue> {
    items.iter().map(|item| run(item)).collect()
}

// Other calls meanwhile.

#[export]
fn nested(text: &str, numbers: &[f64], list: Vec<String>, run: &dyn Fn(&str) -> String) -> String {
    let before = format!("{text} {numbers:?} {list:?}");
    let inner = run(text);
    assert_eq!(before, format!("{text} {numbers:?} {list:?}"));
    format!("<{text}{}{}{inner}>", numbers.len(), list.concat())
}

#[export]
fn fill(numbers: &mut [u32], next: &mut dyn FnMut(u32) -> u32) -> u32 {
    for (index, number) in numbers.iter_mut().enumerate() {
        *number = next(index as u32);
    }
    numbers.iter().fold(0, |sum, number| sum ^ number)
}

/// Makes the memory grow.
#[export]
fn grow(bytes: usize) -> usize {
    thread_local! {
        static KEPT: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
    }
    KEPT.with_borrow_mut(|kept| {
        kept.push(vec![1; bytes]);
        kept.len()
    })
}

#[export]
fn after_growth(text: &str, run: &dyn Fn(&[f64], String) -> (String, Vec<u32>)) -> String {
    let (answer, numbers) = run(&[1.0, 2.0], text.to_owned());
    format!("{text} {answer} {numbers:?}")
}

#[export]
fn sort(mut items: Vec<String>, compare: &dyn Fn(&str, &str) -> i32) -> Vec<String> {
    items.sort_by(|a, b| compare(a, b).cmp(&0));
    items
}

#[export]
fn sort_numbers(mut items: Vec<f64>, compare: impl Fn(f64, f64) -> f64) -> Vec<f64> {
    items.sort_by(|a, b| compare(*a, *b).total_cmp(&0.0));
    items
}

#[export]
fn retain(mut points: Vec<Point>, keep: &mut dyn FnMut(&Point) -> bool) -> Vec<Point> {
    points.retain(|point| keep(point));
    points
}

// Functions that are kept.

type Listener = Callback<dyn Fn(String, u32) -> u32>;

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    static LISTENERS: RefCell<HashMap<String, Vec<Listener>>> = RefCell::default();
}

#[export]
fn keep(run: Listener) -> bool {
    LISTENER.replace(Some(run)).is_some()
}

#[export]
fn kept() -> Option<Listener> {
    LISTENER.with_borrow(Clone::clone)
}

#[export]
fn call_kept(text: String) -> Option<u32> {
    // A clone, since the function may change what is kept.
    let listener = LISTENER.with_borrow(Clone::clone)?;
    Some(listener(text, 1))
}

#[export]
fn forget_kept() {
    LISTENER.take();
    LISTENERS.take();
}

#[export]
fn on(event: String, run: Listener) -> usize {
    LISTENERS.with_borrow_mut(|all| {
        let all = all.entry(event).or_default();
        all.push(run);
        all.len()
    })
}

#[export]
fn off(event: &str, run: Listener) -> bool {
    LISTENERS.with_borrow_mut(|all| {
        let Some(all) = all.get_mut(event) else { return false };
        let before = all.len();
        all.retain(|one| *one != run);
        all.len() < before
    })
}

#[export]
fn emit(event: &str, text: &str) -> Vec<u32> {
    let all = LISTENERS.with_borrow(|all| all.get(event).cloned().unwrap_or_default());
    all.iter().map(|run| run(text.to_owned(), all.len() as u32)).collect()
}

#[export]
fn listeners() -> HashMap<String, Vec<Listener>> {
    LISTENERS.with_borrow(Clone::clone)
}

#[export(object)]
struct Options {
    name: String,
    on_done: Option<Callback<dyn Fn(&str) -> String>>,
    steps: Vec<Callback<dyn Fn(f64) -> f64>>,
}

#[export]
fn run_options(options: Options) -> (f64, Option<String>) {
    let number = options.steps.iter().fold(1.0, |number, step| step(number));
    (number, options.on_done.map(|run| run(&options.name)))
}

#[export]
fn same_options(options: Options) -> Options {
    options
}

#[export]
fn containers(
    pair: (u32, Callback<dyn Fn(u32) -> u32>),
    map: BTreeMap<String, Callback<dyn Fn() -> String>>,
    maybe: Vec<Option<Callback<dyn Fn()>>>,
) -> String {
    maybe.iter().flatten().for_each(|run| run());
    let values: Vec<String> = map.iter().map(|(key, run)| format!("{key}={}", run())).collect();
    format!("{} {}", (pair.1)(pair.0), values.join(" "))
}

#[export]
fn facts(first: Callback<dyn Fn()>, second: Callback<dyn Fn()>) -> String {
    let value: JsValue = first.clone().into();
    format!("{} {} {} {first:?}", first == second, first == first.clone(), value.is_function())
}
