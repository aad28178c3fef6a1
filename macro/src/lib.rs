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
mod style;
mod symbol;
mod types;

use proc_macro::TokenStream;
use report::Report;

/// Makes a Rust item part of the module's JavaScript interface. The item stays as it was.
///
/// Names of functions, methods, parameters and fields become `camelCase`, those of types, variants
/// and constants stay, unless `name = ".."` or `rename_all = ".."` says otherwise. All items of a
/// package take `namespace = "a.b"`: the object that holds them.
///
/// | item | in JavaScript | options besides `name` and `namespace` |
/// |---|---|---|
/// | `fn` | a function | `rename_all`, `variadic` (the last parameter takes all further arguments), `start` (runs at the end of `init`), `view` (a returned slice is not copied), `ts_return = ".."` |
/// | `const` of a number, `bool`, `char`, `&str` | a constant | |
/// | `struct` | a class; its `pub` fields are properties | `rename_all` |
/// | `struct` with `object` | a plain object | `rename_all` |
/// | `enum` of unit variants | a string each, or the discriminants where there are some | `rename_all` for the strings |
/// | `enum` with data | a plain object each, with a tag | `rename_all` for the tags, `tag = "type"`, `content = "value"` |
/// | `struct` or `enum` with `error` | a class of errors; `code` is the variant | `rename_all` for the codes |
/// | `impl` of a type or of a trait for it | its `pub` methods; the trait's | `rename_all`, but no `name` and no `namespace` |
///
/// `rename_all` takes `"camelCase"` (the default) or `"snake_case"`, for variants also
/// `"PascalCase"`, `"SCREAMING_SNAKE_CASE"`, `"kebab-case"`, `"SCREAMING-KEBAB-CASE"`,
/// `"lowercase"` and `"UPPERCASE"`.
///
/// Inside of an item the same attribute takes:
///
/// | part | options |
/// |---|---|
/// | a parameter | `name`, `ts = ".."` (its type in TypeScript) |
/// | a method | `constructor`, `getter`, `setter`, `skip`, `name`, `rename_all`, `variadic`, `view`, `ts_return` |
/// | a field of a class | `readonly`, `skip`, `name`, `ts` |
/// | a field of an object or a variant | `name`, `ts` |
/// | a field of an error | `skip`, `name`, `ts` |
/// | a variant | `name`: its string, tag or code |
///
/// `pub fn new(..)` that returns `Self` or `Result<Self, E>` is the constructor, a method without
/// `self` is static, one that takes `self` by value uses the object up. A setter `set_x` is the
/// property `x`. `impl Display` gives `toString()`, `impl Iterator` makes the object iterable.
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
