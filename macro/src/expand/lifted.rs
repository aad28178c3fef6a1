//! The parameters of a shim: the numbers in its signature, and the statements that make arguments
//! of them.

use super::lifetimes::with_lifetimes;
use super::{at, local, local_at};
use crate::model::{Function, Param};
use crate::types::{FunctionKind, argument_of, argument_of_mut, bare, function_type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Index, Type, parse_quote_spanned};

/// All parameters of a shim. As tokens: the statements that lift them.
pub(super) struct Lifted {
    pub params: Vec<LiftedParam>,
}

pub(super) struct LiftedParam {
    pub anchor: Ident,
    /// The type of the anchor.
    pub anchor_ty: TokenStream,
    /// The numbers in the shim's signature.
    words: TokenStream,
    /// The statement that makes the anchor, if the argument is not refused.
    lift: TokenStream,
    /// The index of the parameter.
    position: u32,
    from_js: TokenStream,
    span: Span,
}

impl Lifted {
    /// The parameters of a function, whose arguments live for `lifetime`.
    pub(super) fn of(function: &Function, lifetime: &'static str) -> Lifted {
        let params = function.params.iter().enumerate();
        Lifted { params: params.map(|param| lifted(param, lifetime)).collect() }
    }

    /// The shim's own parameters.
    pub(super) fn words(&self) -> TokenStream {
        let words = self.params.iter().map(|param| &param.words);
        quote!(#(#words),*)
    }

    /// All anchors, as one value.
    pub(super) fn anchors(&self) -> TokenStream {
        let anchors = self.params.iter().map(|param| &param.anchor);
        quote!((#(#anchors,)*))
    }

    /// The statement that moves the anchors to where they stay until `kept` is dropped.
    pub(super) fn keep(&self) -> TokenStream {
        let anchors = self.params.iter().map(|param| &param.anchor);
        // SAFETY of the expansion: what borrows from the anchors is dropped before `kept`.
        let (all, kept) = (local("anchors"), local("kept"));
        quote! {
            let (#all, #kept) = unsafe { ::minibind::rt::keep_anchors((#(#anchors,)*)) };
        }
    }

    /// The arguments of the call, from the anchors that are kept.
    pub(super) fn kept_arguments(&self) -> Vec<TokenStream> {
        self.arguments_of(&local("anchors"))
    }

    /// The arguments of the call, from all anchors as one value.
    pub(super) fn arguments_of(&self, all: &Ident) -> Vec<TokenStream> {
        let arguments = self.params.iter().enumerate().map(|(index, param)| {
            let index = Index { index: index as u32, span: param.span };
            param.get(quote!(#all.#index))
        });
        arguments.collect()
    }
}

impl ToTokens for Lifted {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        // All are lifted before one can be found refused, so that all are dropped. That comes before the
        // glue is told: dropping may run code that calls out.
        tokens.extend(self.params.iter().map(|param| param.lift.clone()));
        let anchors: Vec<&Ident> = self.params.iter().map(|param| &param.anchor).collect();
        for LiftedParam { anchor, position, span, .. } in &self.params {
            tokens.extend(quote_spanned! {*span=>
                if ::core::option::Option::is_none(&#anchor) {
                    ::core::mem::drop((#(#anchors,)*));
                    return ::minibind::rt::refused(#position);
                }
            });
        }
        for LiftedParam { anchor, position, span, .. } in &self.params {
            tokens.extend(quote_spanned! {*span=>
                let ::core::option::Option::Some(mut #anchor) = #anchor else {
                    return ::minibind::rt::refused(#position);
                };
            });
        }
    }
}

impl LiftedParam {
    /// The argument of the call.
    pub(super) fn get(&self, anchor: impl ToTokens) -> TokenStream {
        let from_js = &self.from_js;
        quote_spanned!(self.span=> unsafe { #from_js::get(&mut #anchor) })
    }
}

/// The numbers of the argument of this index.
pub(super) fn words(index: usize, span: Span) -> [Ident; 3] {
    [0, 1, 2].map(|part| local_at(&format!("word{index}_{part}"), span))
}

fn lifted((index, param): (usize, &Param), lifetime: &'static str) -> LiftedParam {
    let anchor = local(&format!("anchor{index}"));
    let position = index as u32;
    let span = at(&param.ty);
    let [w0, w1, w2] = words(index, span);
    let written = crossing(&param.ty);
    let (ty, local_ty) = (with_lifetimes(&written, "'static"), with_lifetimes(&written, lifetime));
    let lifetime = syn::Lifetime::new(lifetime, span);
    let abi = quote_spanned!(span=> <<#ty as ::minibind::rt::FromJs<'static>>::Abi as ::minibind::rt::Abi>);
    let from_js = quote_spanned!(span=> <#local_ty as ::minibind::rt::FromJs<#lifetime>>);
    LiftedParam {
        words: quote_spanned! {span=>
            #w0: #abi::W0,
            #w1: #abi::W1,
            #w2: #abi::W2
        },
        // SAFETY of the expansion: the glue passes the numbers that the descriptor asks for, and
        // each is lifted and taken once.
        lift: quote_spanned! {span=>
            let #anchor = unsafe { #from_js::lift(::minibind::rt::Abi::from_words(#w0, #w1, #w2)) };
        },
        position,
        anchor_ty: quote_spanned!(span=> #from_js::Anchor),
        anchor,
        from_js,
        span,
    }
}

/// The type that crosses for a parameter: of `impl Fn(A) -> R` a reference to what is called, which
/// is one, too.
pub(super) fn crossing(ty: &Type) -> Type {
    if let Some(inner) = argument_of(ty, "Option") {
        let (inner, mut ty) = (crossing(inner), ty.clone());
        if let Some(place) = argument_of_mut(&mut ty, "Option") {
            *place = inner;
        }
        return ty;
    }
    let Type::ImplTrait(_) = bare(ty) else { return ty.clone() };
    let Some(function) = function_type(ty) else { return ty.clone() };
    let (span, dynamic) = (at(ty), function.dynamic);
    match function.kind {
        FunctionKind::Fn => parse_quote_spanned!(span=> &#dynamic),
        FunctionKind::FnMut | FunctionKind::FnOnce => parse_quote_spanned!(span=> &mut #dynamic),
    }
}
