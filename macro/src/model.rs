//! One exported item, as it was parsed. Every node keeps the syntax it came from, for spans.

mod data;
mod function;
mod import;

pub(crate) use data::{
    Class, Enum, ErrorType, Field, Object, Property, Union, UnitVariant, Values, Variant,
};
pub(crate) use function::{Function, Owner, Param, Role, Test};
pub(crate) use import::{
    Block, Declared, File, Import, ImportedFunction, ImportedParam, ImportedStatic, ImportedType,
    Member, Source,
};

use syn::{Attribute, Ident, LitStr, Type};

/// An item under `#[export]`.
pub(crate) enum Item {
    Function(Function),
    Constant(Constant),
    Class(Class),
    Object(Object),
    Enum(Enum),
    Union(Union),
    Error(ErrorType),
    /// The methods of an `impl`.
    Impl(Vec<Function>),
}

/// What every item has.
pub(crate) struct Common {
    /// The Rust name.
    pub ident: Ident,
    /// The name of the type that the item is a part of.
    pub part_of: Option<Ident>,
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
#[derive(Clone)]
pub(crate) struct Name {
    pub text: String,
    pub span: proc_macro2::Span,
}

pub(crate) struct Constant {
    pub common: Common,
    pub ty: Type,
    /// The text, when the value is a string literal.
    pub literal: Option<LitStr>,
}
