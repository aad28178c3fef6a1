//! How things of JavaScript are spelled: the expressions that call, make, read and write them.

use super::quote::property;
use crate::descriptor::model::{ImportKind, ImportedId, Role, Type};
use crate::interface::model::{Import, Interface, Names, Origin};

/// Objects whose functions need no object to be called on.
const FREE_STANDING: [&str; 7] =
    ["Atomics", "BigInt", "JSON", "Math", "Number", "Object", "Reflect"];

/// The object that holds what comes from somewhere.
fn root(origin: Origin, interface: &Interface) -> String {
    match origin {
        Origin::Global => interface.global.clone(),
        Origin::Host(index) => {
            interface.hosts.get(index).map_or_else(String::new, |host| host.root.clone())
        }
    }
}

/// Something by its path.
fn path(origin: Origin, names: &Names, interface: &Interface) -> String {
    let parts = names.namespace.iter().chain([&names.js]);
    parts.fold(root(origin, interface), |path, name| path + &property(name))
}

/// An imported class.
pub(super) fn class(id: ImportedId, interface: &Interface) -> String {
    let class = interface.imported_class(id);
    path(class.origin, &class.names, interface)
}

/// The use of an import with the expressions of its arguments.
pub(super) fn use_import(import: &Import, arguments: &[String], interface: &Interface) -> String {
    let mut arguments = arguments.to_vec();
    if let (true, Some(rest)) = (import.is_variadic, arguments.last_mut()) {
        rest.insert_str(0, "...");
    }
    let name = property(&import.names.js);
    let all = arguments.join(", ");
    let (first, rest) = match arguments.split_first() {
        Some((first, rest)) => (first.as_str(), rest.join(", ")),
        None => ("", String::new()),
    };
    match import.kind {
        ImportKind::Function => {
            format!("{}({all})", path(import.origin, &import.names, interface))
        }
        ImportKind::Value if matches!(import.output, Type::Option(_)) => {
            optional(import.origin, &import.names, interface)
        }
        ImportKind::Value => path(import.origin, &import.names, interface),
        ImportKind::Member(role, id) => match role {
            Role::Constructor => format!("new {}({all})", class(id, interface)),
            Role::Static => format!("{}{name}({all})", class(id, interface)),
            Role::Method | Role::Iterator => format!("{first}{name}({rest})"),
            Role::StaticGetter => format!("{}{name}", class(id, interface)),
            Role::Getter => format!("{first}{name}"),
            Role::StaticSetter => {
                format!("{}{name} = {first}", class(id, interface))
            }
            Role::Setter => format!("{first}{name} = {rest}"),
        },
    }
}

/// What an import asks for when the package is initialised: the expression of a function, and what
/// messages call it and where it should be.
pub(super) struct Needed {
    pub value: String,
    pub name: String,
    pub from: String,
}

/// What an import needs; none where that shows when it is used.
pub(super) fn needed(import: &Import, interface: &Interface) -> Option<Needed> {
    let (origin, names) = match import.kind {
        ImportKind::Function => (import.origin, &import.names),
        ImportKind::Member(Role::Constructor, id) => {
            let class = interface.imported_class(id);
            (class.origin, &class.names)
        }
        ImportKind::Member(Role::Static, id) => {
            let class = interface.imported_class(id);
            let access = property(&import.names.js);
            let dot = if access.starts_with('[') { "?." } else { "?" };
            let class_path = optional(class.origin, &class.names, interface);
            let value = format!("{class_path}{dot}{access}");
            let mut name = class.names.namespace.clone();
            name.extend([class.names.js.clone(), import.names.js.clone()]);
            let from = from(class.origin, interface);
            return Some(Needed { value, name: name.join("."), from });
        }
        ImportKind::Value | ImportKind::Member(..) => return None,
    };
    let mut name = names.namespace.clone();
    name.push(names.js.clone());
    let value = optional(origin, names, interface);
    Some(Needed { value, name: name.join("."), from: from(origin, interface) })
}

fn from(origin: Origin, interface: &Interface) -> String {
    match origin {
        Origin::Global => "globalThis".into(),
        Origin::Host(index) => {
            interface.hosts.get(index).map_or_else(String::new, |host| host.specifier.clone())
        }
    }
}

/// Something by its path, of which parts may be missing. What every engine has may not.
fn optional(origin: Origin, names: &Names, interface: &Interface) -> String {
    let mut path = root(origin, interface);
    for (index, name) in names.namespace.iter().chain([&names.js]).enumerate() {
        let access = property(name);
        let is_certain = index == 0
            || (index == 1
                && origin == Origin::Global
                && names
                    .namespace
                    .first()
                    .is_some_and(|first| FREE_STANDING.contains(&first.as_str())));
        if is_certain {
            path += &access;
        } else if access.starts_with('[') {
            path = format!("{path}?.{access}");
        } else {
            path = format!("{path}?{access}");
        }
    }
    path
}

/// The object that a function is called on, where the function alone would not do.
pub(super) fn receiver(import: &Import, interface: &Interface) -> Option<String> {
    match import.kind {
        ImportKind::Function => {
            let (last, holders) = import.names.namespace.split_last()?;
            let is_free = import.origin == Origin::Global
                && holders.is_empty()
                && FREE_STANDING.contains(&last.as_str());
            let root = root(import.origin, interface);
            (!is_free).then(|| {
                import.names.namespace.iter().fold(root, |path, name| path + &property(name))
            })
        }
        ImportKind::Member(Role::Static, id) => Some(class(id, interface)),
        ImportKind::Value | ImportKind::Member(..) => None,
    }
}
