//! What the methods of an impl share.

use super::self_type::SelfType;
use syn::Attribute;

/// What the methods of an impl have in common.
pub(super) struct Context {
    pub self_type: SelfType,
    pub cfgs: Vec<Attribute>,
    /// Whether Rust's names are kept.
    pub keep: bool,
    pub kind: Kind,
    /// Whether a method is marked as the constructor, so that `new` is not taken for it.
    pub has_constructor: bool,
}

/// What kind of methods an impl has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Inherent,
    Trait,
    /// `Display`, which gives `toString()`.
    Display,
    /// `Iterator`, which makes the object iterable.
    Iterator,
}
