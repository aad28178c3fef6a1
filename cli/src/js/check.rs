//! The conditions under which a plain value is refused.

use super::library::{Library, bounds};
use crate::descriptor::model::{Number, Type};

/// A condition that is true for a wrong value, and the call that refuses it.
pub(super) struct Check {
    pub wrong: String,
    pub refuse: String,
}

/// The check of a value that travels as numbers; none for other types.
pub(super) fn check(ty: &Type, value: &str, place: &str, library: &mut Library) -> Option<Check> {
    match ty {
        Type::Bool => Some(Check {
            wrong: format!("typeof {value} !== \"boolean\""),
            refuse: format!("{}({place}, \"a boolean\", {value})", library.get("mustBe")),
        }),
        Type::Number(number) | Type::NonZero(number) => {
            Some(check_number(*number, value, place, library))
        }
        _ => None,
    }
}

fn check_number(number: Number, value: &str, place: &str, library: &mut Library) -> Check {
    if number.is_float() {
        return Check {
            wrong: format!("typeof {value} !== \"number\""),
            refuse: format!("{}({place}, \"a number\", {value})", library.get("mustBe")),
        };
    }
    if number.is_big() {
        let bits = number.bytes() * 8;
        let signed = matches!(number, Number::I64 | Number::I128);
        let cut = if signed { "BigInt.asIntN" } else { "BigInt.asUintN" };
        return Check {
            wrong: format!("typeof {value} !== \"bigint\" || {cut}({bits}, {value}) !== {value}"),
            refuse: format!("{}({place}, {bits}, {signed}, {value})", library.get("notBigInt")),
        };
    }
    let cut = match number {
        Number::I8 => format!("({value} << 24) >> 24"),
        Number::U8 => format!("({value} & 255)"),
        Number::I16 => format!("({value} << 16) >> 16"),
        Number::U16 => format!("({value} & 65535)"),
        Number::U32 => format!("{value} >>> 0"),
        _ => format!("({value} | 0)"),
    };
    let (low, high) = bounds(number);
    Check {
        wrong: format!("typeof {value} !== \"number\" || {cut} !== {value}"),
        refuse: format!("{}({place}, {low}, {high}, {value})", library.get("notInteger")),
    }
}
