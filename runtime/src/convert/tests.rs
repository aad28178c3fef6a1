//! The words with which each type describes itself.

use crate::describe::{Describe, Sink};
use crate::js::{JsValue, error::JsError};
use crate::wire::{part, ty};
use core::num::{NonZero, Wrapping};
use std::borrow::Cow;
use std::boxed::Box;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::rc::Rc;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

/// The words of a type, without the parts in front of its tags.
pub(crate) fn tags<T: Describe>() -> Vec<u32> {
    struct Tags {
        words: Vec<u32>,
        skip: u32,
    }
    impl Sink for Tags {
        fn word(&mut self, word: u32) {
            match word {
                _ if self.skip > 0 => self.skip -= 1,
                part::ARENA | part::RESULT | part::TEXT => self.skip = 1,
                part::HEAP => self.skip = 2,
                _ => self.words.push(word),
            }
        }
    }
    let mut tags = Tags { words: Vec::new(), skip: 0 };
    T::describe(&mut tags);
    tags.words
}

/// The parts that a type names.
pub(crate) fn parts<T: Describe>() -> Vec<u32> {
    let mut words = Vec::new();
    T::describe(&mut words);
    let is_part = |word: &u32| [part::ARENA, part::RESULT, part::TEXT, part::HEAP].contains(word);
    words.into_iter().filter(is_part).collect()
}

#[test]
fn sequences_of_numbers_are_typed_arrays() {
    assert_eq!(tags::<&[u8]>(), [ty::SLICE, ty::U8]);
    assert_eq!(tags::<&mut [f64]>(), [ty::SLICE_MUT, ty::F64]);
    assert_eq!(tags::<Vec<i16>>(), [ty::VEC, ty::I16]);
    assert_eq!(tags::<&Vec<i16>>(), [ty::VEC, ty::I16]);
    assert_eq!(tags::<Box<[u64]>>(), [ty::VEC, ty::U64]);
    assert_eq!(tags::<VecDeque<u64>>(), [ty::VEC, ty::U64]);
    assert_eq!(tags::<[u8; 3]>(), [ty::ARRAY, 3, ty::U8]);
    assert_eq!(tags::<&[u8; 3]>(), [ty::ARRAY, 3, ty::U8]);
    assert_eq!(parts::<Vec<u8>>(), [part::HEAP, part::ARENA, part::RESULT, part::TEXT]);
    assert_eq!(parts::<&[u8]>(), [part::ARENA, part::RESULT, part::TEXT]);
    assert_eq!(parts::<[u8; 1024]>(), [part::ARENA, part::RESULT, part::TEXT]);
    assert_eq!(parts::<[u8; 1025]>(), [part::ARENA, part::RESULT, part::TEXT, part::HEAP]);
}

#[test]
fn other_sequences_are_lists() {
    assert_eq!(tags::<Vec<bool>>(), [ty::LIST, ty::BOOL]);
    assert_eq!(tags::<&Vec<String>>(), [ty::LIST, ty::STRING]);
    assert_eq!(tags::<Box<[char]>>(), [ty::LIST, ty::CHAR]);
    assert_eq!(tags::<VecDeque<u128>>(), [ty::LIST, ty::U128]);
    assert_eq!(tags::<&[&str]>(), [ty::LIST, ty::STR]);
    assert_eq!(tags::<&[String]>(), [ty::LIST, ty::STRING]);
    assert_eq!(tags::<[Option<u8>; 2]>(), [ty::FIXED, 2, ty::OPTION, ty::U8]);
    assert_eq!(tags::<&[JsValue; 2]>(), [ty::FIXED, 2, ty::JS_VALUE]);
    assert_eq!(tags::<Vec<Vec<u8>>>(), [ty::LIST, ty::VEC, ty::U8]);
    assert_eq!(tags::<Vec<Wrapping<u8>>>(), [ty::LIST, ty::U8]);
    assert_eq!(tags::<Vec<NonZero<u8>>>(), [ty::LIST, ty::NON_ZERO, ty::U8]);
    assert_eq!(tags::<Vec<()>>(), [ty::LIST, ty::UNIT]);
    assert_eq!(parts::<Vec<bool>>(), [part::ARENA, part::RESULT]);
}

#[test]
fn containers_name_what_they_hold() {
    assert_eq!(tags::<(u8,)>(), [ty::TUPLE, 1, ty::U8]);
    assert_eq!(tags::<(u8, String, ())>(), [ty::TUPLE, 3, ty::U8, ty::STRING, ty::UNIT]);
    assert_eq!(tags::<&(u8, bool)>(), [ty::TUPLE, 2, ty::U8, ty::BOOL]);
    assert_eq!(tags::<HashMap<String, u8>>(), [ty::MAP, ty::STRING, ty::U8]);
    assert_eq!(tags::<BTreeMap<u8, (bool,)>>(), [ty::MAP, ty::U8, ty::TUPLE, 1, ty::BOOL]);
    assert_eq!(tags::<HashSet<char>>(), [ty::SET, ty::CHAR]);
    assert_eq!(tags::<&BTreeSet<String>>(), [ty::SET, ty::STRING]);
    assert_eq!(tags::<Option<Option<u8>>>(), [ty::OPTION, ty::OPTION, ty::U8]);
    assert_eq!(parts::<(u8,)>(), [part::ARENA, part::RESULT]);
    assert_eq!(parts::<BTreeMap<u8, u8>>(), [part::ARENA, part::RESULT]);
    assert_eq!(parts::<HashSet<u8>>(), [part::ARENA, part::RESULT]);
}

#[test]
fn pointers_are_what_they_point_to() {
    assert_eq!(tags::<Box<u8>>(), [ty::U8]);
    assert_eq!(tags::<Rc<String>>(), [ty::STRING]);
    assert_eq!(tags::<Arc<Vec<u8>>>(), [ty::VEC, ty::U8]);
    assert_eq!(tags::<Box<str>>(), [ty::STRING]);
    assert_eq!(tags::<Cow<'_, str>>(), [ty::STRING]);
    assert_eq!(tags::<JsError>(), [ty::JS_VALUE]);
}
