//! The package's `index.js`: the interface first, then `init`, then the glue and its helpers.

use super::docs::{Extra, write_docs};
use super::files::Scope;
use super::function::{Context, emit_function};
use super::library::{Library, Variant, print_loader};
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
    let tells_panics = module.imports.iter().any(|import| import == "panic_text");
    let mut library = Library::new(Variant { has_heap: interface.has_heap, tells_panics });
    let bind = emit_bind(interface, module, &mut library);
    let tree = Tree::new(interface);
    let mut w = Writer::default();
    w.line(header());
    emit_exports(interface, &tree, &mut w);
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
                w.line("throw Error(`call and await init() before ${name}()`);");
            });
        });
    }
    library.print(Scope::Shared, &mut w);
    print_loader(!module.imports.is_empty(), &mut w);
    w.finish()
}

/// The first line of what the command writes.
pub(crate) fn header() -> String {
    format!("{}{}", crate::HEADER, env!("CARGO_PKG_VERSION"))
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
fn emit_exports(interface: &Interface, tree: &Tree<'_>, w: &mut Writer) {
    let mut renamed = Vec::new();
    let mut export = |name: &str, ident: &str| {
        if ident == name {
            return "export ";
        }
        renamed.push(format!("{ident} as {name}"));
        ""
    };
    for (name, entry) in &tree.entries {
        w.blank();
        let (names, ident) = match entry {
            Entry::Function(function) => (&function.names, &function.names.ident),
            Entry::Constant(constant) => (&constant.names, &constant.names.ident),
        };
        write_docs(&names.docs, &Extra::default(), w);
        let export = export(name, ident);
        match entry {
            Entry::Function(_) => w.line(format!("{export}let {ident} = early({});", quote(name))),
            Entry::Constant(constant) => {
                w.line(format!("{export}const {ident} = {};", literal(&constant.value)));
            }
        }
    }
    for (name, child) in &tree.children {
        w.blank();
        let ident = interface.namespace_ident(name);
        let open = format!("{}let {ident} = {{", export(name, ident));
        w.block(open, "};", |w| emit_early_namespace(name, child, w));
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
    let (host, imports) = if has_imports { (", host", ", imports(host)") } else { ("", "") };
    let url = format!("new URL({}, import.meta.url)", quote(module.file));
    w.blank();
    w.line("let wasm;");
    w.line("let loading;");
    w.blank();
    w.line("/** Loads the module. */");
    w.block(format!("export default function init(source = {url}) {{"), "}", |w| {
        if has_imports {
            w.line("const host = {};");
            w.line(
                "loading ??= load(source, imports(host)).then((instance) => use(instance, host));",
            );
        } else {
            w.line("loading ??= load(source).then(use);");
        }
        w.line("loading.catch(() => (loading = null));");
        w.line("return loading;");
    });
    w.blank();
    w.block("export function initSync(source) {", "}", |w| {
        if has_imports {
            w.line("const host = {};");
        }
        let module = "source.byteLength ? new WebAssembly.Module(source) : source";
        w.line(format!("return use(new WebAssembly.Instance({module}{imports}){host});"));
    });
    w.blank();
    w.block(format!("function use({{ exports }}{host}) {{"), "}", |w| {
        let names = exported_names(interface, tree);
        if interface.starts().next().is_some() {
            w.line("if (wasm) return wasm;");
            w.line(format!("const {{ api, start }} = bind(exports{host});"));
            w.line("start();");
            emit_list("({", &names, "} = api);", w);
            w.line("return (wasm = exports);");
        } else {
            let bind = format!("}} = bind((wasm = exports){host}));");
            emit_list("if (!wasm) ({", &names, &bind, w);
            w.line("return wasm;");
        }
    });
}

/// The names that `bind` gives and the package exports, as a destructuring pattern.
fn exported_names(interface: &Interface, tree: &Tree<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (name, entry) in &tree.entries {
        if let Entry::Function(function) = entry {
            names.push(member(name, &function.names.ident));
        }
    }
    let children = tree.children.iter();
    names.extend(children.map(|(name, _)| member(name, interface.namespace_ident(name))));
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
    let host = if module.imports.is_empty() { ") {" } else { ", host) {" };
    emit_list("function bind({", &shims(interface, library), &format!("}}{host}"), &mut w);
    w.indented(|w| {
        emit_areas(interface, library, w);
        emit_views(library, w);
        library.print(Scope::Instance, w);
        w.blank();
        w.lines(functions.lines());
        w.blank();
        if !module.imports.is_empty() {
            emit_list("Object.assign(host, {", module.imports, "});", w);
        }
        if interface.has_setup {
            w.line("$setup();");
        }
        emit_api(interface, &tree, w);
    });
    w.line("}");
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

/// The module's exports that the glue uses, as a destructuring pattern.
fn shims(interface: &Interface, library: &Library) -> Vec<String> {
    let mut names = Vec::new();
    if library.uses("memory") || !library.views().is_empty() {
        names.push("memory".to_owned());
    }
    let own = [
        ("$allocate", ALLOCATE_EXPORT, library.uses("$allocate")),
        ("$free", FREE_EXPORT, library.uses("$free")),
        ("$setup", SETUP_EXPORT, interface.has_setup),
    ];
    for (ident, export, _) in own.into_iter().filter(|&(.., is_used)| is_used) {
        names.push(format!("{export}: {ident}"));
    }
    for function in &interface.functions {
        names.push(format!("{}: {}", property_key(&function.export), function.shim_ident));
    }
    names
}

/// A name as the key of an object literal or pattern.
fn property_key(name: &str) -> String {
    let is_word = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    if is_word { name.to_owned() } else { quote(name) }
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
    if views.is_empty() {
        return;
    }
    let names: Vec<&str> = views.iter().map(|(name, _)| *name).collect();
    w.line(format!("let {};", names.join(", ")));
    w.line("refreshViews();");
    w.blank();
    w.line("// Makes the views of the memory, which end when it grows.");
    w.block("function refreshViews() {", "}", |w| {
        for (name, make) in &views {
            w.line(format!("{name} = {make};"));
        }
    });
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
