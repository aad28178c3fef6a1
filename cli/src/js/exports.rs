//! The package's names: as they are before `init`, and what an instance gives them.

use super::docs::{Extra, write_docs};
use super::namespace::{Entry, Tree};
use super::quote::{literal, property, property_key, quote};
use super::values::type_object;
use super::writer::Writer;
use crate::descriptor::model::{Role, Shape, TypeId};
use crate::interface::model::{Definition, Function, Interface, Names};

/// The functions that hand out memory, where an argument can lie in it.
pub(crate) fn memory_exports(interface: &Interface) -> &'static [&'static str] {
    if interface.takes_slices() { &["allocate", "refresh", "release"] } else { &[] }
}

/// Writes the package's names, as they are before `init`.
pub(super) fn emit_exports(early: Early<'_>, tree: &Tree<'_>, w: &mut Writer) {
    let mut renamed = Vec::new();
    for (name, entry) in &tree.entries {
        w.paragraph(|w| early.emit(name, entry, &mut renamed, w));
    }
    for (name, child) in &tree.children {
        emit_namespaced_errors(child, w);
        w.blank();
        let ident = early.interface.namespace_ident(name);
        let open = early.declare(name, ident, true, &mut renamed);
        let ident = if early.is_classic { "" } else { ident };
        w.block(format!("{open}{ident} = {{"), "};", |w| early.emit_members(child, w));
    }
    for name in memory_exports(early.interface) {
        w.paragraph(|w| {
            w.line(match early.is_classic {
                true => format!("exports.{name} = {};", early.function(name, false)),
                false => format!("export let {name} = {};", early.function(name, false)),
            });
        });
    }
    if !renamed.is_empty() {
        w.blank();
        w.line(format!("export {{ {} }};", renamed.join(", ")));
    }
}

fn names<'a>(entry: &Entry<'a>) -> &'a Names {
    match entry {
        Entry::Function(function) => &function.names,
        Entry::Constant(constant) => &constant.names,
        Entry::Type(_, definition) => &definition.names,
    }
}

fn emit_error_class(definition: &Definition, export: &str, w: &mut Writer) {
    let names = &definition.names;
    w.block(format!("{export}class {} extends Error {{", names.ident), "}", |w| {
        w.line(format!("name = {};", quote(&names.js)));
    });
}

/// Error classes that stand in a namespace are declared in front of it.
fn emit_namespaced_errors(tree: &Tree<'_>, w: &mut Writer) {
    for (_, entry) in &tree.entries {
        if let Entry::Type(_, definition) = entry
            && matches!(definition.shape, Shape::Error(_))
        {
            w.blank();
            emit_error_class(definition, "", w);
        }
    }
    for (_, child) in &tree.children {
        emit_namespaced_errors(child, w);
    }
}

/// Whether a name gets its value from an instance.
fn is_bound(entry: &Entry<'_>, interface: &Interface) -> bool {
    match entry {
        Entry::Function(_) => true,
        Entry::Constant(_) => false,
        Entry::Type(id, definition) => match definition.shape {
            Shape::Class(_) => true,
            Shape::Error(_) => false,
            Shape::Object(_) | Shape::Enum(_) | Shape::Union(_) => {
                interface.members(*id).next().is_some()
            }
        },
    }
}

/// An expression as a list: what opens it, its entries, what closes it.
type List = (String, Vec<String>, &'static str);

/// Names before `init`.
#[derive(Clone, Copy)]
pub(super) struct Early<'a> {
    pub interface: &'a Interface,
    /// Names are properties of `exports`, not bindings that change.
    pub is_classic: bool,
}

