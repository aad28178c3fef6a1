//! Bytes to [`Module`]: one walk over the sections.

use super::globals::Globals;
use super::module::{Module, Section, malformed};
use crate::error::{Error, Problem, Result};
use minibind::wire;
use std::collections::{HashMap, HashSet};
use wasmparser::{
    ElementItems, ElementKind, ExternalKind, FuncType, Operator, Parser, Payload, TypeRef,
    TypeSectionReader,
};

/// Reads the outline of a module.
pub(crate) fn read(bytes: &[u8]) -> Result<Module<'_>> {
    refuse_other_files(bytes)?;
    let mut module = Module {
        bytes,
        sections: Vec::new(),
        types: Vec::new(),
        function_types: Vec::new(),
        imported_functions: Vec::new(),
        other_imports: Vec::new(),
        exported_functions: Vec::new(),
        export_names: Vec::new(),
        bodies: Vec::new(),
        table: Default::default(),
        in_tables: HashSet::new(),
        has_open_tables: false,
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
        Payload::TypeSection(types) => module.types = number_types(types),
        Payload::FunctionSection(functions) => {
            for ty in functions {
                module.function_types.push(module.number_of(ty.map_err(malformed)?));
            }
        }
        Payload::ImportSection(imports) => {
            for import in imports.into_imports() {
                let import = import.map_err(malformed)?;
                let names = (import.module, import.name);
                match import.ty {
                    TypeRef::Func(ty) | TypeRef::FuncExact(ty) => {
                        module.function_types.push(module.number_of(ty));
                        module.imported_functions.push(names);
                    }
                    TypeRef::Memory(memory) => {
                        module.has_shared_memory |= memory.shared;
                        module.other_imports.push(names);
                    }
                    ty => {
                        module.has_open_tables |= matches!(ty, TypeRef::Table(_));
                        module.other_imports.push(names);
                    }
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
                module.has_open_tables |= export.kind == ExternalKind::Table;
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

/// Numbers the types of functions; all are the same where one is not that of a function.
fn number_types(types: TypeSectionReader<'_>) -> Vec<u32> {
    let count = types.count() as usize;
    let mut known: HashMap<FuncType, u32> = HashMap::new();
    let mut numbers = Vec::with_capacity(count);
    for ty in types.into_iter_err_on_gc_types() {
        let Ok(ty) = ty else { return vec![0; count] };
        let next = known.len() as u32;
        numbers.push(*known.entry(ty).or_insert(next));
    }
    numbers
}

/// Notes which functions a segment puts into tables, and an active one into the first.
fn read_element(element: wasmparser::Element<'_>, module: &mut Module<'_>) -> Result<()> {
    let start = match element.kind {
        ElementKind::Active { table_index: None | Some(0), offset_expr } => {
            match offset_expr.get_operators_reader().read().map_err(malformed)? {
                Operator::I32Const { value } => Some(value as u32),
                _ => None,
            }
        }
        _ => None,
    };
    let mut functions: Vec<Option<u32>> = Vec::new();
    match element.items {
        ElementItems::Functions(items) => {
            for function in items {
                functions.push(Some(function.map_err(malformed)?));
            }
        }
        ElementItems::Expressions(_, expressions) => {
            for expression in expressions {
                let mut operators = expression.map_err(malformed)?.get_operators_reader();
                functions.push(match operators.read().map_err(malformed)? {
                    Operator::RefFunc { function_index } => Some(function_index),
                    _ => None,
                });
            }
        }
    }
    module.in_tables.extend(functions.iter().flatten());
    if let Some(start) = start {
        let slots = (0..).map(|index| start.wrapping_add(index)).zip(functions);
        module.table.extend(slots.filter_map(|(slot, function)| Some((slot, function?))));
    }
    Ok(())
}

/// Names what a file is when it is no module.
pub(crate) fn refuse_other_files(bytes: &[u8]) -> Result<()> {
    let what = match bytes {
        [0, b'a', b's', b'm', 1, 0, 0, 0, ..] => return Ok(()),
        [0, b'a', b's', b'm', 0x0d, 0, 1, 0, ..] => "a WebAssembly component, not a module",
        [0, b'a', b's', b'm', ..] => "a WebAssembly file of a version that is not supported",
        [0x7f, b'E', b'L', b'F', ..] => {
            "a program for this machine's processor (ELF), not a WebAssembly module"
        }
        [b'M', b'Z', ..] => "a program for this machine's processor (PE), not a WebAssembly module",
        [0xcf | 0xce, 0xfa, 0xed, 0xfe, ..]
        | [0xfe, 0xed, 0xfa, 0xcf | 0xce, ..]
        | [0xca, 0xfe, 0xba, 0xbe, ..] => {
            "a program for this machine's processor (Mach-O), not a WebAssembly module"
        }
        [0x1f, 0x8b, ..] => "compressed with gzip; give minibind the module itself",
        [b'P', b'K', 3, 4, ..] => "a zip archive; give minibind the module in it",
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
    let has_values = [wire::BUILTIN_PREFIX, wire::VALUE_PREFIX]
        .iter()
        .any(|prefix| !imports(module, prefix).is_empty());
    let imports = imports(module, wire::IMPORT_PREFIX);
    let is_used = |symbol: &str| match symbol.starts_with(wire::BUILTINS) {
        true => has_values,
        false => imports.contains(symbol),
    };
    let described = module.exported_functions.iter().filter_map(|&(name, index)| {
        let exported = name.strip_prefix(wire::DESCRIBE_PREFIX);
        let imported =
            || name.strip_prefix(wire::DESCRIBE_IMPORTED_PREFIX).filter(|symbol| is_used(symbol));
        Some((exported.or_else(imported)?, index))
    });
    described.collect()
}

/// The symbols of what the module imports from the glue under names that start with `prefix`.
pub(crate) fn imports<'a>(module: &Module<'a>, prefix: &str) -> HashSet<&'a str> {
    let own = module.imported_functions.iter().filter(|(from, _)| *from == wire::IMPORT_MODULE);
    own.filter_map(|&(_, name)| name.strip_prefix(prefix)).collect()
}
