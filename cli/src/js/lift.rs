//! Results: how each type is made of the number that a shim returns.

use super::glue::Glue;
use super::lower::small_tag;
use crate::descriptor::model::{Number, Role, Sequence, Shape, Type};
use crate::interface::model::{Function, Interface, is_long_array};
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
    /// The condition that there is no value.
    pub none: Option<String>,
    /// The value; none when nothing is returned.
    pub value: Option<String>,
    /// Whether the number of the call is looked at.
    pub uses_result: bool,
}

impl Lifted {
    /// The expression of what a function returns.
    pub(super) fn returned(&self) -> Option<String> {
        match (&self.value, &self.none) {
            (Some(value), Some(none)) => Some(format!("{none} ? undefined : {value}")),
            (None, Some(none)) => Some(format!("{none} ? undefined : null")),
            (value, None) => value.clone(),
        }
    }
}

/// Lifts the result of a function; `is_item`: as the next item of an iterator, whose `undefined` is
/// not its end. `releases` are the statements that end what an iterator has borrowed.
pub(super) fn lift(
    function: &Function,
    is_item: bool,
    releases: &[String],
    glue: &mut Glue<'_>,
) -> Lifted {
    let (inner, can_fail) = match &function.output {
        Type::Result(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let (inner, can_miss) = match inner {
        Type::Option(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let is_json = glue.interface.has_json(inner);
    let tagged = can_fail || can_miss;
    let form = form(inner, glue.interface);
    let mut lifted = Lifted { uses_result: tagged || is_json, ..Lifted::default() };
    let is = |wanted: u32| match form {
        Form::Small => format!("result === {}", small_tag(wanted)),
        Form::Code => format!("result === {}", -1 - wanted as i32),
        Form::Wide => format!("tag === {}", wanted + 1),
    };
    if tagged && form == Form::Wide {
        lifted.checks.push(format!("const tag = {}();", glue.get("liftTag")));
    }
    if can_fail || is_json {
        let mut failure = glue.failure(function.thrown.filter(|_| can_fail));
        if is_json && function.thrown.is_some() && can_fail {
            // The error of Rust, unless the value could not be written as JSON.
            failure = format!("{}() ?? {failure}", glue.get("collectedOrNone"));
        }
        lifted.checks.push(format!("if ({}) throw {failure};", is(tag::ERROR)));
    }
    lifted.value = match (function.role(), inner) {
        (Some(Role::Constructor), _) => Some("result >>> 0".into()),
        (_, Type::Option(_)) if is_item => Some(glue.lift_item(inner)),
        (_, Type::Iterator { .. } | Type::Stream { .. }) => {
            Some(glue.lift_iterator(inner, "result", &function.names.label, releases))
        }
        (_, Type::Closure(closure)) => {
            let label = format!("{}()", function.names.label);
            Some(glue.lift_closure(inner, closure, "result", &label))
        }
        _ => lift_value(inner, function.view, tagged, glue),
    };
    lifted.none = can_miss.then(|| is(tag::NONE));
    lifted.uses_result |= lifted.value.as_deref().is_some_and(|value| value.contains("result"));
    lifted
}

fn form(ty: &Type, interface: &Interface) -> Form {
    match ty {
        Type::Named(id) if matches!(interface.definition(*id).shape, Shape::Enum(_)) => Form::Small,
        Type::Bool | Type::Char => Form::Small,
        Type::Number(number) | Type::NonZero(number) if number.is_big() || number.is_float() => {
            Form::Wide
        }
        Type::Number(_) | Type::NonZero(_) => Form::Small,
        _ => Form::Code,
    }
}

fn lift_value(ty: &Type, view: bool, tagged: bool, glue: &mut Glue<'_>) -> Option<String> {
    Some(match ty {
        Type::Unit | Type::Result(_) => return None,
        Type::Bool => "result !== 0".into(),
        Type::Char => "String.fromCodePoint(result)".into(),
        Type::Number(number) | Type::NonZero(number) => match number {
            Number::U32 if !tagged => "result >>> 0".into(),
            Number::U64 => "BigInt.asUintN(64, result)".into(),
            Number::I128 => format!("{}(result)", glue.get("liftWide")),
            Number::U128 => format!("BigInt.asUintN(128, {}(result))", glue.get("liftWide")),
            _ => "result".into(),
        },
        Type::Text { owned: false } => format!("{}(result)", glue.get("liftBorrowed")),
        Type::Text { owned: true } => format!("{}(result)", glue.get("liftString")),
        Type::Sequence(sequence, number) => lift_sequence(*sequence, *number, view, glue),
        Type::JsValue | Type::Imported(_) => format!("{}(result)", glue.get("take")),
        Type::Callback { .. } | Type::Promise { .. } | Type::AsyncIterable { .. } => {
            format!("{}(result).source", glue.get("take"))
        }
        // Lifted with what the function is called.
        Type::Closure(_) | Type::Iterator { .. } | Type::Stream { .. } => return None,
        Type::Json => {
            let lift = glue.get("liftString");
            format!("JSON.parse({lift}(result))")
        }
        Type::Named(id) => match glue.interface.definition(*id).shape {
            Shape::Enum(_) => format!("{}[result]", glue.known_as(*id)),
            Shape::Class(_) => glue.adopt(*id, "result"),
            Shape::Object(_) | Shape::Union(_) | Shape::Error(_) => glue.lift_buffer(ty),
        },
        Type::Ref(inner) | Type::RefMut(inner) => {
            return lift_value(inner, view, tagged, glue);
        }
        Type::Tuple(_)
        | Type::List(_)
        | Type::Fixed(..)
        | Type::Map(..)
        | Type::Set(_)
        | Type::Option(_) => glue.lift_buffer(ty),
    })
}

fn lift_sequence(sequence: Sequence, number: Number, view: bool, glue: &mut Glue<'_>) -> String {
    match sequence {
        Sequence::Array(length) => {
            let helper = if is_long_array(length, number) { "liftArray" } else { "liftShort" };
            format!("{}({length})", glue.library.get_for(helper, number))
        }
        Sequence::Vec => format!("{}(result)", glue.library.get_for("liftVec", number)),
        Sequence::Slice | Sequence::SliceMut if view => {
            format!("{}(result)", glue.library.get_for("liftView", number))
        }
        Sequence::Slice | Sequence::SliceMut => {
            format!("{}(result)", glue.library.get_for("liftSlice", number))
        }
    }
}
