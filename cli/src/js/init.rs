//! `init` and `initSync`, what they share, and what the package's functions do before.

use super::exports::bound_names;
use super::module::Module;
use super::namespace::Tree;
use super::quote::quote;
use super::writer::Writer;
use crate::interface::model::{Definition, Interface};

/// Whether the module imports anything.
pub(super) fn has_imports(interface: &Interface, module: &Module<'_>) -> bool {
    !module.imports.is_empty()
        || !interface.imports.is_empty()
        || interface.imported.iter().any(|class| class.instance.is_some())
}

/// Whether a function that runs at the end of `init` gives a promise.
pub(super) fn starts_async(interface: &Interface) -> bool {
    interface.starts().any(|function| function.is_async)
}

/// Writes `init`, `initSync` and what they share.
pub(super) fn emit_init(
    interface: &Interface,
    module: &Module<'_>,
    tree: &Tree<'_>,
    w: &mut Writer,
) {
    let has_imports = has_imports(interface, module);
    let (host, imports) = if has_imports { (", host", ", imports(host)") } else { ("", "") };
    let url = format!("new URL({}, import.meta.url)", quote(module.file));
    w.blank();
    w.line("let wasm, loading;");
    w.blank();
    w.block(format!("export default function init(source = {url}) {{"), "}", |w| {
        if has_imports {
            w.line("const host = {};");
            w.line("loading ??= (async () => use(await load(source, imports(host)), host))();");
        } else {
            w.line("loading ??= load(source).then(use);");
        }
        w.line("loading.catch(() => (loading = null));");
        w.line("return loading;");
    });
    w.blank();
    w.block("export function initSync(source) {", "}", |w| {
        if starts_async(interface) {
            w.line("throw Error(\"initSync: a start function is asynchronous; await init()\");");
            return;
        }
        if has_imports {
            w.line("const host = {};");
        }
        w.line("if (source.byteLength) source = new WebAssembly.Module(source);");
        w.line(format!("return use(new WebAssembly.Instance(source{imports}){host});"));
    });
    w.blank();
    emit_use(interface, tree, host, w);
}

/// Writes what takes an instance into use.
fn emit_use(interface: &Interface, tree: &Tree<'_>, host: &str, w: &mut Writer) {
    let names = bound_names(interface, tree);
    w.block(format!("function use({{ exports }}{host}) {{"), "}", |w| {
        if interface.starts().next().is_none() {
            let bind = format!("}} = bind((wasm = exports){host}));");
            w.list("if (!wasm) ({", &names, &bind);
            w.line("return wasm;");
            return;
        }
        w.line("if (wasm) return wasm;");
        w.line(format!("const {{ api, start }} = bind(exports{host});"));
        let finish = |w: &mut Writer| {
            w.list("({", &names, "} = api);");
            w.line("return (wasm = exports);");
        };
        if starts_async(interface) {
            w.block("return start().then(() => {", "});", finish);
        } else {
            w.line("start();");
            finish(w);
        }
    });
}

/// Writes what is called in place of a function that no instance has given yet.
pub(super) fn emit_early(interface: &Interface, w: &mut Writer) {
    let is_used = interface.functions.iter().any(|function| !function.start)
        || interface.types.iter().any(Definition::is_class);
    if is_used {
        w.blank();
        w.block("function early(name) {", "}", |w| {
            w.line("throw Error(`call and await init() before ${name}()`);");
        });
    }
}
