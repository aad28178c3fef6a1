//! What the emitters of functions share: the interface, the helpers in use, and the functions that
//! write and read composite values.

use super::composites::Composites;
use super::library::Library;
use super::module::Module;
use crate::descriptor::model::{Shape, Slot, Type, TypeId};
use crate::interface::model::Interface;
use std::collections::BTreeSet;

/// The glue while it is written.
pub(super) struct Glue<'a> {
    pub interface: &'a Interface,
    pub module: &'a Module<'a>,
    pub library: Library,
    pub composites: Composites,
    /// The types whose values or tags are looked up by index.
    pub indexed: BTreeSet<TypeId>,
    /// The classes whose objects Rust hands over.
    pub adopted: BTreeSet<TypeId>,
    /// The functions of types that are called.
    pub slots: BTreeSet<Slot>,
    /// The functions of the module, by their identifiers, that are exported as they are.
    pub plain: BTreeSet<String>,
    /// Whether objects can be borrowed or taken over by calls under way.
    pub tracks: bool,
}

impl Glue<'_> {
    /// Records the use of a helper and gives its name.
    pub(super) fn get(&mut self, name: &str) -> String {
        self.library.get(name)
    }

    /// The identifier of what an exported type is known by in the glue: the values of an enum, the
    /// tags of a union, the record of a class.
    pub(super) fn known_as(&mut self, id: TypeId) -> String {
        let definition = self.interface.definition(id);
        if matches!(definition.shape, Shape::Enum(_) | Shape::Union(_)) {
            self.indexed.insert(id);
        }
        format!("${}", definition.names.ident)
    }

    /// The expression of an object of a class, for an address that Rust hands over.
    pub(super) fn adopt(&mut self, id: TypeId, address: &str) -> String {
        self.adopted.insert(id);
        let class = &self.interface.definition(id).names.ident;
        format!("{}({class}, {address} >>> 0)", self.get("adoptObject"))
    }

    /// The identifier of a function that types name.
    pub(super) fn slot(&mut self, slot: Slot) -> String {
        self.slots.insert(slot);
        self.interface.slots.get(&slot).map_or_else(String::new, |names| names.ident.clone())
    }

    /// Whether the module imports a function of the runtime.
    pub(super) fn imports(&self, name: &str) -> bool {
        self.module.imports.iter().any(|import| import == name)
    }

    /// The expression of the error that Rust returned.
    pub(super) fn failure(&mut self, thrown: Option<TypeId>) -> String {
        if let Some(id) = thrown {
            return self.lift_buffer(&Type::Named(id));
        }
        match (self.imports("error_value"), self.imports("error_text")) {
            (true, true) => {
                let (thrown, take) = (self.get("thrown"), self.get("takeThrown"));
                format!("{thrown} ? {take}() : {}()", self.get("collected"))
            }
            (true, false) => format!("{}()", self.get("takeThrown")),
            (false, _) => format!("{}()", self.get("collected")),
        }
    }

    /// The call that reads a composite result.
    pub(super) fn lift_buffer(&mut self, ty: &Type) -> String {
        let read = self.reader(ty);
        self.lift_with(ty, &read)
    }

    /// The call that reads the next item of an iterator, whose `undefined` is not its end.
    pub(super) fn lift_item(&mut self, ty: &Type) -> String {
        let read = format!("() => {}", self.next(ty));
        self.lift_with(ty, &read)
    }

    fn lift_with(&mut self, ty: &Type, read: &str) -> String {
        let has_text = self.has_text(ty)
            || matches!(ty, Type::Named(id) if matches!(self.interface.definition(*id).shape, Shape::Error(_)));
        let lift = self.get(if has_text { "liftBuffer" } else { "liftWords" });
        format!("{lift}({read})")
    }

    /// The call that reads the values that Rust passes in the buffer, as an array.
    pub(super) fn lift_all(&mut self, types: &[&Type]) -> String {
        let values: Vec<String> = types.iter().map(|ty| self.next(ty)).collect();
        let has_text = types.iter().any(|ty| self.has_text(ty));
        let lift = self.get(if has_text { "liftBuffer" } else { "liftWords" });
        format!("{lift}(() => [{}])", values.join(", "))
    }

    fn has_text(&self, ty: &Type) -> bool {
        self.interface.contains(ty, &has_text)
    }

    /// The helper that lowers a composite argument, and what writes it.
    pub(super) fn lower_buffer(&mut self, ty: &Type) -> (String, String) {
        let write = self.writer(ty);
        (self.get("lowerWords"), write)
    }
}

/// Whether values of a type, apart from what is inside, are text.
fn has_text(ty: &Type) -> bool {
    matches!(ty, Type::Text { .. } | Type::Json)
}
