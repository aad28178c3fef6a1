//! What Rust passes to a function of JavaScript: how each type is made of its numbers.

use super::glue::Glue;
use super::lower::small_tag;
use super::quote::quote;
use super::words::{is_small, passed_words};
use crate::descriptor::model::{Closure, Lifetime, Number, Sequence, Shape, Type};
use minibind::wire::tag;

/// An argument's part of the function that Rust calls.
#[derive(Debug, Default)]
pub(super) struct Passed {
    /// What is done before the call.
    pub before: Vec<String>,
    /// The value.
    pub value: String,
    /// What follows the call.
    pub after: Vec<String>,
    /// What ends with the call, whether it fails or not.
    pub finally: Vec<String>,
}

impl Passed {
    fn of(value: impl Into<String>) -> Self {
        Self { value: value.into(), ..Self::default() }
    }
}

/// The identifiers of the numbers of a parameter: `index` is its place, `ident` its own.
pub(super) fn word_idents(ty: &Type, index: usize, ident: &str, glue: &Glue<'_>) -> Vec<String> {
    let words = passed_words(ty, glue.interface).unwrap_or_default();
    let inner = ty.present();
    let names: &[&str] = match (words.len(), inner) {
        (1, Type::Closure(_)) => &["address"],
        (1, Type::Sequence(..)) => &["ptr"],
        (1, Type::Ref(_) | Type::JsValue | Type::Imported(_)) => &["handle"],
        (0 | 1, _) => return words.iter().map(|_| ident.to_owned()).collect(),
        (2, Type::Text { .. } | Type::Sequence(..)) => &["ptr", "len"],
        (2, Type::Number(Number::I128 | Number::U128)) => &["low", "high"],
        (2, _) => &["some", "word"],
        _ => &["some", "low", "high"],
    };
    names.iter().map(|name| format!("{name}{index}")).collect()
}

/// The value of a parameter whose numbers are `words`. `label` is what the called function is called.
pub(super) fn lift_passed(
    ty: &Type,
    words: &[String],
    index: usize,
    label: &str,
    glue: &mut Glue<'_>,
) -> Passed {
    let word = |index: usize| words.get(index).map_or("0", String::as_str);
    let Type::Option(inner) = ty else {
        return lift_present(ty, words, index, label, None, glue);
    };
    if is_small(inner, glue.interface) {
        let none = format!("{} === {} ? undefined : ", word(0), small_tag(tag::NONE));
        return Passed::of(none + &lift_present(inner, words, index, label, None, glue).value);
    }
    match &**inner {
        Type::Number(_) | Type::NonZero(_) => {
            let rest = words.get(1..).unwrap_or_default();
            let value = lift_present(inner, rest, index, label, None, glue).value;
            Passed::of(format!("{} === 0 ? undefined : {value}", word(0)))
        }
        Type::Text { .. } | Type::Sequence(..) | Type::Closure(_) => {
            let none = format!("{} === 0", word(0));
            lift_present(inner, words, index, label, Some(none), glue)
        }
        inner if is_object(inner, glue) => {
            let none = format!("{} === 0", word(0));
            lift_present(inner, words, index, label, Some(none), glue)
        }
        inner => {
            let none = format!("{} < 0", word(0));
            lift_present(inner, words, index, label, Some(none), glue)
        }
    }
}

fn is_object(ty: &Type, glue: &Glue<'_>) -> bool {
    glue.interface.class(ty).is_some()
}

