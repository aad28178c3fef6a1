//! `fn` items.

use super::{keeps_rust_names, parse_camel_name, parse_common};
use crate::attr;
use crate::model::{Function, Name, Param};
use crate::name::camel_case;
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, ItemFn, Pat, PatType, Signature};

/// Reads a function and removes the attributes of its parameters, which only minibind knows.
pub(super) fn parse_function(
    options: TokenStream,
    item: &mut ItemFn,
    report: &mut Report,
) -> Function {
    let options = attr::parse_options(options, &attr::FUNCTION, report);
    let keep = keeps_rust_names(&options, &mut *report);
    refuse_forms(&item.sig, report);
    let mut params = Vec::new();
    for (index, input) in item.sig.inputs.iter_mut().enumerate() {
        match input {
            FnArg::Receiver(receiver) => report.error(
                receiver,
                "a method cannot be exported by itself; export a function that takes its values",
            ),
            FnArg::Typed(input) => params.push(parse_param(index, input, keep, report)),
        }
    }
    Function {
        common: parse_common(&item.sig.ident, &item.attrs, &options, camel_case, report),
        params,
        output: item.sig.output.clone(),
        ts_return: options.ts_return,
        variadic: options.variadic,
        start: options.start,
        view: options.view,
    }
}

fn parse_param(index: usize, input: &mut PatType, keep: bool, report: &mut Report) -> Param {
    let options = attr::take_options(&mut input.attrs, &attr::PARAMETER, report);
    if let Some(cfg) = input.attrs.iter().find(|attr| attr.path().is_ident("cfg")) {
        report.error(cfg, "`#[cfg]` on a parameter of an exported function is not supported; put it on two versions of the function");
    }
    let js_name = match &*input.pat {
        Pat::Ident(pat) => parse_camel_name(&pat.ident, options.name.as_ref(), keep),
        other => match &options.name {
            Some(given) => Name { text: given.value(), span: given.span() },
            None => Name { text: format!("arg{index}"), span: other.span() },
        },
    };
    Param { js_name, ts: options.ts, ty: (*input.ty).clone() }
}

/// Reports what no exported function can be.
fn refuse_forms(signature: &Signature, report: &mut Report) {
    if let Some(token) = &signature.asyncness {
        report.error(token, "an `async fn` cannot be exported in this version; export a function that returns the value");
    }
    if let syn::Safety::Unsafe(token) = &signature.safety {
        report.error(token, "an `unsafe fn` cannot be exported: JavaScript cannot keep its promises; export a safe function that calls it");
    }
    if let Some(variadic) = &signature.variadic {
        report.error(
            variadic,
            "C varargs cannot be exported; take a slice and add `#[export(variadic)]`",
        );
    }
    for param in &signature.generics.params {
        match param {
            GenericParam::Type(param) => report.error(
                param,
                format!("a generic function cannot be exported; export one function for each type that `{}` stands for", param.ident),
            ),
            GenericParam::Const(param) => report.error(
                param,
                format!("a generic function cannot be exported; export one function for each value that `{}` stands for", param.ident),
            ),
            GenericParam::Lifetime(_) => {}
        }
    }
}
