//! Functions, and what they are to the type that they belong to.

use super::{Common, Name};
use proc_macro2::TokenStream;
use syn::{Ident, LitStr, ReturnType, Type};

pub(crate) struct Function {
    pub common: Common,
    /// The type that it belongs to.
    pub owner: Option<Owner>,
    /// The expression that is called.
    pub callee: TokenStream,
    /// Of a method the first is the object.
    pub params: Vec<Param>,
    /// Of an asynchronous function what it gives when it is done.
    pub output: ReturnType,
    /// The tokens that say that it gives a promise, where they are there.
    pub asyncness: Option<TokenStream>,
    pub ts_return: Option<LitStr>,
    /// The tokens of the option, where it is given.
    pub variadic: Option<Ident>,
    pub start: Option<Ident>,
    pub view: Option<Ident>,
}

/// A function that the command runs to see whether it fails.
pub(crate) struct Test {
    pub function: Function,
    /// Why it only runs when it is asked for; may be empty.
    pub ignored: Option<String>,
    /// It is to panic, with this in the message.
    pub should_panic: Option<String>,
}

pub(crate) struct Param {
    pub js_name: Name,
    pub ts: Option<LitStr>,
    pub ty: Type,
}

pub(crate) struct Owner {
    pub ty: Type,
    pub role: Role,
    /// Whether the first parameter is the object.
    pub has_receiver: bool,
}

/// What a function is to its type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Static,
    Method,
    Constructor,
    Getter,
    Setter,
    Iterator,
}

impl Role {
    /// The name of its constant in `wire::owner`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Role::Static => "STATIC",
            Role::Method => "METHOD",
            Role::Constructor => "CONSTRUCTOR",
            Role::Getter => "GETTER",
            Role::Setter => "SETTER",
            Role::Iterator => "ITERATOR",
        }
    }
}