impl Early<'_> {
    /// What stands in front of an identifier that is declared, or of a value that is set.
    fn declare(self, name: &str, ident: &str, is_bound: bool, renamed: &mut Vec<String>) -> String {
        match (self.is_classic, is_bound) {
            (true, true) => return format!("exports{}", property(name)),
            (true, false) => return "const ".into(),
            (false, _) => {}
        }
        let keyword = if is_bound { "let " } else { "const " };
        if ident == name {
            return format!("export {keyword}");
        }
        renamed.push(format!("{ident} as {name}"));
        keyword.into()
    }

    /// Writes a name with its documentation.
    fn emit(self, name: &str, entry: &Entry<'_>, renamed: &mut Vec<String>, w: &mut Writer) {
        let names = names(entry);
        write_docs(&names.docs, &Extra::default(), w);
        let is_bound = is_bound(entry, self.interface);
        let open = self.declare(name, &names.ident, is_bound, renamed);
        match entry {
            Entry::Type(_, definition) if matches!(definition.shape, Shape::Error(_)) => {
                emit_error_class(definition, open.trim_end_matches("const "), w);
                self.show(name, &names.ident, false, w);
            }
            entry => {
                let (value, entries, close) = self.value(entry);
                let ident = if self.is_classic && is_bound { "" } else { &names.ident };
                w.list(&format!("{open}{ident} = {value}"), &entries, &format!("{close};"));
                self.show(name, &names.ident, is_bound, w);
            }
        }
    }

    /// Shows what was declared.
    fn show(self, name: &str, ident: &str, is_bound: bool, w: &mut Writer) {
        if self.is_classic && !is_bound {
            w.line(format!("exports{} = {ident};", property(name)));
        }
    }

    /// A function, by its path.
    fn function(self, label: &str, is_async: bool) -> String {
        let name = quote(label);
        match (self.is_classic, is_async) {
            (true, true) => format!("early({name}, () => exports.{label}, true)"),
            (true, false) => format!("early({name}, () => exports.{label})"),
            (false, true) => format!("async () => early({name})"),
            (false, false) => format!("() => early({name})"),
        }
    }

    /// What a name stands for.
    fn value(self, entry: &Entry<'_>) -> List {
        let plain = |value: String| (value, Vec::new(), "");
        let function =
            |function: &Function| self.function(&function.names.label, function.is_async);
        match entry {
            Entry::Function(item) => plain(function(item)),
            Entry::Constant(constant) => plain(literal(&constant.value)),
            Entry::Type(id, definition) => match definition.shape {
                Shape::Class(_) => self.class(*id, definition),
                Shape::Error(_) => plain(definition.names.ident.clone()),
                Shape::Object(_) | Shape::Enum(_) | Shape::Union(_) => {
                    type_object(*id, definition, self.interface, function)
                }
            },
        }
    }

    fn class(self, id: TypeId, definition: &Definition) -> List {
        let label = &definition.names.label;
        let name = quote(&format!("new {label}"));
        if self.is_classic {
            return (format!("early({name}, () => exports.{label})"), Vec::new(), "");
        }
        // `new` wants more than an arrow.
        let class = format!("function () {{ early({name}); }}");
        let statics: Vec<String> = self
            .interface
            .members(id)
            .filter(|(role, _)| *role == Role::Static)
            .map(|(_, function)| {
                let early = self.function(&function.names.label, function.is_async);
                format!("{}: {early}", function.names.js)
            })
            .collect();
        if statics.is_empty() {
            return (class, Vec::new(), "");
        }
        (format!("Object.assign({class}, {{"), statics, "})")
    }

    fn emit_members(self, tree: &Tree<'_>, w: &mut Writer) {
        for (name, entry) in &tree.entries {
            let (open, entries, close) = self.value(entry);
            w.list(&format!("{}: {open}", property_key(name)), &entries, &format!("{close},"));
        }
        for (name, child) in &tree.children {
            w.block(format!("{name}: {{"), "},", |w| self.emit_members(child, w));
        }
    }
}

/// What an instance gives a name.
fn bound_value(entry: &Entry<'_>, interface: &Interface) -> List {
    let plain = |value: String| (value, Vec::new(), "");
    match entry {
        Entry::Type(id, definition) => bound_type(*id, definition, interface),
        Entry::Constant(constant) => plain(literal(&constant.value)),
        Entry::Function(function) => plain(function.names.ident.clone()),
    }
}

fn bound_type(id: TypeId, definition: &Definition, interface: &Interface) -> List {
    match definition.shape {
        Shape::Class(_) | Shape::Error(_) => (definition.names.ident.clone(), Vec::new(), ""),
        Shape::Object(_) | Shape::Enum(_) | Shape::Union(_) => {
            type_object(id, definition, interface, |function| function.names.ident.clone())
        }
    }
}

/// The names that an instance gives and the package exports, as a destructuring pattern.
pub(super) fn bound_names(interface: &Interface, tree: &Tree<'_>) -> Vec<String> {
    let entries = tree.entries.iter().filter(|(_, entry)| is_bound(entry, interface));
    let mut list: Vec<String> =
        entries.map(|(name, entry)| member(name, &names(entry).ident)).collect();
    let children = tree.children.iter();
    list.extend(children.map(|(name, _)| member(name, interface.namespace_ident(name))));
    list.extend(memory_exports(interface).iter().map(|&name| name.to_owned()));
    list
}

/// The names that are the same for every instance, as entries of an object.
pub(super) fn unbound_names(interface: &Interface, tree: &Tree<'_>) -> Vec<String> {
    let entries = tree.entries.iter().filter(|(_, entry)| !is_bound(entry, interface));
    entries.map(|(name, entry)| member(name, &names(entry).ident)).collect()
}

/// Writes the object of all that an instance gives.
pub(super) fn emit_api(
    open: &str,
    close: &str,
    interface: &Interface,
    tree: &Tree<'_>,
    w: &mut Writer,
) {
    let is_flat = tree.children.is_empty()
        && tree.entries.iter().all(|(_, entry)| {
            !is_bound(entry, interface) || bound_value(entry, interface).1.is_empty()
        });
    let extra = memory_exports(interface);
    if is_flat {
        w.list(open, &bound_names(interface, tree), close);
    } else {
        w.block(open, close, |w| {
            emit_members(tree, true, interface, w);
            for name in extra {
                w.line(format!("{name},"));
            }
        });
    }
}

/// An entry of an object.
pub(super) fn member(name: &str, ident: &str) -> String {
    if name == ident { name.to_owned() } else { format!("{name}: {ident}") }
}

fn emit_members(tree: &Tree<'_>, is_top: bool, interface: &Interface, w: &mut Writer) {
    for (name, entry) in &tree.entries {
        if is_top && !is_bound(entry, interface) {
            continue;
        }
        let (open, entries, close) = bound_value(entry, interface);
        if entries.is_empty() {
            w.line(format!("{},", member(name, &format!("{open}{close}"))));
        } else {
            w.list(&format!("{}: {open}", property_key(name)), &entries, &format!("{close},"));
        }
    }
    for (name, child) in &tree.children {
        w.block(format!("{name}: {{"), "},", |w| emit_members(child, false, interface, w));
    }
}
