//! Calls of every kind between Rust and JavaScript, to be made many times.

use minibind::{Callback, Closure, JsValue, export, import};
use std::cell::RefCell;
use std::collections::BTreeMap;

#[import(module = "./host.js")]
extern "C" {
    fn number(value: f64) -> f64;
    #[import(name = "same")]
    fn same_text(text: &str) -> String;
    #[import(name = "same")]
    fn same_numbers(numbers: &[f64]) -> Vec<f64>;
    #[import(name = "same")]
    fn same_object(object: Record) -> Record;
    #[import(name = "same")]
    fn same_map(
        map: BTreeMap<String, Vec<Option<String>>>,
    ) -> BTreeMap<String, Vec<Option<String>>>;
    #[import(name = "same")]
    fn same_value(value: &JsValue) -> JsValue;
    #[import(name = "same")]
    fn same_option(value: Option<JsValue>) -> Option<JsValue>;
    #[import(name = "same")]
    fn same_wide(value: u128) -> u128;
    fn reverse(numbers: &mut [u32]);
    fn free(point: &Point) -> f64;
    #[import(name = "free")]
    fn free_owned(point: Point) -> f64;
    #[import(name = "same")]
    fn same_point(point: Point) -> Point;
    #[import(variadic)]
    fn last(values: &[JsValue]) -> JsValue;

    #[import(name = "fail")]
    fn fails(value: &JsValue, text: &str);
    #[import(name = "fail")]
    fn fails_caught(value: &JsValue, text: &str) -> Result<String, JsValue>;
    #[import(name = "same")]
    fn text_of(value: &JsValue) -> Result<String, JsValue>;
    #[import(name = "same")]
    fn list_of(value: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue>;

    type Box2;
    #[import(constructor)]
    fn new(value: &JsValue) -> Box2;
    #[import(getter)]
    fn value(this: &Box2) -> JsValue;
    #[import(setter)]
    fn set_value(this: &Box2, value: JsValue);
    #[import(static_of = Box2)]
    fn wrap(inner: Box2) -> Box2;

    fn each(items: &JsValue, run: &mut dyn FnMut(JsValue));
    #[import(name = "each")]
    fn each_impl(items: &JsValue, run: impl Fn(&str) -> usize);
    #[import(name = "call")]
    fn call_kept(run: &Closure<dyn FnMut(String) -> String>, text: &str) -> String;
    #[import(name = "call")]
    fn call_given(run: Box<dyn Fn(JsValue) -> String>, value: &JsValue) -> String;
}

#[export(object)]
struct Record {
    name: String,
    tags: Vec<String>,
    any: JsValue,
}

#[export]
#[derive(Clone)]
struct Point {
    pub x: f64,
    pub label: String,
}

#[export]
impl Point {
    pub fn new(x: f64) -> Self {
        Self { x, label: "p".repeat(200) }
    }
}

#[export]
fn numbers_only(value: f64) -> f64 {
    number(value) + number(1.0)
}

#[export]
fn text(text: &str) -> usize {
    same_text(text).len() + same_text("short").len()
}

#[export]
fn numbers(values: &[f64]) -> usize {
    same_numbers(values).len()
}

#[export]
fn object(value: &JsValue) -> Record {
    let tags = vec!["größer".into(); 20];
    let record = same_object(Record { name: "n".repeat(100), tags, any: value.clone() });
    same_object(record)
}

#[export]
fn map() -> usize {
    let list = vec![Some("x".repeat(50)), None];
    same_map((0..20).map(|key| (key.to_string(), list.clone())).collect()).len()
}

#[export]
fn values(value: &JsValue) -> Option<JsValue> {
    let back = same_option(Some(same_value(value)));
    last(&[JsValue::NULL, back?, value.clone()]);
    same_option(None)
}

#[export]
fn wide(value: u128) -> u128 {
    same_wide(value)
}

#[export]
fn slice(count: usize) -> u32 {
    let mut numbers: Vec<u32> = (0..count as u32).collect();
    reverse(&mut numbers);
    numbers[0]
}

#[export]
fn points(x: f64) -> f64 {
    let point = Point::new(x);
    free(&point) + free_owned(point.clone()) + same_point(point).x
}

#[export]
fn classes(value: &JsValue) -> JsValue {
    let inner = Box2::new(value);
    inner.set_value(value.clone());
    let outer = Box2::wrap(inner.clone());
    assert!(inner != outer);
    outer.value();
    inner.value()
}

#[export]
fn uncaught(value: &JsValue, text: &str) {
    fails(value, text);
}

#[export]
fn caught(value: &JsValue) -> bool {
    let error = fails_caught(value, &"x".repeat(300));
    error.is_err_and(|error| error == *value)
}

#[export]
fn refused(value: &JsValue) -> bool {
    text_of(value).is_err() && list_of(value).is_err()
}

// Callbacks.

#[export]
fn call_lent(run: &dyn Fn(&str, JsValue) -> String, value: &JsValue) -> usize {
    run("größer", value.clone()).len() + run(&"x".repeat(500), JsValue::NULL).len()
}

#[export]
fn call_owned(run: Callback<dyn Fn(Vec<String>) -> Record>) -> usize {
    let clone = run.clone();
    drop(run);
    clone(vec!["a".repeat(100); 10]).tags.len()
}

#[export]
fn call_caught(run: &dyn Fn(String) -> Result<Vec<f64>, JsValue>) -> bool {
    run("x".repeat(100)).is_err()
}

thread_local! {
    static KEPT: RefCell<Vec<Callback<dyn Fn() -> JsValue>>> = const { RefCell::new(Vec::new()) };
}

#[export]
fn keep(run: Callback<dyn Fn() -> JsValue>) -> usize {
    KEPT.with_borrow_mut(|kept| {
        if kept.len() > 9 {
            kept.clear();
        }
        kept.push(run);
        kept.iter().map(|run| run()).count()
    })
}

#[export]
fn forget_kept() {
    KEPT.take();
}

// Closures.

#[export]
fn lend(items: &JsValue) -> u32 {
    let mut count = 0;
    each(items, &mut |_| count += 1);
    each_impl(items, |text| text.len());
    count
}

#[export]
fn kept(value: JsValue) -> String {
    let prefix = "größer".repeat(20);
    let run = Closure::<dyn FnMut(String) -> String>::new(move |text| {
        format!("{prefix}{text}{}", value.is_object())
    });
    call_kept(&run, "first") + &call_kept(&run, "second")
}

#[export]
fn once(value: JsValue) -> String {
    let run = Closure::<dyn FnMut(String) -> String>::once(move |text: String| {
        format!("{text}{}", value.js_typeof())
    });
    call_kept(&run, "once")
}

#[export]
fn given(value: &JsValue) -> String {
    let text = "x".repeat(1000);
    call_given(Box::new(move |value| format!("{}{}", value.js_typeof(), text.len())), value)
}

#[export]
fn returned(value: JsValue) -> impl Fn() -> JsValue {
    let text = "x".repeat(1000);
    move || if text.is_empty() { JsValue::NULL } else { value.clone() }
}

#[export]
fn several(count: usize) -> Vec<Box<dyn Fn(String) -> String>> {
    let make = |index: usize| {
        let own = "y".repeat(100 * index);
        Box::new(move |text: String| own.clone() + &text) as Box<dyn Fn(String) -> String>
    };
    (0..count).map(make).collect()
}
