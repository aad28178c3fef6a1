//! The vocabulary of the descriptor stream: every number that means something between the macro,
//! this runtime and the command line. It has no other copy.
//!
//! In: nothing. Out: constants. A descriptor is a sequence of 32-bit words. Text is one word with
//! its length in bytes, then its UTF-8, four bytes a word, the first in the lowest byte, the last
//! word filled up with zeros.
//!
//! ```text
//! item      = FORMAT kind place body
//! place     = text(package) text(manifest folder) text(file) line column
//! names     = text(rust name) text(js name) text(namespace) text(docs)
//! function  = names owner flags text(ts of the return value) count param* type thrown
//! owner     = owner::NONE | role type          (the type that the function belongs to)
//! param     = text(js name) text(ts) type      (of a method the first is the object)
//! thrown    = 0 | 1 type                       (the exported error that the function returns)
//! constant  = names type value                 (text, or the words of a number, lowest first)
//! ts block  = text
//! class     = names                            (the shim of its symbol frees an object)
//! object    = names count field*
//! field     = text(js name) text(docs) text(ts) type
//! enum      = names count (text(js name) text(docs) value)*
//! value     = value::TEXT text | value::NUMBER low high   (the bits of an f64)
//! union     = names text(tag) text(content) count variant*
//! error     = names count variant*             (a struct is one variant with an empty name)
//! variant   = text(js name) text(docs) form
//! form      = form::UNIT | form::TUPLE count type* | form::FIELDS count field*
//! type      = part* tag …                      (the rest depends on the tag)
//! part      = part::ARENA address
//!           | part::RESULT address
//!           | part::TEXT address
//!           | part::HEAP slot(allocate) slot(free)
//! ```
//! A `slot` is an index into the module's function table.

/// The version of this vocabulary. A reader accepts every version up to its own.
pub const FORMAT: u32 = 1;

/// Starts the export name of every descriptor function; the symbol of its item follows.
pub const DESCRIBE_PREFIX: &str = "minibind:describe:";
/// Starts the export name of every shim; the symbol of its item follows.
pub const SHIM_PREFIX: &str = "minibind:shim:";
/// The export that prepares the runtime, called once before anything else when it is there.
pub const SETUP_EXPORT: &str = "minibind:setup";
/// The module name of every function that the runtime imports.
pub const IMPORT_MODULE: &str = "minibind";
/// The import that takes the words of a descriptor.
pub const DESCRIBE_IMPORT: &str = "describe";

/// Kinds of items.
pub mod item {
    /// A function.
    pub const FUNCTION: u32 = 1;
    /// A constant whose value is part of the descriptor.
    pub const CONSTANT: u32 = 2;
    /// A block of TypeScript.
    pub const TYPESCRIPT: u32 = 3;
    /// A struct whose objects stay in Rust.
    pub const CLASS: u32 = 4;
    /// A struct that crosses as a plain object.
    pub const OBJECT: u32 = 5;
    /// An enum of unit variants, which crosses as a string or a number.
    pub const ENUM: u32 = 6;
    /// An enum with data, which crosses as an object with a tag.
    pub const UNION: u32 = 7;
    /// An error, which is thrown as an object of its own class.
    pub const ERROR: u32 = 8;
}

/// What a function is to the type that it belongs to.
pub mod owner {
    /// It belongs to no type.
    pub const NONE: u32 = 0;
    /// A function of the type itself.
    pub const STATIC: u32 = 1;
    /// A method: the first parameter is the object.
    pub const METHOD: u32 = 2;
    /// What `new` calls.
    pub const CONSTRUCTOR: u32 = 3;
    /// What reads a property.
    pub const GETTER: u32 = 4;
    /// What writes a property.
    pub const SETTER: u32 = 5;
    /// `Iterator::next`, which makes the object iterable.
    pub const ITERATOR: u32 = 6;
}

/// Kinds of an enum's values.
pub mod value {
    /// A string.
    pub const TEXT: u32 = 0;
    /// A number.
    pub const NUMBER: u32 = 1;
}

/// Forms of a variant's data.
pub mod form {
    /// No data.
    pub const UNIT: u32 = 0;
    /// Unnamed fields.
    pub const TUPLE: u32 = 1;
    /// Named fields.
    pub const FIELDS: u32 = 2;
}

/// Bits of a function's flags.
pub mod flag {
    /// The last parameter takes all further arguments.
    pub const VARIADIC: u32 = 1;
    /// The function runs at the end of `init` and is not part of the interface.
    pub const START: u32 = 1 << 1;
    /// A returned slice is a view of the module's memory, not a copy.
    pub const VIEW: u32 = 1 << 2;
}

