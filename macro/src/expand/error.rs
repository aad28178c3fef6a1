//! An error type: how its fields are written, and its descriptor.

use super::{beside, data, describe, value};
use crate::model::ErrorType;
use crate::symbol;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn expand_error(error: &ErrorType) -> TokenStream {
    let ErrorType { common, variants } = error;
    let (ident, symbol) = (&common.ident, symbol::of_type(common));
    let write_arms = data::write_arms(variants);
    let descriptor =
        describe::expand_descriptor("ERROR", common, &data::describe_variants(variants));
    let (import, make) =
        value::expand_value_import(ident, &quote!(::minibind::rt::ErrorValue<#ident>));
    beside(
        common,
        &quote! {
            impl ::minibind::rt::WriteError for #ident {
                fn write_fields(self, writer: &mut ::minibind::rt::Writer) {
                    match self { #write_arms }
                }
            }
            ::minibind::rt::error!(#ident, #symbol, { #import }, |error| {
                #make(::minibind::rt::ErrorValue(error))
            });
            #descriptor
        },
    )
}
