//! Rules that need more than one place of an item, or more than its syntax.

mod data;
mod function;
mod import;
mod member;
mod types;

pub(crate) use import::check_import;

use crate::model::{Common, Item, Name};
use crate::name::{is_identifier, is_taken};
use crate::report::Report;
use std::collections::HashSet;
use syn::{Attribute, LitStr};

/// Reports what is wrong with the item as a whole.
pub(crate) fn check_item(item: &Item, report: &mut Report) {
    match item {
        Item::Function(function) => function::check_function(function, report),
        Item::Constant(constant) => check_common(&constant.common, report),
        Item::Class(class) => data::check_class(class, report),
        Item::Object(object) => data::check_object(object, report),
        Item::Enum(item) => data::check_enum(item, report),
        Item::Union(item) => data::check_union(item, report),
        Item::Error(error) => data::check_error(error, report),
        Item::Impl(methods) => {
            for method in methods {
                function::check_function(method, report);
            }
            member::check_constructors(methods, report);
        }
    }
}

/// What holds for the name of an item that the package exports.
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
    if let Some(namespace) = check_namespace(common, report)
        && let path = namespace.value()
        && let Some(first) = path.split('.').next().filter(|first| is_taken(first))
    {
        report.error(
            namespace,
            format!("`{first}` is a name of the package itself; choose another namespace"),
        );
    }
}

/// The namespace, when it is one.
fn check_namespace<'a>(common: &'a Common, report: &mut Report) -> Option<&'a LitStr> {
    let namespace = common.namespace.as_ref()?;
    if namespace.value().split('.').all(is_identifier) {
        return Some(namespace);
    }
    report.error(
        namespace,
        "a namespace is one name, or several with dots between: `namespace = \"a.b\"`",
    );
    None
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

/// Reports every name that stands for a second node; those under `#[cfg]` may be the only one.
fn check_distinct<'a>(
    names: impl Iterator<Item = (&'a Name, &'a [Attribute])>,
    message: impl Fn(&str) -> String,
    report: &mut Report,
) {
    let mut seen = HashSet::new();
    for (name, cfgs) in names {
        if cfgs.is_empty() && !seen.insert(&name.text) {
            error_at(name, message(&name.text), report);
        }
    }
}

fn error_at(name: &Name, message: String, report: &mut Report) {
    report.push(syn::Error::new(name.span, message));
}
