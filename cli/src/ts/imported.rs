//! Imported classes that the signatures of exports name: as interfaces with the members that the
//! program uses, so that whatever has these can be passed. A class with a type of its own in
//! TypeScript is that type.

use super::types::Types;
use crate::descriptor::model::{ImportKind, ImportedId, Role, Type, TypeId};
use crate::interface::model::{Import, Interface, Param};
use crate::interface::names::is_reserved;
use crate::js::docs::{Extra, write_docs};
use crate::js::{Writer, property_key, quote};
use std::collections::BTreeSet;

/// The classes without a type of their own that exports lead to, in order.
pub(super) fn reached(interface: &Interface) -> BTreeSet<ImportedId> {
    let mut search = Search { interface, types: BTreeSet::new(), classes: BTreeSet::new() };
    for function in interface.functions.iter().filter(|function| !function.start) {
        for param in function.params.iter().filter(|param| param.ts.is_none()) {
            search.look_into(&param.ty);
        }
        if function.ts_return.is_none() {
            search.look_into(&function.output);
        }
    }
    for (id, _) in interface.definitions() {
        search.look_into(&Type::Named(id));
    }
    search.classes
}

struct Search<'a> {
    interface: &'a Interface,
    types: BTreeSet<TypeId>,
    classes: BTreeSet<ImportedId>,
}

impl Search<'_> {
    fn look_into(&mut self, ty: &Type) {
        match ty {
            Type::Imported(id) => self.class(*id),
            Type::Named(id) => {
                if self.types.insert(*id) {
                    for part in self.interface.definition(*id).parts() {
                        self.look_into(part);
                    }
                }
            }
            Type::Callback { signature, .. } => {
                signature
                    .params
                    .iter()
                    .chain([&signature.output])
                    .for_each(|ty| self.look_into(ty));
            }
            Type::Closure(closure) => {
                let signature = &closure.signature;
                signature
                    .params
                    .iter()
                    .chain([&signature.output])
                    .for_each(|ty| self.look_into(ty));
            }
            Type::Option(inner)
            | Type::Result(inner)
            | Type::List(inner)
            | Type::Fixed(_, inner)
            | Type::Set(inner)
            | Type::Ref(inner)
            | Type::RefMut(inner)
            | Type::Promise { value: inner, .. }
            | Type::Iterator { item: inner, .. }
            | Type::Stream { item: inner, .. }
            | Type::AsyncIterable { item: inner, .. } => self.look_into(inner),
            Type::Map(key, value) => {
                self.look_into(key);
                self.look_into(value);
            }
            Type::Tuple(types) => types.iter().for_each(|ty| self.look_into(ty)),
            Type::Unit
            | Type::Bool
            | Type::Char
            | Type::Number(_)
            | Type::NonZero(_)
            | Type::Text { .. }
            | Type::Sequence(..)
            | Type::JsValue
            | Type::Json => {}
        }
    }

    fn class(&mut self, id: ImportedId) {
        let interface = self.interface;
        let class = interface.imported_class(id);
        if class.ts.is_some() || !self.classes.insert(id) {
            return;
        }
        class.extends.into_iter().for_each(|parent| self.class(parent));
        for (_, import) in members(interface, id) {
            let params = import.params.iter().skip(1).filter(|param| param.ts.is_none());
            params.for_each(|param| self.look_into(&param.ty));
            self.look_into(&import.output);
        }
    }
}

/// What the program uses of a class's objects.
fn members(interface: &Interface, id: ImportedId) -> impl Iterator<Item = (Role, &Import)> {
    interface.imports.iter().filter_map(move |import| match import.kind {
        ImportKind::Member(role, class) if class == id && import.has_object() => {
            Some((role, import))
        }
        _ => None,
    })
}

