//! The numbers as which each type is passed to JavaScript.

use super::{Pass, Passing};
use crate::abi::small_tag;
use crate::buffer::Writer;
use crate::js::JsValue;
use core::num::{NonZero, Wrapping};
use std::borrow::Cow;
use std::boxed::Box;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::string::String;
use std::vec;
use std::vec::Vec;

/// The numbers of a value, which may not point into it; and what it has written.
fn passed<T: Pass>(value: T) -> (T::Abi, Vec<u32>, String) {
    with(value, |abi| abi)
}

/// What `look` sees of the numbers of a value while it is kept.
fn with<T: Pass, L>(value: T, look: impl FnOnce(T::Abi) -> L) -> (L, Vec<u32>, String) {
    let mut passing = Passing { writer: Some(Writer::new()) };
    let mut kept = value.keep();
    // SAFETY: once, and it stays.
    let seen = look(unsafe { T::words(&mut kept, &mut passing) });
    let (words, text) = passing.writer.expect("the writer of above").into_parts();
    (seen, words, String::from_utf8(text).expect("text is UTF-8"))
}

/// The numbers of a value that writes nothing.
fn numbers<T: Pass>(value: T) -> T::Abi {
    let (abi, words, text) = passed(value);
    assert_eq!((words, text), (vec![], String::new()));
    abi
}

/// The elements of a kept sequence.
fn elements<N: Copy, T: Pass<Abi = (usize, usize)>>(value: T) -> Vec<N> {
    let look = |(address, count)| {
        // SAFETY: the value is kept.
        unsafe { core::slice::from_raw_parts(address as *const N, count) }.to_vec()
    };
    with(value, look).0
}

/// The units of kept text, which is short.
fn units_of<T: Pass<Abi = (usize, usize)>>(value: T) -> Vec<u16> {
    let look = |(address, count): (usize, usize)| {
        // SAFETY: the value is kept.
        unsafe { core::slice::from_raw_parts(address as *const u16, !count) }.to_vec()
    };
    with(value, look).0
}

/// What a value that has no numbers writes.
fn written<T: Pass<Abi = ()>>(value: T) -> (Vec<u32>, String) {
    let ((), words, text) = passed(value);
    (words, text)
}

#[test]
fn scalars_are_numbers() {
    assert_eq!(numbers(200_u8), 200);
    assert_eq!(numbers(-5_i16), -5);
    assert_eq!(numbers(1.5_f32), 1.5);
    assert_eq!(numbers(u64::MAX), u64::MAX);
    assert_eq!(numbers(-1_i128), (u64::MAX, u64::MAX));
    assert_eq!(numbers(true), 1);
    assert_eq!(numbers('ß'), 0xDF);
    assert_eq!(numbers(NonZero::<u16>::MAX), 0xFFFF);
    assert_eq!(numbers(Wrapping(3_u32)), 3);
    assert_eq!(numbers(Rc::new(4_i64)), 4);
    numbers(());
}

#[test]
fn what_is_absent_says_so() {
    assert_eq!(numbers(Some(3_u8)), 3.0);
    assert_eq!(numbers(None::<u8>), small_tag(1));
    assert_eq!(numbers(None::<char>), small_tag(1));
    assert_eq!(numbers(Some(0.5_f64)), (1, 0.5));
    assert_eq!(numbers(None::<i64>), (0, 0));
    assert_eq!(numbers(Some(1_u128 << 64)), (1, 0, 1));
    assert_eq!(numbers(None::<&str>), (0, 0));
    assert_eq!(numbers(None::<Vec<u8>>), (0, 0));
    assert_eq!(numbers(None::<[u8; 2]>), 0);
    assert_eq!(numbers(None::<JsValue>), -2);
    assert_eq!(numbers(Some(JsValue::NULL)), 1);
    assert_eq!(numbers(Some(Box::new(3_u8))), 3.0);
}

#[test]
fn sequences_of_numbers_and_text_stay_where_they_are() {
    let text = "h😀h";
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(units_of(text), units);
    assert_eq!(units_of(String::from(text)), units);
    assert_eq!(units_of(Cow::Borrowed(text)), units);
    let owned = String::from(text);
    assert_eq!(units_of(&owned), units);
    assert!(units_of("").is_empty());
    let text = "é".repeat(33);
    assert_eq!(numbers(text.as_str()), (text.as_ptr() as usize, 66));
    assert_eq!(elements::<u8, _>(text.clone()), text.as_bytes());
    assert_ne!(numbers(Some("")).0, 0);
    let list = vec![1_u16, 2];
    assert_eq!(numbers(&list[..]), (list.as_ptr() as usize, 2));
    assert_eq!(numbers(&list), (list.as_ptr() as usize, 2));
    assert_eq!(elements::<u16, _>(list), [1, 2]);
    let mut queue = VecDeque::from([2_u8, 3]);
    queue.push_front(1);
    assert_eq!(elements::<u8, _>(queue), [1, 2, 3]);
    let mut array = [1.5, 2.5];
    assert_eq!(numbers(&array), array.as_ptr() as usize);
    assert_eq!(numbers(&mut array[..]), (array.as_ptr() as usize, 2));
    // SAFETY: the array is kept.
    let look = |address| unsafe { core::ptr::read(address as *const [f64; 2]) };
    assert_eq!(with(array, look).0, array);
    assert_eq!(with(Some(array), look).0, array);
}

#[test]
fn everything_else_is_written() {
    assert_eq!(written((7_u8, "sieben")), (vec![7, 6], "sieben".into()));
    assert_eq!(written(vec![true, false]), (vec![2, 1, 0], String::new()));
    assert_eq!(written(&["a", "bc"][..]), (vec![2, 1, 2], "abc".into()));
    assert_eq!(written([Some(5_u8), None]).0, [1, 5, 0]);
    let map = BTreeMap::from([(1_u8, 'x')]);
    assert_eq!(written(&map), written(map.clone()));
    assert_eq!(written(map).0, [1, 1, 120]);
    assert_eq!(written(vec![JsValue::NULL]).0, [1, 1]);
    assert_eq!(written(Some((1_u8,))).0, [1, 1]);
    assert_eq!(written(None::<(u8,)>).0, [0]);
    assert_eq!(written(Some(())).0, [1]);
    assert_eq!(written(Some(None::<u8>)).0, [1, 0]);
    assert_eq!(written(None::<Option<u8>>).0, [0]);
}

#[test]
#[cfg(feature = "serde")]
fn json_is_written_as_text() {
    assert_eq!(written(crate::Json([1, 2])), (vec![5], "[1,2]".into()));
    assert_eq!(written(Some(crate::Json(1))), (vec![1, 1], "1".into()));
}
