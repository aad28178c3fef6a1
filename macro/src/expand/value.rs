//! The import that makes any value of one of an exported type: JavaScript's `Object(value)`, which is
//! the value itself. What a program does not call adds no byte.

use crate::parse;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The import, for values of the type `passed`, and its name.
pub(super) fn expand_value_import(ident: &Ident, passed: &TokenStream) -> (TokenStream, Ident) {
    let name = format_ident!("__minibind_value_of_{}", parse::rust_name(ident));
    let import = quote! {
        #[::minibind::import]
        extern "C" {
            #[import(name = "Object")]
            fn #name(value: #passed) -> ::minibind::JsValue;
        }
    };
    (import, name)
}
