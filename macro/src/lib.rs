//! The attribute macros of minibind: one Rust item in, tokens out.
//!
//! `parse` reads the item and its options, `check` knows the rules that need more than one place,
//! `expand` writes the shim and the descriptor function. Everything the expansion names is in
//! `minibind::rt`.

mod attr;
mod check;
mod expand;
mod model;
mod name;
mod parse;
mod report;
mod symbol;

use proc_macro::TokenStream;
use report::Report;

/// Makes a Rust item part of the module's JavaScript interface.
///
/// On a **function**: `name = ".."`, `namespace = "a.b"`, `rename_all = "snake_case"`, `variadic`
/// (the last parameter takes all further arguments), `start` (runs at the end of `init`), `view`
/// (a returned slice is not copied), `ts_return = ".."`. On one of its **parameters**:
/// `name = ".."`, `ts = ".."`.
///
/// On a **constant** of a number, `bool`, `char` or `&str`: `name`, `namespace`, `rename_all`.
///
/// The item stays as it was. Names become `camelCase` unless `name` or `rename_all` says otherwise.
#[proc_macro_attribute]
pub fn export(options: TokenStream, item: TokenStream) -> TokenStream {
    let report = &mut Report::new();
    let (original, item) = parse::parse_item(options.into(), item.into(), report);
    if let Some(item) = &item {
        check::check_item(item, report);
    }
    match report.finish() {
        Ok(()) => expand::expand_item(original, item),
        Err(errors) => expand::expand_errors(original, errors),
    }
    .into()
}

/// Copies a block of text into the package's `index.d.ts`.
///
/// ```text
/// minibind::ts! { "export type Id = string & { readonly __id: unique symbol };" }
/// ```
#[proc_macro]
pub fn ts(text: TokenStream) -> TokenStream {
    let report = &mut Report::new();
    let block = parse::parse_ts_block(text.into(), report);
    match report.finish() {
        Ok(()) => expand::expand_ts_block(block),
        Err(errors) => errors.into_compile_error(),
    }
    .into()
}
