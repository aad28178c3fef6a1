//! `const` items.

use super::{keeps_rust_names, parse_common};
use crate::attr::{self, place};
use crate::model::Constant;
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::{Expr, ExprLit, ItemConst, Lit};

pub(super) fn parse_constant(
    options: TokenStream,
    item: &ItemConst,
    report: &mut Report,
) -> Constant {
    let options = attr::parse_options(options, &place::CONSTANT, report);
    // JavaScript, too, writes constants in capitals: the name stays in every style.
    keeps_rust_names(&options, report);
    if item.ident == "_" {
        report.error(&item.ident, "an exported constant needs a name");
    }
    let literal = match &*item.expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.clone()),
        _ => None,
    };
    Constant {
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
        ty: (*item.ty).clone(),
        literal,
    }
}
