//! wasm-bindgen's side: the functions that both share, and what each side declares in its own way.
//! It has no plain objects; records cross as objects of a class or by serde-wasm-bindgen.

#[path = "../functions.rs"]
mod functions;

use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::prelude::wasm_bindgen as export;

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
