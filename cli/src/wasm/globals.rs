//! Which of a module's globals is the stack pointer: what a throw leaves behind is taken back by it.
//!
//! The name section says so where there is one. Without names it is the first global of the linker's
//! own: a 32-bit number that can change, with a constant start.

use super::module::malformed;
use crate::error::Result;
use wasmparser::{KnownCustom, Name, NameSectionReader, Operator, Payload, TypeRef, ValType};

const STACK_POINTER: &str = "__stack_pointer";

/// What was read of the globals so far.
#[derive(Debug, Default)]
pub(crate) struct Globals {
    imported: u32,
    named: Option<u32>,
    first: Option<u32>,
    /// The globals that a name could mean.
    fitting: Vec<u32>,
}

impl Globals {
    pub(crate) fn stack_pointer(&self) -> Option<u32> {
        self.named.filter(|named| self.fitting.contains(named)).or(self.first)
    }

    pub(crate) fn read(&mut self, payload: &Payload<'_>) -> Result<()> {
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    let import = import.map_err(malformed)?;
                    self.imported += u32::from(matches!(import.ty, TypeRef::Global(_)));
                }
            }
            Payload::GlobalSection(globals) => {
                for (index, global) in (self.imported..).zip(globals.clone()) {
                    let global = global.map_err(malformed)?;
                    let start = global.init_expr.get_operators_reader().read();
                    let is_constant = matches!(start, Ok(Operator::I32Const { .. }));
                    if global.ty.mutable && global.ty.content_type == ValType::I32 && is_constant {
                        self.fitting.push(index);
                        self.first.get_or_insert(index);
                    }
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    // Names that cannot be read are as good as none.
                    self.named = self.named.or(named(names));
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn named(names: NameSectionReader<'_>) -> Option<u32> {
    let globals = names.into_iter().find_map(|part| match part {
        Ok(Name::Global(globals)) => Some(globals),
        _ => None,
    });
    let naming = globals?.into_iter().flatten().find(|naming| naming.name == STACK_POINTER);
    naming.map(|naming| naming.index)
}
