//! An enum of unit variants: its indices, and its descriptor.

use super::{at, beside, data, describe};
use crate::attr::count_present;
use crate::model::{Enum, UnitVariant, Values};
use crate::parse::rust_name;
use crate::symbol;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

pub(super) fn expand_enum(item: &Enum) -> TokenStream {
    let Enum { common, variants, .. } = item;
    let (ident, symbol) = (&common.ident, symbol::of_type(common));
    let cfgs = variants.iter().map(|variant| variant.cfgs.as_slice());
    let names: Vec<_> = variants.iter().map(|variant| &variant.ident).collect();
    let indices: Vec<_> = data::indices(cfgs.clone()).collect();
    let conditions: Vec<_> = cfgs.clone().collect();
    let count = count_present(cfgs);
    // The glue passes no other index than those of the variants: the last needs no question.
    let last = variants.iter().rposition(|variant| variant.cfgs.is_empty());
    let arms = (0..variants.len()).filter(|&index| Some(index) != last).map(|index| {
        let (cfgs, name, index) = (conditions[index], names[index], &indices[index]);
        quote!(#(#cfgs)* index if index == #index => Self::#name,)
    });
    let last = match last.map(|last| names[last]) {
        Some(name) => quote!(Self::#name),
        None => quote!(::core::unreachable!()),
    };
    let variants = variants.iter().map(|variant| describe_variant(ident, item.values, variant));
    let body = quote! {
        ::minibind::rt::Sink::word(sink, #count);
        #(#variants)*
    };
    let descriptor = describe::expand_descriptor("ENUM", common, &body);
    beside(
        common,
        &quote! {
            impl ::minibind::rt::Indexed for #ident {
                fn from_index(index: ::core::primitive::u32) -> Self {
                    match index {
                        #(#arms)*
                        _ => #last,
                    }
                }
                fn index(&self) -> ::core::primitive::u32 {
                    match self {
                        #(#(#conditions)* Self::#names => #indices,)*
                    }
                }
            }
            ::minibind::rt::indexed!(#ident, #symbol);
            #descriptor
        },
    )
}

fn describe_variant(ident: &Ident, values: Values, variant: &UnitVariant) -> TokenStream {
    let UnitVariant { ident: name, value, docs, cfgs, .. } = variant;
    let (key, docs) = (describe::text(&rust_name(name)), describe::text(docs));
    let value = match values {
        Values::Texts => {
            let (kind, text) = (describe::wire("value", "TEXT"), describe::text(&value.text));
            quote!(#kind #text)
        }
        Values::Numbers => {
            let kind = describe::wire("value", "NUMBER");
            quote_spanned! {at(name)=>
                #kind
                const BITS: ::core::primitive::u64 = {
                    let number = #ident::#name as ::core::primitive::i128;
                    ::core::assert!(
                        number >= -(1 << 53) && number <= 1 << 53,
                        "a number of JavaScript cannot be this discriminant: it is not within 2^53 of zero"
                    );
                    (number as ::core::primitive::f64).to_bits()
                };
                ::minibind::rt::Sink::word(sink, BITS as ::core::primitive::u32);
                ::minibind::rt::Sink::word(sink, (BITS >> 32) as ::core::primitive::u32);
            }
        }
    };
    quote!(#(#cfgs)* { #key #docs #value })
}
