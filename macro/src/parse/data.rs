//! Fields and variants, which objects, unions and errors share.

use super::parse_name;
use crate::attr::{self, Options, place::Place};
use crate::model::{Field, Name, Variant};
use crate::name::spell;
use crate::report::Report;
use crate::style::{STYLES, apply_style};
use syn::spanned::Spanned;
use syn::{Fields, Ident, Index, LitStr, Member};

/// The places of fields with a name and without.
pub(super) struct FieldPlaces {
    pub named: &'static Place,
    pub unnamed: &'static Place,
}

/// Reads fields and removes minibind's attributes; those with `skip` are left out.
pub(super) fn parse_fields(
    fields: &mut Fields,
    places: &FieldPlaces,
    keep: bool,
    report: &mut Report,
) -> Vec<Field> {
    let mut parsed = Vec::new();
    for (index, field) in fields.iter_mut().enumerate() {
        let place = if field.ident.is_some() { places.named } else { places.unnamed };
        let options = attr::take_options(&mut field.attrs, place, report);
        if options.skip.is_none() {
            let field = parse_field(index, field, options, keep);
            if let (Member::Unnamed(_), Some(cfg)) = (&field.member, field.cfgs.first()) {
                report.error(cfg, "`#[cfg]` on a field without a name is not supported; name the fields, or put it on two versions of the item");
            }
            parsed.push(field);
        }
    }
    parsed
}

pub(super) fn parse_field(index: usize, field: &syn::Field, options: Options, keep: bool) -> Field {
    let (member, js_name) = match &field.ident {
        Some(ident) => (
            Member::Named(ident.clone()),
            parse_name(ident, options.name.as_ref(), |name| spell(name, keep)),
        ),
        None => (
            Member::Unnamed(Index { index: index as u32, span: field.ty.span() }),
            Name { text: index.to_string(), span: field.ty.span() },
        ),
    };
    Field {
        member,
        js_name,
        ts: options.ts,
        docs: attr::docs(&field.attrs),
        cfgs: attr::cfgs(&field.attrs),
        ty: field.ty.clone(),
    }
}

/// Reads a variant with its fields and removes minibind's attributes.
pub(super) fn parse_variant(
    variant: &mut syn::Variant,
    style: Option<&LitStr>,
    places: &FieldPlaces,
    report: &mut Report,
) -> Variant {
    let options = attr::take_options(&mut variant.attrs, &attr::place::VARIANT, report);
    Variant {
        ident: Some(variant.ident.clone()),
        js_name: parse_value(&variant.ident, options.name.as_ref(), style),
        docs: attr::docs(&variant.attrs),
        cfgs: attr::cfgs(&variant.attrs),
        fields: parse_fields(&mut variant.fields, places, false, report),
    }
}

/// The string that a variant is in JavaScript.
pub(super) fn parse_value(ident: &Ident, given: Option<&LitStr>, style: Option<&LitStr>) -> Name {
    parse_name(ident, given, |name| {
        style.and_then(|style| apply_style(&style.value(), name)).unwrap_or_else(|| name.to_owned())
    })
}

/// Reports a `rename_all` that names no style of variants.
pub(super) fn check_style(options: &Options, report: &mut Report) {
    let Some(style) = &options.rename_all else { return };
    if apply_style(&style.value(), "").is_none() {
        let styles = STYLES.map(|style| format!("\"{style}\"")).join(", ");
        report.error(style, format!("`rename_all` on an enum takes one of {styles}"));
    }
}
