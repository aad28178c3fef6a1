//! A block of imports: the items that stand for what it declares, and their descriptors.

use super::{at, describe, import_function};
use crate::attr;
use crate::model::{Block, Declared, File, Import, ImportedStatic, ImportedType, Source};
use crate::symbol;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Whether items do what they are for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Whole,
    /// There are mistakes: the items are there, so that nothing else fails for want of them.
    Stub,
}

/// What stands in place of the block.
pub(crate) fn expand_import(block: &Block) -> TokenStream {
    let items = block.items.iter().map(|item| expand_item(item, Form::Whole));
    let descriptors = block.items.iter().map(expand_descriptor);
    let source = expand_source(&block.source);
    let allows = attr::allows();
    quote! {
        #(#items)*
        #allows
        const _: () = {
            #source
            #(#descriptors)*
        };
    }
}

/// The mistakes, and items in place of those that could be read.
pub(crate) fn expand_import_errors(block: Option<Block>, errors: syn::Error) -> TokenStream {
    let items = block.into_iter().flat_map(|block| block.items);
    let items = items.map(|item| expand_item(&item, Form::Stub));
    let errors = errors.into_compile_error();
    quote!(#(#items)* #errors)
}

fn expand_item(item: &Import, form: Form) -> TokenStream {
    match item {
        Import::Function(function) => import_function::expand_function(function, form),
        Import::Static(item) => expand_static(item, form),
        Import::Type(ty) => expand_type(ty),
    }
}

fn expand_static(item: &ImportedStatic, form: Form) -> TokenStream {
    let ImportedStatic { declared: Declared { common, attrs, vis }, ty } = item;
    let ident = &common.ident;
    let read = import_function::expand_read(common, ty, form);
    let (allows, imported) =
        (allows_of_names(), quote_spanned!(at(ty)=> ::minibind::rt::ImportedStatic<#ty>));
    quote! {
        #allows
        #(#attrs)*
        #vis static #ident: #imported = ::minibind::rt::ImportedStatic::new({ #read });
    }
}

fn expand_type(ty: &ImportedType) -> TokenStream {
    let ImportedType { declared: Declared { common, attrs, vis }, extends, .. } = ty;
    let (ident, symbol, cfgs) = (&common.ident, symbol::of_type(common), &common.cfgs);
    let extends = extends.as_ref().map(|extends| quote!(: #extends));
    quote! {
        #(#cfgs)*
        ::minibind::rt::imported! { #(#attrs)* #vis struct #ident #extends, #symbol; }
    }
}

/// The lints that no imported item answers for: those about how it is written.
pub(super) fn allows_of_names() -> syn::Attribute {
    syn::parse_quote!(#[allow(clippy::all, clippy::pedantic, clippy::restriction, clippy::nursery)])
}

/// The function that every descriptor of the block calls for the words of the source.
fn expand_source(source: &Source) -> TokenStream {
    let body = match source {
        Source::Global => describe::wire("source", "GLOBAL"),
        Source::Module { name, version } => {
            let kind = describe::wire("source", "MODULE");
            let name = describe::text(&name.value());
            let version = describe::optional_text(version.as_ref());
            quote!(#kind #name #version)
        }
        Source::File(File { path, full_path, contents }) => {
            let kind = describe::wire("source", "FILE");
            let (path, contents) = (describe::text(path), describe::long_text(contents));
            // The compiler runs again when the file has changed.
            let watch = (!full_path.is_empty()).then(|| {
                quote!(
                    const _: &[::core::primitive::u8] = ::core::include_bytes!(#full_path);
                )
            });
            quote!(#watch #kind #path #contents)
        }
        Source::Inline(text) => {
            let kind = describe::wire("source", "INLINE");
            let contents = describe::long_text(&text.value());
            quote!(#kind #contents)
        }
    };
    quote! {
        fn __minibind_source(sink: &mut ::minibind::rt::ImportSink) { #body }
    }
}

fn expand_descriptor(item: &Import) -> TokenStream {
    let common = &item.declared().common;
    let descriptor = match item {
        Import::Function(function) => import_function::expand_descriptor(function),
        Import::Static(item) => import_function::expand_static_descriptor(item),
        Import::Type(ty) => expand_type_descriptor(ty),
    };
    let cfgs = &common.cfgs;
    quote! {
        #(#cfgs)*
        const _: () = { #descriptor };
    }
}

fn expand_type_descriptor(ty: &ImportedType) -> TokenStream {
    let ImportedType { declared, extends, ts } = ty;
    let ts = describe::optional_text(ts.as_ref());
    let extends = match extends {
        None => quote!(::minibind::rt::Sink::word(sink, 0);),
        Some(parent) => {
            let parent = describe::ty(parent);
            quote!(::minibind::rt::Sink::word(sink, 1); #parent)
        }
    };
    let body = quote!(__minibind_source(sink); #ts #extends);
    describe::expand_descriptor("IMPORTED", &declared.common, &body)
}
