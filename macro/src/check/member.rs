//! Functions that belong to a type: the names they may have, and the shape of each role.

use super::{check_name, error_at};
use crate::model::{Function, Name, Owner, Role};
use crate::report::Report;
use crate::types::{is_unit, last_name, returns, value_type};
use quote::ToTokens;
use syn::ReturnType;

/// Names that every class has on its objects.
const OF_OBJECTS: [&str; 2] = ["free", "constructor"];
/// Names that every class has by itself.
const OF_CLASSES: [&str; 5] = ["arguments", "caller", "length", "name", "prototype"];

pub(super) fn check_member(function: &Function, owner: &Owner, report: &mut Report) {
    let name = &function.common.js_name;
    match owner.role {
        Role::Constructor => {
            if let Some(given) = &function.common.given_name {
                report.error(given, "a constructor has no name in JavaScript; remove `name`");
            }
        }
        Role::Iterator => {
            if let Some(given) = &function.common.given_name {
                report.error(
                    given,
                    "`next` of an iterator has its name from JavaScript; remove `name`",
                );
            }
        }
        _ => {
            check_name(name, "a name in JavaScript", report);
            check_member_name(name, !owner.has_receiver, report);
        }
    }
    check_asyncness(function, owner, report);
    check_shape(function, owner, report);
}

/// Reports a second constructor; those under `#[cfg]` may be the only one.
pub(super) fn check_constructors(methods: &[Function], report: &mut Report) {
    let constructors = methods.iter().filter(|method| {
        let owner = method.owner.as_ref();
        owner.is_some_and(|owner| owner.role == Role::Constructor) && method.common.cfgs.is_empty()
    });
    for second in constructors.skip(1) {
        report.error(
            &second.common.ident,
            "a class has one constructor; remove `constructor` here, and it is a static function",
        );
    }
}

/// Reports a name that means something else in every class.
pub(super) fn check_member_name(name: &Name, is_static: bool, report: &mut Report) {
    let text = name.text.as_str();
    let holder = if OF_OBJECTS.contains(&text) {
        "object of a class"
    } else if is_static && OF_CLASSES.contains(&text) {
        "class"
    } else {
        return;
    };
    error_at(
        name,
        format!(
            "every {holder} has a `{text}` of its own; choose another name with `#[export(name = \"..\")]`"
        ),
        report,
    );
}

/// Reports a promise in place of what JavaScript needs at once.
fn check_asyncness(function: &Function, owner: &Owner, report: &mut Report) {
    let Some(token) = &function.asyncness else { return };
    match owner.role {
        Role::Constructor => {
            report.error(token, "a constructor cannot be asynchronous: `new` gives the object at once; remove `constructor`, or give the function another name than `new`, and it is a static function");
        }
        Role::Setter => {
            report.error(token, "a setter cannot be asynchronous: JavaScript does not wait for it; make it a method");
        }
        Role::Iterator | Role::Static | Role::Method | Role::Getter => {}
    }
}

/// Reports parameters and results that do not fit the role.
fn check_shape(function: &Function, owner: &Owner, report: &mut Report) {
    let ident = &function.common.ident;
    let count = function.params.len();
    let output = match &function.output {
        ReturnType::Default => ident.to_token_stream(),
        ReturnType::Type(_, ty) => ty.to_token_stream(),
    };
    match owner.role {
        Role::Constructor => {
            if owner.has_receiver {
                report.error(ident, "a constructor makes the object; it takes no `self`");
            }
            if !returns(&function.output, last_name(&owner.ty)) {
                report.error(output, "a constructor returns `Self` or `Result<Self, E>`");
            }
        }
        Role::Getter => {
            if count != usize::from(owner.has_receiver) {
                report.error(
                    ident,
                    "a getter takes `&self` and nothing else, or nothing for a property of the class; make it a method, or remove the rest",
                );
            }
        }
        Role::Setter => {
            if count != 1 + usize::from(owner.has_receiver) {
                report.error(
                    ident,
                    "a setter takes `&mut self` and the value, or the value alone for a property of the class",
                );
            }
            if value_type(&function.output).is_some_and(|ty| !is_unit(ty)) {
                report.error(
                    output,
                    "a setter returns nothing, or `Result<(), E>`; JavaScript drops any other value",
                );
            }
        }
        Role::Static | Role::Method | Role::Iterator => {}
    }
}
