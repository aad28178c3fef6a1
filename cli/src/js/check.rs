//! The checks of values that travel as numbers.

use super::glue::Glue;
use crate::descriptor::model::{Number, Type};

/// The call that refuses a wrong value; none for other types.
pub(super) fn check(ty: &Type, value: &str, place: &str, glue: &mut Glue<'_>) -> Option<String> {
    let helper = match ty {
        Type::Bool => "checkBoolean",
        Type::Number(number) | Type::NonZero(number) => helper(*number),
        _ => return None,
    };
    Some(format!("{}({place}, {value})", glue.get(helper)))
}

fn helper(number: Number) -> &'static str {
    match number {
        Number::F32 | Number::F64 => "checkNumber",
        Number::I8 => "checkI8",
        Number::U8 => "checkU8",
        Number::I16 => "checkI16",
        Number::U16 => "checkU16",
        Number::I32 => "checkI32",
        Number::U32 => "checkU32",
        Number::I64 => "checkI64",
        Number::U64 => "checkU64",
        Number::I128 => "checkI128",
        Number::U128 => "checkU128",
    }
}
