//! An enum with data: how it is read and written, and its descriptor.

use super::{beside, data, describe};
use crate::model::Union;
use crate::symbol;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn expand_union(item: &Union) -> TokenStream {
    let Union { common, tag, content, variants } = item;
    let (ident, symbol) = (&common.ident, symbol::of_type(common));
    let indices = data::indices(variants.iter().map(|variant| variant.cfgs.as_slice()));
    let reads = variants.iter().zip(indices).map(|(variant, index)| {
        let (name, cfgs) = (&variant.ident, &variant.cfgs);
        let read = data::read_fields(&quote!(Self::#name), &variant.fields);
        quote!(#(#cfgs)* index if index == #index => { #read })
    });
    let write_arms = data::write_arms(variants);
    let (tag, content) = (describe::text(&tag.text), describe::text(&content.text));
    let describe_variants = data::describe_variants(variants);
    let descriptor =
        describe::expand_descriptor("UNION", common, &quote!(#tag #content #describe_variants));
    beside(
        common,
        &quote! {
            impl<'__minibind> ::minibind::rt::Read<'__minibind> for #ident {
                fn read(reader: &mut ::minibind::rt::Reader<'__minibind>) -> ::core::option::Option<Self> {
                    match <::core::primitive::u32 as ::minibind::rt::Read<'__minibind>>::read(reader)? {
                        #(#reads)*
                        // The glue writes no other index.
                        _ => ::core::option::Option::None,
                    }
                }
            }
            impl ::minibind::rt::Write for #ident {
                fn write(self, writer: &mut ::minibind::rt::Writer) {
                    match self { #write_arms }
                }
            }
            ::minibind::rt::value!(#ident, #symbol);
            #descriptor
        },
    )
}
