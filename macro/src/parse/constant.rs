//! `const` items.

use super::parse_common;
use crate::attr;
use crate::model::Constant;
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::{Expr, ExprLit, ItemConst, Lit};

pub(super) fn parse_constant(
    options: TokenStream,
    item: &ItemConst,
    report: &mut Report,
) -> Constant {
    let options = attr::parse_options(options, &attr::CONSTANT, report);
    if item.ident == "_" {
        report.error(&item.ident, "an exported constant needs a name");
    }
    let literal = match &*item.expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.clone()),
        _ => None,
    };
    Constant {
        // JavaScript, too, writes constants in capitals: the name stays.
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned, report),
        ty: (*item.ty).clone(),
        literal,
    }
}
