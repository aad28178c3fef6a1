//! `init`, `initSync` and `instantiate`, what they share, and what names are before.

use super::base64::base64;
use super::exports::{bound_names, unbound_names};
use super::files::{EARLY, LOAD, finder};
use super::library::print_loader;
use super::module::Module;
use super::namespace::Tree;
use super::quote::{property_key, quote};
use super::writer::Writer;
use crate::interface::model::{Definition, Interface};
use crate::target::Target;

/// The file that holds what a module imports, where tools link the two.
pub(crate) const LINKED_FILE: &str = "imports.js";

/// Whether the module imports anything.
pub(super) fn has_imports(interface: &Interface, module: &Module<'_>) -> bool {
    !module.imports.is_empty()
        || !interface.imports.is_empty()
        || interface.imported.iter().any(|class| class.instance.is_some())
}

/// Whether instances can be given what they import.
pub(super) fn has_roots(interface: &Interface, module: &Module<'_>) -> bool {
    module.instances && takes_roots(interface)
}

/// Whether a function that runs at the end of `init` gives a promise.
pub(super) fn starts_async(interface: &Interface) -> bool {
    interface.starts().any(|function| function.is_async)
}

/// Writes what is imported from other files.
pub(super) fn emit_file_imports(interface: &Interface, module: &Module<'_>, w: &mut Writer) {
    let is_linked = module.target.is_linked();
    if is_linked || !interface.hosts.is_empty() {
        w.blank();
    }
    if is_linked {
        w.line(format!("import * as imported from {};", quote(&format!("./{}", module.file))));
        if has_imports(interface, module) {
            w.line(format!("import * as linked from {};", quote(&format!("./{LINKED_FILE}"))));
        }
    }
    for host in &interface.hosts {
        let specifier = quote(&host.specifier);
        w.line(match module.target.is_classic() {
            true => format!("const {} = require({specifier});", host.ident),
            false => format!("import * as {} from {specifier};", host.ident),
        });
    }
}

/// Writes `init`, `initSync`, `instantiate` and what they share.
pub(super) fn emit_init(
    interface: &Interface,
    module: &Module<'_>,
    tree: &Tree<'_>,
    w: &mut Writer,
) {
    let init = Init {
        interface,
        module,
        tree,
        has_imports: has_imports(interface, module),
        has_roots: has_roots(interface, module),
    };
    w.blank();
    if module.target.is_classic() {
        w.line("exports.init = init;");
        w.line("exports.initSync = initSync;");
        if module.instances {
            w.line("exports.instantiate = instantiate;");
        }
        w.blank();
    }
    w.line("let wasm, loading;");
    if init.has_roots {
        let mut roots = vec!["globalThis".to_owned()];
        roots.extend(
            interface
                .hosts
                .iter()
                .map(|host| format!("{}: {}", property_key(&host.specifier), host.ident)),
        );
        w.line("// Where instances import from, unless they are given something else.");
        w.list("const own = {", &roots, "};");
    }
    init.emit_async(w);
    init.emit_sync(w);
    if module.instances {
        init.emit_instantiate(w);
    }
    init.emit_use(w);
}

struct Init<'a> {
    interface: &'a Interface,
    module: &'a Module<'a>,
    tree: &'a Tree<'a>,
    has_imports: bool,
    has_roots: bool,
}

