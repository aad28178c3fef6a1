//! Random types: those of parameters, of results, and of what lies inside other types.

use crate::cli::handmade::PARTS;
use minibind::rt::wire::ty;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const NUMBERS: [u32; 10] =
    [ty::I8, ty::U8, ty::I16, ty::U16, ty::I32, ty::U32, ty::F32, ty::F64, ty::I64, ty::U64];

/// A type whose exported types are still to be chosen.
#[derive(Clone, Debug)]
pub(super) enum Ty {
    /// These words.
    Plain(Vec<u32>),
    /// These words, then those of the types inside.
    Outer(Vec<u32>, Vec<Ty>),
    /// Any exported type, or text where there is none.
    Any(Index),
    /// A borrowed class, or text where there is none.
    Borrowed(u32, Index),
}

impl Ty {
    /// The words, with the exported types that there are.
    pub(super) fn words(&self, values: &[Vec<u32>], classes: &[Vec<u32>]) -> Vec<u32> {
        match self {
            Ty::Plain(words) => [PARTS.to_vec(), words.clone()].concat(),
            Ty::Outer(words, inner) => {
                let inner = inner.iter().map(|ty| ty.words(values, classes));
                std::iter::once(words.clone()).chain(inner).flatten().collect()
            }
            Ty::Any(_) if values.is_empty() => vec![ty::STRING],
            Ty::Any(index) => index.get(values).clone(),
            Ty::Borrowed(..) if classes.is_empty() => vec![ty::STR],
            Ty::Borrowed(tag, index) => [vec![*tag], index.get(classes).clone()].concat(),
        }
    }
}

/// A type that stands alone.
fn plain() -> impl Strategy<Value = Ty> {
    let number = || select(&NUMBERS[..]);
    let sequence = select(&[ty::SLICE, ty::VEC][..]);
    prop_oneof![
        select(&[ty::BOOL, ty::CHAR, ty::STR, ty::STRING, ty::JS_VALUE, ty::I128, ty::U128][..])
            .prop_map(|tag| vec![tag]),
        number().prop_map(|number| vec![number]),
        prop_oneof![select(&NUMBERS[..6]), select(&NUMBERS[8..])]
            .prop_map(|number| vec![ty::NON_ZERO, number]),
        (sequence, number()).prop_map(|(tag, number)| vec![tag, number]),
        (0..5000u32, number()).prop_map(|(length, number)| vec![ty::ARRAY, length, number]),
        select(&[ty::UNIT, ty::JSON][..]).prop_map(|tag| vec![tag]),
    ]
    .prop_map(Ty::Plain)
}

/// A type that can lie inside others.
pub(super) fn composite() -> impl Strategy<Value = Ty> {
    let leaf = prop_oneof![2 => plain(), 1 => any::<Index>().prop_map(Ty::Any)];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let tag = select(&[ty::LIST, ty::SET, ty::OPTION][..]);
        let key = select(&[ty::STRING, ty::U32, ty::CHAR, ty::I64][..]);
        prop_oneof![
            (tag, inner.clone()).prop_map(|(tag, inner)| Ty::Outer(vec![tag], vec![inner])),
            (0..9u32, inner.clone())
                .prop_map(|(length, inner)| Ty::Outer(vec![ty::FIXED, length], vec![inner])),
            (key, inner.clone())
                .prop_map(|(key, inner)| Ty::Outer(vec![ty::MAP, key], vec![inner])),
            vec(inner, 1..4).prop_map(|inner| {
                Ty::Outer(vec![ty::TUPLE, u32::try_from(inner.len()).unwrap()], inner)
            }),
        ]
    })
}

/// The type of a property.
pub(super) fn object_field() -> impl Strategy<Value = Ty> {
    composite()
}

fn optional(with: bool, inner: Ty) -> Ty {
    if with { Ty::Outer(vec![ty::OPTION], vec![inner]) } else { inner }
}

/// The type of a parameter.
pub(super) fn parameter() -> impl Strategy<Value = Ty> {
    let slice_mut = select(&NUMBERS[..]).prop_map(|number| Ty::Plain(vec![ty::SLICE_MUT, number]));
    let borrowed = (select(&[ty::REF, ty::REF_MUT][..]), any::<Index>())
        .prop_map(|(tag, index)| Ty::Borrowed(tag, index));
    let list =
        any::<Index>().prop_map(|index| Ty::Outer(vec![ty::REF, ty::LIST], vec![Ty::Any(index)]));
    let value = prop_oneof![
        4 => composite(),
        2 => borrowed,
        1 => list,
        2 => plain(),
    ];
    prop_oneof![
        6 => (any::<bool>(), value).prop_map(|(option, ty)| optional(option, ty)),
        1 => slice_mut,
    ]
}

/// The type of a result.
pub(super) fn output() -> impl Strategy<Value = Ty> {
    let value = prop_oneof![3 => composite(), 3 => plain(), 1 => Just(Ty::Plain(vec![ty::UNIT]))];
    (any::<bool>(), any::<bool>(), value).prop_map(|(result, option, ty)| {
        let ty = optional(option, ty);
        if result { Ty::Outer(vec![ty::RESULT], vec![ty]) } else { ty }
    })
}
