//! Items as a tree: the package's names, and objects for the namespaces.

use crate::descriptor::model::{Shape, TypeId};
use crate::interface::model::{Constant, Definition, Function, Interface, Names};

/// What a name stands for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Entry<'a> {
    /// A function.
    Function(&'a Function),
    /// A constant.
    Constant(&'a Constant),
    /// An exported type.
    Type(TypeId, &'a Definition),
}

/// A namespace, or the package itself.
#[derive(Debug, Default)]
pub(crate) struct Tree<'a> {
    /// Its own items.
    pub entries: Vec<(&'a str, Entry<'a>)>,
    /// The namespaces in it, in the order of their first item.
    pub children: Vec<(&'a str, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    /// The tree of all items.
    pub(crate) fn new(interface: &'a Interface) -> Self {
        Self::of(interface, |_, _| true)
    }

    /// The tree of the items that are values, and not only types.
    pub(crate) fn values(interface: &'a Interface) -> Self {
        Self::of(interface, |id, definition| match definition.shape {
            Shape::Class(_) | Shape::Enum(_) | Shape::Error(_) => true,
            Shape::Object(_) | Shape::Union(_) => interface.members(id).next().is_some(),
        })
    }

    fn of(interface: &'a Interface, wanted: impl Fn(TypeId, &Definition) -> bool) -> Self {
        let mut root = Self::default();
        for constant in &interface.constants {
            root.insert(&constant.names.namespace, &constant.names.js, Entry::Constant(constant));
        }
        for (id, definition) in interface.definitions() {
            if wanted(id, definition) {
                let Names { namespace, js, .. } = &definition.names;
                root.insert(namespace, js, Entry::Type(id, definition));
            }
        }
        for function in interface.callable() {
            root.insert(&function.names.namespace, &function.names.js, Entry::Function(function));
        }
        root
    }

    fn insert(&mut self, path: &'a [String], name: &'a str, entry: Entry<'a>) {
        let Some((first, rest)) = path.split_first() else {
            self.entries.push((name, entry));
            return;
        };
        let index =
            self.children.iter().position(|(child, _)| child == first).unwrap_or_else(|| {
                self.children.push((first, Self::default()));
                self.children.len() - 1
            });
        if let Some((_, child)) = self.children.get_mut(index) {
            child.insert(rest, name, entry);
        }
    }
}
