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
//! test      = function note note               (why it is ignored, what the panic is to say)
//! note      = 0 | 1 text
//! constant  = names type value                 (text, or the words of a number, lowest first)
//! ts block  = text
//! class     = names                            (the shim of its symbol frees an object)
//! object    = names count field*
//! field     = text(js name) text(docs) text(ts) type
//! enum      = names count (text(js name) text(docs) value)*
//! value     = value::TEXT text | value::NUMBER low high   (the bits of an f64)
//! union     = names text(tag) text(content) count variant*
//! error     = names count variant*             (a struct is one variant with an empty name)
//! import    = names source owner flags count param* type
//! builtins  = type                             (`()`, with the parts that values and `minibind::js` need)
//! imported  = names source text(ts) extends    (a class of JavaScript)
//! source    = source::GLOBAL | source::MODULE text(name) text(version)
//!           | source::FILE text(path) text(contents) | source::INLINE text(contents)
//! extends   = 0 | 1 type
//! variant   = text(js name) text(docs) form
//! form      = form::UNIT | form::TUPLE count type* | form::FIELDS count field*
//! type      = part* tag …                      (the rest depends on the tag)
//! part      = part::ARENA address
//!           | part::RESULT address
//!           | part::TEXT address
//!           | part::HEAP slot(allocate) slot(free)
//! ```
//! A `slot` is an index into the module's function table. A file's path is that from the folder of
//! the manifest.
//!
//! The functions of `minibind::js` have no descriptors: the name of each import is its description, so
//! that nothing is in a module but what it calls. Such a name has [`BUILTIN_PREFIX`] and, with a space
//! between them, these fields, which may be empty. Constants stand there by their names.
//!
//! ```text
//! builtin   = symbol js-name namespace owner flags params type
//! owner     = NONE | role:class
//! flags     = flag,flag,…
//! params    = name:type,name:type,…
//! type      = () | bool | str | JsValue | number | class | &type | &mut type (without the space)
//!           | [number] | Option<type> | Result<type>
//! ```
//! A number has its name in Rust, and a class of the runtime its own. The parts that they need are in
//! the descriptor of [`BUILTINS`].

/// The version of this vocabulary. A reader accepts every version up to its own.
pub const FORMAT: u32 = 1;

/// Starts the export name of every descriptor function; the symbol of its item follows.
pub const DESCRIBE_PREFIX: &str = "minibind:describe:";
/// Starts the export name of every shim; the symbol of its item follows.
pub const SHIM_PREFIX: &str = "minibind:shim:";
/// The export that prepares the runtime, called once before anything else when it is there.
pub const SETUP_EXPORT: &str = "minibind:setup";
/// Starts the export name of the descriptor function of an import; the symbol of its item follows.
pub const DESCRIBE_IMPORTED_PREFIX: &str = "minibind:describe-import:";
/// Ends the export name of the shim that gives the outcome of an asynchronous function.
pub const FINISH_SUFFIX: &str = ":finish";
/// The import that takes a task which is to be polled for the first time, and the place in the table
/// of the function that polls one.
pub const SPAWN_IMPORT: &str = "task_spawn";
/// The import that takes the place of that function, of a task that is an exported function's.
pub const START_IMPORT: &str = "task_start";
/// The import that makes a function of JavaScript at run time, of places in the table.
pub const FUNCTION_IMPORT: &str = "function_new";
/// The import that throws a panic which has unwound.
pub const UNWIND_IMPORT: &str = "panic_throw";
/// Starts the name of every imported function of the program; the symbol of its item follows.
pub const IMPORT_PREFIX: &str = "import:";
/// Starts the name of every imported function of `minibind::js`; its description follows.
pub const BUILTIN_PREFIX: &str = "builtin:";
/// Starts the name of every import that makes or asks a value of JavaScript.
pub const VALUE_PREFIX: &str = "value_";
/// Starts the symbol of what all of these need.
pub const BUILTINS: &str = "minibind::js@";
/// Starts the name of the function that says whether a value is an object of an imported class; the
/// symbol of the class follows.
pub const INSTANCE_PREFIX: &str = "instance:";
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
    /// A function, a member or a value of JavaScript.
    pub const IMPORT: u32 = 9;
    /// A class of JavaScript.
    pub const IMPORTED: u32 = 10;
    /// A test: a function that is not part of the interface.
    pub const TEST: u32 = 11;
    /// What the imports of `minibind::js` need.
    pub const BUILTINS: u32 = 12;
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
    /// It belongs to no type and is read, not called: only of imports, and no type follows.
    pub const VALUE: u32 = 7;
}

/// Where an import comes from.
pub mod source {
    /// `globalThis`
    pub const GLOBAL: u32 = 0;
    /// A module that the host finds by its name.
    pub const MODULE: u32 = 1;
    /// A file of the crate, which the package has a copy of.
    pub const FILE: u32 = 2;
    /// A module that is written in the attribute.
    pub const INLINE: u32 = 3;
}

/// How long JavaScript has a function of Rust.
pub mod closure {
    /// For the call.
    pub const LENT: u32 = 0;
    /// As long as Rust keeps it: the address is that of a cell whose word 2 is the handle of the
    /// function object, 0 before there is one.
    pub const KEPT: u32 = 1;
    /// It is JavaScript's to free.
    pub const GIVEN: u32 = 2;
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
    /// The function gives a promise: the shim returns a task, and the one of its name with
    /// [`super::FINISH_SUFFIX`] the outcome. An import so marked returns the promise.
    pub const ASYNC: u32 = 1 << 3;
    /// What the imported function throws is caught.
    pub const CATCH: u32 = 1 << 4;
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
    /// An imported class: the text of its item's symbol follows.
    pub const IMPORTED: u32 = 34;
    /// A function of JavaScript that Rust calls: 1 when Rust keeps it, else 0; the count and the types
    /// of the parameters; the type of the result.
    pub const CALLBACK: u32 = 35;
    /// A function of Rust that JavaScript calls: one of [`super::closure`]; 1 when it must not run
    /// twice at a time, else 0; slot(call), slot(drop); parameters and result as above.
    pub const CLOSURE: u32 = 36;
    /// A promise that Rust awaits: slot(settle), slot(reject) and the type of the value.
    pub const PROMISE: u32 = 37;
    /// An iterator of Rust: slot(next), slot(drop) and the type of the items.
    pub const ITERATOR: u32 = 38;
    /// A stream of Rust: slot(next), slot(finish), slot(drop) and the type of the items.
    pub const STREAM: u32 = 39;
    /// An asynchronous iterable of JavaScript: slot(settle), slot(reject) of `Option` of an item,
    /// and the type of the items.
    pub const ASYNC_ITERABLE: u32 = 40;
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
    /// Bytes of the result area. Word 4 is the handle of what an imported function threw, plus 1.
    pub const RESULT_BYTES: usize = 32;
    /// Bytes of the area for short results.
    pub const TEXT_BYTES: usize = 1024;
    /// UTF-16 units of text that are returned as units and not as UTF-8.
    pub const SHORT_UNITS: usize = 32;
    /// Elements of a number sequence that are returned through the text area.
    pub const SHORT_ELEMENTS: usize = 16;
}
