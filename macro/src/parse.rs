//! Tokens to [`Item`]: reads everything and reports everything.

mod constant;
mod function;

use crate::attr::{self, Options};
use crate::model::{Common, Item, Name};
use crate::name::camel_case;
use crate::report::Report;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Ident, LitStr};

/// Reads the item under `#[export(options)]`. Gives back the item without minibind's own
/// attributes, and what it says to minibind when that could be read.
pub(crate) fn parse_item(
    options: TokenStream,
    item: TokenStream,
    report: &mut Report,
) -> (TokenStream, Option<Item>) {
    let parsed = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            report.push(error);
            return (item, None);
        }
    };
    match parsed {
        syn::Item::Fn(mut function) => {
            refuse_second_export(&mut function.attrs, report);
            let item = function::parse_function(options, &mut function, report);
            (function.into_token_stream(), Some(Item::Function(item)))
        }
        syn::Item::Const(mut constant) => {
            refuse_second_export(&mut constant.attrs, report);
            let item = constant::parse_constant(options, &constant, report);
            (constant.into_token_stream(), Some(Item::Constant(item)))
        }
        other => {
            refuse(&other, report);
            (item, None)
        }
    }
}

/// Takes a further `#[export]` off the item, which would be exported twice.
fn refuse_second_export(attrs: &mut Vec<Attribute>, report: &mut Report) {
    attrs.retain(|attr| {
        let is_export = attr.path().segments.last().is_some_and(|name| name.ident == "export");
        if is_export {
            report.error(attr, "`#[export]` is given twice; write all options in one");
        }
        !is_export
    });
}

/// Says why an item cannot be exported, and what can.
fn refuse(item: &syn::Item, report: &mut Report) {
    use syn::Item;
    let (at, message) = match item {
        Item::Struct(item) => (
            item.struct_token.to_token_stream(),
            "a struct cannot be exported in this version; export functions and constants",
        ),
        Item::Enum(item) => (
            item.enum_token.to_token_stream(),
            "an enum cannot be exported in this version; export functions and constants",
        ),
        Item::Impl(item) => (
            item.impl_token.to_token_stream(),
            "an impl cannot be exported in this version; export functions and constants",
        ),
        Item::Union(item) => (
            item.union_token.to_token_stream(),
            "a union cannot be exported: JavaScript could not tell which field is there; export functions that read and write it",
        ),
        Item::Static(item) => (
            item.static_token.to_token_stream(),
            "a static cannot be exported; export a constant, or a function that returns the value",
        ),
        Item::Trait(item) => (
            item.trait_token.to_token_stream(),
            "a trait cannot be exported; export its methods as functions",
        ),
        Item::Type(item) => (
            item.type_token.to_token_stream(),
            "a type alias cannot be exported; JavaScript sees the type behind it",
        ),
        Item::Mod(item) => (
            item.mod_token.to_token_stream(),
            "a module cannot be exported; put `#[export(namespace = \"..\")]` on its items",
        ),
        Item::ForeignMod(item) => (
            item.abi.to_token_stream(),
            "an `extern` block cannot be exported: it declares what lies outside of the module; export functions and constants",
        ),
        other => (other.to_token_stream(), "only functions and constants can be exported"),
    };
    report.error(at, message);
}

/// What every item has.
fn parse_common(
    ident: &Ident,
    attrs: &[Attribute],
    options: &Options,
    default_name: impl FnOnce(&str) -> String,
    report: &mut Report,
) -> Common {
    Common {
        ident: ident.clone(),
        js_name: parse_name(
            ident,
            options.name.as_ref(),
            keeps_rust_names(options, report),
            default_name,
        ),
        given_name: options.name.clone(),
        namespace: options.namespace.clone(),
        docs: attr::docs(attrs),
        cfgs: attr::cfgs(attrs),
    }
}

/// The name that was given, or the Rust one in the spelling of JavaScript.
fn parse_name(
    ident: &Ident,
    given: Option<&LitStr>,
    keep: bool,
    default_name: impl FnOnce(&str) -> String,
) -> Name {
    if let Some(given) = given {
        return Name { text: given.value(), span: given.span() };
    }
    let rust = rust_name(ident);
    Name { text: if keep { rust } else { default_name(&rust) }, span: ident.span() }
}

/// The name without the `r#` of a raw identifier.
pub(crate) fn rust_name(ident: &Ident) -> String {
    syn::ext::IdentExt::unraw(ident).to_string()
}

/// Whether `rename_all = "snake_case"` is given.
fn keeps_rust_names(options: &Options, report: &mut Report) -> bool {
    match &options.rename_all {
        None => false,
        Some(style) if style.value() == "snake_case" => true,
        Some(style) if style.value() == "camelCase" => false,
        Some(style) => {
            report.error(style, "`rename_all` takes \"camelCase\" (the default) or \"snake_case\"");
            false
        }
    }
}

fn parse_camel_name(ident: &Ident, given: Option<&LitStr>, keep: bool) -> Name {
    parse_name(ident, given, keep, camel_case)
}

/// The text of `ts! { ".." }`.
pub(crate) fn parse_ts_block(text: TokenStream, report: &mut Report) -> Option<LitStr> {
    match syn::parse2::<LitStr>(text) {
        Ok(text) => Some(text),
        Err(error) => {
            report.push(syn::Error::new(
                error.span(),
                "`ts!` takes one string of TypeScript: `ts! { \"export type Id = string;\" }`",
            ));
            None
        }
    }
}
