//! Structs and enums: names that clash, and names that mean something else in JavaScript.

use super::member::check_member_name;
use super::types::check_field;
use super::{check_common, check_distinct, check_name, error_at};
use crate::model::{Class, Enum, ErrorType, Field, Name, Object, Union, Values, Variant};
use crate::report::Report;
use syn::visit_mut::VisitMut;
use syn::{Ident, Lifetime, Member, Type};

/// Properties that every error of JavaScript has; `code` is the variant. A `message` is what Rust
/// displays, and a field of this name says no more.
const OF_ERRORS: [&str; 5] = ["name", "stack", "cause", "constructor", "code"];

pub(super) fn check_class(class: &Class, report: &mut Report) {
    check_common(&class.common, report);
    for property in &class.properties {
        let Field { js_name, ty, .. } = &property.field;
        check_name(js_name, "a property's name in JavaScript", report);
        check_field_name(js_name, report);
        check_member_name(js_name, false, report);
        check_field(ty, report);
        if !property.readonly {
            refuse_static(ty, "add `#[export(readonly)]`, or own the value", report);
        }
    }
    check_distinct_fields(class.properties.iter().map(|property| &property.field), report);
}

pub(super) fn check_object(object: &Object, report: &mut Report) {
    check_common(&object.common, report);
    check_fields(&object.fields, report);
    refuse_static_fields(&object.fields, report);
}

pub(super) fn check_enum(item: &Enum, report: &mut Report) {
    check_common(&item.common, report);
    check_not_empty(&item.common.ident, item.variants.len(), report);
    if item.values == Values::Numbers {
        let given = item.variants.iter().filter_map(|variant| variant.given_name.as_ref());
        for (option, text) in item
            .rename_all
            .iter()
            .map(|text| ("rename_all", text))
            .chain(given.map(|text| ("name", text)))
        {
            report.error(
                text,
                format!(
                    "the values of this enum are its numbers; remove `{option}`, or the numbers"
                ),
            );
        }
        return;
    }
    let names = item.variants.iter().map(|variant| (&variant.value, variant.cfgs.as_slice()));
    check_distinct(names, same_variant, report);
}

pub(super) fn check_union(item: &Union, report: &mut Report) {
    check_common(&item.common, report);
    for name in [&item.tag, &item.content] {
        check_name(name, "a property's name in JavaScript", report);
    }
    if item.tag.text == item.content.text {
        error_at(
            &item.content,
            format!("`tag` and `content` are both `{}`; choose two names", item.tag.text),
            report,
        );
    }
    check_variants(&item.variants, report);
    for variant in &item.variants {
        refuse_static_fields(&variant.fields, report);
    }
    for field in item.variants.iter().flat_map(|variant| &variant.fields) {
        if matches!(field.member, Member::Named(_)) && field.js_name.text == item.tag.text {
            error_at(
                &field.js_name,
                format!(
                    "`{0}` holds the tag; rename the field with `#[export(name = \"..\")]`, or the tag with `tag = \"..\"` on the enum",
                    item.tag.text
                ),
                report,
            );
        }
    }
}

pub(super) fn check_error(error: &ErrorType, report: &mut Report) {
    check_common(&error.common, report);
    check_not_empty(&error.common.ident, error.variants.len(), report);
    check_variants(&error.variants, report);
    for variant in &error.variants {
        for field in variant.fields.iter().filter(|field| is_named(field)) {
            let name = &field.js_name;
            let is_free = variant.ident.is_none() && name.text == "code";
            if OF_ERRORS.contains(&name.text.as_str()) && !is_free {
                error_at(
                    name,
                    format!(
                        "every error has a `{}` of its own; rename the field with `#[export(name = \"..\")]`, or leave it out with `#[export(skip)]`",
                        name.text
                    ),
                    report,
                );
            }
        }
    }
}

fn check_variants(variants: &[Variant], report: &mut Report) {
    let names = variants.iter().map(|variant| (&variant.js_name, variant.cfgs.as_slice()));
    check_distinct(names, same_variant, report);
    for variant in variants {
        check_fields(&variant.fields, report);
    }
}

fn same_variant(name: &str) -> String {
    format!("two variants are \"{name}\" in JavaScript; rename one with `#[export(name = \"..\")]`")
}

fn check_not_empty(ident: &Ident, variants: usize, report: &mut Report) {
    if variants == 0 {
        report.error(ident, "an enum without variants has no value; add a variant");
    }
}

fn check_fields(fields: &[Field], report: &mut Report) {
    for field in fields {
        if is_named(field) {
            check_field_name(&field.js_name, report);
        }
        check_field(&field.ty, report);
    }
    check_distinct_fields(fields.iter(), report);
}

fn check_field_name(name: &Name, report: &mut Report) {
    if name.text == "__proto__" {
        error_at(
            name,
            "`__proto__` is the prototype of an object; choose another name with `#[export(name = \"..\")]`".into(),
            report,
        );
    }
}

fn check_distinct_fields<'a>(fields: impl Iterator<Item = &'a Field>, report: &mut Report) {
    check_distinct(
        fields.map(|field| (&field.js_name, field.cfgs.as_slice())),
        |name| {
            format!(
                "two fields are called `{name}` in JavaScript; rename one with `#[export(name = \"..\")]`"
            )
        },
        report,
    );
}

fn is_named(field: &Field) -> bool {
    matches!(field.member, Member::Named(_))
}

fn refuse_static_fields(fields: &[Field], report: &mut Report) {
    for field in fields {
        refuse_static(&field.ty, "own the value", report);
    }
}

/// Reports every `'static` in the type of a field that JavaScript gives a value.
fn refuse_static(ty: &Type, remedy: &str, report: &mut Report) {
    struct Visitor<'a>(&'a str, &'a mut Report);
    impl VisitMut for Visitor<'_> {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            if lifetime.ident == "static" {
                let message = format!("JavaScript cannot lend a value for `'static`; {}", self.0);
                self.1.error(&*lifetime, message);
            }
        }
    }
    Visitor(remedy, report).visit_type_mut(&mut ty.clone());
}
