//! Runs descriptor functions and collects their words.
//!
//! What runs is an extract of the module: all functions keep their indices, but only those that a
//! descriptor can reach by direct calls keep their bodies; the others trap. The interpreter
//! (wasmi) so never sees the module's real code, nor features it does not know that only real code
//! uses.

use super::module::{Behavior, Module};
use crate::error::{Error, Problem, Result};
use minibind::wire;
use std::collections::HashSet;
use wasm_encoder::{CodeSection, ExportKind, ExportSection, RawSection, SectionId};
use wasmi::{
    CompilationMode, Config, Engine, Extern, ExternType, Func, Linker, Store, StoreLimits,
    StoreLimitsBuilder, Val,
};

/// Instructions that all descriptors together may take. A debug build of a long interface stays
/// below a thousandth of it.
const FUEL: u64 = 500_000_000;
/// Words that one descriptor may have; those of an item with pages of documentation are thousands.
const MAX_WORDS: usize = 1 << 20;
/// Elements that a table of the extract may have.
const TABLE_LIMIT: usize = 10_000_000;
/// Memory that the extract may have: the most that 32-bit WebAssembly can address is never needed.
const MEMORY_LIMIT: usize = 1 << 30;

/// What the interpreter's host functions see.
struct Host {
    words: Vec<u32>,
    limits: StoreLimits,
}

/// Runs each descriptor; the words of each, in the order of `descriptors`.
pub(crate) fn run(module: &Module<'_>, descriptors: &[(&str, u32)]) -> Result<Vec<Vec<u32>>> {
    let reached = reach(module, descriptors.iter().map(|&(_, index)| index), false)?;
    match run_extract(&extract(module, descriptors, &reached), descriptors) {
        Ok(words) => Ok(words),
        // Something went through a table: run again with all that a table could hold.
        Err(_) => {
            let reached = reach(module, descriptors.iter().map(|&(_, index)| index), true)?;
            run_extract(&extract(module, descriptors, &reached), descriptors)
        }
    }
}

/// The functions that can be called from `roots`, through tables, too, when asked.
fn reach(
    module: &Module<'_>,
    roots: impl Iterator<Item = u32>,
    through_tables: bool,
) -> Result<HashSet<u32>> {
    let mut open: Vec<u32> = roots.collect();
    let mut reached = HashSet::new();
    let mut tables_open = through_tables;
    while let Some(function) = open.pop() {
        if !reached.insert(function) {
            continue;
        }
        let Behavior { calls, calls_indirectly, .. } = module.behavior(function)?;
        open.extend(calls);
        if calls_indirectly && tables_open {
            tables_open = false;
            open.extend(module.table.values());
        }
    }
    Ok(reached)
}

/// The module with the bodies of `reached` only, and with the descriptors as its only exports.
fn extract(module: &Module<'_>, descriptors: &[(&str, u32)], reached: &HashSet<u32>) -> Vec<u8> {
    let mut extract = wasm_encoder::Module::new();
    for section in &module.sections {
        let data = module.bytes.get(section.range.clone()).unwrap_or_default();
        match section.id {
            // A start function is the program's business, a tag that of unwinding code.
            0 | 13 => {}
            id if id == SectionId::Start as u8 => {}
            id if id == SectionId::Export as u8 => {
                let mut exports = ExportSection::new();
                for (index, &(_, function)) in descriptors.iter().enumerate() {
                    exports.export(&index.to_string(), ExportKind::Func, function);
                }
                extract.section(&exports);
            }
            id if id == SectionId::Code as u8 => {
                extract.section(&extract_code(module, reached));
            }
            id => {
                extract.section(&RawSection { id, data });
            }
        }
    }
    extract.finish()
}

fn extract_code(module: &Module<'_>, reached: &HashSet<u32>) -> CodeSection {
    /// No locals, `unreachable`, `end`.
    const STUB: [u8; 3] = [0, 0, 0x0b];
    let mut code = CodeSection::new();
    let imported = module.imported_functions.len();
    for (index, body) in module.bodies.iter().enumerate() {
        let is_reached =
            u32::try_from(imported + index).is_ok_and(|index| reached.contains(&index));
        let bytes = if is_reached { body.as_bytes() } else { &STUB };
        code.raw(bytes);
    }
    code
}

