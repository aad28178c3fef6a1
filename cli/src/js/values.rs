//! Types that are objects of values and functions: enums, and others with functions of their own.

use super::quote::{literal, property_key, quote};
use crate::descriptor::model::{Shape, TypeId, Value};
use crate::interface::model::{Definition, Function, Interface};

/// The expression of the object of a type; `function` gives that of each of its functions.
pub(super) fn type_object(
    id: TypeId,
    definition: &Definition,
    interface: &Interface,
    function: impl Fn(&Function) -> String,
) -> (String, Vec<String>, &'static str) {
    let mut entries = Vec::new();
    if let Shape::Enum(variants) = &definition.shape {
        for variant in variants {
            entries.push(format!("{}: {}", property_key(&variant.key), literal(&variant.value)));
        }
        // As TypeScript's enums do: from the number to its name.
        for variant in variants {
            if let Value::Number(number) = variant.value {
                let key =
                    if number < 0.0 { quote(&number.to_string()) } else { number.to_string() };
                entries.push(format!("{key}: {}", quote(&variant.key)));
            }
        }
    }
    for (_, member) in interface.members(id) {
        entries.push(format!("{}: {}", property_key(&member.names.js), function(member)));
    }
    ("Object.freeze({".into(), entries, "})")
}

/// The values of an enum, or the tags of a union, in the order of their indexes.
pub(super) fn indexed_values(definition: &Definition) -> Vec<String> {
    match &definition.shape {
        Shape::Enum(variants) => variants.iter().map(|variant| literal(&variant.value)).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| quote(&variant.name)).collect(),
        Shape::Class(_) | Shape::Object(_) | Shape::Error(_) => Vec::new(),
    }
}
