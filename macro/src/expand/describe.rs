//! Descriptor functions: what every one starts with, and how text becomes words.

use crate::attr;
use crate::model::Common;
use crate::symbol;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::LitStr;

/// The statements that write `text`.
pub(super) fn text(text: &str) -> TokenStream {
    let length = text.len() as u32;
    let words = text.as_bytes().chunks(4).map(|chunk| {
        let mut bytes = [0; 4];
        bytes[..chunk.len()].copy_from_slice(chunk);
        u32::from_le_bytes(bytes)
    });
    quote! {
        ::minibind::rt::Sink::word(sink, #length);
        #(::minibind::rt::Sink::word(sink, #words);)*
    }
}

/// The statements that write a text that may be left out.
pub(super) fn optional_text(value: Option<&LitStr>) -> TokenStream {
    text(&value.map(LitStr::value).unwrap_or_default())
}

/// A descriptor function that runs `body`; `kind` is the name of a constant in `wire::item`.
fn descriptor(kind: &str, name: &str, span: Span, body: &TokenStream) -> TokenStream {
    let symbol = symbol::describe(name, span);
    let kind = Ident::new(kind, Span::call_site());
    let place = symbol::place(span);
    let (line, column) = (place.line as u32, place.column as u32);
    let package = text(&std::env::var("CARGO_PKG_NAME").unwrap_or_default());
    let folder = text(&std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let file = text(&place.file);
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        extern "C" fn __minibind_describe() {
            let sink = &mut ::minibind::rt::ImportSink;
            ::minibind::rt::Sink::word(sink, ::minibind::rt::wire::FORMAT);
            ::minibind::rt::Sink::word(sink, ::minibind::rt::wire::item::#kind);
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
    let rust_name = crate::parse::rust_name(&common.ident);
    let name = text(&rust_name);
    let js_name = text(&common.js_name.text);
    let namespace = optional_text(common.namespace.as_ref());
    let docs = text(&common.docs);
    descriptor(
        kind,
        &rust_name,
        common.ident.span(),
        &quote!(#name #js_name #namespace #docs #body),
    )
}

/// The descriptor of `ts! { ".." }`.
pub(super) fn expand_ts_descriptor(block: &LitStr) -> TokenStream {
    let allows = attr::allows();
    let descriptor = descriptor("TYPESCRIPT", "ts", block.span(), &text(&block.value()));
    quote! {
        #allows
        const _: () = { #descriptor };
    }
}
