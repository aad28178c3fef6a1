//! The finished model that the emitters take. Nothing in it can be the user's fault any more.

use super::names::Identifiers;
use crate::descriptor::model::{
    ImportKind, ImportedId, Number, Role, Sequence, Shape, Slot, Type, TypeId, Value,
};
use crate::js::property;
use minibind::wire::area;
use std::collections::BTreeMap;

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
    /// What the module imports of the program's own, in order.
    pub imports: Vec<Import>,
    /// Imported classes; an [`ImportedId`] is an index into them.
    pub imported: Vec<ImportedClass>,
    /// The modules that imports come from, in order.
    pub hosts: Vec<Host>,
    /// The expression of what the names of `globalThis` are taken from.
    pub global: String,
    /// What the package depends on: names and versions.
    pub dependencies: BTreeMap<String, String>,
    /// The exports and the identifiers of the functions that types name.
    pub slots: BTreeMap<Slot, SlotNames>,
    /// A call can run functions of JavaScript, which may call the module in their turn.
    pub calls_out: bool,
    /// The module hands out and takes its stack pointer.
    pub has_stack: bool,
    /// The module spawns tasks.
    pub has_tasks: bool,
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
    /// It gives a promise of the result.
    pub is_async: bool,
    /// The name in the final module of what gives the outcome of an asynchronous function, and its
    /// identifier inside the glue.
    pub finish: Option<(String, String)>,
    /// The result.
    pub output: Type,
    /// The exported error that it returns.
    pub thrown: Option<TypeId>,
    /// TypeScript in place of that of the result.
    pub ts_return: Option<String>,
    /// Whether a call can panic.
    pub can_panic: bool,
    /// Whether a call can run functions of JavaScript.
    pub calls_out: bool,
}

/// Something of JavaScript that the program uses.
#[derive(Clone, Debug)]
pub struct Import {
    /// What it is called in JavaScript; `ident` is the function in the glue.
    pub names: Names,
    /// The full Rust path.
    pub rust_path: String,
    /// The name under which the module imports it.
    pub import: String,
    /// Where it comes from.
    pub origin: Origin,
    /// What it is.
    pub kind: ImportKind,
    /// The last argument is spread.
    pub is_variadic: bool,
    /// It gives a promise.
    pub is_async: bool,
    /// What it throws goes to Rust.
    pub catches: bool,
    /// The parameters; of a member of an object the first is the object.
    pub params: Vec<Param>,
    /// The result.
    pub output: Type,
}

/// Where an import comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// `globalThis`
    Global,
    /// One of [`Interface::hosts`].
    Host(usize),
}

/// A module that imports come from.
#[derive(Clone, Debug)]
pub struct Host {
    /// What stands behind `from`.
    pub specifier: String,
    /// The identifier of the module's namespace inside the glue.
    pub ident: String,
    /// The expression of what its names are taken from.
    pub root: String,
    /// The file that the package has for it: its path and its contents.
    pub file: Option<(String, String)>,
}

/// A class of JavaScript.
#[derive(Clone, Debug)]
pub struct ImportedClass {
    /// Its names.
    pub names: Names,
    /// The full Rust path.
    pub rust_path: String,
    /// Where it comes from.
    pub origin: Origin,
    /// Its type in TypeScript, where that is given.
    pub ts: Option<String>,
    /// The class that it extends.
    pub extends: Option<ImportedId>,
    /// The name under which the module imports the question whether a value is one of its objects.
    pub instance: Option<String>,
    /// Whether the glue reaches for the class itself: for [`Self::instance`], or for an import that
    /// is made or read of it. The origin of another class means nothing.
    pub is_used: bool,
}

/// A function that types name: its export, and its identifier inside the glue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotNames {
    /// The name in the final module.
    pub export: String,
    /// The identifier inside the glue.
    pub ident: String,
    /// Whether a call can panic.
    pub can_panic: bool,
    /// Whether a call can run functions of JavaScript.
    pub calls_out: bool,
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
    /// Whether freeing an object can run functions of JavaScript.
    pub calls_out: bool,
}

impl Interface {
    /// Lets imports be taken from what each instance is given, which its glue calls `roots`.
    pub(crate) fn take_roots(&mut self) {
        self.global = "roots.globalThis".into();
        for host in &mut self.hosts {
            host.root = format!("roots{}", property(&host.specifier));
        }
    }

    /// The identifier of an outermost namespace.
    #[must_use]
    pub fn namespace_ident<'a>(&'a self, name: &'a str) -> &'a str {
        self.namespaces.get(name).map_or(name, String::as_str)
    }

    /// An imported class.
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "ids are made together with the classes")]
    pub fn imported_class(&self, id: ImportedId) -> &ImportedClass {
        &self.imported[id.0]
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

    /// Whether the package shows something by this name.
    pub fn shows(&self, name: &str) -> bool {
        self.names().any(|names| names.namespace.first().unwrap_or(&names.js) == name)
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

    /// The functions that run at the end of `init`.
    pub fn starts(&self) -> impl Iterator<Item = &Function> {
        self.functions.iter().filter(|function| function.start)
    }
}

impl Import {
    /// Whether it belongs to objects, and not to a class itself.
    #[must_use]
    pub fn has_object(&self) -> bool {
        matches!(self.kind, ImportKind::Member(role, _) if role.has_object())
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
