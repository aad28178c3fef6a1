//! The module as it will be when it is bound: what binding takes away, and what it leaves.

use super::outline::Outline;
use crate::{Keep, Metadata, Options};
use minibind::wire;
use serde::Serialize;

/// What binding makes of a module.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Binding {
    /// It was bound; the rest of the report is about the bound module.
    Bound {
        /// The module that ships.
        bytes: usize,
        /// `index.js` beside it.
        glue: usize,
        /// The custom sections that go.
        custom: usize,
        /// The descriptors that go, with everything that only they used.
        descriptors: usize,
    },
    /// It was not; the rest of the report is about the file as it is.
    NotBound {
        /// Why.
        reason: NotBound,
    },
}

/// Why a module was not bound.
#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
#[serde(tag = "why", content = "message", rename_all = "kebab-case")]
pub enum NotBound {
    /// It is of another tool, or bound already.
    NoDescriptors,
    /// Binding ends in an error.
    Failed(String),
}

/// Binds a module with the names of its functions.
pub(super) fn bind(bytes: &[u8], before: &Outline<'_>) -> (Binding, Option<Vec<u8>>) {
    let is_described = |name: &str| {
        name.starts_with(wire::DESCRIBE_PREFIX) || name.starts_with(wire::DESCRIBE_IMPORTED_PREFIX)
    };
    let not_bound = |reason| (Binding::NotBound { reason }, None);
    if !before.exports.iter().any(|(name, _)| is_described(name)) {
        return not_bound(NotBound::NoDescriptors);
    }
    let options = Options {
        name: "module".into(),
        target: crate::Target::default(),
        instances: false,
        typescript: false,
        unchecked: false,
        dev: false,
        keep: Keep { debug: false, names: true },
    };
    let files = crate::read(bytes).and_then(|input| {
        crate::generate(input, &options, &Metadata::default(), &mut |bytes| bytes)
    });
    let files = match files {
        Ok(files) => files,
        Err(error) => return not_bound(NotBound::Failed(error.to_string())),
    };
    let file = |path: &str| files.iter().find(|file| file.path == path);
    let (Some(module), Some(glue)) = (file("module.wasm"), file("index.js")) else {
        return not_bound(NotBound::Failed("the package has no module".into()));
    };
    let Ok(after) = super::outline::read(&module.bytes) else {
        return not_bound(NotBound::Failed("the bound module cannot be read".into()));
    };
    let kept = after.bytes - after.section_bytes("name");
    let custom = before.sections.iter().filter(|section| section.is_custom);
    let custom: usize = custom.map(|section| section.bytes).sum();
    let bound = Binding::Bound {
        bytes: kept,
        glue: glue.bytes.len(),
        custom,
        descriptors: (before.bytes - custom).saturating_sub(kept),
    };
    (bound, Some(module.bytes.clone()))
}
