//! An argument of an import: how a function is lent to JavaScript, which no trait could do alone.

use super::at;
use crate::types::{FunctionKind, FunctionType, argument_of, bare, function_type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, parse_quote_spanned};

/// An argument as it is passed.
pub(super) struct Passed {
    /// The type that has the words; its lifetimes are the user's.
    pub ty: Type,
    /// The expression of that type.
    pub value: TokenStream,
    /// Whether the parameter is changed in the call.
    pub is_mutable: bool,
    pub span: Span,
}

/// How the parameter `ident` is passed.
pub(super) fn passed(ident: &Ident, ty: &Type) -> Passed {
    let span = at(ty);
    let optional = argument_of(ty, "Option");
    let Some(lent) = lent(optional.unwrap_or(ty)) else {
        return Passed { ty: ty.clone(), value: quote!(#ident), is_mutable: false, span };
    };
    let Lent { is_exclusive, is_owned, function: FunctionType { dynamic, .. } } = lent;
    let wrapper = Ident::new(if is_exclusive { "LentMut" } else { "Lent" }, span);
    let borrow = match (is_owned, is_exclusive) {
        (false, _) => TokenStream::new(),
        (true, false) => quote!(&),
        (true, true) => quote!(&mut),
    };
    let wrap = quote_spanned!(span=> ::minibind::rt::#wrapper::<'_, #dynamic>);
    let ty: Type = parse_quote_spanned!(span=> ::minibind::rt::#wrapper<'static, #dynamic>);
    let is_mutable = is_owned && is_exclusive;
    if optional.is_none() {
        return Passed { ty, value: quote!(#wrap(#borrow #ident)), is_mutable, span };
    }
    let borrowed = match (is_owned, is_exclusive) {
        (false, _) => quote!(#ident),
        (true, false) => quote!(::core::option::Option::as_ref(&#ident)),
        (true, true) => quote!(::core::option::Option::as_mut(&mut #ident)),
    };
    Passed {
        ty: parse_quote_spanned!(span=> ::core::option::Option<#ty>),
        value: quote!(::core::option::Option::map(#borrowed, |function| #wrap(function))),
        is_mutable,
        span,
    }
}

/// A function that is lent to JavaScript for the call.
struct Lent {
    is_exclusive: bool,
    /// Whether the parameter is the function and not a reference to it.
    is_owned: bool,
    function: FunctionType,
}

fn lent(ty: &Type) -> Option<Lent> {
    match bare(ty) {
        Type::Reference(reference) => {
            let function = function_type(&reference.elem)?;
            Some(Lent { is_exclusive: reference.mutability.is_some(), is_owned: false, function })
        }
        ty @ Type::ImplTrait(_) => {
            let function = function_type(ty)?;
            let is_exclusive = function.kind != FunctionKind::Fn;
            Some(Lent { is_exclusive, is_owned: true, function })
        }
        _ => None,
    }
}
