//! What is written is what the table in `buffer.rs` says, and is read back as it was.

use super::{Read, Write, Writer};
use crate::abi::FromJs;
use core::num::{NonZero, Wrapping};
use std::borrow::{Cow, ToOwned};
use std::boxed::Box;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::fmt::Debug;
use std::rc::Rc;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;
use std::{format, vec};

/// The words and the text of a value, as a result has them.
pub(crate) fn written(value: impl Write) -> (Vec<u32>, String) {
    let mut writer = Writer::new();
    value.write(&mut writer);
    let (words, text) = writer.into_parts();
    (words, String::from_utf8(text).expect("text is UTF-8"))
}

/// The block of a value, as the glue writes an argument.
pub(crate) fn block(value: impl Write) -> Vec<u64> {
    let mut writer = Writer::new();
    writer.is_argument = true;
    value.write(&mut writer);
    let (words, text) = writer.into_parts();
    assert!(text.is_empty());
    let mut bytes: Vec<u8> = words.into_iter().flat_map(u32::to_ne_bytes).collect();
    bytes.resize(bytes.len().next_multiple_of(8), 0);
    let pairs = bytes.chunks_exact(8);
    pairs.map(|pair| u64::from_ne_bytes(pair.try_into().expect("eight bytes"))).collect()
}

/// Reads an argument from its block.
///
/// # Safety
/// The block holds a value of the type.
pub(crate) unsafe fn read<'a, T: Read<'a>>(block: &'a [u64]) -> T {
    // SAFETY: as the caller's.
    unsafe { super::read_argument(block.as_ptr().expose_provenance()) }.expect("a value")
}

/// A value, and a copy of it by way of the buffer: written, then read, or lifted as an argument.
fn check<T>(value: T)
where
    T: Write + for<'a> Read<'a> + Clone + PartialEq + Debug,
{
    let block = block(value.clone());
    // SAFETY: the block was written by the type.
    assert_eq!(unsafe { read::<T>(&block) }, value);
    // The copy begins in an odd place, behind another value.
    let block = self::block((7u8, value.clone(), 8u8));
    // SAFETY: as above.
    assert_eq!(unsafe { read::<(u8, T, u8)>(&block) }, (7, value.clone(), 8));
    let by_reference = self::block(&value);
    // SAFETY: as above.
    assert_eq!(unsafe { read::<T>(&by_reference) }, value);
}

#[test]
fn numbers_are_words() {
    assert_eq!(written((-1i8, 200u8, -2i16, u32::MAX)).0, [u32::MAX, 200, u32::MAX - 1, u32::MAX]);
    assert_eq!(written((true, false, 'é')).0, [1, 0, 0xE9]);
    assert_eq!(written(1.5f32).0, [1.5f32.to_bits()]);
    assert_eq!(written((1u8, 2u64)).0, [1, 0, 2, 0]);
    assert_eq!(written((1u8, 1u8, -1i64)).0, [1, 1, u32::MAX, u32::MAX]);
    assert_eq!(written((9u8, 1.0f64)).0, [9, 0, 0, 0x3FF0_0000]);
    assert_eq!(written((9u8, (3u128 << 96) | 4)).0, [9, 0, 4, 0, 0, 3]);
}

#[test]
fn sequences_of_numbers_are_their_bytes() {
    assert_eq!(written(vec![1u8, 2, 3, 4, 5]).0, [5, 0x0403_0201, 5]);
    assert_eq!(written([1u16, 2, 3]).0, [0x0002_0001, 3]);
    assert_eq!(written(vec![1u64]).0, [1, 0, 1, 0]);
    assert_eq!(written((vec![0f64; 0], 7u8)).0, [0, 0, 7]);
    assert_eq!(written((7u8, [1i64])).0, [7, 0, 1, 0]);
    assert_eq!(written(&[1i32, -1][..]).0, [2, 1, u32::MAX]);
}

#[test]
fn text_is_its_length_in_units() {
    assert_eq!(written("abc"), (vec![3], "abc".to_owned()));
    assert_eq!(written(("é", "😀", "")), (vec![1, 2, 0], "é😀".to_owned()));
    assert_eq!(written(vec!["a", "€"]), (vec![2, 1, 1], "a€".to_owned()));
}

