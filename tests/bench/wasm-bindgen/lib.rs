//! wasm-bindgen's side: the functions that both share, and what each side declares in its own way.
//! It has no plain objects; records cross as objects of a class or by serde-wasm-bindgen.

#[path = "../functions.rs"]
mod functions;

use js_sys::Function;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::prelude::wasm_bindgen as export;

// The benchmark copies the file beside the packages.
#[wasm_bindgen(raw_module = "../host.mjs")]
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

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Math)]
    fn sin(number: f64) -> f64;

    #[wasm_bindgen(js_name = Object)]
    type Thing;
    #[wasm_bindgen(method)]
    fn score(this: &Thing, index: u32) -> f64;

    /// A function whose arguments need not be values of JavaScript first, as those of `Function` do.
    #[wasm_bindgen(js_name = Function)]
    pub type Callback;
    #[wasm_bindgen(method)]
    fn call(this: &Callback, receiver: &JsValue, number: f64) -> f64;
}

#[wasm_bindgen]
pub fn call_back(callback: &Function, count: u32) -> f64 {
    let call = |number: f64| callback.call1(&JsValue::UNDEFINED, &JsValue::from(number));
    let result = |number| call(number).ok().and_then(|value: JsValue| value.as_f64());
    (0..count).map(|index| result(f64::from(index)).unwrap_or(f64::NAN)).sum()
}

#[wasm_bindgen]
pub fn call_back_typed(callback: &Callback, count: u32) -> f64 {
    (0..count).map(|index| callback.call(&JsValue::UNDEFINED, f64::from(index))).sum()
}

#[wasm_bindgen]
pub fn scaler(factor: f64) -> JsValue {
    Closure::<dyn Fn(f64) -> f64>::new(move |number| number * factor).into_js_value()
}

#[wasm_bindgen]
#[derive(Clone, Serialize, Deserialize)]
pub struct Record {
    pub id: u32,
    name: String,
    pub score: f64,
}

#[wasm_bindgen]
impl Record {
    #[wasm_bindgen(constructor)]
    pub fn new(id: u32, name: String, score: f64) -> Record {
        Record { id, name, score }
    }

    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.name.clone()
    }
}

static RECORDS: LazyLock<Vec<Record>> = LazyLock::new(|| {
    (0..10_000)
        .map(|id| Record { id, name: format!("n{id:04}"), score: f64::from(id) * 0.5 })
        .collect()
});

#[wasm_bindgen]
pub fn records() -> Vec<Record> {
    RECORDS.clone()
}

#[wasm_bindgen]
pub fn record(index: usize) -> Record {
    RECORDS[index].clone()
}

#[wasm_bindgen]
pub fn weigh(record: Record) -> f64 {
    f64::from(record.id) + record.name.len() as f64 + record.score
}

#[wasm_bindgen]
pub fn total(records: Vec<Record>) -> f64 {
    records.iter().map(|r| f64::from(r.id) + r.name.len() as f64 + r.score).sum()
}

#[wasm_bindgen]
pub fn records_by_serde() -> JsValue {
    serde_wasm_bindgen::to_value(&*RECORDS).unwrap_or_default()
}

#[wasm_bindgen]
pub fn total_by_serde(records: JsValue) -> f64 {
    total(serde_wasm_bindgen::from_value(records).unwrap_or_default())
}

#[wasm_bindgen]
pub struct Counter {
    value: u32,
}

#[wasm_bindgen]
impl Counter {
    #[wasm_bindgen(constructor)]
    pub fn new(value: u32) -> Counter {
        Counter { value }
    }

    pub fn increment(&mut self) -> u32 {
        self.value = self.value.wrapping_add(1);
        self.value
    }

    #[wasm_bindgen(getter)]
    pub fn value(&self) -> u32 {
        self.value
    }
}

#[wasm_bindgen]
pub fn peek(counter: &Counter) -> u32 {
    counter.value
}