/// `none` is the condition that there is no value.
fn lift_present(
    ty: &Type,
    words: &[String],
    index: usize,
    label: &str,
    none: Option<String>,
    glue: &mut Glue<'_>,
) -> Passed {
    let word = |index: usize| words.get(index).map_or("0", String::as_str);
    let or_none = |value: String| match &none {
        Some(none) => format!("{none} ? undefined : {value}"),
        None => value,
    };
    let value = match ty {
        Type::Unit | Type::Result(_) => "undefined".into(),
        Type::Bool => format!("{} !== 0", word(0)),
        Type::Char => format!("String.fromCodePoint({})", word(0)),
        Type::Number(number) | Type::NonZero(number) => lift_number(*number, word(0), word(1)),
        Type::Text { .. } => format!("{}({}, {})", glue.get("textFrom"), word(0), word(1)),
        Type::Sequence(sequence, number) => {
            let copy = glue.library.get_for("copyAt", *number);
            let length = match sequence {
                Sequence::Array(length) => length.to_string(),
                Sequence::Slice | Sequence::SliceMut | Sequence::Vec => word(1).to_owned(),
            };
            let copy = or_none(format!("{copy}({}, {length})", word(0)));
            if *sequence != Sequence::SliceMut {
                return Passed::of(copy);
            }
            let write_back = glue.library.get_for("writeBack", *number);
            let present =
                if none.is_some() { format!("if (array{index}) ") } else { String::new() };
            return Passed {
                before: vec![format!("const array{index} = {copy};")],
                value: format!("array{index}"),
                after: vec![format!("{present}{write_back}(array{index}, {});", word(0))],
                finally: Vec::new(),
            };
        }
        Type::JsValue | Type::Imported(_) => format!("{}({})", glue.get("take"), word(0)),
        Type::Callback { .. } | Type::Promise { .. } | Type::AsyncIterable { .. } => {
            format!("{}({}).source", glue.get("take"), word(0))
        }
        Type::Named(id) => match glue.interface.definition(*id).shape {
            Shape::Enum(_) => format!("{}[{}]", glue.known_as(*id), word(0)),
            _ => glue.adopt(*id, word(0)),
        },
        Type::Ref(inner) => match &**inner {
            Type::JsValue | Type::Imported(_) => {
                format!("{}[{}]", glue.get("values"), word(0))
            }
            Type::Callback { .. } | Type::Promise { .. } | Type::AsyncIterable { .. } => {
                format!("{}[{}].source", glue.get("values"), word(0))
            }
            inner => return lift_present(inner, words, index, label, none, glue),
        },
        Type::RefMut(inner) => return lift_present(inner, words, index, label, none, glue),
        Type::Closure(closure) => {
            return lift_closure(ty, closure, word(0), index, label, none.as_deref(), glue);
        }
        Type::Iterator { .. } | Type::Stream { .. } => glue.lift_iterator(ty, word(0), label, &[]),
        // These go in the buffer.
        Type::Option(_)
        | Type::Tuple(_)
        | Type::List(_)
        | Type::Fixed(..)
        | Type::Map(..)
        | Type::Set(_)
        | Type::Json => "undefined".into(),
    };
    Passed::of(or_none(value))
}

fn lift_number(number: Number, low: &str, high: &str) -> String {
    let wide = || format!("({high} << 64n) | BigInt.asUintN(64, {low})");
    match number {
        Number::U32 => format!("{low} >>> 0"),
        Number::U64 => format!("BigInt.asUintN(64, {low})"),
        Number::I128 => wide(),
        Number::U128 => format!("BigInt.asUintN(128, {})", wide()),
        _ => low.to_owned(),
    }
}

fn lift_closure(
    ty: &Type,
    closure: &Closure,
    address: &str,
    index: usize,
    label: &str,
    none: Option<&str>,
    glue: &mut Glue<'_>,
) -> Passed {
    if closure.lifetime != Lifetime::Lent {
        let value = glue.lift_closure(ty, closure, address, label);
        let none = none.map(|none| format!("{none} ? undefined : ")).unwrap_or_default();
        return Passed::of(none + &value);
    }
    let make = glue.maker(ty);
    let state = format!("{}({address} >>> 0, {})", glue.get("closureState"), quote(label));
    let end = format!("lent{index}.end = \"was lent for a call that is over\";");
    match none {
        None => Passed {
            before: vec![format!("const lent{index} = {state};")],
            value: format!("{make}(lent{index})"),
            after: Vec::new(),
            finally: vec![end],
        },
        Some(none) => Passed {
            before: vec![format!("const lent{index} = {none} ? undefined : {state};")],
            value: format!("lent{index} && {make}(lent{index})"),
            after: Vec::new(),
            finally: vec![format!("if (lent{index}) {end}")],
        },
    }
}
