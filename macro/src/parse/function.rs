//! `fn` items, and what methods share with them.

use super::generics::refuse_generic_function;
use super::{keeps_rust_names, parse_common, parse_name};
use crate::attr::{self, place};
use crate::model::{Function, Name, Param};
use crate::name::spell;
use crate::report::Report;
use crate::types::future_output;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, Pat, PatType, ReturnType, Signature};

/// Reads a function and removes the attributes of its parameters, which only minibind knows.
pub(super) fn parse_function(
    options: TokenStream,
    item: &mut ItemFn,
    report: &mut Report,
) -> Function {
    let options = attr::parse_options(options, &place::FUNCTION, report);
    let keep = keeps_rust_names(&options, report);
    refuse_forms(&item.sig, "function", report);
    if let Some(receiver) = item.sig.receiver() {
        report.error(
            receiver,
            "a method cannot be exported by itself; put `#[export]` on its `impl`, too",
        );
    }
    let (output, asyncness) = parse_output(&item.sig);
    let common = parse_common(&item.sig.ident, &item.attrs, &options, |name| spell(name, keep));
    Function {
        common,
        owner: None,
        callee: item.sig.ident.to_token_stream(),
        params: parse_params(&mut item.sig, keep, report),
        output,
        asyncness,
        ts_return: options.ts_return,
        variadic: options.variadic,
        start: options.start,
        view: options.view,
    }
}

/// The parameters but for the receiver.
pub(super) fn parse_params(
    signature: &mut Signature,
    keep: bool,
    report: &mut Report,
) -> Vec<Param> {
    let typed = signature.inputs.iter_mut().enumerate().filter_map(|(index, input)| match input {
        FnArg::Receiver(_) => None,
        FnArg::Typed(input) => Some((index, input)),
    });
    typed.map(|(index, input)| parse_param(index, input, keep, report)).collect()
}

fn parse_param(index: usize, input: &mut PatType, keep: bool, report: &mut Report) -> Param {
    let options = attr::take_options(&mut input.attrs, &place::PARAMETER, report);
    if let Some(cfg) = input.attrs.iter().find(|attr| attr.path().is_ident("cfg")) {
        report.error(cfg, "`#[cfg]` on a parameter of an exported function is not supported; put it on two versions of the function");
    }
    let js_name = match &*input.pat {
        Pat::Ident(pat) => parse_name(&pat.ident, options.name.as_ref(), |name| spell(name, keep)),
        other => match &options.name {
            Some(given) => Name { text: given.value(), span: given.span() },
            None => Name { text: format!("arg{index}"), span: other.span() },
        },
    };
    Param { js_name, ts: options.ts, ty: (*input.ty).clone() }
}

/// What a function gives when it is done, and what says that this is later.
pub(super) fn parse_output(signature: &Signature) -> (ReturnType, Option<TokenStream>) {
    if let Some(token) = &signature.asyncness {
        return (signature.output.clone(), Some(token.to_token_stream()));
    }
    if let ReturnType::Type(arrow, ty) = &signature.output
        && let Some(Some(output)) = future_output(ty)
    {
        return (ReturnType::Type(*arrow, Box::new(output.clone())), Some(ty.to_token_stream()));
    }
    (signature.output.clone(), None)
}

/// Reports what no exported function or method can be.
pub(super) fn refuse_forms(signature: &Signature, what: &str, report: &mut Report) {
    if let syn::Safety::Unsafe(token) = &signature.safety {
        report.error(token, format!("an `unsafe fn` cannot be exported: JavaScript cannot keep its promises; export a safe {what} that calls it"));
    }
    if let Some(variadic) = &signature.variadic {
        report.error(
            variadic,
            "C varargs cannot be exported; take a slice and add `#[export(variadic)]`",
        );
    }
    refuse_generic_function(&signature.generics, what, report);
}
