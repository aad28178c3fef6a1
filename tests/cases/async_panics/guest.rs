//! Panics in futures, of a build that carries their messages.

use minibind::{Callback, JsValue, Promise, export, import, spawn_local};
use std::fmt;
use std::future::Future;

#[import(namespace = "asyncPanicsHost")]
extern "C" {
    /// A promise that the test settles.
    async fn gate(name: &str);
}

#[export]
async fn panic_after(name: &str) -> u32 {
    gate(name).await;
    panic!("after {name}")
}

#[export]
async fn panic_at_once(number: u32) -> u32 {
    assert!(number < 5, "{number} is too many");
    number
}

/// Panics before there is a future.
#[export]
fn panic_before(number: u32) -> impl Future<Output = u32> {
    assert!(number < 5, "{number} is too many");
    async move { number }
}

#[export]
async fn wait(name: &str) -> u32 {
    gate(name).await;
    1
}

#[export]
async fn wait_for(promise: Promise<u32>) -> Result<u32, JsValue> {
    promise.await
}

#[export]
fn boom() {
    panic!("not in a future");
}

#[export]
fn spawn(name: String) {
    spawn_local(async move {
        gate(&name).await;
        panic!("spawned {name}");
    });
}

#[export]
async fn call(callback: Callback<dyn Fn()>) {
    callback();
}

/// Has no text.
#[export(error)]
#[derive(Debug)]
enum Failure {
    Bad(u32),
}

impl fmt::Display for Failure {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        panic!("display panics")
    }
}

#[export]
async fn fail(name: &str) -> Result<u32, Failure> {
    gate(name).await;
    Err(Failure::Bad(1))
}

/// Ends badly.
struct Fragile;

impl Drop for Fragile {
    fn drop(&mut self) {
        panic!("it ends badly");
    }
}

#[export]
async fn end_badly(name: &str) {
    let _fragile = Fragile;
    gate(name).await;
}

/// What is borrowed meanwhile.
#[export]
struct Item {
    number: u32,
}

#[export]
impl Item {
    pub fn new(number: u32) -> Self {
        Self { number }
    }

    pub async fn wait(&mut self, name: &str) -> u32 {
        gate(name).await;
        self.number += 1;
        self.number
    }
}
