//! What a descriptor says, before anything is made of it.

mod types;

use crate::error::Place;

pub use types::{
    Closure, ImportedId, Lifetime, Number, Sequence, Settle, Signature, Slot, Type, TypeId,
};

/// What an item is called, and where.
#[derive(Clone, Debug)]
pub struct Names {
    /// The full Rust path.
    pub rust_path: String,
    /// The Rust name.
    pub rust: String,
    /// The JavaScript name.
    pub js: String,
    /// The object path in front of it.
    pub namespace: Vec<String>,
    /// The documentation.
    pub docs: String,
    /// Where it stands.
    pub place: Place,
    /// The package of the crate.
    pub package: String,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its names.
    pub names: Names,
    /// The type that it belongs to, and how.
    pub owner: Option<(Role, TypeId)>,
    /// The export name of the shim.
    pub shim: String,
    /// The last parameter takes all further arguments.
    pub variadic: bool,
    /// It runs at the end of `init`.
    pub start: bool,
    /// A returned slice is not copied.
    pub view: bool,
    /// It gives a promise of the result.
    pub is_async: bool,
    /// TypeScript in place of that of the result.
    pub ts_return: Option<String>,
    /// The parameters.
    pub params: Vec<Param>,
    /// The result.
    pub output: Type,
    /// The exported error that it returns.
    pub thrown: Option<TypeId>,
}

/// A function that is run to see whether it fails.
#[derive(Clone, Debug)]
pub struct Test {
    /// The function, which takes nothing.
    pub function: Function,
    /// Why it only runs when it is asked for; may be empty.
    pub ignored: Option<String>,
    /// It is to panic, with this in the message.
    pub should_panic: Option<String>,
}

/// What a function is to the type that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A function of the type itself.
    Static,
    /// A method, whose first parameter is the object.
    Method,
    /// What `new` calls.
    Constructor,
    /// What reads a property.
    Getter,
    /// What writes a property.
    Setter,
    /// What reads a property of the class itself.
    StaticGetter,
    /// What writes a property of the class itself.
    StaticSetter,
    /// What gives the next item of an iterator.
    Iterator,
}

impl Role {
    /// The role of a function with so many parameters: a property without an object is the class's own.
    pub(super) fn with_params(self, count: usize) -> Role {
        match (self, count) {
            (Role::Getter, 0) => Role::StaticGetter,
            (Role::Setter, 1) => Role::StaticSetter,
            (role, _) => role,
        }
    }

    /// Whether the first parameter is the object.
    #[must_use]
    pub fn has_object(self) -> bool {
        matches!(self, Role::Method | Role::Getter | Role::Setter | Role::Iterator)
    }
}

/// An exported type.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its names.
    pub names: Names,
    /// What it is.
    pub shape: Shape,
}

/// What an exported type is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Objects that stay in Rust; the export name of the shim that frees one.
    Class(String),
    /// A plain object.
    Object(Vec<Field>),
    /// One of several strings or numbers.
    Enum(Vec<EnumVariant>),
    /// An object whose tag says which of the variants it is.
    Union(Union),
    /// An error class. A struct is one variant without a name.
    Error(Vec<Variant>),
}

/// An enum with data.
#[derive(Clone, Debug)]
pub struct Union {
    /// The property that says which variant it is.
    pub tag: String,
    /// The variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum without data.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// The key in the enum's object.
    pub key: String,
    /// The documentation.
    pub docs: String,
    /// What it is in JavaScript: text or a number.
    pub value: Value,
}

/// A variant of an enum with data.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The tag.
    pub name: String,
    /// The documentation.
    pub docs: String,
    /// The data, as properties: unnamed fields are one, an array where they are several.
    pub fields: Vec<Field>,
}

/// A property of a plain object.
#[derive(Clone, Debug)]
pub struct Field {
    /// The JavaScript name.
    pub name: String,
    /// The documentation.
    pub docs: String,
    /// TypeScript in place of that of the type.
    pub ts: Option<String>,
    /// The type.
    pub ty: Type,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// The JavaScript name.
    pub name: String,
    /// TypeScript in place of that of the type.
    pub ts: Option<String>,
    /// The type.
    pub ty: Type,
}

