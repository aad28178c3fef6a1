//! The functions that write and read composite values, as far as they are asked for.

use super::writer::Writer;
use crate::descriptor::model::Type;
use crate::interface::names::Identifiers;
use std::collections::BTreeMap;

/// Longer names are cut; nobody reads them.
const LONGEST_NAME: usize = 48;

/// Which way values go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Read,
    Write,
    /// A function that makes something of a value: an adapter, or a function of Rust.
    Make,
}

/// The functions that have been asked for.
#[derive(Debug)]
pub(super) struct Composites {
    names: BTreeMap<(Way, Type), String>,
    texts: BTreeMap<String, String>,
    identifiers: Identifiers,
}

impl Composites {
    /// No functions; their names will stay clear of `identifiers`.
    pub(super) fn new(identifiers: Identifiers) -> Self {
        Self { names: BTreeMap::new(), texts: BTreeMap::new(), identifiers }
    }

    /// The function for a type, when it has been asked for before.
    pub(super) fn name(&self, way: Way, ty: &Type) -> Option<String> {
        self.names.get(&(way, ty.clone())).cloned()
    }

    /// Names the function for a type, which is called `wanted`.
    pub(super) fn choose(&mut self, way: Way, ty: &Type, wanted: &str) -> String {
        let verb = match way {
            Way::Read => "read",
            Way::Write => "write",
            Way::Make => "make",
        };
        let wanted: String = wanted.chars().take(LONGEST_NAME).collect();
        let name = self.identifiers.choose(&format!("{verb}{wanted}"));
        self.names.insert((way, ty.clone()), name.clone());
        name
    }

    /// Takes the text of a function.
    pub(super) fn add(&mut self, name: &str, text: String) {
        self.texts.insert(name.to_owned(), text);
    }

    /// Writes the functions.
    pub(super) fn print(&self, w: &mut Writer) {
        for text in self.texts.values() {
            w.blank();
            w.lines(text.lines());
        }
    }
}
