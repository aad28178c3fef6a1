//! The types of a module's functions, as text, and its memory.

use crate::error::Result;
use crate::wasm::module::malformed;
use serde::Serialize;
use wasmparser::{CompositeInnerType, FuncType, Parser, Payload, TypeRef};

/// A memory, in pages of 64 KB.
#[derive(Clone, Debug, Serialize)]
pub struct Memory {
    /// What it starts with.
    pub pages: u64,
    /// What it may grow to.
    pub most: Option<u64>,
}

/// The types of functions.
#[derive(Debug, Default)]
pub(super) struct WasmTypes {
    types: Vec<Option<String>>,
    functions: Vec<u32>,
    pub(super) memory: Option<Memory>,
}

impl WasmTypes {
    /// The type of a function.
    pub(super) fn of(&self, function: u32) -> Option<String> {
        let ty = self.functions.get(function as usize)?;
        self.types.get(*ty as usize)?.clone()
    }
}

/// Reads the types.
pub(super) fn read(bytes: &[u8]) -> Result<WasmTypes> {
    let mut found = WasmTypes::default();
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.map_err(malformed)? {
            Payload::TypeSection(types) => {
                for group in types {
                    for ty in group.map_err(malformed)?.into_types() {
                        found.types.push(match &ty.composite_type.inner {
                            CompositeInnerType::Func(ty) => Some(signature(ty)),
                            _ => None,
                        });
                    }
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    if let TypeRef::Func(ty) | TypeRef::FuncExact(ty) =
                        import.map_err(malformed)?.ty
                    {
                        found.functions.push(ty);
                    }
                }
            }
            Payload::FunctionSection(functions) => {
                for ty in functions {
                    found.functions.push(ty.map_err(malformed)?);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    let memory = memory.map_err(malformed)?;
                    let memory = Memory { pages: memory.initial, most: memory.maximum };
                    found.memory.get_or_insert(memory);
                }
            }
            _ => {}
        }
    }
    Ok(found)
}

/// `(i32, f64) -> i32`
fn signature(ty: &FuncType) -> String {
    let list = |types: &[wasmparser::ValType]| {
        types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    match ty.results() {
        [] => format!("({})", list(ty.params())),
        [only] => format!("({}) -> {only}", list(ty.params())),
        several => format!("({}) -> ({})", list(ty.params()), list(several)),
    }
}
