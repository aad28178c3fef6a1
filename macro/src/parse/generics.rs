//! Generic parameters, which no exported item has: JavaScript needs one type for each.

use crate::report::Report;
use syn::{GenericParam, Generics};

/// Reports types and values that a `function` or `method` is generic over. Lifetimes pass: a call
/// has them all.
pub(super) fn refuse_generic_function(generics: &Generics, what: &str, report: &mut Report) {
    for param in &generics.params {
        refuse_param(param, what, report);
    }
}

/// Reports everything that a `struct`, `enum` or `impl` is generic over.
pub(super) fn refuse_generics(generics: &Generics, what: &str, report: &mut Report) {
    for param in &generics.params {
        if let GenericParam::Lifetime(lifetime) = param {
            let article = if what == "struct" { "a" } else { "an" };
            report.error(
                lifetime,
                format!("{article} {what} with a lifetime cannot be exported: JavaScript may keep the value for longer; own the data"),
            );
        }
        refuse_param(param, what, report);
    }
}

fn refuse_param(param: &GenericParam, what: &str, report: &mut Report) {
    let (ident, kind) = match param {
        GenericParam::Type(param) => (&param.ident, "type"),
        GenericParam::Const(param) => (&param.ident, "value"),
        GenericParam::Lifetime(_) => return,
    };
    report.error(
        param,
        format!("a generic {what} cannot be exported; export one {what} for each {kind} that `{ident}` stands for"),
    );
}
