//! The functions that both sides export. Each does as little as it can, so that the crossing is what
//! is timed; what a result is made of lies ready, and is only copied.

use crate::{JsValue, Thing, export};
use crate::{ending, give, later, lend, look, mix, same, sin, word};
use std::sync::LazyLock;

const ASCII: &str = include_str!("ascii.txt");

static ACCENTS: LazyLock<String> = LazyLock::new(|| "é".repeat(100));

static MIXTURE: LazyLock<Vec<char>> = LazyLock::new(|| "éßжΩ漢字한az ".repeat(12).chars().collect());

static FLOATS: LazyLock<Vec<f32>> = LazyLock::new(|| (0u16..2000).map(f32::from).collect());

/// Strings of five characters.
static NAMES: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..1000).map(|id| format!("n{id:04}")).collect());

#[export]
pub fn noop() {}

#[export]
pub fn add(left: u32, right: u32) -> u32 {
    left.wrapping_add(right)
}

#[export]
pub fn scale(number: f64) -> f64 {
    number * 1.5
}

#[export]
pub fn even(number: i32) -> bool {
    number % 2 == 0
}

#[export]
pub fn length(text: &str) -> usize {
    text.len()
}

#[export]
pub fn lengths(left: &str, right: &str) -> usize {
    left.len() + right.len()
}

#[export]
pub fn consume(text: String) -> usize {
    text.len()
}

#[export]
pub fn greet(name: &str) -> String {
    let mut text = String::from("Hello, ");
    text.push_str(name);
    text.push('!');
    text
}

fn part(text: &str, from: u32, length: u32) -> String {
    text[from as usize..(from + length) as usize].to_owned()
}

#[export]
pub fn text(from: u32, length: u32) -> String {
    part(ASCII, from, length)
}

#[export]
pub fn accents(from: u32, length: u32) -> String {
    part(&ACCENTS, from * 2, length * 2)
}

#[export]
pub fn mixture(from: u32, length: u32) -> String {
    MIXTURE[from as usize..(from + length) as usize].iter().collect()
}

#[export]
pub fn ends(numbers: &[f32]) -> f32 {
    numbers[0] + numbers[numbers.len() - 1]
}

#[export]
pub fn consume_numbers(numbers: Vec<f32>) -> f32 {
    numbers[0] + numbers[numbers.len() - 1]
}

#[export]
pub fn bump(numbers: &mut [f32]) {
    numbers[0] += 1.0;
}

#[export]
pub fn ramp(from: u32, length: u32) -> Vec<f32> {
    FLOATS[from as usize..(from + length) as usize].to_vec()
}

#[export]
pub fn optional(number: Option<f64>) -> Option<f64> {
    number.map(|number| number + 1.0)
}

#[export]
pub fn find(from: u32) -> Option<String> {
    (from < 100).then(|| part(ASCII, from, 8))
}

#[export]
pub fn check(number: u32) -> Result<u32, String> {
    if number < u32::MAX { Ok(number + 1) } else { Err("too large".into()) }
}

#[export]
pub fn read(from: u32) -> Result<String, String> {
    if from < 100 { Ok(part(ASCII, from, 8)) } else { Err("out of range".into()) }
}

#[export]
pub fn names(count: usize) -> Vec<String> {
    NAMES[..count].to_vec()
}

#[export]
pub fn count(names: Vec<String>) -> usize {
    names.iter().map(String::len).sum()
}

// What follows calls JavaScript `count` times, so that the call of the export does not count.

#[export]
pub fn mixes(count: u32) -> f64 {
    (0..count).fold(0.0, |sum, index| mix(sum, f64::from(index)))
}

#[export]
pub fn sines(count: u32) -> f64 {
    (0..count).map(|index| sin(f64::from(index))).sum()
}

#[export]
pub fn endings(count: u32, length: usize) -> u32 {
    (0..count).map(|index| ending(&ASCII[index as usize & 63..][..length])).sum()
}

#[export]
pub fn words(count: u32, are_long: bool) -> usize {
    let read = |text: String| text.len() + usize::from(text.as_bytes()[text.len() - 1]);
    (0..count).map(|index| read(word(index, are_long))).sum()
}

#[export]
pub fn looks(value: &JsValue, count: u32) -> f64 {
    (0..count).map(|_| look(value)).sum()
}

#[export]
pub fn gives(value: &JsValue, count: u32) -> f64 {
    (0..count).map(|_| give(value.clone())).sum()
}

#[export]
pub fn scores(thing: &Thing, count: u32) -> f64 {
    (0..count).map(|index| thing.score(index)).sum()
}

#[export]
pub fn returns(value: &JsValue, count: u32) -> u32 {
    for _ in 0..count {
        drop(same(value));
    }
    count
}

#[export]
pub fn hand_back(value: JsValue) -> JsValue {
    value
}

#[export]
pub fn questions(value: &JsValue, count: u32) -> u32 {
    (0..count).map(|_| u32::from(value.is_object())).sum()
}

#[export]
pub fn lends(count: u32) -> f64 {
    let mut sum = 0.0;
    for _ in 0..count {
        lend(&mut |number| {
            sum += number;
            sum
        });
    }
    sum
}

#[export]
pub async fn ready(number: f64) -> f64 {
    number + 1.0
}

#[export]
pub async fn waited(number: f64) -> f64 {
    later(number).await + 1.0
}
