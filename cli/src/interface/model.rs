//! The finished model that the emitters take. Nothing in it can be the user's fault any more.

use super::names::Identifiers;
use crate::descriptor::model::{Number, Role, Sequence, Shape, Type, TypeId, Value};
use minibind::wire::area;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that the package shows.
#[derive(Clone, Debug)]
pub struct Interface {
    /// Functions, in order.
    pub functions: Vec<Function>,
    /// Constants, in order.
    pub constants: Vec<Constant>,
    /// Exported types, in order; a [`TypeId`] is an index into them.
    pub types: Vec<Definition>,
    /// The identifiers of the outermost namespaces inside the glue, by name.
    pub namespaces: BTreeMap<String, String>,
    /// Blocks of TypeScript, in order.
    pub ts_blocks: Vec<String>,
    /// Where the fixed areas lie.
    pub areas: Areas,
    /// Whether the module hands out its allocator.
    pub has_heap: bool,
    /// Whether the runtime wants to be set up.
    pub has_setup: bool,
    /// Whether any function can panic.
    pub can_panic: bool,
    /// The identifiers that are taken, for those that the emitters choose themselves.
    pub(crate) identifiers: Identifiers,
}

/// Addresses of the fixed areas; 0 for those that are not used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Areas {
    /// The argument stack.
    pub arena: u32,
    /// The result area.
    pub result: u32,
    /// The area for short results.
    pub text: u32,
}

/// What an item is called in JavaScript.
#[derive(Clone, Debug)]
pub struct Names {
    /// The Rust name.
    pub rust: String,
    /// The name.
    pub js: String,
    /// The name with its path, as messages spell it.
    pub label: String,
    /// The identifier that stands for it inside the glue.
    pub ident: String,
    /// The object path in front of the name.
    pub namespace: Vec<String>,
    /// The documentation.
    pub docs: String,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its names.
    pub names: Names,
    /// The type that it belongs to, and how.
    pub owner: Option<(Role, TypeId)>,
    /// The name of the shim in the final module.
    pub export: String,
    /// The identifier of the shim inside the glue.
    pub shim_ident: String,
    /// The parameters.
    pub params: Vec<Param>,
    /// The last parameter takes all further arguments.
    pub variadic: bool,
    /// It runs at the end of `init` and has no place in the interface.
    pub start: bool,
    /// A returned slice is not copied.
    pub view: bool,
    /// The result.
    pub output: Type,
    /// The exported error that it returns.
    pub thrown: Option<TypeId>,
    /// TypeScript in place of that of the result.
    pub ts_return: Option<String>,
    /// Whether a call can panic.
    pub can_panic: bool,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// The name, as JavaScript spells it.
    pub name: String,
    /// The identifier inside the glue.
    pub ident: String,
    /// The type.
    pub ty: Type,
    /// TypeScript in place of that of the type.
    pub ts: Option<String>,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Its names.
    pub names: Names,
    /// The value.
    pub value: Value,
}

/// An exported type.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its names.
    pub names: Names,
    /// What it is. The name in a class is that of its shim in the final module.
    pub shape: Shape,
    /// Whether freeing an object can panic.
    pub can_panic: bool,
}

impl Interface {
    /// The identifier of an outermost namespace.
    #[must_use]
    pub fn namespace_ident<'a>(&'a self, name: &'a str) -> &'a str {
        self.namespaces.get(name).map_or(name, String::as_str)
    }

    /// An exported type.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "ids are made together with the types")]
    pub fn definition(&self, id: TypeId) -> &Definition {
        &self.types[id.0]
    }

    /// The names of everything that the package shows.
    pub fn names(&self) -> impl Iterator<Item = &Names> {
        let functions = self.callable().map(|function| &function.names);
        let constants = self.constants.iter().map(|constant| &constant.names);
        functions.chain(constants).chain(self.types.iter().map(|definition| &definition.names))
    }

