//! What objects, unions and errors share: the words of fields and variants, and the statements that
//! read and write them.

use super::{at, describe};
use crate::attr::count_present;
use crate::model::{Field, Variant};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Member;

/// The statements that describe named fields, their count first.
pub(super) fn describe_fields(fields: &[Field]) -> TokenStream {
    let count = count_present(fields.iter().map(|field| field.cfgs.as_slice()));
    let fields = fields.iter().map(|field| {
        let Field { js_name, docs, ts, cfgs, ty, .. } = field;
        let (name, docs) = (describe::text(&js_name.text), describe::text(docs));
        let (ts, ty) = (describe::optional_text(ts.as_ref()), describe::ty(ty));
        quote!(#(#cfgs)* { #name #docs #ts #ty })
    });
    quote! {
        ::minibind::rt::Sink::word(sink, #count);
        #(#fields)*
    }
}

/// The statements that describe variants, their count first.
pub(super) fn describe_variants(variants: &[Variant]) -> TokenStream {
    let count = count_present(variants.iter().map(|variant| variant.cfgs.as_slice()));
    let variants = variants.iter().map(|variant| {
        let Variant { js_name, docs, cfgs, fields, .. } = variant;
        let (name, docs) = (describe::text(&js_name.text), describe::text(docs));
        let form = describe_form(fields);
        quote!(#(#cfgs)* { #name #docs #form })
    });
    quote! {
        ::minibind::rt::Sink::word(sink, #count);
        #(#variants)*
    }
}

fn describe_form(fields: &[Field]) -> TokenStream {
    match fields.first().map(|field| &field.member) {
        None => describe::wire("form", "UNIT"),
        Some(Member::Named(_)) => {
            let (form, fields) = (describe::wire("form", "FIELDS"), describe_fields(fields));
            quote!(#form #fields)
        }
        Some(Member::Unnamed(_)) => {
            let form = describe::wire("form", "TUPLE");
            let count = fields.len() as u32;
            let types = fields.iter().map(|field| describe::ty(&field.ty));
            quote!(#form ::minibind::rt::Sink::word(sink, #count); #(#types)*)
        }
    }
}

/// The index of each variant, as an expression: those that `#[cfg]` takes away do not count.
pub(super) fn indices<'a>(
    cfgs: impl Iterator<Item = &'a [syn::Attribute]> + Clone,
) -> impl Iterator<Item = TokenStream> {
    let count = cfgs.clone().count();
    (0..count).map(move |index| count_present(cfgs.clone().take(index)))
}

/// The statements that read the fields of `path`, and the value as the last expression. All are
/// read before one can be found refused, so that each is dropped.
pub(super) fn read_fields(path: &TokenStream, fields: &[Field]) -> TokenStream {
    let (cfgs, members) = (cfgs(fields), members(fields));
    let (bindings, reads) = (
        bindings(fields),
        fields.iter().map(|field| {
            let ty = &field.ty;
            quote_spanned!(at(ty)=> <#ty as ::minibind::rt::Read<'__minibind>>::read(reader))
        }),
    );
    let values = bindings.clone();
    quote! {
        #(#(#cfgs)* let #bindings = #reads;)*
        ::core::option::Option::Some(#path { #(#(#cfgs)* #members: #values?,)* })
    }
}

/// The pattern that takes the fields of `path` apart.
pub(super) fn pattern(path: &TokenStream, fields: &[Field]) -> TokenStream {
    let (cfgs, members, bindings) = (cfgs(fields), members(fields), bindings(fields));
    quote!(#path { #(#(#cfgs)* #members: #bindings,)* .. })
}

/// The statements that write the fields that [`pattern`] took apart.
pub(super) fn write_fields(fields: &[Field]) -> TokenStream {
    let statements = fields.iter().zip(bindings(fields)).map(|(field, binding)| {
        let Field { cfgs, ty, .. } = field;
        quote_spanned!(at(ty)=> #(#cfgs)* <#ty as ::minibind::rt::Write>::write(#binding, writer);)
    });
    quote!(#(#statements)*)
}

/// The statement that writes the index of a variant.
pub(super) fn write_index(index: &TokenStream) -> TokenStream {
    quote!(<::core::primitive::u32 as ::minibind::rt::Write>::write(#index, writer);)
}

/// The arms that write variants: the index, then the fields.
pub(super) fn write_arms(variants: &[Variant]) -> TokenStream {
    let indices = indices(variants.iter().map(|variant| variant.cfgs.as_slice()));
    let arms = variants.iter().zip(indices).map(|(variant, index)| {
        let Variant { ident, cfgs, fields, .. } = variant;
        let path = match ident {
            Some(ident) => quote!(Self::#ident),
            None => quote!(Self),
        };
        let pattern = pattern(&path, fields);
        let (index, fields) = (write_index(&index), write_fields(fields));
        quote!(#(#cfgs)* #pattern => { #index #fields })
    });
    quote!(#(#arms)*)
}

fn cfgs(fields: &[Field]) -> Vec<&[syn::Attribute]> {
    fields.iter().map(|field| field.cfgs.as_slice()).collect()
}

fn members(fields: &[Field]) -> impl Iterator<Item = &Member> + Clone {
    fields.iter().map(|field| &field.member)
}

fn bindings(fields: &[Field]) -> impl Iterator<Item = Ident> + Clone {
    (0..fields.len()).map(|index| format_ident!("field{index}", span = Span::mixed_site()))
}
