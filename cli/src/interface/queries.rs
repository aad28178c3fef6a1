//! What emitters ask of types: how their values cross, and what is inside of them. Nothing here
//! depends on where a type stands; that is in `crossings.rs`.

use super::model::Interface;
use crate::descriptor::model::{Shape, Type, TypeId, Value};
use std::collections::BTreeSet;

impl Interface {
    /// Whether values of a type cross in one buffer, not as numbers of their own.
    #[must_use]
    pub fn is_composite(&self, ty: &Type) -> bool {
        match ty {
            Type::Tuple(_)
            | Type::List(_)
            | Type::Fixed(..)
            | Type::Map(..)
            | Type::Set(_)
            | Type::Option(_) => true,
            Type::Named(id) => {
                !matches!(self.definition(*id).shape, Shape::Class(_) | Shape::Enum(_))
            }
            Type::Ref(inner) | Type::RefMut(inner) => self.is_composite(inner),
            Type::Unit
            | Type::Bool
            | Type::Char
            | Type::Number(_)
            | Type::NonZero(_)
            | Type::Text { .. }
            | Type::Sequence(..)
            | Type::Result(_)
            | Type::JsValue
            | Type::Imported(_)
            | Type::Callback { .. }
            | Type::Closure(_)
            | Type::Promise { .. }
            | Type::Iterator { .. }
            | Type::Stream { .. }
            | Type::AsyncIterable { .. }
            | Type::Json => false,
        }
    }

    /// Whether values of a type are strings, which can be the keys of a plain object.
    #[must_use]
    pub fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::Text { .. } | Type::Char => true,
            Type::Named(id) => match &self.definition(*id).shape {
                Shape::Enum(variants) => {
                    variants.iter().all(|variant| matches!(variant.value, Value::Text(_)))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a type, or one whose values lie inside its values, fulfils a condition. What a
    /// function takes and gives, or a promise or an iterator brings later, does not lie inside.
    #[must_use]
    pub fn contains(&self, ty: &Type, condition: &dyn Fn(&Type) -> bool) -> bool {
        self.search(ty, condition, &mut BTreeSet::new())
    }

    fn search(
        &self,
        ty: &Type,
        condition: &dyn Fn(&Type) -> bool,
        seen: &mut BTreeSet<TypeId>,
    ) -> bool {
        if condition(ty) {
            return true;
        }
        if let Type::Named(id) = ty {
            let is_new = seen.insert(*id);
            return is_new
                && self.definition(*id).parts().any(|part| self.search(part, condition, seen));
        }
        inside(ty).into_iter().any(|ty| self.search(ty, condition, seen))
    }

    /// Whether values of an exported type can lie in each other.
    #[must_use]
    pub fn is_recursive(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => {
                self.definition(*id).parts().any(|part| self.contains(part, &|inner| inner == ty))
            }
            _ => false,
        }
    }

    /// Whether a type has JSON in it, which may not be what Rust expects.
    #[must_use]
    pub fn has_json(&self, ty: &Type) -> bool {
        self.contains(ty, &|ty| *ty == Type::Json)
    }

    /// Whether any code can run while an argument is lowered: an element may be a getter, and so may
    /// be what makes a value a promise or an iterable.
    #[must_use]
    pub fn runs_code(&self, ty: &Type) -> bool {
        let is_looked_into = matches!(
            ty,
            Type::Sequence(..) | Type::Json | Type::Promise { .. } | Type::AsyncIterable { .. }
        );
        is_looked_into || self.is_composite(ty)
    }
}

/// The types of values that lie inside those of a type that has no name.
pub(super) fn inside(ty: &Type) -> Vec<&Type> {
    match ty {
        Type::Option(inner)
        | Type::Result(inner)
        | Type::List(inner)
        | Type::Fixed(_, inner)
        | Type::Set(inner)
        | Type::Ref(inner)
        | Type::RefMut(inner) => vec![inner],
        Type::Map(key, value) => vec![key, value],
        Type::Tuple(types) => types.iter().collect(),
        Type::Unit
        | Type::Bool
        | Type::Char
        | Type::Number(_)
        | Type::NonZero(_)
        | Type::Text { .. }
        | Type::Sequence(..)
        | Type::JsValue
        | Type::Named(_)
        | Type::Json
        | Type::Imported(_)
        | Type::Callback { .. }
        | Type::Closure(_)
        | Type::Promise { .. }
        | Type::Iterator { .. }
        | Type::Stream { .. }
        | Type::AsyncIterable { .. } => Vec::new(),
    }
}
