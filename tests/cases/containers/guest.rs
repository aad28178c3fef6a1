//! Lists, maps, sets, tuples, and what they hold.

use minibind::{JsValue, export};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::num::{NonZeroI64, NonZeroU8, Wrapping};
use std::rc::Rc;
use std::sync::Arc;

/// Functions that give back what they got.
macro_rules! same {
    ($($name:ident: $ty:ty;)*) => {$(
        #[export]
        fn $name(value: $ty) -> $ty {
            value
        }
    )*};
}
same! {
    strings: Vec<String>;
    bools: Vec<bool>;
    chars: Vec<char>;
    options: Vec<Option<String>>;
    numbers_or_not: Vec<Option<f64>>;
    deque: VecDeque<String>;
    number_deque: VecDeque<u16>;
    boxed: Box<[String]>;
    fixed: [String; 3];
    fixed_bools: [bool; 2];
    nothing_fixed: [String; 0];
    units: Vec<()>;
    wide: Vec<i128>;
    wide_unsigned: Vec<u128>;
    non_zero: Vec<NonZeroU8>;
    non_zero_big: Vec<NonZeroI64>;
    wrapping: (Wrapping<u8>, Vec<Wrapping<i16>>);
    hash_map: HashMap<String, u32>;
    tree_map: BTreeMap<u32, String>;
    big_keys: BTreeMap<i64, bool>;
    bool_keys: BTreeMap<bool, ()>;
    hash_set: HashSet<String>;
    tree_set: BTreeSet<i32>;
    char_set: BTreeSet<char>;
    set_of_lists: BTreeSet<Vec<String>>;
    twice: Option<Option<u32>>;
    twice_text: Option<Option<String>>;
    twice_list: Vec<Option<Option<u8>>>;
    thrice: Option<Option<Option<bool>>>;
    maybe_nothing: Option<()>;
    maybe_nothings: Vec<Option<()>>;
    maybe_list: Option<Vec<bool>>;
    maybe_map: Option<BTreeMap<String, Option<u8>>>;
    maybe_tuple: Option<(u8, String)>;
    nothing: ();
    in_box: Box<Vec<String>>;
    in_rc: Rc<BTreeMap<String, u8>>;
    in_arc: Arc<(u8, bool)>;
    boxes: Vec<Box<f64>>;
    boxed_number: Box<u32>;
    shared_text: Vec<Rc<str>>;
    text_boxes: (Box<str>, Arc<str>, Rc<str>);
    rows: Vec<Vec<f64>>;
    named_bytes: (String, Vec<u8>);
    matrix: [[f32; 2]; 3];
    typed: (Vec<i8>, Vec<u8>, Vec<i16>, Vec<u16>, Vec<i32>, Vec<u32>, Vec<f32>, Vec<f64>, Vec<i64>, Vec<u64>);
    by_name: BTreeMap<String, Box<[u64]>>;
    values: Vec<JsValue>;
    values_by_name: BTreeMap<String, JsValue>;
    value_tuple: (JsValue, Option<JsValue>);
    tuple1: (String,);
    tuple2: (u8, String);
    tuple3: (u8, String, bool);
    tuple4: (u8, f64, u8, i64);
    tuple5: (u8, String, [bool; 2], f32, i64);
    tuple6: (u8, u8, u8, u8, u8, u8);
    tuple7: (u8, u8, u8, u8, u8, u8, String);
    tuple8: (u8, u8, u8, u8, u8, u8, u8, String);
    tuple9: (u8, u8, u8, u8, u8, u8, u8, u8, String);
    tuple10: (u8, u8, u8, u8, u8, u8, u8, u8, u8, String);
    tuple11: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, String);
    tuple12: (u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, String);
    tuples: Vec<(i64, (bool, char))>;
}

#[export]
fn join(words: &[&str]) -> String {
    words.join("|")
}

#[export]
fn join_owned(words: &[String]) -> String {
    words.join("|")
}

#[export]
fn cows(words: Vec<Cow<'_, str>>) -> Vec<Cow<'_, str>> {
    words
}

#[export]
fn lengths(words: &[&str]) -> Vec<usize> {
    words.iter().map(|word| word.len()).collect()
}

#[export]
fn count_true(flags: &[bool]) -> usize {
    flags.iter().filter(|flag| **flag).count()
}

#[export]
fn total(rows: &[Vec<f64>]) -> f64 {
    rows.iter().flatten().sum()
}

#[export]
fn borrowed(list: &Vec<String>, map: &HashMap<String, u32>, pair: &(u8, String)) -> String {
    format!("{list:?} {map:?} {pair:?}")
}

#[export]
fn maybe_words(words: Option<&[String]>) -> Option<usize> {
    words.map(<[String]>::len)
}

#[export(variadic)]
fn join_all(separator: &str, words: &[&str]) -> String {
    words.join(separator)
}

#[export]
fn checked(words: Vec<String>) -> Result<Vec<String>, String> {
    if words.is_empty() { Err("no words".into()) } else { Ok(words) }
}

#[export]
fn many(count: u32) -> Vec<Option<String>> {
    (0..count).map(|index| (index % 3 > 0).then(|| index.to_string())).collect()
}

/// Several at once, some of which are empty.
#[export]
fn mixed(
    a: Vec<String>,
    b: &str,
    c: HashMap<String, Vec<f64>>,
    d: &[f64],
    e: Option<(u8, bool)>,
    f: BTreeSet<u32>,
) -> (usize, usize, usize, f64, bool, usize) {
    (a.len(), b.len(), c.values().map(Vec::len).sum(), d.iter().sum(), e.is_some(), f.len())
}
