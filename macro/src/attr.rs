//! The attributes of an item: minibind's own, which are taken off, and those that an expansion
//! looks at.
//!
//! In: attributes. Out: [`Options`], documentation, `#[cfg(..)]`.

mod options;
pub(crate) mod place;

pub(crate) use options::{Options, has_flag, parse_options};

use crate::report::Report;
use place::Place;
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Meta, parse_quote};

/// Whether the attribute is `#[export]`, by whatever path.
pub(crate) fn is_export(attr: &Attribute) -> bool {
    is_called(attr, "export")
}

/// Whether the attribute is `#[import]`, by whatever path.
pub(crate) fn is_import(attr: &Attribute) -> bool {
    is_called(attr, "import")
}

fn is_called(attr: &Attribute, name: &str) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == name)
}

/// Takes the attributes of the place that are minibind's out of `attrs` and reads them.
pub(crate) fn take_options(
    attrs: &mut Vec<Attribute>,
    place: &Place,
    report: &mut Report,
) -> Options {
    let mut tokens = TokenStream::new();
    attrs.retain(|attr| {
        if !is_called(attr, place.attribute) {
            return true;
        }
        match &attr.meta {
            Meta::List(list) => {
                let inner = &list.tokens;
                tokens.extend(quote!(#inner,));
            }
            other => {
                let Place { attribute, what, options } = place;
                report.error(
                    other,
                    match options.first() {
                        None => format!("`#[{attribute}]` has no meaning on {what}; remove it"),
                        Some(&"name") => format!(
                            "`#[{attribute}]` on {what} takes options, as in `#[{attribute}(name = \"..\")]`"
                        ),
                        Some(first) => format!(
                            "`#[{attribute}]` on {what} takes options, as in `#[{attribute}({first})]`"
                        ),
                    },
                );
            }
        }
        false
    });
    parse_options(tokens, place, report)
}

/// The item's documentation: one line a `#[doc]`, without the space that follows `///`.
pub(crate) fn docs(attrs: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attr in attrs {
        let Meta::NameValue(meta) = &attr.meta else { continue };
        if !meta.path.is_ident("doc") {
            continue;
        }
        if let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value {
            for line in text.value().split('\n') {
                lines.push(line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned());
            }
        }
    }
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The item's `#[cfg(..)]`.
pub(crate) fn cfgs(attrs: &[Attribute]) -> Vec<Attribute> {
    attrs.iter().filter(|attr| attr.path().is_ident("cfg")).cloned().collect()
}

/// How many of the nodes with these `#[cfg(..)]` are there, as a constant expression.
pub(crate) fn count_present<'a>(all: impl Iterator<Item = &'a [Attribute]>) -> TokenStream {
    let mut always = 0u32;
    let mut others = TokenStream::new();
    for cfgs in all {
        if cfgs.is_empty() {
            always += 1;
        } else {
            let conditions = cfgs.iter().filter_map(|cfg| match &cfg.meta {
                Meta::List(list) => Some(&list.tokens),
                _ => None,
            });
            others.extend(quote!(+ ::core::cfg!(all(#(#conditions),*)) as ::core::primitive::u32));
        }
    }
    quote!(#always #others)
}

/// The lints that an expansion does not answer for.
pub(crate) fn allows() -> Attribute {
    parse_quote!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::restriction, clippy::nursery)])
}
