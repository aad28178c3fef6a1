//! The attribute macros of minibind: one Rust item, or a block of imports in, tokens out.
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
/// | `fn`, `async fn` | a function, which gives a promise when it is `async` | `rename_all`, `variadic` (the last parameter takes all further arguments), `start` (runs at the end of `init`), `view` (a returned slice is not copied), `ts_return = ".."` |
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
/// `impl Fn(A) -> R`, `&dyn Fn(A) -> R` and `&mut dyn FnMut(A) -> R` take a function of JavaScript.
/// `impl Fn(A) -> R` and `impl FnMut(A) -> R` can be returned, also in `Option` and `Result`, as can
/// `impl Iterator<Item = T>` and `impl Stream<Item = T>`, which may borrow from the arguments;
/// `impl Future<Output = T>` is the same as an `async fn`.
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

/// Lets Rust call what JavaScript has. It goes on an `extern "C"` block, in place of which stand
/// functions, types and statics that are safe to use.
///
/// ```text
/// #[import(module = "./host.js")]
/// extern "C" {
///     fn load(url: &str) -> Result<String, JsValue>;
///     async fn sleep(ms: u32);
///     type Store;
///     #[import(constructor)]
///     fn new(name: &str) -> Store;
///     fn put(this: &Store, key: &str, value: u32);
///     static VERSION: String;
/// }
/// ```
///
/// The options of a block say where it all comes from; without `module` and `inline` that is
/// `globalThis`.
///
/// | option | |
/// |---|---|
/// | `module = "./file.js"` | a file beside the Rust source, which the package has a copy of; the path starts with `./` or `../` |
/// | `module = "name"` | a module that the host finds: a package, `node:fs`, a URL |
/// | `version = "^4"` | the version of the package, which goes into the dependencies of this one |
/// | `inline = "export function f() {}"` | a module that is written here |
/// | `namespace = "a.b"` | the object that holds them |
///
/// Names of functions become `camelCase`, those of types and statics stay. All items take `name` and
/// `namespace`.
///
/// | item | in JavaScript | options |
/// |---|---|---|
/// | `fn f(a: A) -> R` | a function | `variadic` (the last argument is spread) |
/// | `fn f(this: &Type)` | a method of the class | `variadic`, `getter`, `setter` (`set_x` sets the property `x`) |
/// | `fn f() -> Type` with `constructor` | `new Type()`; in Rust `Type::f()` | `variadic` |
/// | `fn f()` with `static_of = Type` | a function of the class; in Rust `Type::f()` | `variadic`, `getter`, `setter` |
/// | `type Type;` | a class; in Rust a handle of an object of it | `extends = Parent`, `ts = ".."` (its type in TypeScript) |
/// | `static S: T;` | a value, which is read on first use: `*S` | |
///
/// A `Result<T, E>` takes what JavaScript throws, where `E` is `From<JsValue>`; without one it passes
/// through Rust to the caller. An `async fn` awaits a promise. What is borrowed, functions like
/// `&dyn Fn(A) -> R` and `impl FnMut(A) -> R` included, is lent to JavaScript for the call. A result is
/// owned.
#[proc_macro_attribute]
pub fn import(options: TokenStream, item: TokenStream) -> TokenStream {
    let report = &mut Report::new();
    let block = parse::parse_import(options.into(), item.into(), report);
    if let Some(block) = &block {
        check::check_import(block, report);
    }
    match report.finish() {
        Ok(()) => block.as_ref().map(expand::expand_import).unwrap_or_default(),
        Err(errors) => expand::expand_import_errors(block, errors),
    }
    .into()
}

/// Makes a function a test that `minibind test` runs in JavaScript: in Node or in a browser.
///
/// ```text
/// #[cfg(test)]
/// mod tests {
///     #[minibind::test]
///     fn numbers_are_added() {
///         assert_eq!(crate::add(40, 2), 42);
///     }
/// }
/// ```
///
/// The function takes nothing, is `async` where it awaits something, and returns nothing or
/// `Result<(), E>`, of which an error fails the test. `#[should_panic]`, `#[should_panic(expected =
/// "..")]`, `#[ignore]` and `#[ignore = ".."]` mean what they mean for `#[test]` of the standard library.
/// Builds for other targets than WebAssembly compile the function, and do not run it; a plain
/// `#[test]` below this attribute makes it a test there, too.
#[proc_macro_attribute]
pub fn test(options: TokenStream, item: TokenStream) -> TokenStream {
    let report = &mut Report::new();
    let (original, test) = parse::parse_test(options.into(), item.into(), report);
    match report.finish() {
        Ok(()) => expand::expand_test(original, test),
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
