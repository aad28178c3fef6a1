//! [`Item`] to tokens. Nothing can go wrong here: what could has been reported before.

mod builtin;
mod class;
mod constant;
mod data;
mod describe;
mod enum_;
mod error;
mod function;
mod given;
mod import;
mod import_function;
mod lifetimes;
mod lifted;
mod object;
mod passed;
mod test;
mod union;
mod value;

pub(crate) use import::{expand_import, expand_import_errors};
pub(crate) use test::expand_test;

use crate::attr;
use crate::model::{Common, Item};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::LitStr;
use syn::spanned::Spanned;

/// The item as it was, and what makes it part of the interface.
pub(crate) fn expand_item(original: TokenStream, item: Option<Item>) -> TokenStream {
    let added = match &item {
        Some(Item::Function(function)) => function::expand_function(function),
        Some(Item::Constant(constant)) => constant::expand_constant(constant),
        Some(Item::Class(class)) => class::expand_class(class),
        Some(Item::Object(object)) => object::expand_object(object),
        Some(Item::Enum(item)) => enum_::expand_enum(item),
        Some(Item::Union(item)) => union::expand_union(item),
        Some(Item::Error(error)) => error::expand_error(error),
        Some(Item::Impl(methods)) => methods.iter().map(function::expand_function).collect(),
        None => TokenStream::new(),
    };
    quote!(#original #added)
}

/// The place of what the user wrote, for tokens that are the macro's all the same: errors point
/// there, while lints leave them alone and a name of the macro's is found.
fn at(node: &impl Spanned) -> Span {
    Span::call_site().located_at(node.span())
}

/// A name of the macro's own, which hides none of the user's.
fn local(name: &str) -> Ident {
    local_at(name, Span::call_site())
}

/// The same for what errors point at.
fn local_at(name: &str, span: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(span))
}

/// What is added for an item: it stands beside it, is there when the item is, and is seen by no one.
fn beside(common: &Common, added: &TokenStream) -> TokenStream {
    let (cfgs, allows) = (&common.cfgs, attr::allows());
    quote! {
        #(#cfgs)*
        #allows
        const _: () = { #added };
    }
}

/// The mistakes, and the item as it was, so that nothing else fails for want of it.
pub(crate) fn expand_errors(original: TokenStream, errors: syn::Error) -> TokenStream {
    let errors = errors.into_compile_error();
    quote!(#original #errors)
}

/// The descriptor of a block of TypeScript.
pub(crate) fn expand_ts_block(block: Option<LitStr>) -> TokenStream {
    block.map(|block| describe::expand_ts_descriptor(&block)).unwrap_or_default()
}
