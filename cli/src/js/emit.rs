//! The package's `index.js`: the interface first, then `init`, then the glue and its helpers.

use super::docs::{Extra, write_docs};
use super::files::Scope;
use super::function::{Context, emit_function};
use super::library::{Library, print_loader};
use super::namespace::{Entry, Tree};
use super::quote::{literal, quote};
use super::writer::Writer;
use crate::descriptor::model::Type;
use crate::interface::model::{Function, Interface};
use crate::interface::resolve::{ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT};

/// What is written besides what the interface says.
#[derive(Clone, Debug)]
pub(crate) struct Module<'a> {
    /// The file name of the module.
    pub file: &'a str,
    /// The functions of the runtime that it imports.
    pub imports: &'a [String],
    /// Whether checks of numbers are left out.
    pub unchecked: bool,
}

/// Writes `index.js`.
pub(crate) fn emit(interface: &Interface, module: &Module<'_>) -> String {
    let mut library = Library::new(interface.has_heap);
    let bind = emit_bind(interface, module, &mut library);
    let tree = Tree::new(interface);
    let mut w = Writer::default();
    w.line(format!("// Made by minibind {} from {}.", env!("CARGO_PKG_VERSION"), module.file));
    emit_exports(&tree, &mut w);
    for name in memory_exports(interface) {
        w.blank();
        w.line(format!("export let {name} = early({});", quote(name)));
    }
    emit_init(interface, module, &tree, &mut w);
    w.blank();
    w.lines(bind.lines());
    if is_early_used(interface) {
        w.blank();
        w.block("function early(name) {", "}", |w| {
            w.block("return () => {", "};", |w| {
                w.line("throw new Error(`call and await init() before ${name}()`);");
            });
        });
    }
    library.print(Scope::Shared, &mut w);
    print_loader(&mut w);
    w.finish()
}

fn is_early_used(interface: &Interface) -> bool {
    interface.callable().next().is_some()
}

/// The functions that hand out memory, where an argument can lie in it.
fn memory_exports(interface: &Interface) -> &'static [&'static str] {
    if interface.callable().any(Function::takes_slices) {
        &["allocate", "refresh", "release"]
    } else {
        &[]
    }
}

/// Writes the package's names, as they are before `init`.
fn emit_exports(tree: &Tree<'_>, w: &mut Writer) {
    let mut renamed = Vec::new();
    for (name, entry) in &tree.entries {
        w.blank();
        let (names, ident) = match entry {
            Entry::Function(function) => (&function.names, &function.names.ident),
            Entry::Constant(constant) => (&constant.names, &constant.names.ident),
        };
        write_docs(&names.docs, &Extra::default(), w);
        let export = if ident == name {
            "export "
        } else {
            renamed.push(format!("{ident} as {name}"));
            ""
        };
        match entry {
            Entry::Function(_) => w.line(format!("{export}let {ident} = early({});", quote(name))),
            Entry::Constant(constant) => {
                w.line(format!("{export}const {ident} = {};", literal(&constant.value)));
            }
        }
    }
    for (name, child) in &tree.children {
        w.blank();
        w.block(format!("export let {name} = {{"), "};", |w| emit_early_namespace(name, child, w));
    }
    if !renamed.is_empty() {
        w.blank();
        w.line(format!("export {{ {} }};", renamed.join(", ")));
    }
}

fn emit_early_namespace(path: &str, tree: &Tree<'_>, w: &mut Writer) {
    for (name, entry) in &tree.entries {
        match entry {
            Entry::Function(function) => {
                w.line(format!("{name}: early({}),", quote(&function.names.full())));
            }
            Entry::Constant(constant) => w.line(format!("{name}: {},", literal(&constant.value))),
        }
    }
    for (name, child) in &tree.children {
        let path = format!("{path}.{name}");
        w.block(format!("{name}: {{"), "},", |w| emit_early_namespace(&path, child, w));
    }
}

