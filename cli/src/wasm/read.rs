//! Bytes to [`Module`]: one walk over the sections.

use super::globals::Globals;
use super::module::{Module, Section, malformed};
use crate::error::{Error, Problem, Result};
use minibind::wire;
use std::collections::HashSet;
use wasmparser::{ElementItems, ElementKind, ExternalKind, Operator, Parser, Payload, TypeRef};

/// Reads the outline of a module.
pub(crate) fn read(bytes: &[u8]) -> Result<Module<'_>> {
    refuse_other_files(bytes)?;
    let mut module = Module {
        bytes,
        sections: Vec::new(),
        imported_functions: Vec::new(),
        other_imports: Vec::new(),
        exported_functions: Vec::new(),
        export_names: Vec::new(),
        bodies: Vec::new(),
        table: Default::default(),
        stack_pointer: None,
        has_shared_memory: false,
    };
    let mut globals = Globals::default();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload.map_err(malformed)?;
        globals.read(&payload)?;
        if let Some((id, range)) = payload.as_section() {
            let custom = match &payload {
                Payload::CustomSection(section) => Some(section.name()),
                _ => None,
            };
            module.sections.push(Section { id, range, custom });
        }
        read_payload(payload, &mut module)?;
    }
    module.stack_pointer = globals.stack_pointer();
    Ok(module)
}

fn read_payload<'a>(payload: Payload<'a>, module: &mut Module<'a>) -> Result<()> {
    match payload {
        Payload::ImportSection(imports) => {
            for import in imports.into_imports() {
                let import = import.map_err(malformed)?;
                let names = (import.module, import.name);
                match import.ty {
                    TypeRef::Func(_) | TypeRef::FuncExact(_) => {
                        module.imported_functions.push(names)
                    }
                    TypeRef::Memory(memory) => {
                        module.has_shared_memory |= memory.shared;
                        module.other_imports.push(names);
                    }
                    _ => module.other_imports.push(names),
                }
            }
        }
        Payload::MemorySection(memories) => {
            for memory in memories {
                module.has_shared_memory |= memory.map_err(malformed)?.shared;
            }
        }
        Payload::ExportSection(exports) => {
            for export in exports {
                let export = export.map_err(malformed)?;
                module.export_names.push(export.name);
                if matches!(export.kind, ExternalKind::Func | ExternalKind::FuncExact) {
                    module.exported_functions.push((export.name, export.index));
                }
            }
        }
        Payload::ElementSection(elements) => {
            for element in elements {
                read_element(element.map_err(malformed)?, module)?;
            }
        }
        Payload::CodeSectionEntry(body) => module.bodies.push(body),
        _ => {}
    }
    Ok(())
}

/// Notes which functions an active segment puts into the first table.
fn read_element(element: wasmparser::Element<'_>, module: &mut Module<'_>) -> Result<()> {
    let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
        return Ok(());
    };
    let mut operators = offset_expr.get_operators_reader();
    let Operator::I32Const { value: start } = operators.read().map_err(malformed)? else {
        return Ok(());
    };
    let mut slot = start as u32;
    match element.items {
        ElementItems::Functions(functions) => {
            for function in functions {
                module.table.insert(slot, function.map_err(malformed)?);
                slot = slot.wrapping_add(1);
            }
        }
        ElementItems::Expressions(_, expressions) => {
            for expression in expressions {
                let mut operators = expression.map_err(malformed)?.get_operators_reader();
                if let Operator::RefFunc { function_index } = operators.read().map_err(malformed)? {
                    module.table.insert(slot, function_index);
                }
                slot = slot.wrapping_add(1);
            }
        }
    }
    Ok(())
}

/// Names what a file is when it is no module.
fn refuse_other_files(bytes: &[u8]) -> Result<()> {
    let what = match bytes {
        [0, b'a', b's', b'm', 1, 0, 0, 0, ..] => return Ok(()),
        [0, b'a', b's', b'm', 0x0d, 0, 1, 0, ..] => "a WebAssembly component, not a module",
        [0, b'a', b's', b'm', ..] => "a WebAssembly file of a version that is not supported",
        [0x7f, b'E', b'L', b'F', ..] | [b'M', b'Z', ..] | [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..] => {
            "a program for this machine's processor, not a WebAssembly module"
        }
        [b'!', b'<', b'a', b'r', b'c', b'h', b'>', ..] => {
            "a static library, not a WebAssembly module"
        }
        [b'(', ..] => "WebAssembly text; translate it with `wat2wasm` first",
        [] => "empty",
        _ => "not a WebAssembly module",
    };
    Err(Error::input(Problem::new(format!("the file is {what}")).help(
        "build for the target wasm32-unknown-unknown with `crate-type = [\"cdylib\"]`: `cargo build --release --target wasm32-unknown-unknown`",
    )))
}

/// The exports that describe what is to be known: the items' symbols and the functions' indices. The
/// import of an item that the module does not use is of no interest.
pub(crate) fn descriptors<'a>(module: &Module<'a>) -> Vec<(&'a str, u32)> {
    let imports = imports(module, wire::IMPORT_PREFIX);
    let described = module.exported_functions.iter().filter_map(|&(name, index)| {
        let exported = name.strip_prefix(wire::DESCRIBE_PREFIX);
        let imported = || {
            name.strip_prefix(wire::DESCRIBE_IMPORTED_PREFIX)
                .filter(|symbol| imports.contains(symbol))
        };
        Some((exported.or_else(imported)?, index))
    });
    described.collect()
}

/// The symbols of what the module imports from the glue under names that start with `prefix`.
pub(crate) fn imports<'a>(module: &Module<'a>, prefix: &str) -> HashSet<&'a str> {
    let own = module.imported_functions.iter().filter(|(from, _)| *from == wire::IMPORT_MODULE);
    own.filter_map(|&(_, name)| name.strip_prefix(prefix)).collect()
}