/// What a type needs of the runtime; stands in front of its tag.
pub mod part {
    /// The argument stack, [`super::area::ARENA_BYTES`] long.
    pub const ARENA: u32 = 0x101;
    /// The words of a result that do not fit its return register.
    pub const RESULT: u32 = 0x102;
    /// The fixed area of short results, [`super::area::TEXT_BYTES`] long.
    pub const TEXT: u32 = 0x103;
    /// The allocator's functions.
    pub const HEAP: u32 = 0x104;
}

/// Tags of types.
pub mod ty {
    /// `()`
    pub const UNIT: u32 = 0;
    /// `bool`
    pub const BOOL: u32 = 1;
    /// `char`
    pub const CHAR: u32 = 2;
    /// `i8`
    pub const I8: u32 = 3;
    /// `u8`
    pub const U8: u32 = 4;
    /// `i16`
    pub const I16: u32 = 5;
    /// `u16`
    pub const U16: u32 = 6;
    /// `i32` and `isize`
    pub const I32: u32 = 7;
    /// `u32` and `usize`
    pub const U32: u32 = 8;
    /// `f32`
    pub const F32: u32 = 9;
    /// `f64`
    pub const F64: u32 = 10;
    /// `i64`
    pub const I64: u32 = 11;
    /// `u64`
    pub const U64: u32 = 12;
    /// `i128`
    pub const I128: u32 = 13;
    /// `u128`
    pub const U128: u32 = 14;
    /// `NonZero<T>`: the type of the number follows.
    pub const NON_ZERO: u32 = 15;
    /// `&str`
    pub const STR: u32 = 16;
    /// Owned text: the receiver frees it.
    pub const STRING: u32 = 17;
    /// `&[N]`: the type of the element follows.
    pub const SLICE: u32 = 18;
    /// `&mut [N]`: the type of the element follows.
    pub const SLICE_MUT: u32 = 19;
    /// An owned sequence of numbers, freed by the receiver: the type of the element follows.
    pub const VEC: u32 = 20;
    /// `[N; K]`: K and the type of the element follow.
    pub const ARRAY: u32 = 21;
    /// `Option<T>`: T follows.
    pub const OPTION: u32 = 22;
    /// `Result<T, E>`: T follows.
    pub const RESULT: u32 = 23;
    /// A JavaScript value held by handle.
    pub const JS_VALUE: u32 = 24;
    /// A tuple: the count and the types follow.
    pub const TUPLE: u32 = 25;
    /// A sequence of anything but numbers: the type of the element follows.
    pub const LIST: u32 = 26;
    /// `[T; K]` of anything but numbers: K and the type of the element follow.
    pub const FIXED: u32 = 27;
    /// A map: the types of key and value follow.
    pub const MAP: u32 = 28;
    /// A set: the type of the element follows.
    pub const SET: u32 = 29;
    /// An exported type: the text of its item's symbol follows.
    pub const NAMED: u32 = 30;
    /// `&T` of a class, or `&[T]` of one, whose objects are borrowed: T or the list follows.
    pub const REF: u32 = 31;
    /// `&mut T` of a class: T follows.
    pub const REF_MUT: u32 = 32;
    /// `Json<T>`: a value that crosses as JSON text.
    pub const JSON: u32 = 33;
}

/// How a result says that it is not a plain value. See `abi.rs`.
pub mod tag {
    /// An error was returned; the glue has collected it, or it lies in the writer's buffer.
    pub const ERROR: u32 = 0;
    /// `None`
    pub const NONE: u32 = 1;
    /// Numbers of at most 32 bits travel as `f64`; tag `t` is this plus `t`.
    pub const SMALL_BASE: f64 = 4_294_967_296.0;
}

/// Sizes of the fixed areas.
pub mod area {
    /// Bytes of the argument stack.
    pub const ARENA_BYTES: usize = 16 * 1024;
    /// Bytes of one slot of the argument stack; the argument of index `i` owns slot `i`.
    pub const SLOT_BYTES: usize = 4 * 1024;
    /// Bytes of the area for short results.
    pub const TEXT_BYTES: usize = 1024;
    /// UTF-16 units of text that are returned as units and not as UTF-8.
    pub const SHORT_UNITS: usize = 32;
    /// Elements of a number sequence that are returned through the text area.
    pub const SHORT_ELEMENTS: usize = 16;
}