/// Writes `init`, `initSync` and what they share.
fn emit_init(interface: &Interface, module: &Module<'_>, tree: &Tree<'_>, w: &mut Writer) {
    let has_imports = !module.imports.is_empty();
    let host = if has_imports { ", host" } else { "" };
    w.blank();
    w.line("let wasm;");
    w.line("let loading;");
    w.blank();
    w.line("/** Loads the module; resolves to its raw exports. */");
    let url = format!("new URL({}, import.meta.url)", quote(module.file));
    w.block(format!("export default function init(source = {url}) {{"), "}", |w| {
        w.block("loading ??= open(source).catch((error) => {", "});", |w| {
            w.line("loading = undefined;");
            w.line("throw error;");
        });
        w.line("return loading;");
    });
    w.blank();
    w.line("/** Makes the module ready at once, from its bytes or a compiled module. */");
    w.block("export function initSync(source) {", "}", |w| {
        w.line("if (wasm) return wasm;");
        if has_imports {
            w.line("const host = {};");
        }
        w.line("const module = source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source);");
        let imports = if has_imports { ", imports(host)" } else { "" };
        w.line(format!("use(new WebAssembly.Instance(module{imports}){host});"));
        w.line("loading = Promise.resolve(wasm);");
        w.line("return wasm;");
    });
    w.blank();
    w.block("async function open(source) {", "}", |w| {
        if has_imports {
            w.line("const host = {};");
            w.line("return use(await load(source, imports(host)), host);");
        } else {
            w.line("return use(await load(source));");
        }
    });
    w.blank();
    w.block(format!("function use(instance{host}) {{"), "}", |w| {
        let names = exported_names(interface, tree);
        let bind = format!("bind(instance.exports{host})");
        w.line("if (wasm) return wasm;");
        if interface.starts().next().is_none() {
            if names.is_empty() {
                w.line(format!("{bind};"));
            } else {
                emit_assignment(&names, &bind, w);
            }
            w.line("return (wasm = instance.exports);");
        } else {
            w.line(format!("const {{ api, start }} = {bind};"));
            if !names.is_empty() {
                emit_assignment(&names, "api", w);
            }
            w.line("start();");
            w.line("return (wasm = instance.exports);");
        }
    });
}

/// Writes the assignment of what `bind` gives to the package's names.
fn emit_assignment(names: &[String], value: &str, w: &mut Writer) {
    emit_list("({", names, &format!("}} = {value});"), w);
}

/// The names that `bind` gives and the package exports, as a destructuring pattern.
fn exported_names(interface: &Interface, tree: &Tree<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, entry) in &tree.entries {
        if let Entry::Function(function) = entry {
            let ident = &function.names.ident;
            names.push(if ident == name { ident.clone() } else { format!("{name}: {ident}") });
        }
    }
    names.extend(tree.children.iter().map(|(name, _)| (*name).to_owned()));
    names.extend(memory_exports(interface).iter().map(|&name| name.to_owned()));
    names
}

/// Writes `bind`, which makes the interface over one instance, and what the module imports.
fn emit_bind(interface: &Interface, module: &Module<'_>, library: &mut Library) -> String {
    let context = Context {
        interface,
        unchecked: module.unchecked,
        failure: failure(interface, module, library),
    };
    let mut functions = Writer::default();
    for function in &interface.functions {
        functions.blank();
        emit_function(function, &context, library, &mut functions);
    }
    for name in memory_exports(interface) {
        library.get(name);
    }
    for name in module.imports {
        library.get(name);
    }
    let functions = functions.finish();
    let tree = Tree::new(interface);
    let mut w = Writer::default();
    let host = if module.imports.is_empty() { "" } else { ", host" };
    w.line("// The interface over one instance.");
    w.block(format!("function bind(wasm{host}) {{"), "}", |w| {
        emit_shims(interface, library, w);
        emit_areas(interface, library, w);
        emit_views(library, w);
        library.print(Scope::Instance, w);
        w.blank();
        w.lines(functions.lines());
        w.blank();
        if !module.imports.is_empty() {
            w.line(format!("Object.assign(host, {{ {} }});", module.imports.join(", ")));
        }
        if interface.has_setup {
            w.line(format!("wasm.{SETUP_EXPORT}();"));
        }
        emit_api(interface, &tree, w);
    });
    if !module.imports.is_empty() {
        w.blank();
        emit_imports(module, library, &mut w);
    }
    w.finish()
}

