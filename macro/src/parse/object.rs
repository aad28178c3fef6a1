//! `#[export(object)] struct`.

use super::data::{FieldPlaces, parse_fields};
use super::{keeps_rust_names, parse_common};
use crate::attr::{self, place};
use crate::model::Object;
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::{Fields, ItemStruct};

const FIELDS: FieldPlaces =
    FieldPlaces { named: &place::OBJECT_FIELD, unnamed: &place::UNNAMED_FIELD };

pub(super) fn parse_object(
    options: TokenStream,
    item: &mut ItemStruct,
    report: &mut Report,
) -> Object {
    let options = attr::parse_options(options, &place::OBJECT, report);
    let keep = keeps_rust_names(&options, report);
    match &item.fields {
        Fields::Named(_) => {}
        Fields::Unnamed(fields) => report.error(
            fields,
            "a tuple struct has no names for the properties of an object; name the fields, or remove `object`",
        ),
        Fields::Unit => report.error(
            &item.ident,
            "a unit struct has no fields for the properties of an object; add some, or remove `object`",
        ),
    }
    Object {
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
        fields: parse_fields(&mut item.fields, &FIELDS, keep, report),
    }
}
