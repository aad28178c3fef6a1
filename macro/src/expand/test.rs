//! A test: the shim of a function, and a descriptor that says it is one.

use super::beside;
use super::describe;
use super::function::{expand_body, expand_shim, output_type};
use crate::model::Test;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse_quote;

/// The function as it was, and what makes it a test.
pub(crate) fn expand_test(original: TokenStream, test: Option<Test>) -> TokenStream {
    let added = test.map(expand).unwrap_or_default();
    quote!(#original #added)
}

fn expand(mut test: Test) -> TokenStream {
    test.function.common.cfgs.push(parse_quote!(#[cfg(test)]));
    let function = &test.function;
    let shim = expand_shim(function);
    let check = describe::check(&output_type(&function.output), "TestOutput");
    let body = expand_body(function);
    let (ignored, should_panic) = (note(&test.ignored), note(&test.should_panic));
    let body = quote!(#body #ignored #should_panic);
    let descriptor = describe::expand_descriptor("TEST", &function.common, &body);
    beside(&function.common, &quote!(#shim #check #descriptor))
}

/// The statements that write whether there is a text, and the text.
fn note(value: &Option<String>) -> TokenStream {
    let is_there = u32::from(value.is_some());
    let text = value.as_ref().map(|value| describe::text(value)).into_token_stream();
    quote!(::minibind::rt::Sink::word(sink, #is_there); #text)
}
