//! minibind's side: the functions that both share, and what each side declares in its own way.

#[path = "../functions.rs"]
mod functions;

use minibind::export;
use std::sync::LazyLock;

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
