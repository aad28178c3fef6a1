//! The finished model that the emitters take. Nothing in it can be the user's fault any more.

use crate::descriptor::model::{Number, Sequence, Type, Value};
use minibind::wire::area;
use std::collections::BTreeMap;

/// Everything that the package shows.
#[derive(Clone, Debug)]
pub struct Interface {
    /// Functions, in order.
    pub functions: Vec<Function>,
    /// Constants, in order.
    pub constants: Vec<Constant>,
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
    /// The name.
    pub js: String,
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

impl Names {
    /// The name with its path, as messages spell it.
    #[must_use]
    pub fn full(&self) -> String {
        self.namespace.iter().chain([&self.js]).map(String::as_str).collect::<Vec<_>>().join(".")
    }
}

impl Interface {
    /// The identifier of an outermost namespace.
    #[must_use]
    pub fn namespace_ident<'a>(&'a self, name: &'a str) -> &'a str {
        self.namespaces.get(name).map_or(name, String::as_str)
    }

    /// The functions that JavaScript can call.
    pub fn callable(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| !function.start)
    }

    /// The functions that run at the end of `init`.
    pub fn starts(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| function.start)
    }

    /// Whether JavaScript code can run while a call is under way: an element of an array may be
    /// a getter.
    #[must_use]
    pub fn can_reenter(&self) -> bool {
        self.functions.iter().any(|function| function.sequences().next().is_some())
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
            Type::Sequence(Sequence::Vec, _) => true,
            Type::Sequence(Sequence::Array(length), number) => is_long_array(*length, *number),
            _ => false,
        })
    }
}

impl Function {
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
