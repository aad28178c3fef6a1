//! The numbers as which a value goes to a function: how many, of which kind. A value that goes in the
//! buffer has none where Rust passes it, and the address of its block where JavaScript does.

use crate::descriptor::model::{Number, Sequence, Shape, Type};
use crate::interface::model::Interface;

/// A kind of WebAssembly number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    I32,
    F32,
    F64,
    I64,
}

impl Word {
    /// The view through which it is read and written, and its size.
    pub(super) fn view(self) -> (&'static str, u32) {
        match self {
            Word::I32 => ("i32", 4),
            Word::F32 => ("f32", 4),
            Word::F64 => ("f64", 8),
            Word::I64 => ("i64", 8),
        }
    }

    /// What stands for a number that nobody looks at.
    pub(super) fn zero(self) -> &'static str {
        match self {
            Word::I64 => "0n",
            Word::I32 | Word::F32 | Word::F64 => "0",
        }
    }
}

/// The numbers of an argument that Rust passes; `None` for one that goes in the buffer.
pub(super) fn passed_words(ty: &Type, interface: &Interface) -> Option<Vec<Word>> {
    use Word::{F32, F64, I32, I64};
    Some(match ty {
        Type::Unit => Vec::new(),
        Type::Bool | Type::Char => vec![I32],
        Type::Number(number) | Type::NonZero(number) => match number {
            Number::F32 => vec![F32],
            Number::F64 => vec![F64],
            Number::I64 | Number::U64 => vec![I64],
            Number::I128 | Number::U128 => vec![I64, I64],
            _ => vec![I32],
        },
        Type::Text { .. } => vec![I32, I32],
        Type::Sequence(Sequence::Array(_), _) => vec![I32],
        Type::Sequence(..) => vec![I32, I32],
        Type::JsValue
        | Type::Imported(_)
        | Type::Callback { .. }
        | Type::Closure(_)
        | Type::Promise { .. }
        | Type::AsyncIterable { .. }
        | Type::Iterator { .. }
        | Type::Stream { .. } => vec![I32],
        Type::Named(id) => match interface.definition(*id).shape {
            Shape::Class(_) | Shape::Enum(_) => vec![I32],
            Shape::Object(_) | Shape::Union(_) | Shape::Error(_) => return None,
        },
        Type::Ref(inner) | Type::RefMut(inner) => return passed_words(inner, interface),
        Type::Option(inner) => match &**inner {
            // These have more than one way to be missing, or none to say so.
            Type::Unit | Type::Option(_) => return None,
            inner => {
                let mut words = passed_words(inner, interface)?;
                if is_small(inner, interface) {
                    words = vec![F64];
                } else if matches!(inner, Type::Number(_) | Type::NonZero(_)) {
                    words.insert(0, I32);
                }
                words
            }
        },
        Type::Result(inner) => return passed_words(inner, interface),
        Type::Tuple(_)
        | Type::List(_)
        | Type::Fixed(..)
        | Type::Map(..)
        | Type::Set(_)
        | Type::Json => return None,
    })
}

/// The numbers of what JavaScript gives.
pub(super) fn given_words(ty: &Type, interface: &Interface) -> Vec<Word> {
    match ty {
        Type::Json => vec![Word::I32, Word::I32],
        Type::Option(inner) if **inner == Type::Json => vec![Word::I32, Word::I32],
        ty => passed_words(ty, interface).unwrap_or_else(|| vec![Word::I32]),
    }
}

/// Whether a type travels as a number of at most 32 bits that has room for a tag beside it.
pub(super) fn is_small(ty: &Type, interface: &Interface) -> bool {
    match ty {
        Type::Bool | Type::Char => true,
        Type::Number(number) | Type::NonZero(number) => !number.is_big() && !number.is_float(),
        Type::Named(id) => matches!(interface.definition(*id).shape, Shape::Enum(_)),
        _ => false,
    }
}
