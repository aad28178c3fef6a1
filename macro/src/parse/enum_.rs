//! `enum` items: of unit variants, whose values are strings or numbers, or with data.

use super::data::{FieldPlaces, check_style, parse_value, parse_variant};
use super::parse_common;
use crate::attr::{self, Options, place};
use crate::model::{Enum, Item, Name, Union, UnitVariant, Values};
use crate::report::Report;
use proc_macro2::{Span, TokenStream};
use syn::{Fields, ItemEnum, LitStr, Variant};

const FIELDS: FieldPlaces =
    FieldPlaces { named: &place::VARIANT_FIELD, unnamed: &place::UNNAMED_FIELD };

pub(super) fn parse_enum(options: TokenStream, item: &mut ItemEnum, report: &mut Report) -> Item {
    let has_data = item.variants.iter().any(|variant| !matches!(variant.fields, Fields::Unit));
    let place = if has_data { &place::UNION } else { &place::ENUM };
    let options = attr::parse_options(options, place, report);
    check_style(&options, report);
    if has_data {
        Item::Union(parse_union(options, item, report))
    } else {
        Item::Enum(parse_units(options, item, report))
    }
}

fn parse_units(options: Options, item: &mut ItemEnum, report: &mut Report) -> Enum {
    let has_numbers = item.variants.iter().any(|variant| variant.discriminant.is_some());
    let style = options.rename_all.as_ref();
    let variants = item.variants.iter_mut().map(|variant| parse_unit(variant, style, report));
    Enum {
        variants: variants.collect(),
        values: if has_numbers { Values::Numbers } else { Values::Texts },
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
        rename_all: options.rename_all,
    }
}

fn parse_unit(variant: &mut Variant, style: Option<&LitStr>, report: &mut Report) -> UnitVariant {
    let options = attr::take_options(&mut variant.attrs, &place::VARIANT, report);
    UnitVariant {
        ident: variant.ident.clone(),
        value: parse_value(&variant.ident, options.name.as_ref(), style),
        given_name: options.name,
        docs: attr::docs(&variant.attrs),
        cfgs: attr::cfgs(&variant.attrs),
    }
}

fn parse_union(options: Options, item: &mut ItemEnum, report: &mut Report) -> Union {
    let style = options.rename_all.as_ref();
    let tag = property(&options.tag, "type", item.ident.span());
    let variants = item.variants.iter_mut();
    Union {
        variants: variants.map(|variant| parse_variant(variant, style, &FIELDS, report)).collect(),
        content: property(&options.content, "value", tag.span),
        tag,
        common: parse_common(&item.ident, &item.attrs, &options, str::to_owned),
    }
}

/// The name that was given, or the usual one.
fn property(given: &Option<LitStr>, usual: &str, span: Span) -> Name {
    match given {
        Some(given) => Name { text: given.value(), span: given.span() },
        None => Name { text: usual.into(), span },
    }
}
