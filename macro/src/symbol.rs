//! Every linker-visible name of an expansion, and its scheme:
//! `<prefix><crate>::<module>::<item>@<line>:<column>#<crate version>`, where the item of a type's
//! member is `<type>::<member>` and the type's place follows its own.
//!
//! Crate and module path keep items of different modules apart, the place those of different
//! function bodies, the version two releases of one crate in the same program, the type's place
//! members that one macro writes for several types.

use crate::model::Common;
use crate::parse::rust_name;
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// Where an item stands in its source file.
pub(crate) struct Place {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

/// The place of a token.
pub(crate) fn place(span: Span) -> Place {
    let span = span.unwrap();
    Place { file: span.file(), line: span.line(), column: span.column() }
}

/// The export name of an item's shim, as an expression.
pub(crate) fn shim(common: &Common) -> TokenStream {
    symbol(wire::SHIM_PREFIX, &tail(common))
}

/// The export name of what gives the outcome of an asynchronous function, as an expression.
pub(crate) fn finish(common: &Common) -> TokenStream {
    symbol_with(wire::SHIM_PREFIX, &tail(common), wire::FINISH_SUFFIX)
}

/// The export name of an item's descriptor function, as an expression.
pub(crate) fn describe(common: &Common) -> TokenStream {
    symbol(wire::DESCRIBE_PREFIX, &tail(common))
}

/// The name of an imported function in the module, as an expression.
pub(crate) fn import(common: &Common) -> TokenStream {
    symbol(wire::IMPORT_PREFIX, &tail(common))
}

/// The name of an imported function that its name describes, as an expression.
pub(crate) fn builtin(common: &Common, description: &str) -> TokenStream {
    symbol_with(wire::BUILTIN_PREFIX, &tail(common), description)
}

/// The export name of an import's descriptor function, as an expression.
pub(crate) fn describe_import(common: &Common) -> TokenStream {
    symbol(wire::DESCRIBE_IMPORTED_PREFIX, &tail(common))
}

/// The export name of the descriptor function of a block of TypeScript, as an expression.
pub(crate) fn describe_ts(span: Span) -> TokenStream {
    symbol(wire::DESCRIBE_PREFIX, &format!("ts{}", at(span)))
}

/// The symbol by which descriptors name a type, as an expression.
pub(crate) fn of_type(common: &Common) -> TokenStream {
    symbol("", &tail(common))
}

fn tail(common: &Common) -> String {
    let name = rust_name(&common.ident);
    let place = at(common.ident.span());
    match &common.part_of {
        Some(ty) => format!("{}::{name}{place}{}", rust_name(ty), at(ty.span())),
        None => format!("{name}{place}"),
    }
}

fn at(span: Span) -> String {
    let place = place(span);
    format!("@{}:{}", place.line, place.column)
}

fn symbol(prefix: &str, tail: &str) -> TokenStream {
    symbol_with(prefix, tail, "")
}

fn symbol_with(prefix: &str, tail: &str, suffix: &str) -> TokenStream {
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let tail = format!("::{tail}#{version}{suffix}");
    quote!(::core::concat!(#prefix, ::core::module_path!(), #tail))
}

/// The prefixes of `minibind::wire`, which the macro cannot depend on: literals are needed where
/// only literals are allowed. A test in `tests/` holds the two against each other.
mod wire {
    pub(super) const SHIM_PREFIX: &str = "minibind:shim:";
    pub(super) const DESCRIBE_PREFIX: &str = "minibind:describe:";
    pub(super) const DESCRIBE_IMPORTED_PREFIX: &str = "minibind:describe-import:";
    pub(super) const IMPORT_PREFIX: &str = "import:";
    pub(super) const BUILTIN_PREFIX: &str = "builtin:";
    pub(super) const FINISH_SUFFIX: &str = ":finish";
}