/// The expression of the error that Rust returned.
fn failure(interface: &Interface, module: &Module<'_>, library: &mut Library) -> String {
    let is_used =
        interface.functions.iter().any(|function| matches!(function.output, Type::Result(_)));
    let has = |name: &str| module.imports.iter().any(|import| import == name);
    if !is_used {
        return String::new();
    }
    match (has("error_value"), has("error_text")) {
        (true, true) => {
            let (thrown, take) = (library.get("thrown"), library.get("takeThrown"));
            format!("{thrown} ? {take}() : {}()", library.get("collected"))
        }
        (true, false) => format!("{}()", library.get("takeThrown")),
        (false, _) => format!("{}()", library.get("collected")),
    }
}

/// Writes the constants that hold the module's exports.
fn emit_shims(interface: &Interface, library: &Library, w: &mut Writer) {
    let mut names = Vec::new();
    if library.uses("memory") || !library.views().is_empty() {
        names.push("memory".to_owned());
    }
    for (ident, export) in [("$allocate", ALLOCATE_EXPORT), ("$free", FREE_EXPORT)] {
        if library.uses(ident) {
            names.push(format!("{export}: {ident}"));
        }
    }
    for function in &interface.functions {
        let export = &function.export;
        let is_word = export.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
            && !export.starts_with(|c: char| c.is_ascii_digit());
        let key = if is_word { export.clone() } else { quote(export) };
        names.push(format!("{key}: {}", function.shim_ident));
    }
    if !names.is_empty() {
        emit_list("const {", &names, "} = wasm;", w);
    }
}

/// Writes a list on one line where it fits, else one entry a line.
fn emit_list(open: &str, names: &[String], close: &str, w: &mut Writer) {
    let line = format!("{open} {} {close}", names.join(", "));
    if names.is_empty() {
        w.line(format!("{open}{close}"));
    } else if line.len() <= 100 {
        w.line(line);
    } else {
        w.block(open, close, |w| {
            for name in names {
                w.line(format!("{name},"));
            }
        });
    }
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
    for (name, make) in &views {
        w.line(format!("let {name} = {make};"));
    }
    if library.uses("refreshViews") {
        w.blank();
        w.line("// Makes the views anew after the memory has grown.");
        w.block("function refreshViews() {", "}", |w| {
            for (name, make) in &views {
                w.line(format!("{name} = {make};"));
            }
        });
    }
}

/// Writes what `bind` returns.
fn emit_api(interface: &Interface, tree: &Tree<'_>, w: &mut Writer) {
    let has_start = interface.starts().next().is_some();
    let (open, close) = if has_start { ("const api = {", "};") } else { ("return {", "};") };
    let extra = memory_exports(interface);
    if tree.children.is_empty() {
        let mut names = Vec::new();
        for (name, entry) in &tree.entries {
            if let Entry::Function(function) = entry {
                names.push(member(name, &function.names.ident));
            }
        }
        names.extend(extra.iter().map(|&name| name.to_owned()));
        emit_list(open, &names, close, w);
    } else {
        w.block(open, close, |w| {
            emit_members(tree, false, w);
            for name in extra {
                w.line(format!("{name},"));
            }
        });
    }
    if has_start {
        w.block("function start() {", "}", |w| {
            for function in interface.starts() {
                w.line(format!("{}();", function.names.ident));
            }
        });
        w.line("return { api, start };");
    }
}

fn member(name: &str, ident: &str) -> String {
    if name == ident { name.to_owned() } else { format!("{name}: {ident}") }
}

fn emit_members(tree: &Tree<'_>, with_constants: bool, w: &mut Writer) {
    for (name, entry) in &tree.entries {
        match entry {
            Entry::Function(function) => {
                w.line(format!("{},", member(name, &function.names.ident)))
            }
            Entry::Constant(constant) if with_constants => {
                w.line(format!("{name}: {},", literal(&constant.value)));
            }
            Entry::Constant(_) => {}
        }
    }
    for (name, child) in &tree.children {
        w.block(format!("{name}: {{"), "},", |w| emit_members(child, true, w));
    }
}

/// Writes what the module imports; the functions are those of the instance, once it is bound.
fn emit_imports(module: &Module<'_>, library: &Library, w: &mut Writer) {
    w.block("function imports(host) {", "}", |w| {
        w.block("return {", "};", |w| {
            w.block("minibind: {", "},", |w| {
                for name in module.imports {
                    let params = library.params(name);
                    w.line(format!("{name}: ({params}) => host.{name}({params}),"));
                }
            });
        });
    });
}
