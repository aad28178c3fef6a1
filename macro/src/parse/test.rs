//! Functions under `#[test]`, with the attributes that the standard library's tests have.

use super::function::parse_output;
use super::{parse_common, rust_name};
use crate::model::{Function, Test};
use crate::report::Report;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, ItemFn, Lit, LitStr, Meta, ReturnType, Token, Type};

/// Reads the function under `#[test]`. Gives back the function, which is there in builds of tests
/// only, and what it says to minibind when that could be read.
pub(crate) fn parse_test(
    options: TokenStream,
    item: TokenStream,
    report: &mut Report,
) -> (TokenStream, Option<Test>) {
    if !options.is_empty() {
        report.error(
            &options,
            "`#[test]` takes no options; `#[ignore]` and `#[should_panic]` are attributes of their own",
        );
    }
    let item = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Fn(item)) => item,
        Ok(other) => {
            report.error(other, "only a function can be a test");
            return (item, None);
        }
        Err(error) => {
            report.push(error);
            return (item, None);
        }
    };
    let test = read(&item, report);
    (quote!(#[cfg(test)] #item), Some(test))
}

fn read(item: &ItemFn, report: &mut Report) -> Test {
    refuse_signature(item, report);
    let mut test = Test { function: function(item), ignored: None, should_panic: None };
    for attr in &item.attrs {
        if attr.path().is_ident("ignore") {
            test.ignored = Some(reason(attr, report));
        } else if attr.path().is_ident("should_panic") {
            test.should_panic = Some(expected(attr, report));
        }
    }
    if let (Some(_), ReturnType::Type(_, ty)) = (&test.should_panic, &test.function.output)
        && !matches!(&**ty, Type::Tuple(unit) if unit.elems.is_empty())
    {
        report.error(
            ty,
            "a test that is to panic returns nothing; remove the result or `#[should_panic]`",
        );
    }
    test
}

fn refuse_signature(item: &ItemFn, report: &mut Report) {
    let signature = &item.sig;
    if let Some(param) = signature.inputs.first() {
        report.error(param, "a test takes no parameters: nothing would give them");
    }
    if let Some(param) = signature.generics.params.first() {
        report.error(param, "a test cannot be generic: nothing would choose the type");
    }
    if let syn::Safety::Unsafe(token) = &signature.safety {
        report.error(token, "a test cannot be `unsafe`: write an `unsafe` block inside");
    }
}

fn function(item: &ItemFn) -> Function {
    let (output, asyncness) = parse_output(&item.sig);
    let options = crate::attr::Options::default();
    Function {
        common: parse_common(&item.sig.ident, &item.attrs, &options, |_| "test".into()),
        owner: None,
        callee: item.sig.ident.to_token_stream(),
        params: Vec::new(),
        output,
        asyncness,
        ts_return: None,
        variadic: None,
        start: None,
        view: None,
    }
}

/// The text of `#[ignore]` or `#[ignore = ".."]`.
fn reason(attr: &Attribute, report: &mut Report) -> String {
    match &attr.meta {
        Meta::Path(_) => String::new(),
        Meta::NameValue(meta) => text(&meta.value).unwrap_or_else(|| {
            report.error(&meta.value, "`ignore` takes a string: `#[ignore = \"why\"]`");
            String::new()
        }),
        Meta::List(list) => {
            report.error(list, "`ignore` takes a reason like this: `#[ignore = \"why\"]`");
            String::new()
        }
    }
}

/// What the message must hold, by `#[should_panic]`, `#[should_panic = ".."]` or
/// `#[should_panic(expected = "..")]`.
fn expected(attr: &Attribute, report: &mut Report) -> String {
    let found = match &attr.meta {
        Meta::Path(_) => Some(String::new()),
        Meta::NameValue(meta) => text(&meta.value),
        Meta::List(list) => list
            .parse_args_with(|input: syn::parse::ParseStream<'_>| {
                let key: syn::Ident = input.parse()?;
                input.parse::<Token![=]>()?;
                let value: LitStr = input.parse()?;
                input.parse::<Option<Token![,]>>()?;
                Ok((key, value))
            })
            .ok()
            .filter(|(key, _)| rust_name(key) == "expected")
            .map(|(_, value)| value.value()),
    };
    found.unwrap_or_else(|| {
        report.error(
            attr,
            "`should_panic` takes a part of the message: `#[should_panic(expected = \"..\")]`",
        );
        String::new()
    })
}

fn text(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
