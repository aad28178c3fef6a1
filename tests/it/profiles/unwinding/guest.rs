//! Panics and errors of JavaScript in a build where they unwind: the module stays usable.

use minibind::{JsValue, Promise, export, import, spawn_local};
use std::sync::atomic::{AtomicU32, Ordering};

static DROPPED: AtomicU32 = AtomicU32::new(0);

struct Guard;

impl Drop for Guard {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

#[export]
fn boom(number: u32) -> u32 {
    let _guard = Guard;
    assert!(number < 5, "{number} is too many");
    number
}

#[export]
fn dropped() -> u32 {
    DROPPED.load(Ordering::Relaxed)
}

/// Counts how often one ends; number 13 cannot be made, and 666 panics at its end.
#[export]
#[derive(Clone)]
struct Item {
    pub number: u32,
}

impl Drop for Item {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
        assert!(self.number != 666, "it ends badly");
    }
}

#[export]
impl Item {
    pub fn new(number: u32) -> Self {
        assert!(number != 13, "no 13");
        Item { number }
    }

    pub fn grow(&mut self) -> u32 {
        self.number += 1;
        assert!(self.number < 5, "too much");
        self.number
    }

    pub fn join(self, other: Item, more: Vec<Item>, weights: Vec<f64>) -> usize {
        assert!(other.number != 7, "seven");
        more.len() + weights.len()
    }
}

#[export(object)]
struct Named {
    item: Item,
    name: String,
}

#[export]
fn list(count: u32) -> Vec<Named> {
    (0..count).map(|number| Named { item: Item { number }, name: number.to_string() }).collect()
}

#[export(error)]
#[derive(Debug)]
enum Failure {
    Bad { value: u8 },
}

impl std::fmt::Display for Failure {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        panic!("display panics")
    }
}

#[export]
fn fail() -> Result<u32, Failure> {
    Err(Failure::Bad { value: 1 })
}

#[export]
fn echo(pairs: Vec<(String, Option<f64>)>) -> Vec<(String, Option<f64>)> {
    pairs
}

#[import(namespace = "unwindingHost")]
extern "C" {
    /// Throws what the test wants.
    fn check(number: u32);
}

#[export]
async fn boom_later(promise: Promise<u32>) -> Result<u32, JsValue> {
    let _guard = Guard;
    let number = promise.await?;
    assert!(number < 5, "{number} is too many");
    Ok(number)
}

#[export]
async fn check_later(promise: Promise<u32>) -> Result<u32, JsValue> {
    let _guard = Guard;
    let number = promise.await?;
    check(number);
    Ok(number)
}

#[export]
fn spawn(promise: Promise<u32>) {
    spawn_local(async move {
        let _guard = Guard;
        let number = promise.await.unwrap_or(0);
        assert!(number < 5, "{number} is too many");
    });
}

#[export]
impl Item {
    pub async fn grow_later(&mut self, promise: Promise<u32>) -> u32 {
        let by = promise.await.unwrap_or(0);
        self.number += by;
        assert!(self.number < 5, "too much");
        self.number
    }

    /// Panics or is interrupted in the middle.
    pub fn numbers(&self, to: u32) -> impl Iterator<Item = u32> {
        let guard = Guard;
        let own = self.number;
        (0..to).map(move |number| {
            let _held = &guard;
            assert!(own != 3 || number != 2, "{number} is too many");
            check(number);
            own + number
        })
    }
}
