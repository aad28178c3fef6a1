//! Rules that need more than one place of an item, or more than its syntax.

use crate::model::{Common, Function, Item, Name};
use crate::name::{is_identifier, is_taken};
use crate::report::Report;
use std::collections::HashSet;
use syn::visit_mut::VisitMut;
use syn::{Lifetime, ReturnType, Type, TypeImplTrait};

/// Reports what is wrong with the item as a whole.
pub(crate) fn check_item(item: &Item, report: &mut Report) {
    match item {
        Item::Function(function) => check_function(function, report),
        Item::Constant(constant) => check_common(&constant.common, report),
    }
}

fn check_common(common: &Common, report: &mut Report) {
    let name = &common.js_name;
    check_name(name, "a name in JavaScript", report);
    if common.namespace.is_none() && name.text == "then" {
        error_at(
            name,
            "a package that exports `then` is taken for a promise by `import()`; choose another name or put it in a `namespace`".into(),
            report,
        );
    }
    if common.namespace.is_none() && is_taken(&name.text) {
        error_at(
            name,
            format!(
                "`{0}` is a name of the package itself; choose another with `#[export(name = \"..\")]` or put it in a `namespace`",
                name.text
            ),
            report,
        );
    }
    if let Some(namespace) = &common.namespace {
        let path = namespace.value();
        if !path.split('.').all(is_identifier) {
            report.error(
                namespace,
                "a namespace is one name, or several with dots between: `namespace = \"a.b\"`",
            );
        } else if let Some(first) = path.split('.').next().filter(|first| is_taken(first)) {
            report.error(
                namespace,
                format!("`{first}` is a name of the package itself; choose another namespace"),
            );
        }
    }
}

fn check_function(function: &Function, report: &mut Report) {
    if function.start.is_none() {
        check_common(&function.common, report);
    }
    let mut names = HashSet::new();
    for param in &function.params {
        check_name(&param.js_name, "a parameter's name in JavaScript", report);
        if !names.insert(param.js_name.text.clone()) {
            error_at(
                &param.js_name,
                format!(
                    "two parameters are called `{0}` in JavaScript; rename one with `#[export(name = \"..\")]`",
                    param.js_name.text
                ),
                report,
            );
        }
        check_type(&param.ty, true, report);
    }
    if let ReturnType::Type(_, ty) = &function.output {
        check_type(ty, false, report);
    }
    if let (Some(variadic), true, None) =
        (&function.variadic, function.params.is_empty(), &function.start)
    {
        report.error(
            variadic,
            "`variadic` needs a parameter to take the arguments; add one of type `&[..]`",
        );
    }
    if let Some(start) = &function.start {
        if !function.params.is_empty() {
            report
                .error(start, "a `start` function takes no parameters: `init` calls it by itself");
        }
        if let Some(given) = &function.common.given_name {
            report.error(given, "a `start` function has no name in JavaScript; remove `name`");
        }
        if let Some(namespace) = &function.common.namespace {
            report.error(
                namespace,
                "a `start` function has no name in JavaScript; remove `namespace`",
            );
        }
        if let Some(other) = function.variadic.as_ref().or(function.view.as_ref()) {
            report.error(
                other,
                format!("a `start` function is not called from JavaScript; remove `{other}`"),
            );
        }
    }
}

fn check_name(name: &Name, what: &str, report: &mut Report) {
    if !is_identifier(&name.text) {
        error_at(
            name,
            format!(
                "`{}` cannot be {what}: letters, digits, `_` and `$`, and no digit first",
                name.text
            ),
            report,
        );
    }
}

/// Reports types that no trait bound could explain as well.
fn check_type(ty: &Type, is_argument: bool, report: &mut Report) {
    struct Visitor<'a> {
        is_argument: bool,
        report: &'a mut Report,
    }
    impl VisitMut for Visitor<'_> {
        fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
            self.report.error(
                &*ty,
                "`impl Trait` cannot cross to or from JavaScript in this version; name a type",
            );
        }
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if self.is_argument && lifetime.ident == "static" {
                self.report.error(
                    &*lifetime,
                    "a borrowed argument lives only for the call; drop `'static`, or take an owned value",
                );
            }
        }
        fn visit_type_fn_ptr_mut(&mut self, ty: &mut syn::TypeFnPtr) {
            self.report.error(
                &*ty,
                "a function pointer cannot cross to or from JavaScript in this version",
            );
        }
    }
    Visitor { is_argument, report }.visit_type_mut(&mut ty.clone());
}

fn error_at(name: &Name, message: String, report: &mut Report) {
    report.push(syn::Error::new(name.span, message));
}