#[test]
fn composites_are_their_parts() {
    assert_eq!(written(Some(5u8)).0, [1, 5]);
    assert_eq!(written(Some(None::<u8>)).0, [1, 0]);
    assert_eq!(written(vec![true, false]).0, [2, 1, 0]);
    assert_eq!(written([Some(1u8), None]).0, [1, 1, 0]);
    assert_eq!(written(BTreeMap::from([(1u8, 'a'), (2, 'b')])).0, [2, 1, 97, 2, 98]);
    assert_eq!(written(BTreeSet::from([3u8, 1])).0, [2, 1, 3]);
    assert_eq!(written(((), 1u8)).0, [1]);
    assert_eq!(written(Box::new(1u8)).0, [1]);
}

#[test]
fn the_text_of_a_value_is_counted_as_it_is_formatted() {
    let mut writer = Writer::new();
    writer.display(&format_args!("{}é{}", 12, '😀'));
    let (words, text) = writer.into_parts();
    assert_eq!(words, [5]);
    assert_eq!(text, "12é😀".as_bytes());
}

#[test]
fn scalars_are_read_as_written() {
    macro_rules! numbers {
        ($($ty:ident)*) => {$(
            check($ty::MIN);
            check($ty::MAX);
            check(Wrapping($ty::MAX));
            check(vec![$ty::MIN, $ty::MAX]);
            check([$ty::MIN, 0 as $ty, $ty::MAX]);
        )*};
    }
    numbers!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 f32 f64);
    check(5isize);
    check(5usize);
    check(NonZero::<i16>::MIN);
    check(NonZero::<u64>::MAX);
    check(vec![NonZero::<u128>::MAX]);
    check(true);
    check(char::MAX);
    check(());
}

#[test]
fn text_is_read_as_written() {
    for text in ["", "a", "plain", "größer", "€uro", "😀", "e\u{301}", "\0\u{FEFF}", "日本語 text"]
    {
        check(text.to_owned());
        check(text.to_owned().into_boxed_str());
        check(Rc::<str>::from(text));
        check(Arc::<str>::from(text));
        check(Cow::<'static, str>::Owned(text.to_owned()));
        let (long, pair) = (text.repeat(1000), (text.to_owned(), "after".to_owned()));
        check(vec![long, String::new(), text.to_owned()]);
        check(pair);
    }
}

#[test]
fn borrowed_elements_are_read_in_place() {
    let block = block(vec!["één", "two", "", "😀"]);
    let range = block.as_ptr_range();
    // SAFETY: the block holds a list of text.
    let texts: Vec<&str> = unsafe { read(&block) };
    assert_eq!(texts, ["één", "two", "", "😀"]);
    assert!(
        texts.iter().all(|text| range.contains(&text.as_ptr().cast())
            || text.as_ptr().cast::<u64>() == range.end)
    );

    let block = self::block((vec![1.5f64], &[1u8, 2, 3][..]));
    // SAFETY: the block holds a pair of sequences.
    assert_eq!(unsafe { read::<(&[f64], &[u8])>(&block) }, (&[1.5][..], &[1, 2, 3][..]));
}

#[test]
fn containers_are_read_as_written() {
    check(vec![Some("a".to_owned()), None]);
    check(vec!['x', 'y'].into_boxed_slice());
    check(VecDeque::from([1u8, 2, 3]));
    check(VecDeque::from(["a".to_owned()]));
    check([vec![1.5f64], vec![]]);
    check([Some(true), None, Some(false)]);
    check([(); 3]);
    check(BTreeMap::from([("a".to_owned(), vec![1u64]), ("b".to_owned(), vec![])]));
    check(BTreeSet::from(['a', 'b']));
    check(HashMap::<u32, String>::from([(1, "one".to_owned()), (2, "zwei".to_owned())]));
    check(HashSet::<String>::from(["x".to_owned(), "y".to_owned()]));
    check(Some(Some(Some(1u8))));
    check(Some(None::<Option<u8>>));
    check((Box::new(1u8), Rc::new('r'), Arc::new("a".to_owned())));
    check(vec![Some((1.5f64, HashMap::<u32, [String; 2]>::from([(7, Default::default())])))]);
}

#[test]
fn every_tuple_is_read_as_written() {
    check((1u8,));
    check((1u8, 2u64));
    check((1u8, 2u64, 3f32));
    check((1u8, 2u64, 3f32, 4i128));
    check((1u8, 2u64, 3f32, 4i128, '5'));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned()));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64, true));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64, true, [9u8]));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64, true, [9u8], ()));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64, true, [9u8], (), Some(11u8)));
    check((1u8, 2u64, 3f32, 4i128, '5', "6".to_owned(), 7i64, true, [9u8], (), Some(11u8), 12u8));
}

