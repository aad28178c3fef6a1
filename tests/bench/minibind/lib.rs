//! minibind's side: the functions that both share, and what each side declares in its own way.

#[path = "../functions.rs"]
mod functions;

use minibind::{JsValue, export, import};
use std::sync::LazyLock;

#[import(module = "../host.mjs")]
extern "C" {
    fn mix(left: f64, right: f64) -> f64;
    fn ending(text: &str) -> u32;
    fn word(index: u32, is_long: bool) -> String;
    fn look(value: &JsValue) -> f64;
    fn give(value: JsValue) -> f64;
    fn same(value: &JsValue) -> JsValue;
    fn lend(closure: &mut dyn FnMut(f64) -> f64) -> f64;
    async fn later(number: f64) -> f64;
}

#[import(namespace = "Math")]
extern "C" {
    fn sin(number: f64) -> f64;
}

#[import]
extern "C" {
    #[import(name = "Object")]
    type Thing;
    fn score(this: &Thing, index: u32) -> f64;
}

#[export]
pub fn call_back(callback: &dyn Fn(f64) -> f64, count: u32) -> f64 {
    (0..count).map(|index| callback(f64::from(index))).sum()
}

#[export]
pub fn scaler(factor: f64) -> impl Fn(f64) -> f64 {
    move |number| number * factor
}

#[export(object)]
#[derive(Clone)]
pub struct Record {
    id: u32,
    name: String,
    score: f64,
}

static RECORDS: LazyLock<Vec<Record>> = LazyLock::new(|| {
    (0..10_000)
        .map(|id| Record { id, name: format!("n{id:04}"), score: f64::from(id) * 0.5 })
        .collect()
});

#[export]
pub fn records() -> Vec<Record> {
    RECORDS.clone()
}

#[export]
pub fn record(index: usize) -> Record {
    RECORDS[index].clone()
}

#[export]
pub fn weigh(record: Record) -> f64 {
    f64::from(record.id) + record.name.len() as f64 + record.score
}

#[export]
pub fn total(records: Vec<Record>) -> f64 {
    records.iter().map(|r| f64::from(r.id) + r.name.len() as f64 + r.score).sum()
}

#[export]
pub struct Counter {
    value: u32,
}

#[export]
impl Counter {
    pub fn new(value: u32) -> Counter {
        Counter { value }
    }

    pub fn increment(&mut self) -> u32 {
        self.value = self.value.wrapping_add(1);
        self.value
    }

    #[export(getter)]
    pub fn value(&self) -> u32 {
        self.value
    }
}

#[export]
pub fn peek(counter: &Counter) -> u32 {
    counter.value
}
