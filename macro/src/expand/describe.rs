//! Descriptor functions: what every one starts with, and how text becomes words.

use super::at;
use super::builtin::is_of_runtime;
use super::lifetimes::with_lifetimes;
use crate::attr;
use crate::model::Common;
use crate::parse::rust_name;
use crate::symbol;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{LitStr, Type};

/// The statements that write `text`.
pub(super) fn text(text: &str) -> TokenStream {
    let (length, words) = (text.len() as u32, words(text));
    quote! {
        ::minibind::rt::Sink::word(sink, #length);
        #(::minibind::rt::Sink::word(sink, #words);)*
    }
}

/// The bytes of a text, four a word.
fn words(text: &str) -> Vec<u32> {
    let words = text.as_bytes().chunks(4).map(|chunk| {
        let mut bytes = [0; 4];
        bytes[..chunk.len()].copy_from_slice(chunk);
        u32::from_le_bytes(bytes)
    });
    words.collect()
}

/// The same for a text that would make one function too large.
pub(super) fn long_text(value: &str) -> TokenStream {
    let words = words(value);
    let length = value.len() as u32;
    let parts = words.chunks(WORDS_OF_A_PART).map(|words| {
        quote! {{
            fn __minibind_part(sink: &mut ::minibind::rt::ImportSink) {
                #(::minibind::rt::Sink::word(sink, #words);)*
            }
            __minibind_part(sink);
        }}
    });
    quote! {
        ::minibind::rt::Sink::word(sink, #length);
        #(#parts)*
    }
}

const WORDS_OF_A_PART: usize = 512;

/// The statements that write a text that may be left out.
pub(super) fn optional_text(value: Option<&LitStr>) -> TokenStream {
    text(&value.map(LitStr::value).unwrap_or_default())
}

/// The statement that writes the word of a constant of `wire`.
pub(super) fn wire(module: &str, constant: &str) -> TokenStream {
    let [module, constant] = [module, constant].map(|name| Ident::new(name, Span::call_site()));
    quote!(::minibind::rt::Sink::word(sink, ::minibind::rt::wire::#module::#constant);)
}

/// The statement that writes a type, and complains at it when it has no words.
pub(super) fn ty(ty: &Type) -> TokenStream {
    quote_spanned!(at(ty)=> <#ty as ::minibind::rt::Describe>::describe(sink);)
}

/// The statement that writes flags, each with whether it is set and its name in `wire::flag`.
pub(super) fn flags(flags: &[(bool, &str)]) -> TokenStream {
    let flags = flags.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| {
        let flag = Ident::new(flag, Span::call_site());
        quote!(| ::minibind::rt::wire::flag::#flag)
    });
    quote!(::minibind::rt::Sink::word(sink, 0 #(#flags)*);)
}

/// A bound on a type that only some options ask for.
pub(super) fn check(ty: &Type, bound: &str) -> TokenStream {
    let (ty, bound) = (with_lifetimes(ty, "'static"), Ident::new(bound, Span::call_site()));
    quote_spanned! {at(&ty)=>
        const _: () = {
            const fn check<T: ::minibind::rt::#bound>() {}
            check::<#ty>()
        };
    }
}

/// A descriptor function that runs `body`; `kind` is the name of a constant in `wire::item`.
fn descriptor(kind: &str, symbol: &TokenStream, span: Span, body: &TokenStream) -> TokenStream {
    let kind = wire("item", kind);
    let place = symbol::place(span);
    let (line, column) = (place.line as u32, place.column as u32);
    let package = std::env::var("CARGO_PKG_NAME").unwrap_or_default();
    let folder = match is_of_runtime() {
        true => String::new(),
        false => std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default(),
    };
    let (package, folder) = (text(&package), text(&folder));
    let file = text(&place.file);
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        extern "C-unwind" fn __minibind_describe() {
            let sink = &mut ::minibind::rt::ImportSink;
            ::minibind::rt::Sink::word(sink, ::minibind::rt::wire::FORMAT);
            #kind
            #package
            #folder
            #file
            ::minibind::rt::Sink::word(sink, #line);
            ::minibind::rt::Sink::word(sink, #column);
            #body
        }
    }
}

/// The descriptor function of an item: its place and its names, then `body`.
pub(super) fn expand_descriptor(kind: &str, common: &Common, body: &TokenStream) -> TokenStream {
    let names = names(common);
    descriptor(kind, &symbol::describe(common), common.ident.span(), &quote!(#names #body))
}

/// The same of an import.
pub(super) fn expand_import_descriptor(common: &Common, body: &TokenStream) -> TokenStream {
    let (symbol, names) = (symbol::describe_import(common), names(common));
    descriptor("IMPORT", &symbol, common.ident.span(), &quote!(#names #body))
}

fn names(common: &Common) -> TokenStream {
    let name = text(&rust_name(&common.ident));
    let js_name = text(&common.js_name.text);
    let namespace = optional_text(common.namespace.as_ref());
    // The runtime's classes are in every module until it is bound, and so say no more than they must.
    let docs = text(if is_of_runtime() { "" } else { &common.docs });
    quote!(#name #js_name #namespace #docs)
}

/// The descriptor of `ts! { ".." }`.
pub(super) fn expand_ts_descriptor(block: &LitStr) -> TokenStream {
    let (allows, symbol) = (attr::allows(), symbol::describe_ts(block.span()));
    let descriptor = descriptor("TYPESCRIPT", &symbol, block.span(), &text(&block.value()));
    quote! {
        #allows
        const _: () = { #descriptor };
    }
}
