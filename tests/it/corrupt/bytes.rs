//! Bytes of no meaning, and a real module that was damaged in every way.

use super::{check, digest};
use crate::cli::guest;
use minibind_cli::Keep;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::fs;
use std::ops::Range;
use wasmparser::{Parser, Payload};

/// What happens to a module.
#[derive(Clone, Debug)]
enum Damage {
    Flip(Index, u8),
    Set(Index, u8),
    Insert(Index, Vec<u8>),
    Remove(Index, usize),
    Truncate(Index),
    DropSection(Index),
    RepeatSection(Index, Index),
    SwapSections(Index, Index),
    ResizeSection(Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = || any::<Index>();
    prop_oneof![
        6 => (at(), 1..=255u8).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        6 => (at(), prop_oneof![Just(0), Just(0x7f), Just(0x80), Just(0xff)])
            .prop_map(|(at, byte)| Damage::Set(at, byte)),
        2 => (at(), vec(any::<u8>(), 1..8)).prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        2 => (at(), 1..64usize).prop_map(|(at, count)| Damage::Remove(at, count)),
        1 => at().prop_map(Damage::Truncate),
        1 => at().prop_map(Damage::DropSection),
        1 => (at(), at()).prop_map(|(from, to)| Damage::RepeatSection(from, to)),
        1 => (at(), at()).prop_map(|(from, to)| Damage::SwapSections(from, to)),
        1 => (at(), any::<u8>()).prop_map(|(at, size)| Damage::ResizeSection(at, size)),
    ]
}

/// The sections of a module, each with its id and size.
fn sections(bytes: &[u8]) -> Vec<Vec<u8>> {
    let ranges = Parser::new(0).parse_all(bytes).filter_map(|payload| {
        let payload = payload.expect("the guest is whole");
        payload.as_section().filter(|_| !matches!(payload, Payload::CodeSectionEntry(_)))
    });
    let mut start = 8;
    let whole = |(_, range): (u8, Range<usize>)| {
        let section = bytes[start..range.end].to_vec();
        start = range.end;
        section
    };
    ranges.map(whole).collect()
}

fn apply(mut bytes: Vec<u8>, damages: &[Damage], sections: &mut Vec<Vec<u8>>) -> Vec<u8> {
    for damage in damages {
        let count = sections.len();
        match damage {
            Damage::DropSection(at) if count > 0 => drop(sections.remove(at.index(count))),
            Damage::RepeatSection(from, to) if count > 0 => {
                let section = sections[from.index(count)].clone();
                sections.insert(to.index(count), section);
            }
            Damage::SwapSections(from, to) if count > 0 => {
                sections.swap(from.index(count), to.index(count));
            }
            Damage::ResizeSection(at, size) if count > 0 => {
                if let Some(byte) = sections[at.index(count)].get_mut(1) {
                    *byte = *size;
                }
            }
            _ => continue,
        }
        bytes = [&bytes[..8], &sections.concat()].concat();
    }
    for damage in damages {
        let length = bytes.len();
        match damage {
            _ if length == 0 => break,
            Damage::Flip(at, bits) => bytes[at.index(length)] ^= bits,
            Damage::Set(at, byte) => bytes[at.index(length)] = *byte,
            Damage::Insert(at, new) => {
                let at = at.index(length);
                bytes.splice(at..at, new.iter().copied());
            }
            Damage::Remove(at, count) => {
                let at = at.index(length);
                bytes.drain(at..length.min(at + count));
            }
            Damage::Truncate(at) => bytes.truncate(at.index(length)),
            _ => {}
        }
    }
    bytes
}

#[test]
fn bytes_of_no_meaning() {
    check(2000, &vec(any::<u8>(), 0..200), |bytes| drop(digest(&bytes, Keep::default())));
}

#[test]
fn bytes_behind_a_header() {
    check(4000, &vec(any::<u8>(), 0..200), |bytes| {
        drop(digest(&[b"\0asm\x01\0\0\0", &bytes[..]].concat(), Keep::default()));
    });
}

#[test]
fn a_module_that_was_damaged() {
    let whole = fs::read(guest("text")).unwrap();
    let parts = sections(&whole);
    assert_eq!([&whole[..8], &parts.concat()].concat(), whole);
    digest(&whole, Keep::default()).expect("the guest is fine before the damage");
    let strategy = (vec(damage(), 1..4), any::<(bool, bool)>());
    check(500, &strategy, |(damages, (debug, names))| {
        let bytes = apply(whole.clone(), &damages, &mut parts.clone());
        drop(digest(&bytes, Keep { debug, names }));
    });
}

/// Everything but the large sections of code and data, where most of the structure is.
#[test]
fn a_module_that_was_damaged_in_its_outline() {
    let whole = fs::read(guest("text")).unwrap();
    let parts = sections(&whole);
    let strategy = (any::<Index>(), any::<Index>(), any::<u8>());
    check(500, &strategy, |(section, at, byte)| {
        let mut parts = parts.clone();
        let section = section.index(parts.len());
        let length = parts[section].len().min(200);
        parts[section][at.index(length)] = byte;
        let bytes = [&whole[..8], &parts.concat()].concat();
        drop(digest(&bytes, Keep { debug: true, names: true }));
    });
}
