//! The grammar inside `#[export(..)]` and `#[import(..)]`.
//!
//! In: the options' tokens and the place they stand at. Out: [`Options`], each with the tokens it
//! came from. Unknown, repeated and malformed options go to the report.

use super::place::Place;
use crate::report::Report;
use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitStr, Token, Type};

/// The options of one `#[export(..)]` or `#[import(..)]`.
#[derive(Default)]
pub(crate) struct Options {
    pub name: Option<LitStr>,
    pub namespace: Option<LitStr>,
    pub rename_all: Option<LitStr>,
    pub tag: Option<LitStr>,
    pub content: Option<LitStr>,
    pub ts: Option<LitStr>,
    pub ts_return: Option<LitStr>,
    pub object: Option<Ident>,
    pub error: Option<Ident>,
    pub variadic: Option<Ident>,
    pub start: Option<Ident>,
    pub view: Option<Ident>,
    pub constructor: Option<Ident>,
    pub getter: Option<Ident>,
    pub setter: Option<Ident>,
    pub readonly: Option<Ident>,
    pub skip: Option<Ident>,
    pub module: Option<LitStr>,
    pub version: Option<LitStr>,
    pub inline: Option<LitStr>,
    pub static_of: Option<Type>,
    pub extends: Option<Type>,
}

/// Where an option goes, and what it takes.
enum Slot<'a> {
    Text(&'a mut Option<LitStr>),
    Flag(&'a mut Option<Ident>),
    Type(&'a mut Option<Type>),
}

impl Options {
    fn slot(&mut self, name: &str) -> Option<Slot<'_>> {
        Some(match name {
            "name" => Slot::Text(&mut self.name),
            "namespace" => Slot::Text(&mut self.namespace),
            "rename_all" => Slot::Text(&mut self.rename_all),
            "tag" => Slot::Text(&mut self.tag),
            "content" => Slot::Text(&mut self.content),
            "ts" => Slot::Text(&mut self.ts),
            "ts_return" => Slot::Text(&mut self.ts_return),
            "object" => Slot::Flag(&mut self.object),
            "error" => Slot::Flag(&mut self.error),
            "variadic" => Slot::Flag(&mut self.variadic),
            "start" => Slot::Flag(&mut self.start),
            "view" => Slot::Flag(&mut self.view),
            "constructor" => Slot::Flag(&mut self.constructor),
            "getter" => Slot::Flag(&mut self.getter),
            "setter" => Slot::Flag(&mut self.setter),
            "readonly" => Slot::Flag(&mut self.readonly),
            "skip" => Slot::Flag(&mut self.skip),
            "module" => Slot::Text(&mut self.module),
            "version" => Slot::Text(&mut self.version),
            "inline" => Slot::Text(&mut self.inline),
            "static_of" => Slot::Type(&mut self.static_of),
            "extends" => Slot::Type(&mut self.extends),
            _ => return None,
        })
    }
}

/// Whether the options hold the flag `name`, on which it depends what others there can be.
pub(crate) fn has_flag(tokens: &TokenStream, name: &str) -> bool {
    let mut is_start = true;
    tokens.clone().into_iter().any(|token| {
        let is_found = is_start && matches!(&token, TokenTree::Ident(ident) if ident == name);
        is_start = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',');
        is_found
    })
}

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
    let slot = options.slot(&name).filter(|_| place.options.contains(&name.as_str()));
    let is_repeated = match slot {
        Some(Slot::Text(slot)) => set_value(slot, key, "a string", "\"..\"", input)?,
        Some(Slot::Type(slot)) => set_value(slot, key, "a type", "Type", input)?,
        Some(Slot::Flag(slot)) => set_flag(slot, key, input, report),
        None => {
            report.error(
                key,
                format!("`{name}` is not an option of {}; {}", place.what, takes(place)),
            );
            skip_value(input);
            false
        }
    };
    if is_repeated {
        report.error(key, format!("`{name}` is given twice; keep one"));
    }
    Ok(())
}

/// What can be given instead.
fn takes(place: &Place) -> String {
    if place.options.is_empty() {
        return "it takes none".into();
    }
    let options: Vec<_> = place.options.iter().map(|option| format!("`{option}`")).collect();
    format!("it takes {}", options.join(", "))
}

/// Passes over a value where none belongs, so that the options behind it are read.
fn skip_value(input: ParseStream<'_>) -> bool {
    let start = input.cursor();
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<TokenTree>().is_err() {
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

/// Reads `=` and a value; true when the option had one already.
fn set_value<T: Parse>(
    slot: &mut Option<T>,
    key: &Ident,
    what: &str,
    example: &str,
    input: ParseStream<'_>,
) -> syn::Result<bool> {
    let wants = format!("`{key}` takes {what}: `{key} = {example}`");
    if input.parse::<Token![=]>().is_err() {
        return Err(syn::Error::new(key.span(), wants));
    }
    let value = input.parse::<T>().map_err(|error| syn::Error::new(error.span(), wants))?;
    Ok(slot.replace(value).is_some())
}
