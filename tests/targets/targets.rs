//! A little of each: text, a class, an import, a constant, state, a panic.

use minibind::{export, import};
use std::cell::Cell;

#[import]
extern "C" {
    fn report(text: &str);
}

thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });

/// The answer.
#[export]
const ANSWER: u32 = 42;

/// Says hello.
#[export]
fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

/// How often it was called.
#[export]
fn count() -> u32 {
    COUNT.set(COUNT.get() + 1);
    COUNT.get()
}

/// Reports to the host.
#[export]
fn tell(text: &str) {
    report(text);
}

/// Breaks the instance.
#[export]
fn fail() {
    panic!("as asked");
}

/// Counts up.
#[export]
#[derive(Clone)]
struct Counter {
    /// Where it stands.
    pub value: u32,
}

#[export]
impl Counter {
    /// Starts at a value.
    pub fn new(value: u32) -> Self {
        Counter { value }
    }

    /// Counts on.
    pub fn add(&mut self, more: u32) {
        self.value += more;
    }

    /// Counts whatever counters count.
    pub fn sum(counters: &[Counter]) -> u32 {
        counters.iter().map(|counter| counter.value).sum()
    }
}
