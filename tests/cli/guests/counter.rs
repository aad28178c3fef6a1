//! A class with a method, a getter and a setter, and a function that takes it.

use minibind::export;

#[export]
pub struct Counter {
    pub value: u32,
}

#[export]
impl Counter {
    pub fn new(value: u32) -> Self {
        Counter { value }
    }

    pub fn increment(&mut self) -> u32 {
        self.value += 1;
        self.value
    }
}

#[export]
fn sum(left: &Counter, right: &Counter) -> u32 {
    left.value + right.value
}
