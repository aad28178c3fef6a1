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
    let init = Init { interface, module, tree, has_imports: has_imports(interface, module) };
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
    if init.has_roots() {
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
}

impl Init<'_> {
    /// Whether instances can be given what they import.
    fn has_roots(&self) -> bool {
        self.module.instances && takes_roots(self.interface)
    }

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
        let imports = if self.has_imports { ", imports(host)" } else { "" };
        let load = format!("load(source{imports})");
        match self.module.target.is_linked() {
            true => format!("(source ? {load} : loadImported(imported{imports}))"),
            false => load,
        }
    }

    /// Writes what the functions of an instance are left in, for what it imports.
    fn emit_host(&self, roots: &str, w: &mut Writer) {
        if self.module.target.is_linked() && self.has_imports {
            w.line("const { host } = linked;");
        } else if self.has_roots() {
            w.line(format!("const host = {{ roots: {roots} }};"));
        } else if self.has_imports {
            w.line("const host = {};");
        }
    }

    fn emit_async(&self, w: &mut Writer) {
        w.blank();
        w.block(format!("{}({}) {{", self.open("init", true), self.source()), "}", |w| {
            self.emit_host("own", w);
            let load = self.load();
            w.line(if self.has_imports {
                format!("loading ??= (async () => use(await {load}, host))();")
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
        let (host, imports) = self.host_arguments();
        w.blank();
        w.block(format!("{}({source}) {{", self.open("initSync", false)), "}", |w| {
            if starts_async(self.interface) {
                w.line(
                    "throw Error(\"initSync: a start function is asynchronous; await init()\");",
                );
                return;
            }
            self.emit_host("own", w);
            w.line("if (source.byteLength) source = new WebAssembly.Module(source);");
            w.line(format!("return use(new WebAssembly.Instance(source{imports}){host});"));
        });
    }

    fn host_arguments(&self) -> (&'static str, &'static str) {
        if self.has_imports { (", host", ", imports(host)") } else { ("", "") }
    }

    /// Writes what makes an instance of its own.
    fn emit_instantiate(&self, w: &mut Writer) {
        let (host, _) = self.host_arguments();
        let replaced = if self.has_roots() { ", replaced" } else { "" };
        let open = self.open("instantiate", false).replace("function", "async function");
        let names = unbound_names(self.interface, self.tree);
        w.blank();
        w.block(format!("{open}({}{replaced}) {{", self.source()), "}", |w| {
            self.emit_host("{ ...own, ...replaced }", w);
            w.line(format!("const {{ exports }} = await {};", self.load()));
            let bind = format!("bind(exports{host})");
            let mut members = [names, vec!["exports".into()]].concat();
            if self.interface.starts().next().is_none() {
                members.push(format!("...{bind}"));
            } else {
                w.line(format!("const {{ api, start }} = {bind};"));
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
        let (host, _) = self.host_arguments();
        w.blank();
        w.block(format!("function use(source{host}) {{"), "}", |w| {
            if self.interface.starts().next().is_none() {
                let bind = format!("bind((wasm = source.exports){host})");
                if is_classic {
                    w.line(format!("if (!wasm) Object.assign(exports, {bind});"));
                } else {
                    w.list("if (!wasm) ({", &names, &format!("}} = {bind});"));
                }
                w.line("return wasm;");
                return;
            }
            w.line("if (wasm) return wasm;");
            w.line(format!("const {{ api, start }} = bind(source.exports{host});"));
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
