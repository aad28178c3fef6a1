//! Types in glue without the checks of numbers, booleans and bigints; those that protect memory stay.

use minibind::export;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU8;

#[export]
struct Counter {
    pub value: u32,
}

#[export]
impl Counter {
    pub fn new(value: u32) -> Self {
        Self { value }
    }

    pub fn add(&mut self, other: &Counter) -> u32 {
        self.value += other.value;
        self.value
    }

    pub fn into_value(self) -> u32 {
        self.value
    }
}

#[export]
#[derive(Clone, Copy)]
enum Direction {
    North,
    South,
}

#[export]
#[derive(Clone, Copy)]
enum Level {
    Low = 1,
    High = 5,
}

#[export]
#[derive(Clone)]
enum Shape {
    Circle { radius: f64, filled: bool },
    Named(String),
    Pair(u8, i64),
}

#[export(object)]
#[derive(Clone)]
struct Numbers {
    small: u8,
    flag: bool,
    big: u64,
    wide: i128,
    float: f32,
    name: String,
}

macro_rules! same {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name(value: $ty) -> $ty {
            value
        }
    )*};
}
same! {
    direction: Direction;
    directions: Vec<Direction>;
    level: Level;
    shape: Shape;
    numbers: Numbers;
    strings: Vec<String>;
    bools: Vec<bool>;
    bytes: Vec<Option<u8>>;
    rows: Vec<Vec<f64>>;
    fixed: [bool; 2];
    array: Vec<[u8; 2]>;
    tuple: (u8, char);
    map: BTreeMap<u8, bool>;
    by_name: BTreeMap<String, f64>;
    set: BTreeSet<i64>;
    non_zero: Vec<NonZeroU8>;
    counters: Vec<Counter>;
    wide: Vec<u128>;
}
