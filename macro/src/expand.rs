//! [`Item`] to tokens. Nothing can go wrong here: what could has been reported before.

mod constant;
mod describe;
mod function;

use crate::model::Item;
use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

/// The item as it was, and what makes it part of the interface.
pub(crate) fn expand_item(original: TokenStream, item: Option<Item>) -> TokenStream {
    let added = match &item {
        Some(Item::Function(function)) => function::expand_function(function),
        Some(Item::Constant(constant)) => constant::expand_constant(constant),
        None => TokenStream::new(),
    };
    quote!(#original #added)
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
