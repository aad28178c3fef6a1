//! Every linker-visible name of an expansion, and its scheme:
//! `<prefix><crate>::<module>::<item>@<line>:<column>#<crate version>`.
//!
//! Crate and module path keep items of different modules apart, the place those of different
//! function bodies, the version two releases of one crate in the same program.

use crate::model::Common;
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
    symbol(wire::SHIM_PREFIX, &crate::parse::rust_name(&common.ident), common.ident.span())
}

/// The export name of an item's descriptor function, as an expression.
pub(crate) fn describe(name: &str, span: Span) -> TokenStream {
    symbol(wire::DESCRIBE_PREFIX, name, span)
}

fn symbol(prefix: &str, name: &str, span: Span) -> TokenStream {
    let place = place(span);
    let version = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let tail = format!("::{name}@{}:{}#{version}", place.line, place.column);
    quote!(::core::concat!(#prefix, ::core::module_path!(), #tail))
}

/// The prefixes of `minibind::wire`, which the macro cannot depend on: literals are needed where
/// only literals are allowed. A test in `tests/` holds the two against each other.
mod wire {
    pub(super) const SHIM_PREFIX: &str = "minibind:shim:";
    pub(super) const DESCRIBE_PREFIX: &str = "minibind:describe:";
}
