//! What a descriptor says, before anything is made of it.

use crate::error::Place;

/// A type, as both sides know it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// `char`
    Char,
    /// A number.
    Number(Number),
    /// A number that is not zero.
    NonZero(Number),
    /// Text: borrowed, or owned by whoever receives it.
    Text {
        /// Whether the receiver frees it.
        owned: bool,
    },
    /// A sequence of numbers.
    Sequence(Sequence, Number),
    /// A value or none.
    Option(Box<Type>),
    /// A value or a thrown error.
    Result(Box<Type>),
    /// Any JavaScript value.
    JsValue,
    /// A tuple.
    Tuple(Vec<Type>),
    /// A sequence of anything but numbers.
    List(Box<Type>),
    /// A sequence of anything but numbers, of this length.
    Fixed(u32, Box<Type>),
    /// Keys and their values.
    Map(Box<Type>, Box<Type>),
    /// Values, each once.
    Set(Box<Type>),
    /// An exported type.
    Named(TypeId),
    /// A borrowed object of a class, or a borrowed list.
    Ref(Box<Type>),
    /// A mutably borrowed object of a class.
    RefMut(Box<Type>),
    /// A value that crosses as JSON text.
    Json,
}

/// Which of [`Descriptors::types`] a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A kind of number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are Rust's")]
pub enum Number {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    F32,
    F64,
    I64,
    U64,
    I128,
    U128,
}

/// How a sequence is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sequence {
    /// `&[N]`
    Slice,
    /// `&mut [N]`
    SliceMut,
    /// `Vec<N>`
    Vec,
    /// `[N; K]`
    Array(u32),
}

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
    /// TypeScript in place of that of the result.
    pub ts_return: Option<String>,
    /// The parameters.
    pub params: Vec<Param>,
    /// The result.
    pub output: Type,
    /// The exported error that it returns.
    pub thrown: Option<TypeId>,
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
    /// What gives the next item of an iterator.
    Iterator,
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
    /// Blocks of TypeScript, in the order of their places.
    pub ts_blocks: Vec<TsBlock>,
    /// What all of them need.
    pub parts: Parts,
}

impl Descriptors {
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

impl Definition {
    /// Whether its objects stay in Rust.
    #[must_use]
    pub fn is_class(&self) -> bool {
        matches!(self.shape, Shape::Class(_))
    }
}

impl Type {
    /// The type without `Result` and `Option` around it.
    #[must_use]
    pub fn value(&self) -> &Type {
        match self {
            Type::Option(inner) | Type::Result(inner) => inner.value(),
            ty => ty,
        }
    }

    /// The type of an argument that is there: without the outermost `Option`.
    #[must_use]
    pub fn present(&self) -> &Type {
        match self {
            Type::Option(inner) => inner,
            ty => ty,
        }
    }

    /// The type without `Result` around it.
    #[must_use]
    pub fn success(&self) -> &Type {
        match self {
            Type::Result(inner) => inner,
            ty => ty,
        }
    }
}

impl Number {
    /// Whether JavaScript holds it as a bigint.
    #[must_use]
    pub fn is_big(self) -> bool {
        matches!(self, Number::I64 | Number::U64 | Number::I128 | Number::U128)
    }

    /// Whether it is `f32` or `f64`.
    #[must_use]
    pub fn is_float(self) -> bool {
        matches!(self, Number::F32 | Number::F64)
    }

    /// Its size in bytes.
    #[must_use]
    pub fn bytes(self) -> u32 {
        match self {
            Number::I8 | Number::U8 => 1,
            Number::I16 | Number::U16 => 2,
            Number::I32 | Number::U32 | Number::F32 => 4,
            Number::F64 | Number::I64 | Number::U64 => 8,
            Number::I128 | Number::U128 => 16,
        }
    }
}
