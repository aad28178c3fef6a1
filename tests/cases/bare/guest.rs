//! No standard library and no allocator: what `core` alone can do.

#![no_std]

use core::fmt;
use minibind::{JsValue, export, import};

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    minibind::panic(info)
}

#[export]
const LIMIT: u32 = 10;

#[export]
fn add(a: u32, b: u32) -> u32 {
    a.wrapping_add(b)
}

#[export]
fn wide(a: u128) -> u128 {
    a.wrapping_add(1)
}

#[export]
fn byte_length(text: &str) -> usize {
    text.len()
}

#[export]
fn count_chars(text: &str, char: char) -> usize {
    text.chars().filter(|&other| other == char).count()
}

#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn reverse(values: &mut [u16]) {
    values.reverse();
}

#[export]
fn swap(values: [i32; 2]) -> [i32; 2] {
    [values[1], values[0]]
}

#[export]
fn name(known: bool) -> Option<&'static str> {
    known.then_some("a name")
}

#[export]
fn first(values: Option<&[u8]>) -> Option<u8> {
    values.and_then(|values| values.first().copied())
}

#[export]
fn primes() -> &'static [u8] {
    &[2, 3, 5, 7]
}

struct TooLarge(u32);

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is more than {LIMIT}", self.0)
    }
}

#[export]
fn check(value: u32) -> Result<u32, TooLarge> {
    if value > LIMIT { Err(TooLarge(value)) } else { Ok(value) }
}

#[export]
fn refuse() -> Result<(), &'static str> {
    Err("refused")
}

/// How loud.
#[export]
#[derive(Clone, Copy)]
enum Level {
    Low,
    High,
}

#[import(namespace = "Math")]
extern "C" {
    fn hypot(a: f64, b: f64) -> f64;
}

#[import(namespace = "bareHost")]
extern "C" {
    fn measure(text: &str) -> u32;
    fn total(numbers: &[f64]) -> f64;
    fn fill(numbers: &mut [u16], number: u16);
    fn find(text: &str, char: char) -> Option<u32>;
    fn other(level: Level) -> Level;
    fn negate(number: i64, truth: bool) -> i64;
    fn attempt(number: i32) -> Result<i32, JsValue>;
    fn fail(text: Option<&str>);
    fn visit(to: u32, visitor: &mut dyn FnMut(u32));
    fn ask(question: &dyn Fn(&str) -> u32) -> u32;
}

#[export]
fn length(a: f64, b: f64) -> f64 {
    hypot(a, b)
}

#[export]
fn measure_all(text: &str, by: char) -> u32 {
    text.split(by).map(measure).sum()
}

#[export]
fn total_of(numbers: &[f64]) -> f64 {
    total(numbers)
}

#[export]
fn filled(numbers: &mut [u16], number: u16) -> u16 {
    fill(numbers, number);
    numbers.iter().fold(0, |sum, number| sum.wrapping_add(*number))
}

#[export]
fn find_in(text: &str, char: char) -> Option<u32> {
    find(text, char)
}

#[export]
fn turn(level: Level) -> Level {
    other(level)
}

#[export]
fn negated(number: i64) -> i64 {
    negate(number, true)
}

/// Catches what is thrown.
#[export]
fn attempt_or(number: i32, otherwise: i32) -> i32 {
    attempt(number).unwrap_or(otherwise)
}

/// Passes on what is thrown.
#[export]
fn attempt_it(number: i32) -> Result<i32, JsValue> {
    attempt(number)
}

/// Lets it through.
#[export]
fn fail_with(text: Option<&str>) -> u32 {
    fail(text);
    1
}

/// A closure that is lent.
#[export]
fn visited(to: u32) -> u32 {
    let mut sum = 0;
    visit(to, &mut |number| sum += number);
    sum
}

#[export]
fn answer(factor: u32) -> u32 {
    ask(&|text| text.len() as u32 * factor)
}

#[export]
fn apply(function: &dyn Fn(f64) -> f64, numbers: &mut [f64]) {
    for number in numbers {
        *number = function(*number);
    }
}

#[export]
fn words(text: &str, each: &mut dyn FnMut(&str, u32)) {
    for (index, word) in (0..).zip(text.split(' ')) {
        each(word, index);
    }
}

#[export]
fn choose(known: bool, function: Option<&dyn Fn(Option<u32>) -> bool>) -> Option<bool> {
    function.map(|function| function(known.then_some(7)))
}

#[export]
fn checked(function: impl Fn(u32) -> Result<u32, JsValue>) -> u32 {
    function(1).unwrap_or(0)
}

#[export]
fn level_of(function: &dyn Fn(Level, char) -> Level) -> Level {
    function(Level::High, 'ß')
}
