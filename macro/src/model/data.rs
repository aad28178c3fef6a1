//! Structs and enums: classes, objects, enums, unions and errors.

use super::{Common, Name};
use syn::{Attribute, Ident, LitStr, Member, Type};

/// A struct whose objects stay in Rust.
pub(crate) struct Class {
    pub common: Common,
    pub properties: Vec<Property>,
}

/// A field that JavaScript reads and, unless it is `readonly`, writes.
pub(crate) struct Property {
    pub ident: Ident,
    pub field: Field,
    pub readonly: bool,
}

/// A struct that crosses as a plain object.
pub(crate) struct Object {
    pub common: Common,
    pub fields: Vec<Field>,
}

/// An enum of unit variants.
pub(crate) struct Enum {
    pub common: Common,
    pub rename_all: Option<LitStr>,
    pub values: Values,
    pub variants: Vec<UnitVariant>,
}

/// What the variants of an enum are in JavaScript.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    Texts,
    /// The discriminants.
    Numbers,
}

pub(crate) struct UnitVariant {
    pub ident: Ident,
    /// The string that it is, where the values are strings.
    pub value: Name,
    /// The option `name`, where it is given.
    pub given_name: Option<LitStr>,
    pub docs: String,
    pub cfgs: Vec<Attribute>,
}

/// An enum with data.
pub(crate) struct Union {
    pub common: Common,
    pub tag: Name,
    pub content: Name,
    pub variants: Vec<Variant>,
}

/// An error that is thrown as an object of its own class.
pub(crate) struct ErrorType {
    pub common: Common,
    /// Of a struct one, without a name.
    pub variants: Vec<Variant>,
}

/// A variant of a union or an error.
pub(crate) struct Variant {
    /// The Rust name; `None` for a struct.
    pub ident: Option<Ident>,
    /// The tag or code.
    pub js_name: Name,
    pub docs: String,
    pub cfgs: Vec<Attribute>,
    /// All named or all unnamed.
    pub fields: Vec<Field>,
}

pub(crate) struct Field {
    pub member: Member,
    pub js_name: Name,
    pub ts: Option<LitStr>,
    pub docs: String,
    pub cfgs: Vec<Attribute>,
    pub ty: Type,
}
