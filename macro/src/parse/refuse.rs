//! Items that cannot be exported: why not, and what can be.

use crate::report::Report;
use quote::ToTokens;
use syn::Item;

/// Reports the item.
pub(super) fn refuse(item: &Item, report: &mut Report) {
    let (at, message) = match item {
        Item::Union(item) => (
            item.union_token.to_token_stream(),
            "a union cannot be exported: JavaScript could not tell which field is there; export an enum",
        ),
        Item::Static(item) => (
            item.static_token.to_token_stream(),
            "a static cannot be exported; export a constant, or a function that returns the value",
        ),
        Item::Trait(item) => (
            item.trait_token.to_token_stream(),
            "a trait cannot be exported; export its impls: `#[export] impl Trait for Type`",
        ),
        Item::Type(item) => (
            item.type_token.to_token_stream(),
            "a type alias cannot be exported; JavaScript sees the type behind it",
        ),
        Item::Mod(item) => (
            item.mod_token.to_token_stream(),
            "a module cannot be exported; put `#[export(namespace = \"..\")]` on its items",
        ),
        Item::ForeignMod(item) => (
            item.abi.to_token_stream(),
            "an `extern` block cannot be exported: it declares what lies outside of the module; export what the module has",
        ),
        other => (
            other.to_token_stream(),
            "only functions, constants, structs, enums and impls can be exported",
        ),
    };
    report.error(at, message);
}
