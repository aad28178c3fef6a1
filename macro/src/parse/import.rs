//! `extern` blocks under `#[import]`: what they declare.

use super::import_function::parse_function;
use super::source::parse_source;
use super::{parse_common, rust_name};
use crate::attr::{self, Options, place};
use crate::model::{Block, Declared, Import, ImportedStatic, ImportedType};
use crate::report::Report;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, ForeignItem, ForeignItemStatic, ForeignItemType, Ident, ItemForeignMod, LitStr,
    Path, StaticMutability, Token, Visibility, parse_quote,
};

/// What the items of a block share.
pub(super) struct Shared {
    /// But for documentation, which is nobody's.
    pub attrs: Vec<Attribute>,
    pub namespace: Option<LitStr>,
}

/// Reads the block under `#[import(options)]`.
pub(crate) fn parse_import(
    options: TokenStream,
    item: TokenStream,
    report: &mut Report,
) -> Option<Block> {
    let options = attr::parse_options(options, &place::IMPORT_BLOCK, report);
    let block = match syn::parse2::<ItemForeignMod>(item.clone()) {
        Ok(block) => block,
        Err(error) => {
            report.push(match syn::parse2::<syn::Item>(item) {
                Ok(syn::Item::ForeignMod(_)) | Err(_) => error,
                Ok(other) => refuse_item(&other),
            });
            return None;
        }
    };
    if let Some(abi) = block.abi.name.as_ref().filter(|name| name.value() != "C") {
        report.error(abi, "an import has no other ABI; write `extern \"C\"`");
    }
    let source = parse_source(&options, report);
    let mut shared = Shared { attrs: block.attrs, namespace: options.namespace };
    shared.attrs.retain(|attr| {
        let is_import = attr::is_import(attr);
        if is_import {
            report.error(attr, "`#[import]` is given twice; write all options in one");
        }
        !is_import && !attr.path().is_ident("doc")
    });
    let items = block.items.into_iter().filter_map(|item| match item {
        ForeignItem::Fn(item) => {
            Some(Import::Function(Box::new(parse_function(item, &shared, report))))
        }
        ForeignItem::Static(item) => Some(Import::Static(parse_static(item, &shared, report))),
        ForeignItem::Type(item) => Some(Import::Type(parse_type(item, &shared, report))),
        other => {
            refuse_foreign(&other, report);
            None
        }
    });
    Some(Block { items: items.collect(), source })
}

fn parse_static(
    mut item: ForeignItemStatic,
    shared: &Shared,
    report: &mut Report,
) -> ImportedStatic {
    let options = attr::take_options(&mut item.attrs, &place::IMPORTED_STATIC, report);
    if let StaticMutability::Mut(token) = &item.mutability {
        report.error(token, "an imported static is read once and kept; remove `mut`, or import a function that reads the value");
    }
    refuse_unsafe(&item.safety, report);
    let declared = shared.declare(&item.ident, item.attrs, item.vis, options, str::to_owned);
    ImportedStatic { declared, ty: *item.ty }
}

fn parse_type(mut item: ForeignItemType, shared: &Shared, report: &mut Report) -> ImportedType {
    let mut options = attr::take_options(&mut item.attrs, &place::IMPORTED_TYPE, report);
    if !item.generics.params.is_empty() {
        report.error(
            &item.generics,
            "an imported type is not generic: JavaScript has one class; remove the parameters",
        );
    }
    let (extends, ts) = (options.extends.take(), options.ts.take());
    item.attrs.iter_mut().for_each(leave_out_derived);
    let declared = shared.declare(&item.ident, item.attrs, item.vis, options, str::to_owned);
    ImportedType { declared, extends, ts }
}

/// Leaves out of a `derive` what every imported type has.
fn leave_out_derived(attr: &mut Attribute) {
    const HAS: [&str; 4] = ["Clone", "Debug", "Eq", "PartialEq"];
    let paths = Punctuated::<Path, Token![,]>::parse_terminated;
    if !attr.path().is_ident("derive") {
        return;
    }
    // What is no list of paths is for the compiler to refuse.
    if let Ok(paths) = attr.parse_args_with(paths) {
        let has = |path: &Path| HAS.iter().any(|name| path.is_ident(name));
        let others = paths.iter().filter(|path| !has(path));
        *attr = parse_quote!(#[derive(#(#others),*)]);
    }
}

impl Shared {
    /// What an item keeps; `default_name` makes the JavaScript name of the Rust one.
    pub(super) fn declare(
        &self,
        ident: &Ident,
        own: Vec<Attribute>,
        vis: Visibility,
        mut options: Options,
        default_name: impl FnOnce(&str) -> String,
    ) -> Declared {
        options.namespace = options.namespace.or_else(|| self.namespace.clone());
        let attrs: Vec<_> = self.attrs.iter().cloned().chain(own).collect();
        Declared { common: parse_common(ident, &attrs, &options, default_name), attrs, vis }
    }
}

pub(super) fn refuse_unsafe(safety: &syn::Safety, report: &mut Report) {
    if let syn::Safety::Unsafe(token) = safety {
        report.error(
            token,
            "what is imported is safe to use: what crosses is checked; remove `unsafe`",
        );
    }
}

fn refuse_item(item: &syn::Item) -> syn::Error {
    let at = match item {
        syn::Item::Fn(item) => item.sig.fn_token.to_token_stream(),
        item => item.to_token_stream(),
    };
    syn::Error::new_spanned(
        at,
        "`#[import]` goes on an `extern \"C\"` block that declares what JavaScript has; to give JavaScript what Rust has, use `#[export]`",
    )
}

fn refuse_foreign(item: &ForeignItem, report: &mut Report) {
    let ForeignItem::Verbatim(tokens) = item else {
        report.error(item, "only functions, types and statics can be imported");
        return;
    };
    let has_word = |word: &str| {
        let mut tokens = tokens.clone().into_iter();
        tokens.any(|token| matches!(&token, proc_macro2::TokenTree::Ident(ident) if ident == word))
    };
    let message = if has_word("fn") {
        "the body of an imported function is JavaScript's; put `;` in its place"
    } else if has_word("static") {
        "the value of an imported static is JavaScript's; remove it"
    } else {
        "an imported type is its name alone: `type Name;`; a parent is given by `#[import(extends = Parent)]`"
    };
    report.error(tokens, message);
}

/// The name of a parameter in JavaScript.
pub(super) fn parameter_name(ident: &Ident) -> String {
    crate::name::spell(&rust_name(ident), false)
}
