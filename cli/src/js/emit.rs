//! The package's `index.js`: the interface first, then `init`, then the glue and its helpers.

use super::arguments::{keeps_arguments, tracks_objects};
use super::class::{Class, free_ident};
use super::composites::Composites;
use super::exports::{Early, emit_api, emit_exports, member, memory_exports};
use super::files::Scope;
use super::function::emit_function;
use super::glue::Glue;
use super::import::{
    Imports, emit_import_functions, emit_instance_checks, emit_linked, host_names,
};
use super::init::{
    emit_file_imports, emit_init, emit_loader, has_imports, has_roots, starts_async,
};
use super::library::Library;
use super::module::Module;
use super::namespace::Tree;
use super::quote::property_key;
use super::values::indexed_values;
use super::variant::Variant;
use super::writer::Writer;
use crate::descriptor::model::Shape;
use crate::interface::model::{Function, Interface, SlotNames};
use crate::interface::plan::{
    ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT, STACK_EXPORT, TABLE_EXPORT, UNWIND_EXPORT,
};
use crate::target::Target;
use std::collections::BTreeSet;

/// Writes `index.js`, and the file that tools link the module with, where there is one.
pub(crate) fn emit(interface: &Interface, module: &Module<'_>) -> (String, Option<String>) {
    let has = |name: &str| module.imports.iter().any(|import| import == name);
    let (tells_panics, causes) = (has("panic_text"), has("error_cause"));
    let tracks = module.is_dev || tracks_objects(interface);
    let variant = Variant {
        has_heap: interface.has_heap,
        tells_panics,
        has_paths: interface.takes_composites(),
        is_dev: module.is_dev,
        keeps: interface.functions.iter().any(keeps_arguments),
        calls: interface.calls_out,
        reenters: interface.can_reenter(),
        tasks: interface.has_tasks,
        tracks,
        causes,
        kinds: interface.types.iter().filter(|definition| definition.is_class()).count() > 1,
    };
    let mut glue = Glue {
        interface,
        module,
        library: Library::new(variant),
        composites: Composites::new(interface.identifiers.clone()),
        indexed: BTreeSet::new(),
        adopted: BTreeSet::new(),
        slots: BTreeSet::new(),
        plain: BTreeSet::new(),
        tracks,
    };
    let tree = Tree::values(interface);
    let bind = emit_bind(&tree, &mut glue);
    let mut w = Writer::default();
    w.line(header());
    if module.target.is_classic() {
        w.line("\"use strict\";");
    }
    emit_file_imports(interface, module, &mut w);
    let early = Early { interface, is_classic: module.target.is_classic() };
    emit_exports(early, &tree, &mut w);
    emit_init(interface, module, &tree, &mut w);
    w.blank();
    w.lines(bind.lines());
    for id in glue.indexed.clone() {
        let values = indexed_values(interface.definition(id));
        w.blank();
        w.line(format!("const {} = [{}];", glue.known_as(id), values.join(", ")));
    }
    glue.library.print_values(Scope::Shared, &mut w);
    glue.library.print_functions(Scope::Shared, &mut w);
    emit_loader(interface, module, &mut w);
    let index = w.finish();
    if module.target == Target::Script {
        return (as_script(module.global, &index), None);
    }
    let is_linked = module.target.is_linked() && has_imports(interface, module);
    let linked = is_linked.then(|| {
        let mut w = Writer::default();
        emit_linked(&mut glue, &mut w);
        w.finish()
    });
    (index, linked)
}

/// A package as a classic script, whose names are in no one's way.
fn as_script(global: &str, package: &str) -> String {
    let mut w = Writer::default();
    let mut lines = package.lines();
    w.line(lines.next().unwrap_or_default());
    w.block(format!("var {global} = ((exports) => {{"), "})({});", |w| {
        w.lines(lines);
        w.blank();
        w.line("return exports;");
    });
    w.finish()
}

/// The first line of what the command writes.
pub(crate) fn header() -> String {
    format!("{}{}", crate::HEADER, env!("CARGO_PKG_VERSION"))
}

