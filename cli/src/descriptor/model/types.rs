//! Types, as descriptors name them. What an exported type consists of is with its item.

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
    /// An object of an imported class.
    Imported(ImportedId),
    /// A function of JavaScript that Rust calls.
    Callback {
        /// Whether Rust keeps it after the call.
        is_kept: bool,
        /// What it takes and gives.
        signature: Box<Signature>,
    },
    /// A function of Rust that JavaScript calls.
    Closure(Box<Closure>),
    /// A promise that Rust awaits.
    Promise {
        /// The functions that take its outcome.
        settle: Settle,
        /// The type of its value.
        value: Box<Type>,
    },
    /// An iterator of Rust.
    Iterator {
        /// The function that gives the next item.
        next: Slot,
        /// The function that frees the iterator.
        drop: Slot,
        /// The type of the items.
        item: Box<Type>,
    },
    /// A stream of Rust.
    Stream {
        /// The function that starts a task for the next item.
        next: Slot,
        /// The function that takes the item of a task that is done.
        finish: Slot,
        /// The function that frees the stream.
        drop: Slot,
        /// The type of the items.
        item: Box<Type>,
    },
    /// An asynchronous iterable of JavaScript.
    AsyncIterable {
        /// The functions that take the next item, or that there is none.
        settle: Settle,
        /// The type of the items.
        item: Box<Type>,
    },
}

/// Which of [`Descriptors::types`](super::Descriptors::types) a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// Which of [`Descriptors::imported`](super::Descriptors::imported) a type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ImportedId(pub usize);

/// A function of the module, by its place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot(pub u32);

/// The functions that take the outcome of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Settle {
    /// Takes the value.
    pub settle: Slot,
    /// Takes the error.
    pub reject: Slot,
}

/// What a function takes and gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Signature {
    /// The types of the parameters.
    pub params: Vec<Type>,
    /// The type of the result.
    pub output: Type,
}

/// A function of Rust that JavaScript calls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Closure {
    /// How long JavaScript has it.
    pub lifetime: Lifetime,
    /// Whether it must not run twice at a time.
    pub is_exclusive: bool,
    /// The function that calls it.
    pub call: Slot,
    /// The function that frees it.
    pub drop: Slot,
    /// What it takes and gives.
    pub signature: Signature,
}

/// How long JavaScript has a function of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lifetime {
    /// For the call.
    Lent,
    /// As long as Rust keeps it.
    Kept,
    /// It is JavaScript's to free.
    Given,
}

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
