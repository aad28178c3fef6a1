//! Functions and methods: their parameters, their types, and options that exclude each other.

use super::member::check_member;
use super::types::{check_argument, check_result};
use super::{check_common, check_distinct, check_name};
use crate::model::Function;
use crate::report::Report;
use syn::ReturnType;

pub(super) fn check_function(function: &Function, report: &mut Report) {
    match (&function.owner, &function.start) {
        (Some(owner), _) => check_member(function, owner, report),
        (None, Some(_)) => {}
        (None, None) => check_common(&function.common, report),
    }
    for param in &function.params {
        check_name(&param.js_name, "a parameter's name in JavaScript", report);
        check_argument(&param.ty, report);
    }
    // The object is none of the parameters that a caller names.
    let receiver = function.owner.as_ref().is_some_and(|owner| owner.has_receiver).into();
    let params = function.params.iter().skip(receiver);
    check_distinct(
        params.clone().map(|param| (&param.js_name, [].as_slice())),
        |name| {
            format!(
                "two parameters are called `{name}` in JavaScript; rename one with `#[export(name = \"..\")]`"
            )
        },
        report,
    );
    if let ReturnType::Type(_, ty) = &function.output {
        check_result(ty, function.asyncness.is_some(), report);
    }
    if let (Some(variadic), None, None) =
        (&function.variadic, params.clone().next(), &function.start)
    {
        report.error(
            variadic,
            "`variadic` needs a parameter to take the arguments; add one of type `&[..]`",
        );
    }
    check_start(function, report);
}

fn check_start(function: &Function, report: &mut Report) {
    let Some(start) = &function.start else { return };
    if !function.params.is_empty() {
        report.error(start, "a `start` function takes no parameters: `init` calls it by itself");
    }
    if let Some(given) = &function.common.given_name {
        report.error(given, "a `start` function has no name in JavaScript; remove `name`");
    }
    if let Some(namespace) = &function.common.namespace {
        report.error(namespace, "a `start` function has no name in JavaScript; remove `namespace`");
    }
    if let Some(other) = function.variadic.as_ref().or(function.view.as_ref()) {
        report.error(
            other,
            format!("a `start` function is not called from JavaScript; remove `{other}`"),
        );
    }
}
