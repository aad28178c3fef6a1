//! `struct` items whose objects stay in Rust.

use super::data::parse_field;
use super::{keeps_rust_names, parse_common};
use crate::attr::{self, place};
use crate::model::{Class, Property};
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::{ItemStruct, Visibility};

pub(super) fn parse_class(
    options: TokenStream,
    item: &mut ItemStruct,
    report: &mut Report,
) -> Class {
    let options = attr::parse_options(options, &place::CLASS, report);
    let keep = keeps_rust_names(&options, report);
    let mut properties = Vec::new();
    for (index, field) in item.fields.iter_mut().enumerate() {
        let is_marked = field.attrs.iter().any(attr::is_export);
        let place = if field.ident.is_some() { &place::PROPERTY } else { &place::UNNAMED_FIELD };
        let options = attr::take_options(&mut field.attrs, place, report);
        let Some(ident) = field.ident.clone().filter(|_| options.skip.is_none()) else { continue };
        if matches!(field.vis, Visibility::Public(_)) {
            let readonly = options.readonly.is_some();
            let field = parse_field(index, field, options, keep);
            properties.push(Property { ident, field, readonly });
        } else if is_marked {
            report.error(
                &ident,
                format!("`{ident}` is private and so no property; make it `pub`, or remove `#[export(..)]`"),
            );
        }
    }
    Class { common: parse_common(&item.ident, &item.attrs, &options, str::to_owned), properties }
}
