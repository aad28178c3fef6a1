//! Writes the module without its descriptors: their exports and their import go, with everything
//! that only they used; shims get their final names.

use super::module::Module;
use crate::error::{Error, Problem, Result};
use crate::interface::resolve::Plan;
use minibind::wire;
use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use walrus::{ExportItem, FunctionId, ModuleConfig};
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

/// Rewrites the module.
pub(crate) fn rewrite(module: &Module<'_>, plan: &Plan, keep: Keep) -> Result<Rewritten> {
    let slim = without_dropped_sections(module, keep);
    // walrus validates, but a module that is damaged in just the right way may still surprise it.
    let result = catch_unwind(AssertUnwindSafe(|| transform(&slim, plan, keep)));
    result.unwrap_or_else(|_| Err(Error::bug("rewriting the module failed unexpectedly")))
}

fn transform(bytes: &[u8], plan: &Plan, keep: Keep) -> Result<Rewritten> {
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
    for &(index, name) in &plan.heap {
        let Some(&function) = functions.get(index as usize) else {
            return Err(Error::bug("a function index is out of range"));
        };
        module.exports.add(name, ExportItem::Function(function));
    }
    rename_exports(&mut module, plan);
    walrus::passes::gc::run(&mut module);
    module.producers.clear();
    let imports = module
        .imports
        .iter()
        .filter(|import| import.module == wire::IMPORT_MODULE)
        .map(|import| import.name.clone())
        .collect();
    Ok(Rewritten { bytes: module.emit_wasm(), imports })
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
        } else if name.starts_with(wire::DESCRIBE_PREFIX)
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