impl Types<'_> {
    /// Declares the classes.
    pub(super) fn emit_imported(&self, w: &mut Writer) {
        for (&id, name) in &self.imported {
            let class = self.interface.imported_class(id);
            w.blank();
            write_docs(&class.names.docs, &Extra::default(), w);
            let members = self.class_members(id);
            let (open, close) = match class.extends {
                None => (format!("export interface {name} {{"), "}"),
                Some(parent) => {
                    let own: BTreeSet<&str> =
                        members.iter().map(|member| member.name.as_str()).collect();
                    self.extension(name, parent, &own)
                }
            };
            w.block(open, close, |w| {
                for member in &members {
                    write_docs(&member.docs, &Extra::default(), w);
                    w.lines(member.lines.iter().map(String::as_str));
                }
            });
        }
    }

    /// How the declaration of a class that extends another opens and ends. A member of its own stands
    /// in place of the parent's, whatever its type.
    fn extension(
        &self,
        name: &str,
        parent: ImportedId,
        own: &BTreeSet<&str>,
    ) -> (String, &'static str) {
        let ty = self.result(&Type::Imported(parent));
        let is_path =
            ty.chars().all(|part| part.is_alphanumeric() || matches!(part, '_' | '$' | '.'));
        if !is_path {
            return (format!("export type {name} = ({ty}) & {{"), "};");
        }
        let hidden: Vec<String> =
            own.iter().filter(|name| self.inherits(parent, name)).map(|name| quote(name)).collect();
        let ty = match hidden.is_empty() {
            true => ty,
            false => format!("{}<{ty}, {}>", self.global("Omit"), hidden.join(" | ")),
        };
        (format!("export interface {name} extends {ty} {{"), "}")
    }

    /// Whether a class, or one that it extends, has a member of this name.
    fn inherits(&self, id: ImportedId, name: &str) -> bool {
        members(self.interface, id).any(|(_, import)| import.names.js == name)
            || self
                .interface
                .imported_class(id)
                .extends
                .is_some_and(|parent| self.inherits(parent, name))
    }

    /// The members of a class: methods of one name are overloads, properties of one name are one.
    fn class_members(&self, id: ImportedId) -> Vec<Member> {
        let mut found: Vec<Member> = Vec::new();
        for (role, import) in members(self.interface, id) {
            let name = &import.names.js;
            let is_method = role == Role::Method;
            let known = found.iter_mut().find(|member| member.name == *name);
            match known {
                Some(member) if member.is_method && is_method => {
                    member.lines.push(self.method(import, 1));
                }
                Some(_) => {}
                None => {
                    let lines = match is_method {
                        true => vec![self.method(import, 1)],
                        false => self.property_lines(id, name),
                    };
                    let docs = import.names.docs.clone();
                    found.push(Member { name: name.clone(), is_method, docs, lines });
                }
            }
        }
        found
    }

    /// A function as a member; of its parameters `skip` are not JavaScript's.
    pub(super) fn method(&self, import: &Import, skip: usize) -> String {
        let count = import.params.len();
        let params = import.params.iter().enumerate().skip(skip).map(|(index, param)| {
            let name = if is_reserved(&param.name) {
                format!("{}_", param.name)
            } else {
                param.name.clone()
            };
            let is_rest = import.is_variadic && index + 1 == count;
            let (dots, ty) = if is_rest {
                let own = || self.rest_result(&param.ty);
                ("...", param.ts.clone().unwrap_or_else(own))
            } else {
                ("", self.given(param))
            };
            format!("{dots}{name}: {ty}")
        });
        let params: Vec<String> = params.collect();
        let output = self.income(&import.output);
        format!("{}({}): {output};", key(&import.names.js), params.join(", "))
    }

    /// A property, as the program reads and writes it.
    fn property_lines(&self, id: ImportedId, name: &str) -> Vec<String> {
        let of_role = |wanted: Role| {
            members(self.interface, id)
                .find(|(role, import)| *role == wanted && import.names.js == name)
                .map(|(_, import)| import)
        };
        let read = of_role(Role::Getter).map(|import| self.argument(import.output.success()));
        let written = of_role(Role::Setter)
            .and_then(|import| import.params.get(1))
            .map(|param| self.given(param));
        let key = key(name);
        match (read, written) {
            (Some(read), Some(written)) if read != written => {
                vec![format!("get {key}(): {read};"), format!("set {key}(value: {written});")]
            }
            (Some(read), None) => vec![format!("readonly {key}: {read};")],
            (Some(ty), Some(_)) | (None, Some(ty)) => vec![format!("{key}: {ty};")],
            (None, None) => Vec::new(),
        }
    }

    /// What Rust passes for a parameter.
    pub(super) fn given(&self, param: &Param) -> String {
        param.ts.clone().unwrap_or_else(|| self.result(&param.ty))
    }
}

/// A member of a declared class.
struct Member {
    name: String,
    is_method: bool,
    docs: String,
    lines: Vec<String>,
}

/// The key of a member; unquoted, `new` would be what `new` calls.
fn key(name: &str) -> String {
    if name == "new" { quote(name) } else { property_key(name) }
}
