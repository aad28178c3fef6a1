//! The functions that types name by their place in the module's table: those that the glue calls get
//! an export and an identifier.

use super::model::{Interface, SlotNames};
use super::resolve::Resolver;
use crate::descriptor::model::{Lifetime, Slot, Type};
use crate::error::Result;
use crate::wasm::refuse::lost;
use std::collections::BTreeMap;

impl Resolver<'_, '_> {
    /// Names the functions that what crosses needs.
    pub(super) fn slots(&mut self, interface: &Interface) -> Result<BTreeMap<Slot, SlotNames>> {
        let mut slots = BTreeMap::new();
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for ty in interface.carriers() {
            for (purpose, slot) in wanted(ty) {
                if slots.contains_key(&slot) {
                    continue;
                }
                let function = self.module.table.get(&slot.0).copied();
                let function = function.ok_or_else(|| lost("a function that a type names"))?;
                let number = counts.entry(purpose).or_default();
                let export = loop {
                    *number += 1;
                    let name = format!("minibind_{purpose}_{number}");
                    if self.exports.take(&name) {
                        break name;
                    }
                };
                self.plan.functions.push((function, export.clone()));
                let names = SlotNames {
                    export,
                    ident: self.idents.choose(&format!("${purpose}{number}")),
                    can_panic: self.panics.can_panic(function)?,
                    calls_out: self.outward.reaches(function),
                };
                slots.insert(slot, names);
            }
        }
        Ok(slots)
    }
}

/// The functions that the glue calls for values of a type, each with what it does.
fn wanted(ty: &Type) -> Vec<(&'static str, Slot)> {
    match ty {
        Type::Closure(closure) => {
            let mut slots = vec![("call", closure.call)];
            // Others are Rust's to free.
            if closure.lifetime == Lifetime::Given {
                slots.push(("drop", closure.drop));
            }
            slots
        }
        Type::Promise { settle, .. } | Type::AsyncIterable { settle, .. } => {
            vec![("settle", settle.settle), ("reject", settle.reject)]
        }
        Type::Iterator { next, drop, .. } => vec![("next", *next), ("drop", *drop)],
        Type::Stream { next, finish, drop, .. } => {
            vec![("next", *next), ("finish", *finish), ("drop", *drop)]
        }
        _ => Vec::new(),
    }
}
