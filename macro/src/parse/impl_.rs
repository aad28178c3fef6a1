//! `impl` items: their methods, as functions that belong to the type.

use super::context::{Context, Kind};
use super::generics::refuse_generics;
use super::keeps_rust_names;
use super::method::{parse_display, parse_method};
use super::self_type::SelfType;
use crate::attr::{self, Options, place};
use crate::model::Function;
use crate::report::Report;
use crate::types::last_name;
use proc_macro2::TokenStream;
use syn::{ImplItem, ImplItemFn, ItemImpl, Path, Visibility};

/// A method with its options; `is_marked` when it has some.
struct Candidate<'a> {
    method: &'a mut ImplItemFn,
    options: Options,
    is_marked: bool,
    is_visible: bool,
}

/// Reads the methods and removes minibind's attributes.
pub(super) fn parse_impl(
    options: TokenStream,
    item: &mut ItemImpl,
    report: &mut Report,
) -> Vec<Function> {
    let options = attr::parse_options(options, &place::IMPL, report);
    refuse_generics(&item.generics, "impl", report);
    if last_name(&item.self_ty).is_none() {
        report
            .error(&item.self_ty, "an exported impl belongs to a struct or an enum; name its type");
    }
    let kind = kind(item.trait_.as_ref().map(|(path, _)| path));
    let mut context = Context {
        self_type: SelfType::of(item),
        cfgs: attr::cfgs(&item.attrs),
        keep: keeps_rust_names(&options, report),
        kind,
        has_constructor: false,
    };
    let mut candidates = Vec::new();
    for item in &mut item.items {
        if let ImplItem::Fn(method) = item {
            let is_marked = method.attrs.iter().any(attr::is_export);
            let options = attr::take_options(&mut method.attrs, &place::METHOD, report);
            context.has_constructor |= options.constructor.is_some();
            let is_visible = kind != Kind::Inherent || matches!(method.vis, Visibility::Public(_));
            candidates.push(Candidate { method, options, is_marked, is_visible });
        }
    }
    if !candidates.is_empty() && candidates.iter().all(|one| !one.is_visible && !one.is_marked) {
        report.error(item.impl_token, "nothing in this impl is exported; make its methods `pub`");
    }
    let candidates = candidates.into_iter().filter(|one| one.options.skip.is_none());
    candidates.filter_map(|candidate| parse_candidate(candidate, &context, report)).collect()
}

fn kind(implemented: Option<&Path>) -> Kind {
    match implemented.and_then(|path| path.segments.last()) {
        None => Kind::Inherent,
        Some(name) if name.ident == "Display" => Kind::Display,
        Some(name) if name.ident == "Iterator" => Kind::Iterator,
        Some(_) => Kind::Trait,
    }
}

fn parse_candidate(
    candidate: Candidate<'_>,
    context: &Context,
    report: &mut Report,
) -> Option<Function> {
    let Candidate { method, options, is_marked, is_visible } = candidate;
    let ident = &method.sig.ident;
    if !is_visible {
        if is_marked {
            report.error(
                ident,
                format!("`{ident}` is private and not exported; make it `pub`, or remove `#[export(..)]`"),
            );
        }
        return None;
    }
    match context.kind {
        Kind::Display => Some(parse_display(method, &options, context)),
        Kind::Iterator if ident != "next" => None,
        _ => Some(parse_method(method, options, context, report)),
    }
}
