//! `#[export(error)]` structs and enums.

use super::data::{FieldPlaces, check_style, parse_fields, parse_variant};
use super::{keeps_rust_names, parse_common};
use crate::attr::{self, place};
use crate::model::{ErrorType, Name, Variant};
use crate::report::Report;
use proc_macro2::TokenStream;
use syn::{ItemEnum, ItemStruct};

const FIELDS: FieldPlaces =
    FieldPlaces { named: &place::ERROR_FIELD, unnamed: &place::UNNAMED_ERROR_FIELD };

pub(super) fn parse_error_struct(
    options: TokenStream,
    item: &mut ItemStruct,
    report: &mut Report,
) -> ErrorType {
    let options = attr::parse_options(options, &place::ERROR, report);
    let keep = keeps_rust_names(&options, report);
    let variant = Variant {
        ident: None,
        js_name: Name { text: String::new(), span: item.ident.span() },
        docs: String::new(),
        cfgs: Vec::new(),
        fields: parse_fields(&mut item.fields, &FIELDS, keep, report),
    };
    ErrorType {
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
        variants: vec![variant],
    }
}

pub(super) fn parse_error_enum(
    options: TokenStream,
    item: &mut ItemEnum,
    report: &mut Report,
) -> ErrorType {
    let options = attr::parse_options(options, &place::ERROR, report);
    check_style(&options, report);
    let style = options.rename_all.as_ref();
    let variants = item.variants.iter_mut();
    ErrorType {
        variants: variants.map(|variant| parse_variant(variant, style, &FIELDS, report)).collect(),
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
    }
}
