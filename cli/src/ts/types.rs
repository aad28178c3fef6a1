//! What a type is called: what may be passed, and what comes back.

use crate::descriptor::model::{Number, Sequence, Type, TypeId};
use crate::interface::model::{Function, Interface};
use crate::interface::names::is_reserved_type;
use crate::js::Tree;
use crate::js::library::typed_array;
use std::collections::{BTreeMap, BTreeSet};

/// Types of an interface.
pub(super) struct Types<'a> {
    pub interface: &'a Interface,
    /// Names at the top for types that would be taken for others elsewhere, with their paths.
    aliases: BTreeMap<TypeId, (String, String)>,
}

impl<'a> Types<'a> {
    pub(super) fn new(interface: &'a Interface) -> Self {
        let mut inner = BTreeSet::new();
        collect_inner_names(&Tree::new(interface), false, &mut inner);
        let mut idents = interface.identifiers.clone();
        let mut aliases = BTreeMap::new();
        for (id, definition) in interface.definitions() {
            let names = &definition.names;
            let first = names.namespace.first().unwrap_or(&names.js);
            if inner.contains(first.as_str()) || is_reserved_type(first) {
                let path = path(&names.namespace, &names.js);
                aliases.insert(id, (idents.choose(&format!("{}Type", names.js)), path));
            }
        }
        Self { interface, aliases }
    }

    /// The aliases, each with what it stands for.
    pub(super) fn aliases(&self) -> impl Iterator<Item = &(String, String)> {
        self.aliases.values()
    }

    /// A global, also where the interface has something of its name.
    pub(super) fn global(&self, name: &str) -> String {
        let is_shadowed = self
            .interface
            .names()
            .any(|names| names.js == name || names.namespace.iter().any(|part| part == name));
        if is_shadowed { format!("globalThis.{name}") } else { name.to_owned() }
    }

    /// An exported type.
    pub(super) fn name(&self, id: TypeId) -> String {
        match self.aliases.get(&id) {
            Some((alias, _)) => alias.clone(),
            None => self.interface.definition(id).names.label.clone(),
        }
    }

    /// The result of a function.
    pub(super) fn output(&self, function: &Function) -> String {
        function.ts_return.clone().unwrap_or_else(|| match function.output.success() {
            Type::Unit => "void".into(),
            ty => self.result(ty),
        })
    }

    /// What may be passed.
    pub(super) fn argument(&self, ty: &Type) -> String {
        match ty {
            Type::Option(inner) => {
                format!("{} | null | undefined", self.argument(inner.value()))
            }
            Type::Sequence(sequence, number) => {
                let array = self.global(typed_array(*number));
                let clamped = match number {
                    Number::U8 => format!(" | {}", self.global("Uint8ClampedArray")),
                    _ => String::new(),
                };
                match sequence {
                    Sequence::SliceMut => format!("{array}{clamped}"),
                    _ => format!("{array}{clamped} | readonly {}[]", number_type(*number)),
                }
            }
            Type::List(inner) | Type::Fixed(_, inner) | Type::Set(inner) => {
                format!("{}<{}> & object", self.global("Iterable"), self.argument(inner))
            }
            Type::Map(key, value) => {
                let map = self.global("ReadonlyMap");
                let value = self.argument(value);
                let plain = match **key {
                    Type::Named(id) if self.interface.is_text(key) => {
                        format!(" | {{ readonly [key in {}]?: {value} }}", self.name(id))
                    }
                    _ if self.interface.is_text(key) => {
                        format!(" | {{ readonly [key: string]: {value} }}")
                    }
                    _ => String::new(),
                };
                format!("{map}<{}, {value}>{plain}", self.argument(key))
            }
            Type::Tuple(types) => {
                let types: Vec<_> = types.iter().map(|ty| self.argument(ty)).collect();
                format!("readonly [{}]", types.join(", "))
            }
            Type::Ref(inner) | Type::RefMut(inner) => self.argument(inner),
            Type::Unit
            | Type::Bool
            | Type::Char
            | Type::Number(_)
            | Type::NonZero(_)
            | Type::Text { .. }
            | Type::Result(_)
            | Type::JsValue
            | Type::Named(_)
            | Type::Json => self.result(ty),
        }
    }

    /// Further arguments.
    pub(super) fn rest(&self, ty: &Type) -> String {
        match ty {
            Type::Sequence(_, number) => format!("{}[]", number_type(*number)),
            Type::Ref(inner) => self.rest(inner),
            Type::List(inner) => element(&self.argument(inner)) + "[]",
            ty => self.argument(ty),
        }
    }

    /// What comes back.
    pub(super) fn result(&self, ty: &Type) -> String {
        match ty {
            Type::Unit => "undefined".into(),
            Type::Bool => "boolean".into(),
            Type::Char | Type::Text { .. } => "string".into(),
            Type::Number(number) | Type::NonZero(number) => number_type(*number).into(),
            Type::Sequence(_, number) => self.global(typed_array(*number)),
            Type::Option(inner) => match &**inner {
                Type::Unit => "null | undefined".into(),
                Type::Option(_) => format!("{} | null | undefined", self.result(inner.value())),
                inner => format!("{} | undefined", self.result(inner)),
            },
            Type::Result(inner) | Type::Ref(inner) | Type::RefMut(inner) => self.result(inner),
            Type::JsValue | Type::Json => "any".into(),
            Type::Tuple(types) => {
                let types: Vec<_> = types.iter().map(|ty| self.result(ty)).collect();
                format!("[{}]", types.join(", "))
            }
            Type::List(inner) | Type::Fixed(_, inner) => element(&self.result(inner)) + "[]",
            Type::Map(key, value) => {
                let map = self.global("Map");
                format!("{map}<{}, {}>", self.result(key), self.result(value))
            }
            Type::Set(inner) => format!("{}<{}>", self.global("Set"), self.result(inner)),
            Type::Named(id) => self.name(*id),
        }
    }
}

/// The names inside namespaces, which hide those outside of them.
fn collect_inner_names<'t>(tree: &Tree<'t>, is_inner: bool, names: &mut BTreeSet<&'t str>) {
    if is_inner {
        names.extend(tree.entries.iter().map(|(name, _)| *name));
        names.extend(tree.children.iter().map(|(name, _)| *name));
    }
    for (_, child) in &tree.children {
        collect_inner_names(child, true, names);
    }
}

/// The path of a type as it is declared; behind a dot any word is fine.
fn path(namespace: &[String], name: &str) -> String {
    let path: Vec<&str> = namespace.iter().map(String::as_str).chain([name]).collect();
    let path = path.join(".");
    match path.split_once('.') {
        Some((first, rest)) if is_reserved_type(first) => format!("{first}_.{rest}"),
        None if is_reserved_type(&path) => format!("{path}_"),
        _ => path,
    }
}

/// A type as the element of an array: in parentheses where it is made of several.
fn element(ty: &str) -> String {
    let mut depth = 0;
    let is_several = ty.chars().any(|character| {
        match character {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth -= 1,
            _ => {}
        }
        depth == 0 && matches!(character, '|' | '&')
    });
    if is_several || ty.starts_with("readonly ") { format!("({ty})") } else { ty.to_owned() }
}

fn number_type(number: Number) -> &'static str {
    if number.is_big() { "bigint" } else { "number" }
}