#[test]
fn records_by_the_thousand_outgrow_every_first_guess() {
    let records: Vec<(u32, String, f64)> =
        (0..10_000).map(|id| (id, format!("name {id} ü"), f64::from(id) / 3.0)).collect();
    check(records);
}

#[test]
fn arguments_are_lifted_from_their_block() {
    let block = block(vec!["a".to_owned(), "b".to_owned()]);
    let address = block.as_ptr().expose_provenance();
    // SAFETY: the block holds a list of text, and each anchor is used once.
    unsafe {
        let mut anchor = <Vec<String>>::lift(address).expect("a list");
        assert_eq!(<Vec<String>>::get(&mut anchor), ["a", "b"]);
        let mut anchor = <&[&str]>::lift(address).expect("a slice");
        assert_eq!(<&[&str]>::get(&mut anchor), ["a", "b"]);
        let mut anchor = <&Vec<String>>::lift(address).expect("a list");
        assert_eq!(<&Vec<String>>::get(&mut anchor), &["a", "b"]);
        let mut anchor = <Option<Box<[String]>>>::lift(address).expect("an option");
        assert_eq!(<Option<Box<[String]>>>::get(&mut anchor).expect("some").len(), 2);
        let mut anchor = <Option<VecDeque<String>>>::lift(0).expect("an option");
        assert_eq!(<Option<VecDeque<String>>>::get(&mut anchor), None);
    }
}

#[test]
fn references_to_containers_are_lifted() {
    let block = block(BTreeMap::from([("k".to_owned(), 1u8)]));
    let address = block.as_ptr().expose_provenance();
    // SAFETY: the block holds a map, and each anchor is used once.
    unsafe {
        let mut anchor = <&BTreeMap<String, u8>>::lift(address).expect("a map");
        assert_eq!(<&BTreeMap<String, u8>>::get(&mut anchor)["k"], 1);
        let mut anchor = <Option<&BTreeMap<String, u8>>>::lift(0).expect("an option");
        assert_eq!(<Option<&BTreeMap<String, u8>>>::get(&mut anchor), None);
    }
}

#[test]
fn an_option_in_an_option_is_a_missing_block_or_the_inner_one() {
    for inner in [None, Some(3u8)] {
        let block = block(inner);
        // SAFETY: the block holds the inner option, and the anchor is used once.
        unsafe {
            let address = block.as_ptr().expose_provenance();
            let mut anchor = <Option<Option<u8>>>::lift(address).expect("an option");
            assert_eq!(<Option<Option<u8>>>::get(&mut anchor), Some(inner));
        }
    }
    // SAFETY: 0 is a missing block, and the anchor is used once.
    unsafe {
        let mut anchor = <Option<Option<u8>>>::lift(0).expect("an option");
        assert_eq!(<Option<Option<u8>>>::get(&mut anchor), None);
        let mut anchor = <Option<()>>::lift(1).expect("an option");
        assert_eq!(<Option<()>>::get(&mut anchor), Some(()));
    }
}

#[test]
fn the_writer_is_kept_and_its_memory_used_again() {
    let mut writer = Writer::new();
    "a".repeat(1000).write(&mut writer);
    assert_eq!(writer.put_back(), 0);
    let writer = Writer::take();
    let (words, text) = writer.into_parts();
    assert!(words.is_empty() && text.is_empty());
    assert!(text.capacity() >= 1000, "the memory of the last value is gone");

    let mut writer = Writer::take();
    "a".repeat(100_000).write(&mut writer);
    writer.put_back();
    let (_, text) = Writer::take().into_parts();
    assert_eq!(text.capacity(), 0, "much memory is kept");
}
