//! Results: how each type is made of the number that a shim returns.

use super::library::Library;
use super::lower::small_tag;
use crate::descriptor::model::{Number, Sequence, Type};
use crate::interface::model::is_long_array;
use minibind::wire::tag;

/// How a result says that it is a tag and not a value; see the table in `runtime/src/abi.rs`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Small,
    Wide,
    Code,
}

/// What follows a call: statements that see `result`, and the value to return.
#[derive(Debug, Default)]
pub(super) struct Lifted {
    /// Statements between the call and the return.
    pub checks: Vec<String>,
    /// The value; none when nothing is returned.
    pub value: Option<String>,
    /// Whether the number of the call is looked at.
    pub uses_result: bool,
}

/// Lifts a result. `failure` is the expression of the error that Rust returned.
pub(super) fn lift(ty: &Type, view: bool, failure: &str, library: &mut Library) -> Lifted {
    let (inner, can_fail) = match ty {
        Type::Result(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let (inner, can_miss) = match inner {
        Type::Option(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let tagged = can_fail || can_miss;
    let form = form(inner);
    let mut lifted = Lifted { uses_result: tagged, ..Lifted::default() };
    let is = |wanted: u32| match form {
        Form::Small => format!("result === {}", small_tag(wanted)),
        Form::Code => format!("result === {}", -1 - wanted as i32),
        Form::Wide => format!("tag === {}", wanted + 1),
    };
    if tagged && form == Form::Wide {
        lifted.checks.push(format!("const tag = {}();", library.get("liftTag")));
    }
    if can_fail {
        lifted.checks.push(format!("if ({}) throw {failure};", is(tag::ERROR)));
    }
    let value = lift_value(inner, view, tagged, library);
    lifted.uses_result |= value.as_deref().is_some_and(|value| value.contains("result"));
    lifted.value = match (value, can_miss) {
        (Some(value), true) => Some(format!("{} ? undefined : {value}", is(tag::NONE))),
        (value, false) => value,
        (None, true) => Some(format!("{} ? undefined : null", is(tag::NONE))),
    };
    lifted
}

fn form(ty: &Type) -> Form {
    match ty {
        Type::Bool | Type::Char => Form::Small,
        Type::Number(number) | Type::NonZero(number) if number.is_big() || number.is_float() => {
            Form::Wide
        }
        Type::Number(_) | Type::NonZero(_) => Form::Small,
        _ => Form::Code,
    }
}

fn lift_value(ty: &Type, view: bool, tagged: bool, library: &mut Library) -> Option<String> {
    Some(match ty {
        Type::Unit | Type::Option(_) | Type::Result(_) => return None,
        Type::Bool => "result !== 0".into(),
        Type::Char => "String.fromCodePoint(result)".into(),
        Type::Number(number) | Type::NonZero(number) => match number {
            Number::U32 if !tagged => "result >>> 0".into(),
            Number::U64 => "BigInt.asUintN(64, result)".into(),
            Number::I128 => format!("{}(result)", library.get("liftWide")),
            Number::U128 => format!("BigInt.asUintN(128, {}(result))", library.get("liftWide")),
            _ => "result".into(),
        },
        Type::Text { owned: false } => format!("{}(result)", library.get("liftBorrowed")),
        Type::Text { owned: true } => format!("{}(result)", library.get("liftString")),
        Type::Sequence(sequence, number) => lift_sequence(*sequence, *number, view, library),
        Type::JsValue => format!("{}(result)", library.get("take")),
    })
}

fn lift_sequence(sequence: Sequence, number: Number, view: bool, library: &mut Library) -> String {
    match sequence {
        Sequence::Array(length) => {
            let helper = if is_long_array(length, number) { "liftArray" } else { "liftShort" };
            format!("{}({length})", library.get_for(helper, number))
        }
        Sequence::Vec => format!("{}(result)", library.get_for("liftVec", number)),
        Sequence::Slice | Sequence::SliceMut if view => {
            format!("{}(result)", library.get_for("liftView", number))
        }
        Sequence::Slice | Sequence::SliceMut => {
            format!("{}(result)", library.get_for("liftSlice", number))
        }
    }
}
