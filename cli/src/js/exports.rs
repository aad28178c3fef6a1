//! The package's names: as they are before `init`, and what an instance gives them.

use super::docs::{Extra, write_docs};
use super::namespace::{Entry, Tree};
use super::quote::{literal, property_key, quote};
use super::values::type_object;
use super::writer::Writer;
use crate::descriptor::model::{Role, Shape, TypeId};
use crate::interface::model::{Definition, Function, Interface, Names};

/// The functions that hand out memory, where an argument can lie in it.
pub(super) fn memory_exports(interface: &Interface) -> &'static [&'static str] {
    if interface.takes_slices() { &["allocate", "refresh", "release"] } else { &[] }
}

/// Writes the package's names, as they are before `init`.
pub(super) fn emit_exports(interface: &Interface, tree: &Tree<'_>, w: &mut Writer) {
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
        let names = names(entry);
        write_docs(&names.docs, &Extra::default(), w);
        let export = export(name, &names.ident);
        emit_early(&names.ident, export, entry, interface, w);
    }
    for (name, child) in &tree.children {
        emit_namespaced_errors(child, w);
        w.blank();
        let ident = interface.namespace_ident(name);
        let open = format!("{}let {ident} = {{", export(name, ident));
        w.block(open, "};", |w| emit_early_members(child, interface, w));
    }
    for name in memory_exports(interface) {
        w.blank();
        w.line(format!("export let {name} = () => early({});", quote(name)));
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

/// Writes the declaration of a name.
fn emit_early(ident: &str, export: &str, entry: &Entry<'_>, interface: &Interface, w: &mut Writer) {
    match entry {
        Entry::Type(_, definition) if matches!(definition.shape, Shape::Error(_)) => {
            emit_error_class(definition, export, w);
        }
        entry => {
            let keyword = if is_bound(entry, interface) { "let" } else { "const" };
            let (open, entries, close) = early_value(entry, interface);
            w.list(&format!("{export}{keyword} {ident} = {open}"), &entries, &format!("{close};"));
        }
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

fn emit_early_members(tree: &Tree<'_>, interface: &Interface, w: &mut Writer) {
    for (name, entry) in &tree.entries {
        let (open, entries, close) = early_value(entry, interface);
        w.list(&format!("{}: {open}", property_key(name)), &entries, &format!("{close},"));
    }
    for (name, child) in &tree.children {
        w.block(format!("{name}: {{"), "},", |w| emit_early_members(child, interface, w));
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

/// What a function does before `init`; one that gives a promise gives one then, too.
fn early_function(function: &Function) -> String {
    let asynchronous = if function.is_async { "async " } else { "" };
    format!("{asynchronous}() => early({})", quote(&function.names.label))
}

/// What a name stands for before `init`.
fn early_value(entry: &Entry<'_>, interface: &Interface) -> List {
    let plain = |value: String| (value, Vec::new(), "");
    match entry {
        Entry::Function(function) => plain(early_function(function)),
        Entry::Constant(constant) => plain(literal(&constant.value)),
        Entry::Type(id, definition) => match definition.shape {
            Shape::Class(_) => {
                // `new` wants more than an arrow.
                let label = quote(&format!("new {}", definition.names.label));
                let class = format!("function () {{ early({label}); }}");
                let statics: Vec<String> = interface
                    .members(*id)
                    .filter(|(role, _)| *role == Role::Static)
                    .map(|(_, function)| {
                        format!("{}: {}", function.names.js, early_function(function))
                    })
                    .collect();
                if statics.is_empty() {
                    return plain(class);
                }
                (format!("Object.assign({class}, {{"), statics, "})")
            }
            Shape::Error(_) => plain(definition.names.ident.clone()),
            Shape::Object(_) | Shape::Enum(_) | Shape::Union(_) => {
                type_object(*id, definition, interface, early_function)
            }
        },
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

fn member(name: &str, ident: &str) -> String {
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
