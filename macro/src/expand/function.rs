//! A function: the shim that lifts its arguments and lowers its result, and its descriptor.

use super::{at, beside, describe};
use crate::model::{Function, Param};
use crate::symbol;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit_mut::VisitMut;
use syn::{Lifetime, ReturnType, Type, TypeReference};

pub(super) fn expand_function(function: &Function) -> TokenStream {
    let shim = expand_shim(function);
    let descriptor = expand_descriptor(function);
    beside(&function.common, &quote!(#shim #descriptor))
}

/// A parameter's part of the shim.
struct Lifted {
    /// The numbers in the shim's signature.
    words: TokenStream,
    /// The statement that makes the anchor, if the argument is not refused.
    lift: TokenStream,
    /// The statement that has the anchor, or tells the glue which argument was refused.
    unpack: TokenStream,
    /// The argument of the call.
    argument: TokenStream,
    /// The type of the anchor.
    anchor: TokenStream,
}

fn expand_shim(function: &Function) -> TokenStream {
    let symbol = symbol::shim(&function.common);
    let callee = &function.callee;
    let lifted: Vec<Lifted> = function.params.iter().enumerate().map(expand_param).collect();
    let (words, lifts, unpacks, arguments) = (
        lifted.iter().map(|param| &param.words),
        lifted.iter().map(|param| &param.lift),
        lifted.iter().map(|param| &param.unpack),
        lifted.iter().map(|param| &param.argument),
    );
    let output = output_type(&function.output);
    let static_output = with_lifetimes(&output, "'static");
    let span = at(&output);
    let plain = quote_spanned!(span=> <#static_output as ::minibind::rt::ReturnType>::Plain);
    let anchors = lifted.iter().map(|param| &param.anchor);
    let lower = quote_spanned!(span=> ::minibind::rt::IntoJs::lower::<(#(#anchors,)*)>(settled));
    let checks = expand_checks(function, &output);
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        extern "C-unwind" fn __minibind_shim(#(#words),*) -> #plain {
            ::minibind::rt::guard(move || {
                use ::minibind::rt::{
                    SettleError, SettlePlain, SettlePointer, SettleText, SettleTyped, SettleValue,
                };
                // All are lifted before one can be found refused, so that all are dropped.
                #(#lifts)*
                #(#unpacks)*
                let outcome = #callee(#(#arguments),*);
                let settled = (&&&&&&::minibind::rt::probe(&outcome)).settle(outcome);
                #lower
            })
        }
        #checks
    }
}

fn expand_param((index, param): (usize, &Param)) -> Lifted {
    let anchor = format_ident!("anchor{index}", span = Span::mixed_site());
    let word = |part: usize| format_ident!("word{index}_{part}", span = Span::mixed_site());
    let (w0, w1, w2) = (word(0), word(1), word(2));
    let position = index as u32;
    let span = at(&param.ty);
    let ty = with_lifetimes(&param.ty, "'static");
    let local_ty = with_lifetimes(&param.ty, "'_");
    let abi = quote_spanned!(span=> <<#ty as ::minibind::rt::FromJs<'static>>::Abi as ::minibind::rt::Abi>);
    let from_js = quote_spanned!(span=> <#local_ty as ::minibind::rt::FromJs<'_>>);
    Lifted {
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
        unpack: quote_spanned! {span=>
            let ::core::option::Option::Some(mut #anchor) = #anchor else {
                return ::minibind::rt::refused(#position);
            };
        },
        argument: quote_spanned!(span=> unsafe { #from_js::get(&mut #anchor) }),
        anchor: quote_spanned!(span=> #from_js::Anchor),
    }
}

/// Bounds that only some options ask for.
fn expand_checks(function: &Function, output: &Type) -> TokenStream {
    let output = with_lifetimes(output, "'static");
    let mut bounds = Vec::new();
    if function.start.is_some() {
        bounds.push((output.clone(), "StartOutput"));
    }
    if function.view.is_some() {
        bounds.push((output, "ViewOutput"));
    }
    if let (Some(_), Some(rest)) = (&function.variadic, function.params.last()) {
        bounds.push((with_lifetimes(&rest.ty, "'static"), "Rest"));
    }
    let checks = bounds.iter().map(|(ty, bound)| {
        let bound = Ident::new(bound, Span::call_site());
        quote_spanned! {at(ty)=>
            const _: () = {
                const fn check<T: ::minibind::rt::#bound>() {}
                check::<#ty>()
            };
        }
    });
    quote!(#(#checks)*)
}

fn expand_descriptor(function: &Function) -> TokenStream {
    let flags =
        [(&function.variadic, "VARIADIC"), (&function.start, "START"), (&function.view, "VIEW")];
    let flags = flags.iter().filter(|(option, _)| option.is_some()).map(|(_, flag)| {
        let flag = Ident::new(flag, Span::call_site());
        quote!(| ::minibind::rt::wire::flag::#flag)
    });
    let ts_return = describe::optional_text(function.ts_return.as_ref());
    let count = function.params.len() as u32;
    let params = function.params.iter().map(|param| {
        let name = describe::text(&param.js_name.text);
        let ts = describe::optional_text(param.ts.as_ref());
        let ty = describe::ty(&with_lifetimes(&param.ty, "'_"));
        quote!(#name #ts #ty)
    });
    let output = with_lifetimes(&output_type(&function.output), "'_");
    let describe_output = describe::ty(&output);
    let owner = match &function.owner {
        None => describe::wire("owner", "NONE"),
        Some(owner) => {
            let (role, ty) = (describe::wire("owner", owner.role.word()), describe::ty(&owner.ty));
            quote!(#role #ty)
        }
    };
    let body = quote! {
        #owner
        ::minibind::rt::Sink::word(sink, 0 #(#flags)*);
        #ts_return
        ::minibind::rt::Sink::word(sink, #count);
        #(#params)*
        #describe_output
        use ::minibind::rt::{DescribeThrown, DescribeUntyped};
        (&&::minibind::rt::output::<#output>()).describe_thrown(sink);
    };
    describe::expand_descriptor("FUNCTION", &function.common, &body)
}

fn output_type(output: &ReturnType) -> Type {
    match output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    }
}

/// The type with all its lifetimes replaced, those that are not written included.
fn with_lifetimes(ty: &Type, lifetime: &'static str) -> Type {
    struct Replace(&'static str);
    impl VisitMut for Replace {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            *lifetime = Lifetime::new(self.0, lifetime.span());
        }
        fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
            let span = ty.and_token.span();
            ty.lifetime.get_or_insert_with(|| Lifetime::new(self.0, span));
            syn::visit_mut::visit_type_reference_mut(self, ty);
        }
    }
    let mut ty = ty.clone();
    Replace(lifetime).visit_type_mut(&mut ty);
    ty
}
