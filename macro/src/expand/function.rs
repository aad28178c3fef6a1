//! A function: the shim that lifts its arguments and lowers its result, and its descriptor.

use super::given::Given;
use super::lifetimes::{may_borrow, with_lifetimes};
use super::lifted::{Lifted, crossing};
use super::{at, beside, describe, local};
use crate::model::Function;
use crate::symbol;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{ReturnType, Type};

pub(super) fn expand_function(function: &Function) -> TokenStream {
    let shim = expand_shim(function);
    let descriptor = expand_descriptor(function);
    beside(&function.common, &quote!(#shim #descriptor))
}

/// The shim, and what it asks of types.
pub(super) fn expand_shim(function: &Function) -> TokenStream {
    let given = Given::of(&output_type(&function.output));
    let shim = match (&function.asyncness, given.keeps_arguments()) {
        (Some(_), _) => expand_async(function, &given),
        (None, true) => expand_keeping(function, &given),
        (None, false) => expand_plain(function, &given),
    };
    let checks = expand_checks(function, &given.ty);
    quote!(#shim #checks)
}

/// A shim whose arguments end with the call.
fn expand_plain(function: &Function, given: &Given) -> TokenStream {
    let lifted = Lifted::of(function, "'_");
    let callee = &function.callee;
    let arguments = lifted.params.iter().map(|param| param.get(&param.anchor));
    let anchors = lifted.params.iter().map(|param| &param.anchor_ty);
    let settle = settle(&given.ty, &given.convert(&quote!(settled)), &quote!((#(#anchors,)*)));
    // What ends with the call may run code that calls out; the result is made after that, since
    // nothing may come between it and the glue.
    let call = quote! {
        #lifted
        let outcome = #callee(#(#arguments),*);
    };
    let call = match may_borrow(&given.ty) {
        true => call,
        false => quote!(let outcome = { #call outcome };),
    };
    expand_extern(
        &symbol::shim(&function.common),
        &lifted.words(),
        &plain(given),
        &quote! {
            #call
            #settle
        },
    )
}

/// A shim whose result may borrow from the arguments: they are kept with it.
fn expand_keeping(function: &Function, given: &Given) -> TokenStream {
    let lifted = Lifted::of(function, "'static");
    let callee = &function.callee;
    let (keep, arguments) = (lifted.keep(), lifted.kept_arguments());
    let settle = settle(&given.ty, &given.convert(&quote!(settled)), &quote!(()));
    expand_extern(
        &symbol::shim(&function.common),
        &lifted.words(),
        &plain(given),
        &quote! {
            #lifted
            #keep
            let outcome = #callee(#(#arguments),*);
            #settle
        },
    )
}

/// A shim that starts a task, and one that gives its outcome. The task keeps the arguments.
fn expand_async(function: &Function, given: &Given) -> TokenStream {
    let Function { common, callee, .. } = function;
    let lifted = Lifted::of(function, "'_");
    let (anchors, arguments) = (lifted.anchors(), lifted.arguments_of(&local("anchors")));
    let (all, outcome) = (local("anchors"), given.convert(&quote!(outcome)));
    let start = expand_extern(
        &symbol::shim(common),
        &lifted.words(),
        &quote!(::core::primitive::usize),
        &quote! {
            #lifted
            let #all = #anchors;
            ::minibind::rt::start_task(async move {
                // The future borrows from itself: no argument outlives it.
                let mut #all = #all;
                let outcome = #callee(#(#arguments),*).await;
                #outcome
            })
        },
    );
    let taken = with_lifetimes(&given.ty, "'static");
    let settle = settle(&given.ty, &quote!(settled), &quote!(()));
    let finish = expand_extern(
        &symbol::finish(common),
        &quote!(task: ::core::primitive::usize),
        &plain(given),
        &quote! {
            // SAFETY: the glue asks once, when the task is done.
            let outcome: #taken = unsafe { ::minibind::rt::finish_task(task) };
            #settle
        },
    );
    quote! {
        const _: () = { #start };
        const _: () = { #finish };
    }
}

/// The function that the module exports.
fn expand_extern(
    symbol: &TokenStream,
    params: &TokenStream,
    output: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    quote! {
        #[cfg_attr(target_family = "wasm", unsafe(export_name = #symbol))]
        extern "C-unwind" fn __minibind_shim(#params) -> #output {
            ::minibind::rt::guard(move || { #body })
        }
    }
}

/// The number as which a result leaves.
fn plain(given: &Given) -> TokenStream {
    let ty = with_lifetimes(&given.ty, "'static");
    quote_spanned!(at(&given.ty)=> <#ty as ::minibind::rt::ReturnType>::Plain)
}

/// The expression that hands the error of `outcome` over, and gives the number of what is left,
/// `converted` to `ty`. `anchors` is the type of what ends with the call.
fn settle(ty: &Type, converted: &TokenStream, anchors: &TokenStream) -> TokenStream {
    let lower = quote_spanned!(at(ty)=> ::minibind::rt::IntoJs::lower::<#anchors>(settled));
    quote! {
        use ::minibind::rt::{
            SettleError, SettlePlain, SettlePointer, SettleText, SettleTyped, SettleValue,
        };
        let settled = (&&&&&&::minibind::rt::probe(&outcome)).settle(outcome);
        let settled = #converted;
        #lower
    }
}

/// Bounds that only some options ask for.
fn expand_checks(function: &Function, output: &Type) -> TokenStream {
    let start = function.start.as_ref().map(|_| describe::check(output, "StartOutput"));
    let view = function.view.as_ref().map(|_| describe::check(output, "ViewOutput"));
    let rest = function.params.last().filter(|_| function.variadic.is_some());
    let rest = rest.map(|rest| describe::check(&rest.ty, "Rest"));
    quote!(#start #view #rest)
}

fn expand_descriptor(function: &Function) -> TokenStream {
    describe::expand_descriptor("FUNCTION", &function.common, &expand_body(function))
}

/// What a descriptor says of a function behind its names.
pub(super) fn expand_body(function: &Function) -> TokenStream {
    let flags = describe::flags(&[
        (function.variadic.is_some(), "VARIADIC"),
        (function.start.is_some(), "START"),
        (function.view.is_some(), "VIEW"),
        (function.asyncness.is_some(), "ASYNC"),
    ]);
    let ts_return = describe::optional_text(function.ts_return.as_ref());
    let count = function.params.len() as u32;
    let params = function.params.iter().map(|param| {
        let name = describe::text(&param.js_name.text);
        let ts = describe::optional_text(param.ts.as_ref());
        let ty = describe::ty(&with_lifetimes(&crossing(&param.ty), "'_"));
        quote!(#name #ts #ty)
    });
    let given = Given::of(&output_type(&function.output));
    let output = with_lifetimes(&given.ty, "'_");
    let describe_output = describe::ty(&output);
    // What an asynchronous function goes on to use of its arguments lies in blocks of their own.
    let heap = function.asyncness.is_some().then(|| quote!(::minibind::rt::describe_heap(sink);));
    let owner = match &function.owner {
        None => describe::wire("owner", "NONE"),
        Some(owner) => {
            let (role, ty) = (describe::wire("owner", owner.role.word()), describe::ty(&owner.ty));
            quote!(#role #ty)
        }
    };
    quote! {
        #owner
        #flags
        #ts_return
        ::minibind::rt::Sink::word(sink, #count);
        #(#params)*
        #heap
        #describe_output
        use ::minibind::rt::{DescribeThrown, DescribeUntyped};
        (&&::minibind::rt::output::<#output>()).describe_thrown(sink);
    }
}

/// The type that a function returns.
pub(super) fn output_type(output: &ReturnType) -> Type {
    match output {
        ReturnType::Default => syn::parse_quote!(()),
        ReturnType::Type(_, ty) => (**ty).clone(),
    }
}