fn run_extract(extract: &[u8], descriptors: &[(&str, u32)]) -> Result<Vec<Vec<u32>>> {
    let mut config = Config::default();
    config.consume_fuel(true).compilation_mode(CompilationMode::LazyTranslation);
    let engine = Engine::new(&config);
    let module = wasmi::Module::new(&engine, extract).map_err(|error| malformed(&error))?;
    let limits =
        StoreLimitsBuilder::new().memory_size(MEMORY_LIMIT).table_elements(TABLE_LIMIT).build();
    let mut store = Store::new(&engine, Host { words: Vec::new(), limits });
    store.limiter(|host| &mut host.limits);
    store.set_fuel(FUEL).map_err(|error| Error::bug(error.to_string()))?;
    let linker = link(&engine, &module, &mut store)?;
    let instance =
        linker.instantiate_and_start(&mut store, &module).map_err(|error| malformed(&error))?;
    let mut all = Vec::with_capacity(descriptors.len());
    for (index, (symbol, _)) in descriptors.iter().enumerate() {
        let failed = |why: String| {
            Error::input(
                Problem::new(format!(
                    "the descriptor of `{}` does not run: {why}",
                    rust_path(symbol)
                ))
                .help("build the module anew with the minibind crate of this version"),
            )
        };
        let Some(function) = instance.get_func(&store, &index.to_string()) else {
            return Err(failed("it is not a function".into()));
        };
        function.call(&mut store, &[], &mut []).map_err(|error| failed(error.to_string()))?;
        all.push(std::mem::take(&mut store.data_mut().words));
    }
    Ok(all)
}

/// Gives the extract `minibind.describe`, and for every other import something of its type.
fn link(engine: &Engine, module: &wasmi::Module, store: &mut Store<Host>) -> Result<Linker<Host>> {
    let mut linker = Linker::new(engine);
    for import in module.imports() {
        let is_describe =
            (import.module(), import.name()) == (wire::IMPORT_MODULE, wire::DESCRIBE_IMPORT);
        let item = match import.ty() {
            ExternType::Func(ty) => Extern::Func(Func::new(
                &mut *store,
                ty.clone(),
                move |mut caller: wasmi::Caller<'_, Host>, params: &[Val], _: &mut [Val]| {
                    match params {
                        [Val::I32(word)] if is_describe => {
                            let words = &mut caller.data_mut().words;
                            if words.len() == MAX_WORDS {
                                return Err(wasmi::Error::new("it does not end"));
                            }
                            words.push(*word as u32);
                            Ok(())
                        }
                        _ => Err(wasmi::Error::new("it calls something outside of the module")),
                    }
                },
            )),
            ExternType::Memory(ty) => Extern::Memory(
                wasmi::Memory::new(&mut *store, *ty).map_err(|error| malformed(&error))?,
            ),
            ExternType::Global(ty) => Extern::Global(wasmi::Global::new(
                &mut *store,
                Val::default_for_ty(ty.content()),
                ty.mutability(),
            )),
            ExternType::Table(ty) => Extern::Table(
                wasmi::Table::new(&mut *store, *ty, wasmi::Ref::null(ty.element()))
                    .map_err(|error| malformed(&error))?,
            ),
        };
        // The same name can be imported twice; the first definition serves both.
        let _ = linker.define(import.module(), import.name(), item);
    }
    Ok(linker)
}

fn malformed(error: &wasmi::Error) -> Error {
    Error::input(
        Problem::new(format!("the module cannot be read: {error}"))
            .help("build it anew; if it was copied or downloaded, it may be damaged"),
    )
}

/// The Rust path of an item, from its symbol.
pub(crate) fn rust_path(symbol: &str) -> &str {
    symbol.split_once('@').map_or(symbol, |(path, _)| path)
}