    /// The functions that JavaScript can call by a name of their own.
    pub fn callable(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| !function.start && function.owner.is_none())
    }

    /// The functions that belong to a type.
    pub fn members(&self, id: TypeId) -> impl Iterator<Item = (Role, &Function)> {
        self.functions.iter().filter_map(move |function| {
            let (role, owner) = function.owner?;
            (owner == id).then_some((role, function))
        })
    }

    /// The types of a kind, with their ids.
    pub fn definitions(&self) -> impl Iterator<Item = (TypeId, &Definition)> {
        self.types.iter().enumerate().map(|(id, definition)| (TypeId(id), definition))
    }

    /// The class that a type is, by value or by reference.
    #[must_use]
    pub fn class(&self, ty: &Type) -> Option<(TypeId, &Definition)> {
        match ty {
            Type::Named(id) => {
                let definition = self.definition(*id);
                definition.is_class().then_some((*id, definition))
            }
            Type::Ref(inner) | Type::RefMut(inner) => self.class(inner),
            _ => None,
        }
    }

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

    /// Whether an argument is a composite.
    #[must_use]
    pub fn takes_composites(&self) -> bool {
        let mut params = self.functions.iter().flat_map(|function| &function.params);
        params.any(|param| self.is_composite(param.ty.present()))
    }

    /// Whether a type, or one inside it, fulfils a condition.
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
        let mut inside = |ty: &Type| self.search(ty, condition, seen);
        condition(ty)
            || match ty {
                Type::Option(inner)
                | Type::Result(inner)
                | Type::List(inner)
                | Type::Fixed(_, inner)
                | Type::Set(inner)
                | Type::Ref(inner)
                | Type::RefMut(inner) => inside(inner),
                Type::Map(key, value) => inside(key) || inside(value),
                Type::Tuple(types) => types.iter().any(inside),
                Type::Named(id) => {
                    seen.insert(*id)
                        && self.definition(*id).parts().any(|ty| self.search(ty, condition, seen))
                }
                _ => false,
            }
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

    /// Whether an argument can lie inside the module's memory.
    #[must_use]
    pub fn takes_slices(&self) -> bool {
        self.functions.iter().any(|function| !function.start && function.takes_slices())
    }

    /// The functions that run at the end of `init`.
    pub fn starts(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| function.start)
    }

    /// Whether JavaScript code can run while a call is under way: an element of an array may be
    /// a getter.
    #[must_use]
    pub fn can_reenter(&self) -> bool {
        let mut params = self.functions.iter().flat_map(|function| &function.params);
        params.any(|param| self.runs_code(param.ty.present()))
    }

    /// Whether any code can run while an argument is lowered: an element may be a getter.
    #[must_use]
    pub fn runs_code(&self, ty: &Type) -> bool {
        matches!(ty, Type::Sequence(..) | Type::Json) || self.is_composite(ty)
    }

    /// Whether the glue allocates: for arrays in the module's memory, and for owned arguments.
    #[must_use]
    pub fn allocates(&self) -> bool {
        let takes_owned = |function: &Function| {
            function.sequences().any(|(sequence, _)| sequence == Sequence::Vec)
        };
        self.functions.iter().any(|function| function.takes_slices() || takes_owned(function))
    }

    /// Whether the glue frees what functions return.
    #[must_use]
    pub fn frees(&self) -> bool {
        self.functions.iter().any(|function| match function.output.value() {
            Type::Text { owned } => *owned,
            Type::Json => true,
            Type::Sequence(Sequence::Vec, _) => true,
            Type::Sequence(Sequence::Array(length), number) => is_long_array(*length, *number),
            _ => false,
        })
    }
}

impl Definition {
    /// Whether its objects stay in Rust.
    #[must_use]
    pub fn is_class(&self) -> bool {
        matches!(self.shape, Shape::Class(_))
    }

    /// The types of what it consists of.
    pub fn parts(&self) -> impl Iterator<Item = &Type> {
        let (fields, variants) = match &self.shape {
            Shape::Object(fields) => (fields.as_slice(), &[][..]),
            Shape::Union(union) => (&[][..], union.variants.as_slice()),
            Shape::Error(variants) => (&[][..], variants.as_slice()),
            Shape::Class(_) | Shape::Enum(_) => (&[][..], &[][..]),
        };
        let inside = variants.iter().flat_map(|variant| &variant.fields);
        fields.iter().chain(inside).map(|field| &field.ty)
    }
}

impl Function {
    /// The role in the type that it belongs to.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.owner.map(|(role, _)| role)
    }

    /// The parameters that are sequences of numbers.
    pub fn sequences(&self) -> impl Iterator<Item = (Sequence, &Param)> {
        self.params.iter().filter_map(|param| match param.ty.value() {
            Type::Sequence(sequence, _) => Some((*sequence, param)),
            _ => None,
        })
    }

    /// Whether a parameter is a slice, which can lie inside the module's memory.
    #[must_use]
    pub fn takes_slices(&self) -> bool {
        self.sequences()
            .any(|(sequence, _)| matches!(sequence, Sequence::Slice | Sequence::SliceMut))
    }
}

/// Whether an array is returned in a block of its own and not through the fixed area.
pub(crate) fn is_long_array(length: u32, number: Number) -> bool {
    u64::from(length) * u64::from(number.bytes()) > area::TEXT_BYTES as u64
}
