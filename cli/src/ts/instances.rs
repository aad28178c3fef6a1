//! `instantiate`: what an instance has, and what it can be given to import.

use super::types::Types;
use crate::descriptor::model::{ImportKind, Role};
use crate::interface::model::{Import, Origin};
use crate::js::{Tree, Writer, memory_exports, property_key, takes_roots};
use std::collections::BTreeMap;

/// What is imported from one place: names, and objects of names.
#[derive(Default)]
struct Needs {
    lines: Vec<String>,
    inner: BTreeMap<String, Needs>,
}

impl Needs {
    fn at(&mut self, path: &[String]) -> &mut Self {
        path.iter().fold(self, |needs, name| needs.inner.entry(name.clone()).or_default())
    }

    fn add(&mut self, line: String) {
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    fn emit(&self, w: &mut Writer) {
        w.lines(self.lines.iter().map(String::as_str));
        for (name, inner) in &self.inner {
            w.block(format!("{}: {{", property_key(name)), "};", |w| inner.emit(w));
        }
    }
}

impl Types<'_> {
    /// Declares `instantiate`, with the types that it takes and gives.
    pub(super) fn emit_instances(&self, source: &str, exports: &str, w: &mut Writer) {
        let interface = self.interface;
        let mut idents = interface.identifiers.clone();
        let mut choose = |name: &str| match interface.shows(name) {
            true => idents.choose(&format!("{name}_")),
            false => name.to_owned(),
        };
        let (instance, imports) = (choose("Instance"), choose("InstanceImports"));
        let tree = Tree::values(interface);
        let names = tree.entries.iter().map(|(name, _)| *name);
        let names = names.chain(tree.children.iter().map(|(name, _)| *name));
        let names = names.chain(memory_exports(interface).iter().copied());
        w.blank();
        w.line("/** An instance of the module: the names of this package, with a memory of its own. */");
        w.block(format!("export interface {instance} {{"), "}", |w| {
            for name in names {
                let declared = self.declared(name);
                w.line(format!("readonly {}: typeof {declared};", property_key(name)));
            }
            w.line("/** The raw exports, as `init` gives them. */");
            w.line(format!("readonly exports: {exports};"));
        });
        let replaced = if takes_roots(interface) {
            self.emit_roots(&imports, w);
            format!(", imports?: {imports}")
        } else {
            String::new()
        };
        w.blank();
        w.line("/** Makes an instance of its own, which can be dropped as a whole. */");
        w.line(format!(
            "export function instantiate({source}{replaced}): {}<{instance}>;",
            self.global("Promise")
        ));
    }

    /// Declares what an instance can be given in place of what it imports.
    fn emit_roots(&self, name: &str, w: &mut Writer) {
        let interface = self.interface;
        let mut roots: BTreeMap<&str, Needs> = BTreeMap::new();
        for import in &interface.imports {
            let ImportKind::Member(role, id) = import.kind else {
                let needs = roots.entry(self.place(import.origin)).or_default();
                let needs = needs.at(&import.names.namespace);
                let is_value = import.kind == ImportKind::Value;
                needs.add(if is_value { self.value(import) } else { self.method(import, 0) });
                continue;
            };
            if import.has_object() {
                continue;
            }
            let class = interface.imported_class(id);
            let mut path = class.names.namespace.clone();
            path.push(class.names.js.clone());
            let needs = roots.entry(self.place(class.origin)).or_default().at(&path);
            needs.add(match role {
                Role::Constructor => format!("new {}", self.construct(import)),
                Role::Static => self.method(import, 0),
                _ => self.value(import),
            });
        }
        for class in interface.imported.iter().filter(|class| class.instance.is_some()) {
            let mut path = class.names.namespace.clone();
            path.push(class.names.js.clone());
            roots.entry(self.place(class.origin)).or_default().at(&path);
        }
        w.blank();
        w.line(
            "/** What an instance imports, each in place of where this package takes it from. */",
        );
        w.block(format!("export interface {name} {{"), "}", |w| {
            for (place, needs) in &roots {
                w.block(format!("readonly {}?: {{", property_key(place)), "};", |w| needs.emit(w));
            }
        });
    }

    /// Where an import comes from, as the caller names it.
    fn place(&self, origin: Origin) -> &str {
        match origin {
            Origin::Global => "globalThis",
            Origin::Host(index) => {
                self.interface.hosts.get(index).map_or("", |host| host.specifier.as_str())
            }
        }
    }

    /// A value that is read, or a property that is set.
    fn value(&self, import: &Import) -> String {
        let ty = match import.params.first() {
            Some(param) => self.given(param),
            None => self.argument(import.output.success()),
        };
        format!("{}: {ty};", property_key(&import.names.js))
    }

    /// The parameters and the result of a constructor.
    fn construct(&self, import: &Import) -> String {
        let method = self.method(import, 0);
        method.get(method.find('(').unwrap_or_default()..).unwrap_or_default().to_owned()
    }
}