/// Writes `bind`, which makes the interface over one instance, and what the module imports.
fn emit_bind(tree: &Tree<'_>, glue: &mut Glue<'_>) -> String {
    let (interface, module) = (glue.interface, glue.module);
    let mut functions = Writer::default();
    let definitions = interface.definitions().filter(|(_, definition)| definition.is_class());
    let members: Vec<Class<'_>> = definitions
        .map(|(id, definition)| Class::new(id, definition, interface, glue, &mut functions))
        .collect();
    for function in &interface.functions {
        if !is_in_class(function, interface) {
            functions.blank();
            emit_function(function, glue, &mut functions);
        }
    }
    emit_import_functions(glue, &mut functions);
    emit_instance_checks(glue, &mut functions);
    let mut classes = Writer::default();
    for class in &members {
        classes.blank();
        class.emit(glue, &mut classes);
    }
    classes.blank();
    for name in memory_exports(interface) {
        glue.get(name);
    }
    for name in module.imports {
        glue.get(name);
    }
    let functions = functions.finish();
    let imports = has_imports(interface, module).then(|| Imports::new(glue));
    let library = &glue.library;
    let mut w = Writer::default();
    let exports = shims(glue);
    if imports.is_some() {
        let roots = if has_roots(interface, module) { "roots" } else { "" };
        w.line("// Yields what the module imports; takes what it exports.");
        w.line(format!("function* bind({roots}) {{"));
    } else {
        w.list("function bind({", &exports, "}) {");
    }
    w.indented(|w| {
        if let Some(imports) = &imports {
            imports.emit(&exports, w);
        }
        emit_areas(interface, library, w);
        emit_views(library, w);
        library.print_values(Scope::Instance, w);
        w.blank();
        w.lines(classes.finish().lines());
        w.blank();
        if module.target.is_linked() && imports.is_some() {
            w.list("linked.host.functions = {", &host_names(glue), "};");
        }
        if interface.has_setup {
            w.line("$setup();");
        }
        // Functions are there before they are written: the long part comes last.
        emit_bound(interface, tree, w);
        w.blank();
        w.lines(functions.lines());
        glue.composites.print(w);
        library.print_functions(Scope::Instance, w);
    });
    w.line("}");
    w.finish()
}

/// Whether a function is written as part of a class.
fn is_in_class(function: &Function, interface: &Interface) -> bool {
    function.owner.is_some_and(|(_, id)| interface.definition(id).is_class())
}

/// The module's exports that the glue uses, as a destructuring pattern.
fn shims(glue: &Glue<'_>) -> Vec<String> {
    let Glue { interface, library, .. } = glue;
    let mut names = Vec::new();
    if library.uses("memory") || !library.views().is_empty() {
        names.push("memory".to_owned());
    }
    let own = [
        ("$allocate", ALLOCATE_EXPORT, library.uses("$allocate")),
        ("$free", FREE_EXPORT, library.uses("$free")),
        ("$setup", SETUP_EXPORT, interface.has_setup),
        ("$table", TABLE_EXPORT, library.uses("$table")),
    ];
    for (ident, export, _) in own.into_iter().filter(|&(.., is_used)| is_used) {
        names.push(format!("{export}: {ident}"));
    }
    for (ident, export) in [("$stack", STACK_EXPORT), ("$unwind", UNWIND_EXPORT)] {
        if library.uses(ident) {
            // A module without a stack has nothing to restore.
            let missing = if interface.has_stack { "" } else { " = () => 0" };
            names.push(format!("{export}: {ident}{missing}"));
        }
    }
    // Places in the table differ from build to build; names do not.
    let mut slots: Vec<&SlotNames> =
        glue.slots.iter().filter_map(|slot| interface.slots.get(slot)).collect();
    slots.sort_by_key(|names| {
        let purpose = names.export.trim_end_matches(|digit: char| digit.is_ascii_digit());
        (purpose, names.export.len(), &names.export)
    });
    for SlotNames { export, ident, .. } in slots {
        names.push(format!("{export}: {ident}"));
    }
    for function in &interface.functions {
        let is_plain = glue.plain.contains(&function.shim_ident);
        let ident = if is_plain { &function.names.ident } else { &function.shim_ident };
        names.push(member(&property_key(&function.export), ident));
        if let Some((export, ident)) = &function.finish {
            names.push(format!("{}: {ident}", property_key(export)));
        }
    }
    for definition in &interface.types {
        if let Shape::Class(export) = &definition.shape {
            let free = free_ident(&format!("${}", definition.names.ident));
            names.push(format!("{}: {free}", property_key(export)));
        }
    }
    names
}

/// Writes the addresses of the fixed areas.
fn emit_areas(interface: &Interface, library: &Library, w: &mut Writer) {
    let areas = interface.areas;
    for (name, address) in [("ARENA", areas.arena), ("RESULT", areas.result), ("TEXT", areas.text)]
    {
        if library.uses(name) {
            w.line(format!("const {name} = {address};"));
        }
    }
}

/// Writes the views of the memory, and what makes them anew.
fn emit_views(library: &Library, w: &mut Writer) {
    let views = library.views();
    if views.is_empty() {
        return;
    }
    let names: Vec<&str> = views.iter().map(|(name, _)| *name).collect();
    w.line(format!("let {};", names.join(", ")));
    w.line("refreshViews();");
    w.blank();
    w.block("function refreshViews() {", "}", |w| {
        for (name, make) in &views {
            w.line(format!("{name} = {make};"));
        }
    });
}

/// Writes what `bind` returns.
fn emit_bound(interface: &Interface, tree: &Tree<'_>, w: &mut Writer) {
    let has_start = interface.starts().next().is_some();
    let (open, close) = if has_start { ("const api = {", "};") } else { ("return {", "};") };
    emit_api(open, close, interface, tree, w);
    if has_start {
        let asynchronous = if starts_async(interface) { "async " } else { "" };
        w.block(format!("{asynchronous}function start() {{"), "}", |w| {
            for function in interface.starts() {
                let awaits = if function.is_async { "await " } else { "" };
                w.line(format!("{awaits}{}();", function.names.ident));
            }
        });
        w.line("return { api, start };");
    }
}
