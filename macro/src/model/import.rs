//! What a block of imports declares, and where it comes from.

use super::{Common, Role};
use proc_macro2::TokenStream;
use syn::{Attribute, Generics, Ident, LitStr, ReturnType, Type, Visibility};

/// An `extern` block under `#[import]`.
pub(crate) struct Block {
    pub source: Source,
    pub items: Vec<Import>,
}

/// Where a block's imports come from.
pub(crate) enum Source {
    /// `globalThis`
    Global,
    /// A module that the host finds by its name.
    Module {
        name: LitStr,
        version: Option<LitStr>,
    },
    File(File),
    /// A module that is written in the attribute.
    Inline(LitStr),
}

/// A file of the crate.
pub(crate) struct File {
    /// From the folder of the manifest, with `/` between the names.
    pub path: String,
    /// For the compiler, which has to know that the file was read.
    pub full_path: String,
    pub contents: String,
}

pub(crate) enum Import {
    Function(Box<ImportedFunction>),
    Static(ImportedStatic),
    Type(ImportedType),
}

/// What every import keeps for the item that stands for it.
pub(crate) struct Declared {
    pub common: Common,
    /// All attributes but minibind's own, those of the block first.
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
}

pub(crate) struct ImportedFunction {
    pub declared: Declared,
    /// The token, where it is there.
    pub asyncness: Option<TokenStream>,
    pub generics: Generics,
    /// What it is to a class.
    pub member: Option<Member>,
    /// All but the object.
    pub params: Vec<ImportedParam>,
    pub output: ReturnType,
    /// The tokens of the option, where it is given.
    pub variadic: Option<Ident>,
}

/// What a function is to a class.
pub(crate) struct Member {
    pub class: Type,
    pub role: Role,
    /// The name `this` of the object, where there is one.
    pub this: Option<Ident>,
}

pub(crate) struct ImportedParam {
    pub ident: Ident,
    pub js_name: String,
    pub ty: Type,
}

/// A value that is read once.
pub(crate) struct ImportedStatic {
    pub declared: Declared,
    pub ty: Type,
}

/// A class of JavaScript.
pub(crate) struct ImportedType {
    pub declared: Declared,
    pub extends: Option<Type>,
    pub ts: Option<LitStr>,
}

impl Import {
    pub(crate) fn declared(&self) -> &Declared {
        match self {
            Import::Function(function) => &function.declared,
            Import::Static(item) => &item.declared,
            Import::Type(ty) => &ty.declared,
        }
    }
}
