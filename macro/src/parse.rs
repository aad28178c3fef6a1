//! Tokens to [`Item`]: reads everything and reports everything.

mod class;
mod constant;
mod context;
mod data;
mod enum_;
mod error;
mod function;
mod generics;
mod impl_;
mod import;
mod import_function;
mod method;
mod object;
mod refuse;
mod self_type;
mod source;
mod test;

pub(crate) use import::parse_import;
pub(crate) use test::parse_test;

use crate::attr::{self, Options};
use crate::model::{Common, Item, Name};
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
    let mut parsed = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            report.push(error);
            return (item, None);
        }
    };
    let item = match &mut parsed {
        syn::Item::Fn(item) => {
            refuse_second_export(&mut item.attrs, report);
            Some(Item::Function(function::parse_function(options, item, report)))
        }
        syn::Item::Const(item) => {
            refuse_second_export(&mut item.attrs, report);
            Some(Item::Constant(constant::parse_constant(options, item, report)))
        }
        syn::Item::Struct(item) => {
            refuse_second_export(&mut item.attrs, report);
            generics::refuse_generics(&item.generics, "struct", report);
            Some(if attr::has_flag(&options, "object") {
                Item::Object(object::parse_object(options, item, report))
            } else if attr::has_flag(&options, "error") {
                Item::Error(error::parse_error_struct(options, item, report))
            } else {
                Item::Class(class::parse_class(options, item, report))
            })
        }
        syn::Item::Enum(item) => {
            refuse_second_export(&mut item.attrs, report);
            generics::refuse_generics(&item.generics, "enum", report);
            Some(if attr::has_flag(&options, "error") {
                Item::Error(error::parse_error_enum(options, item, report))
            } else {
                enum_::parse_enum(options, item, report)
            })
        }
        syn::Item::Impl(item) => {
            refuse_second_export(&mut item.attrs, report);
            Some(Item::Impl(impl_::parse_impl(options, item, report)))
        }
        other => {
            refuse::refuse(other, report);
            None
        }
    };
    (parsed.into_token_stream(), item)
}

/// Takes a further `#[export]` off the item, which would be exported twice.
fn refuse_second_export(attrs: &mut Vec<Attribute>, report: &mut Report) {
    attrs.retain(|attr| {
        let is_export = attr::is_export(attr);
        if is_export {
            report.error(attr, "`#[export]` is given twice; write all options in one");
        }
        !is_export
    });
}

/// What every item has; `default_name` makes the JavaScript name of the Rust one.
fn parse_common(
    ident: &Ident,
    attrs: &[Attribute],
    options: &Options,
    default_name: impl FnOnce(&str) -> String,
) -> Common {
    Common {
        ident: ident.clone(),
        part_of: None,
        js_name: parse_name(ident, options.name.as_ref(), default_name),
        given_name: options.name.clone(),
        namespace: options.namespace.clone(),
        docs: attr::docs(attrs),
        cfgs: attr::cfgs(attrs),
    }
}

/// The name that was given, or the one made of the Rust name.
fn parse_name(
    ident: &Ident,
    given: Option<&LitStr>,
    default_name: impl FnOnce(&str) -> String,
) -> Name {
    match given {
        Some(given) => Name { text: given.value(), span: given.span() },
        None => Name { text: default_name(&rust_name(ident)), span: ident.span() },
    }
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
