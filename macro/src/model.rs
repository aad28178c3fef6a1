//! One exported item, as it was parsed. Every node keeps the syntax it came from, for spans.

use syn::{Attribute, Ident, LitStr, ReturnType, Type};

/// An item under `#[export]`.
pub(crate) enum Item {
    Function(Function),
    Constant(Constant),
}

/// What every item has.
pub(crate) struct Common {
    /// The Rust name.
    pub ident: Ident,
    /// The JavaScript name, with the place to complain about it.
    pub js_name: Name,
    /// The option `name`, where it is given.
    pub given_name: Option<LitStr>,
    /// The object path in front of the name.
    pub namespace: Option<LitStr>,
    /// The text of the item's documentation.
    pub docs: String,
    /// The item's `#[cfg(..)]`, which the expansion must share.
    pub cfgs: Vec<Attribute>,
}

/// A JavaScript name.
pub(crate) struct Name {
    pub text: String,
    pub span: proc_macro2::Span,
}

pub(crate) struct Function {
    pub common: Common,
    pub params: Vec<Param>,
    pub output: ReturnType,
    pub ts_return: Option<LitStr>,
    /// The tokens of the option, where it is given.
    pub variadic: Option<Ident>,
    pub start: Option<Ident>,
    pub view: Option<Ident>,
}

pub(crate) struct Param {
    pub js_name: Name,
    pub ts: Option<LitStr>,
    pub ty: Type,
}

pub(crate) struct Constant {
    pub common: Common,
    pub ty: Type,
    /// The text, when the value is a string literal.
    pub literal: Option<LitStr>,
}