/// Something of JavaScript that the program uses.
#[derive(Clone, Debug)]
pub struct Import {
    /// Its names.
    pub names: Names,
    /// The name under which the module imports it.
    pub import: String,
    /// Where it comes from.
    pub source: Source,
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

/// What an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportKind {
    /// A function.
    Function,
    /// A value, which is read.
    Value,
    /// What belongs to a class: never an iterator. A getter without, or a setter with one parameter
    /// is the class's own.
    Member(Role, ImportedId),
}

/// Where an import comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// `globalThis`
    Global,
    /// A module that the host finds by its name.
    Module {
        /// The name.
        name: String,
        /// The version that the package shall depend on.
        version: Option<String>,
    },
    /// A file of the crate.
    File {
        /// Its path from the folder of the manifest.
        path: String,
        /// What it holds.
        contents: String,
    },
    /// A module that is written in the attribute.
    Inline(String),
}

/// A class of JavaScript.
#[derive(Clone, Debug)]
pub struct ImportedClass {
    /// Its names.
    pub names: Names,
    /// The symbol of its item.
    pub symbol: String,
    /// Where it comes from.
    pub source: Source,
    /// Its type in TypeScript, where that is given.
    pub ts: Option<String>,
    /// The class that it extends.
    pub extends: Option<ImportedId>,
}

/// A constant.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Its names.
    pub names: Names,
    /// The value.
    pub value: Value,
}

/// The value of a constant.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `bool`
    Bool(bool),
    /// `char` or text.
    Text(String),
    /// A number that JavaScript holds as one.
    Number(f64),
    /// A signed number that JavaScript holds as a bigint.
    BigInt(i128),
    /// An unsigned number that JavaScript holds as a bigint.
    BigUint(u128),
}

/// A block of TypeScript.
#[derive(Clone, Debug)]
pub struct TsBlock {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// What the items need of the runtime: addresses and functions in the module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The argument stack.
    pub arena: Option<u32>,
    /// The result area.
    pub result: Option<u32>,
    /// The area for short results.
    pub text: Option<u32>,
    /// The table slots of the allocator's functions: allocate, free.
    pub heap: Option<(u32, u32)>,
}

/// All descriptors of a module.
#[derive(Clone, Debug, Default)]
pub struct Descriptors {
    /// Functions, in the order of their places.
    pub functions: Vec<Function>,
    /// Constants, in the order of their places.
    pub constants: Vec<Constant>,
    /// Exported types, in the order of their places.
    pub types: Vec<Definition>,
    /// Tests, in the order of their places.
    pub tests: Vec<Test>,
    /// Blocks of TypeScript, in the order of their places.
    pub ts_blocks: Vec<TsBlock>,
    /// What the module imports, in the order of its places.
    pub imports: Vec<Import>,
    /// Imported classes, in the order of their places.
    pub imported: Vec<ImportedClass>,
    /// What all of them need.
    pub parts: Parts,
}

impl Descriptors {
    /// Whether there is nothing that a package could show or would need: classes of JavaScript alone
    /// are in every module.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.names().next().is_none()
            && self.functions.is_empty()
            && self.ts_blocks.is_empty()
            && self.imports.is_empty()
    }

    /// Makes the tests the functions that are exported, and leaves what their glue may need.
    pub(crate) fn keep_tests(&mut self) {
        self.constants.clear();
        self.ts_blocks.clear();
        self.functions.retain(|function| function.owner.is_some());
        let tests = self.tests.iter().enumerate().map(|(index, test)| {
            let mut function = test.function.clone();
            function.names.js = Test::js_name(index);
            function.names.docs.clear();
            function
        });
        self.functions.extend(tests);
    }

    /// The names of all items that JavaScript sees, but not those of types' members.
    pub fn names(&self) -> impl Iterator<Item = &Names> {
        let functions =
            self.functions.iter().filter(|function| !function.start && function.owner.is_none());
        functions
            .map(|function| &function.names)
            .chain(self.constants.iter().map(|constant| &constant.names))
            .chain(self.types.iter().map(|definition| &definition.names))
    }
}

impl Test {
    /// The path inside of the crate.
    #[must_use]
    pub fn path(&self) -> &str {
        let path = self.function.names.rust_path.as_str();
        path.split_once("::").map_or(path, |(_, path)| path)
    }

    /// What the package of the tests calls the test of this number.
    #[must_use]
    pub fn js_name(index: usize) -> String {
        format!("minibind_test_{index}")
    }
}

impl Definition {
    /// Whether its objects stay in Rust.
    #[must_use]
    pub fn is_class(&self) -> bool {
        matches!(self.shape, Shape::Class(_))
    }
}