impl Init<'_> {
    /// How a function that the package shows begins.
    fn open(&self, name: &str, is_default: bool) -> String {
        match (self.module.target.is_classic(), is_default) {
            (true, _) => format!("function {name}"),
            (false, true) => format!("export default function {name}"),
            (false, false) => format!("export function {name}"),
        }
    }

    /// The parameter `source`, with what holds the module when nothing is given.
    fn source(&self) -> String {
        let file = quote(self.module.file);
        match self.module.target {
            Target::Universal => format!("source = new URL({file}, import.meta.url)"),
            Target::Bundler => "source".into(),
            Target::NodeCjs => format!("source = __dirname + \"/{}\"", self.module.file),
            Target::Script => format!("source = new URL({file}, scriptAddress)"),
            Target::Inline => "source = moduleBytes()".into(),
        }
    }

    /// The call that gives an instance.
    fn load(&self) -> String {
        let imports = if self.has_imports { ", binding.next().value" } else { "" };
        let load = format!("load(source{imports})");
        match self.module.target.is_linked() {
            true => format!("(source ? {load} : loadImported(imported{imports}))"),
            false => load,
        }
    }

    /// Writes what binds an instance, begun with `roots`, where it has to give something first.
    fn emit_binding(&self, roots: &str, w: &mut Writer) {
        if self.has_imports {
            let roots = if self.has_roots { roots } else { "" };
            w.line(format!("const binding = bind({roots});"));
        }
    }

    /// The expression of what an instance with these exports gives.
    fn bound(&self, exports: &str) -> String {
        if self.has_imports {
            format!("binding.next({exports}).value")
        } else {
            format!("bind({exports})")
        }
    }

    /// A further argument or parameter, for the function `use`.
    fn binding(&self) -> &'static str {
        if self.has_imports { ", binding" } else { "" }
    }

    fn emit_async(&self, w: &mut Writer) {
        w.blank();
        w.block(format!("{}({}) {{", self.open("init", true), self.source()), "}", |w| {
            self.emit_binding("own", w);
            let load = self.load();
            w.line(if self.has_imports {
                format!("loading ??= (async () => use(await {load}, binding))();")
            } else {
                format!("loading ??= {load}.then(use);")
            });
            w.line("loading.catch(() => (loading = null));");
            w.line("return loading;");
        });
    }

    fn emit_sync(&self, w: &mut Writer) {
        let source = match self.module.target {
            Target::Inline => self.source(),
            _ => "source".into(),
        };
        let imports = if self.has_imports { ", binding.next().value" } else { "" };
        let binding = self.binding();
        w.blank();
        w.block(format!("{}({source}) {{", self.open("initSync", false)), "}", |w| {
            if starts_async(self.interface) {
                w.line(
                    "throw Error(\"initSync: a start function is asynchronous; await init()\");",
                );
                return;
            }
            self.emit_binding("own", w);
            w.line("if (source.byteLength) source = new WebAssembly.Module(source);");
            w.line(format!("return use(new WebAssembly.Instance(source{imports}){binding});"));
        });
    }

    /// Writes what makes an instance of its own.
    fn emit_instantiate(&self, w: &mut Writer) {
        let replaced = if self.has_roots { ", replaced" } else { "" };
        let open = self.open("instantiate", false).replace("function", "async function");
        let names = unbound_names(self.interface, self.tree);
        w.blank();
        w.block(format!("{open}({}{replaced}) {{", self.source()), "}", |w| {
            self.emit_binding("{ ...own, ...replaced }", w);
            w.line(format!("const {{ exports }} = await {};", self.load()));
            let bound = self.bound("exports");
            let mut members = [names, vec!["exports".into()]].concat();
            if self.interface.starts().next().is_none() {
                members.push(format!("...{bound}"));
            } else {
                w.line(format!("const {{ api, start }} = {bound};"));
                let awaits = if starts_async(self.interface) { "await " } else { "" };
                w.line(format!("{awaits}start();"));
                members.push("...api".into());
            }
            w.list("return {", &members, "};");
        });
    }

    /// Writes what takes an instance into use.
    fn emit_use(&self, w: &mut Writer) {
        let names = bound_names(self.interface, self.tree);
        let is_classic = self.module.target.is_classic();
        w.blank();
        w.block(format!("function use(source{}) {{", self.binding()), "}", |w| {
            if self.interface.starts().next().is_none() {
                let bound = self.bound("(wasm = source.exports)");
                if is_classic {
                    w.line(format!("if (!wasm) Object.assign(exports, {bound});"));
                } else {
                    w.list("if (!wasm) ({", &names, &format!("}} = {bound});"));
                }
                w.line("return wasm;");
                return;
            }
            w.line("if (wasm) return wasm;");
            w.line(format!("const {{ api, start }} = {};", self.bound("source.exports")));
            let finish = |w: &mut Writer| {
                if is_classic {
                    w.line("Object.assign(exports, api);");
                } else {
                    w.list("({", &names, "} = api);");
                }
                w.line("return (wasm = source.exports);");
            };
            if starts_async(self.interface) {
                w.block("return start().then(() => {", "});", finish);
            } else {
                w.line("start();");
                finish(w);
            }
        });
    }
}

/// Whether anything is imported that the caller of `instantiate` could give.
pub(crate) fn takes_roots(interface: &Interface) -> bool {
    !interface.imports.is_empty() || interface.imported.iter().any(|class| class.instance.is_some())
}

/// Writes what names are before `init`, and what makes instances.
pub(super) fn emit_loader(interface: &Interface, module: &Module<'_>, w: &mut Writer) {
    let has_imports = has_imports(interface, module);
    let is_used = interface.functions.iter().any(|function| !function.start)
        || interface.types.iter().any(Definition::is_class);
    if is_used && module.target.is_classic() {
        print_loader(EARLY, has_imports, w);
    } else if is_used {
        w.blank();
        w.block("function early(name) {", "}", |w| {
            w.line("throw Error(`call and await init() before ${name}()`);");
        });
    }
    print_loader(LOAD, has_imports, w);
    if let Some(text) = finder(module.target) {
        print_loader(text, has_imports, w);
    }
    if module.target == Target::Inline {
        w.blank();
        w.line(format!("const moduleText = {};", quote(&base64(module.bytes))));
    }
}
