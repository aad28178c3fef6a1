//! The grammar inside `#[export(..)]`.
//!
//! In: the options' tokens and the list of options that the place takes. Out: [`Options`], each
//! with the tokens it came from. Unknown, repeated and malformed options go to the report.

use crate::report::Report;
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Ident, LitStr, Token, parse_quote};

/// The options of one `#[export(..)]`.
#[derive(Default)]
pub(crate) struct Options {
    pub name: Option<LitStr>,
    pub namespace: Option<LitStr>,
    pub rename_all: Option<LitStr>,
    pub ts: Option<LitStr>,
    pub ts_return: Option<LitStr>,
    pub variadic: Option<Ident>,
    pub start: Option<Ident>,
    pub view: Option<Ident>,
}

/// A place that takes options, and which.
pub(crate) struct Place {
    pub what: &'static str,
    pub options: &'static [&'static str],
}

pub(crate) const FUNCTION: Place = Place {
    what: "a function",
    options: &["name", "namespace", "rename_all", "variadic", "start", "view", "ts_return"],
};
pub(crate) const CONSTANT: Place =
    Place { what: "a constant", options: &["name", "namespace", "rename_all"] };
pub(crate) const PARAMETER: Place = Place { what: "a parameter", options: &["name", "ts"] };

/// Reads the options of a place.
pub(crate) fn parse_options(tokens: TokenStream, place: &Place, report: &mut Report) -> Options {
    let mut options = Options::default();
    let parser = |input: ParseStream<'_>| {
        while !input.is_empty() {
            let key: Ident = input.call(syn::ext::IdentExt::parse_any).map_err(|error| {
                syn::Error::new(error.span(), "an option is a name, as in `name = \"..\"`")
            })?;
            parse_option(&key, input, place, &mut options, report)?;
            if !input.is_empty() {
                input.parse::<Token![,]>().map_err(|error| {
                    syn::Error::new(error.span(), "options have commas between them")
                })?;
            }
        }
        Ok(())
    };
    if let Err(error) = parser.parse2(tokens) {
        report.push(error);
    }
    options
}

fn parse_option(
    key: &Ident,
    input: ParseStream<'_>,
    place: &Place,
    options: &mut Options,
    report: &mut Report,
) -> syn::Result<()> {
    let name = key.to_string();
    if !place.options.contains(&name.as_str()) {
        report.error(
            key,
            format!(
                "`{name}` is not an option of {}; it takes {}",
                place.what,
                place
                    .options
                    .iter()
                    .map(|option| format!("`{option}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            ),
        );
        skip_value(input);
        return Ok(());
    }
    let repeated = match name.as_str() {
        "name" => set_text(&mut options.name, key, input)?,
        "namespace" => set_text(&mut options.namespace, key, input)?,
        "rename_all" => set_text(&mut options.rename_all, key, input)?,
        "ts" => set_text(&mut options.ts, key, input)?,
        "ts_return" => set_text(&mut options.ts_return, key, input)?,
        "variadic" => set_flag(&mut options.variadic, key, input, report),
        "start" => set_flag(&mut options.start, key, input, report),
        _ => set_flag(&mut options.view, key, input, report),
    };
    if repeated {
        report.error(key, format!("`{name}` is given twice; keep one"));
    }
    Ok(())
}

/// Passes over a value where none belongs, so that the options behind it are read.
fn skip_value(input: ParseStream<'_>) -> bool {
    let start = input.cursor();
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<proc_macro2::TokenTree>().is_err() {
            break;
        }
    }
    input.cursor() != start
}

/// Notes an option without a value; true when it was there already.
fn set_flag(
    slot: &mut Option<Ident>,
    key: &Ident,
    input: ParseStream<'_>,
    report: &mut Report,
) -> bool {
    if skip_value(input) {
        report.error(key, format!("`{key}` takes no value; write it alone"));
    }
    slot.replace(key.clone()).is_some()
}

/// Reads `= ".."`; true when the option had a value already.
fn set_text(slot: &mut Option<LitStr>, key: &Ident, input: ParseStream<'_>) -> syn::Result<bool> {
    let wants = format!("`{key}` takes a string: `{key} = \"..\"`");
    if input.parse::<Token![=]>().is_err() {
        return Err(syn::Error::new(key.span(), wants));
    }
    let value = input.parse::<LitStr>().map_err(|error| syn::Error::new(error.span(), wants))?;
    Ok(slot.replace(value).is_some())
}

/// Takes the `#[export(..)]` attributes out of `attrs` and reads them.
pub(crate) fn take_options(
    attrs: &mut Vec<Attribute>,
    place: &Place,
    report: &mut Report,
) -> Options {
    let mut tokens = TokenStream::new();
    attrs.retain(|attr| {
        let is_export = attr.path().is_ident("export");
        if is_export {
            match &attr.meta {
                syn::Meta::List(list) => {
                    let inner = &list.tokens;
                    tokens.extend(quote::quote!(#inner,));
                }
                other => {
                    report.error(
                        other,
                        format!(
                            "`#[export]` on {} takes options, as in `#[export(name = \"..\")]`",
                            place.what
                        ),
                    );
                }
            }
        }
        !is_export
    });
    parse_options(tokens, place, report)
}

/// The item's documentation: one line a `#[doc]`, without the space that follows `///`.
pub(crate) fn docs(attrs: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attr in attrs {
        let syn::Meta::NameValue(meta) = &attr.meta else { continue };
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

/// The lints that an expansion does not answer for.
pub(crate) fn allows() -> Attribute {
    parse_quote!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::restriction, clippy::nursery)])
}
