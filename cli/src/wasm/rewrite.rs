//! Writes the module without its descriptors: their exports and their import go, with everything
//! that only they used; shims and imports get their final names, and the glue gets what it calls.

use super::module::Module;
use crate::error::{Error, Problem, Result};
use crate::interface::plan::{
    HOST_MODULE, LINKED_MODULE, Plan, STACK_EXPORT, TABLE_EXPORT, UNWIND_EXPORT, linked_name,
};
use minibind::wire;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use walrus::{ExportItem, FunctionBuilder, FunctionId, ModuleConfig, ValType};
use wasm_encoder::RawSection;

/// What to keep for those who look inside.
#[derive(Clone, Copy, Debug, Default)]
pub struct Keep {
    /// DWARF debug information.
    pub debug: bool,
    /// The names of functions.
    pub names: bool,
}

/// The final module.
#[derive(Debug)]
pub(crate) struct Rewritten {
    pub bytes: Vec<u8>,
    /// The runtime's imports that are left.
    pub imports: Vec<String>,
}

/// Rewrites the module. Where tools link it with a file, that is where its imports come from.
pub(crate) fn rewrite(
    module: &Module<'_>,
    plan: &Plan,
    keep: Keep,
    is_linked: bool,
) -> Result<Rewritten> {
    let slim = without_dropped_sections(module, keep);
    // walrus validates, but a module that is damaged in just the right way may still surprise it.
    let result = catch_unwind(AssertUnwindSafe(|| transform(&slim, plan, keep, is_linked)));
    result.unwrap_or_else(|_| Err(Error::bug("rewriting the module failed unexpectedly")))
}

fn transform(bytes: &[u8], plan: &Plan, keep: Keep, is_linked: bool) -> Result<Rewritten> {
    let mut config = ModuleConfig::new();
    config
        .generate_dwarf(keep.debug)
        .generate_name_section(keep.names || keep.debug)
        .generate_producers_section(false)
        .generate_synthetic_names_for_anonymous_items(false);
    let mut module = config.parse(bytes).map_err(|error| {
        Error::input(
            Problem::new(format!("the module is malformed: {error:#}"))
                .help("build it anew; if it was copied or downloaded, it may be damaged"),
        )
    })?;
    let functions: Vec<FunctionId> = module.funcs.iter().map(|function| function.id()).collect();
    for (index, name) in &plan.functions {
        let Some(&function) = functions.get(*index as usize) else {
            return Err(Error::bug("a function index is out of range"));
        };
        module.exports.add(name, ExportItem::Function(function));
    }
    if plan.exports_table
        && let Some(table) = module.tables.iter().next().map(walrus::Table::id)
    {
        module.exports.add(TABLE_EXPORT, ExportItem::Table(table));
    }
    if let Some(index) = plan.stack_pointer {
        hand_out_stack(&mut module, index)?;
    }
    if !plan.can_refuse {
        drop_refusals(&mut module)?;
    }
    rename_exports(&mut module, plan);
    rename_imports(&mut module, plan);
    walrus::passes::gc::run(&mut module);
    module.producers.clear();
    let mut imports: Vec<String> = module
        .imports
        .iter()
        .filter(|import| import.module == wire::IMPORT_MODULE)
        .map(|import| import.name.clone())
        .collect();
    // Their order in the module differs from build to build.
    imports.sort();
    if is_linked {
        link_imports(&mut module);
    }
    Ok(Rewritten { bytes: module.emit_wasm(), imports })
}

/// Adds the functions that give the stack pointer and take it back: a throw that passes through Rust
/// leaves it where it was.
fn hand_out_stack(module: &mut walrus::Module, index: u32) -> Result<()> {
    let Some(stack) = module.globals.iter().nth(index as usize).map(|global| global.id()) else {
        return Err(Error::bug("a global's index is out of range"));
    };
    let mut get = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
    get.func_body().global_get(stack);
    let get = get.finish(Vec::new(), &mut module.funcs);
    module.exports.add(STACK_EXPORT, ExportItem::Function(get));
    let old = module.locals.add(ValType::I32);
    let mut set = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
    set.func_body().local_get(old).global_set(stack);
    let set = set.finish(vec![old], &mut module.funcs);
    module.exports.add(UNWIND_EXPORT, ExportItem::Function(set));
    Ok(())
}

/// The runtime's imports that tell of a value that Rust refuses.
const REFUSALS: [&str; 3] = ["refused", "import_refused", "import_refusal"];

/// Drops what is imported for refusals, to which no call comes.
fn drop_refusals(module: &mut walrus::Module) -> Result<()> {
    for name in REFUSALS {
        if let Ok(function) = module.imports.get_func(wire::IMPORT_MODULE, name) {
            let replaced = module.replace_imported_func(function, |(body, _)| {
                body.unreachable();
            });
            replaced.map_err(|_| Error::bug("an import of the runtime is no function"))?;
        }
    }
    Ok(())
}

/// Gives what the program imports its names.
fn rename_imports(module: &mut walrus::Module, plan: &Plan) {
    let renames: HashMap<&str, &str> =
        plan.imports.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
    for import in module.imports.iter_mut() {
        if import.module == wire::IMPORT_MODULE
            && let Some(&new) = renames.get(import.name.as_str())
        {
            import.module = HOST_MODULE.to_owned();
            import.name = new.to_owned();
        }
    }
}

/// Lets all imports come from one file.
fn link_imports(module: &mut walrus::Module) {
    for import in module.imports.iter_mut() {
        if import.module == HOST_MODULE {
            import.name = linked_name(&import.name);
        }
        import.module = LINKED_MODULE.to_owned();
    }
}

/// Gives shims their names and drops the exports that only tools looked at.
fn rename_exports(module: &mut walrus::Module, plan: &Plan) {
    let renames: HashMap<&str, &str> =
        plan.renames.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
    let exports: Vec<_> =
        module.exports.iter().map(|export| (export.id(), export.name.clone())).collect();
    for (id, name) in exports {
        if let Some(&new) = renames.get(name.as_str()) {
            module.exports.get_mut(id).name = new.to_owned();
        } else if name.starts_with(wire::SHIM_PREFIX)
            || name.starts_with(wire::DESCRIBE_PREFIX)
            || name.starts_with(wire::DESCRIBE_IMPORTED_PREFIX)
            || name == "__data_end"
            || name == "__heap_base"
        {
            module.exports.delete(id);
        }
    }
}

/// The module without the custom sections that the final one does not have: most of a debug build.
fn without_dropped_sections(module: &Module<'_>, keep: Keep) -> Vec<u8> {
    let mut slim = wasm_encoder::Module::new();
    for section in &module.sections {
        if section.custom.is_some_and(|name| is_dropped(name, keep)) {
            continue;
        }
        let data = module.bytes.get(section.range.clone()).unwrap_or_default();
        slim.section(&RawSection { id: section.id, data });
    }
    slim.finish()
}

fn is_dropped(name: &str, keep: Keep) -> bool {
    match name {
        "name" => !keep.names && !keep.debug,
        "producers" | "target_features" | "linking" => true,
        "sourceMappingURL" | "external_debug_info" => !keep.debug,
        name => name.starts_with("reloc.") || (name.starts_with(".debug_") && !keep.debug),
    }
}
