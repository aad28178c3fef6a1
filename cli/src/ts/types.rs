//! What a type is called: what may be passed, and what comes back.

use super::imported::reached;
use crate::descriptor::model::{ImportedId, Number, Sequence, Type, TypeId};
use crate::interface::model::{Function, Interface};
use crate::interface::names::{is_reserved, is_reserved_type};
use crate::js::Tree;
use crate::js::library::typed_array;
use std::collections::{BTreeMap, BTreeSet};

/// Types of an interface.
pub(super) struct Types<'a> {
    pub interface: &'a Interface,
    /// Names at the top for types that would be taken for others elsewhere, with their paths.
    aliases: BTreeMap<TypeId, (String, String)>,
    /// The imported classes that are declared, with their names.
    pub(super) imported: BTreeMap<ImportedId, String>,
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
        let mut taken: BTreeSet<&str> = interface.names().map(|names| names.js.as_str()).collect();
        taken.extend(interface.namespaces.keys().map(String::as_str));
        let mut imported = BTreeMap::new();
        for id in reached(interface) {
            let name = interface.imported_class(id).names.js.as_str();
            let is_free = !inner.contains(name) && !is_reserved_type(name) && taken.insert(name);
            let name =
                if is_free { name.to_owned() } else { idents.choose(&format!("{name}Type")) };
            imported.insert(id, name);
        }
        Self { interface, aliases, imported }
    }

    /// The aliases, each with what it stands for.
    pub(super) fn aliases(&self) -> impl Iterator<Item = &(String, String)> {
        self.aliases.values()
    }

    /// A global, also where the interface has something of its name.
    pub(super) fn global(&self, name: &str) -> String {
        let mut names = self.interface.names();
        let is_shadowed = self.imported.values().any(|class| class == name)
            || names
                .any(|names| names.js == name || names.namespace.iter().any(|part| part == name));
        if is_shadowed { format!("globalThis.{name}") } else { name.to_owned() }
    }

    /// What the value of a name at the top is declared as.
    pub(super) fn declared(&self, name: &str) -> String {
        if is_reserved(name) || is_reserved_type(name) && self.is_type(name) {
            return format!("{name}_");
        }
        name.to_owned()
    }

    /// Whether a name at the top is that of a type or a namespace.
    fn is_type(&self, name: &str) -> bool {
        let mut definitions = self.interface.definitions();
        definitions.any(|(_, definition)| {
            let names = &definition.names;
            names.namespace.first().unwrap_or(&names.js) == name
        }) || self.interface.namespaces.contains_key(name)
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
        let promise = self.global("Promise");
        match (&function.ts_return, function.is_async) {
            (Some(ts), true) if !ts.starts_with("Promise<") => format!("{promise}<{ts}>"),
            (Some(ts), _) => ts.clone(),
            (None, true) => format!("{promise}<{}>", self.outcome(&function.output)),
            (None, false) => self.outcome(&function.output),
        }
    }

    /// What a function, a promise or an iterator of Rust gives.
    pub(super) fn outcome(&self, ty: &Type) -> String {
        match ty.success() {
            Type::Unit => "void".into(),
            ty => self.result(ty),
        }
    }

    /// What a function, a promise or an iterable of JavaScript may give.
    pub(super) fn income(&self, ty: &Type) -> String {
        match ty.success() {
            Type::Unit => "void".into(),
            ty => self.argument(ty),
        }
    }

    /// An imported class.
    fn imported(&self, id: ImportedId) -> String {
        let class = self.interface.imported_class(id);
        let declared = || self.imported.get(&id).cloned();
        class.ts.clone().or_else(declared).unwrap_or_else(|| "unknown".into())
    }

    /// What may be passed.
    pub(super) fn argument(&self, ty: &Type) -> String {
        match ty {
            Type::Option(inner) => {
                format!("{} | null | undefined", member(&self.argument(inner.value())))
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
            Type::Callback { signature, .. } => self.callback(signature),
            Type::Promise { value, .. } => {
                format!("{}<{}>", self.global("PromiseLike"), self.income(value))
            }
            Type::AsyncIterable { item, .. } => {
                format!("{}<{}>", self.global("AsyncIterable"), self.argument(item))
            }
            Type::Unit
            | Type::Bool
            | Type::Char
            | Type::Number(_)
            | Type::NonZero(_)
            | Type::Text { .. }
            | Type::Result(_)
            | Type::JsValue
            | Type::Named(_)
            | Type::Imported(_)
            | Type::Closure(_)
            | Type::Iterator { .. }
            | Type::Stream { .. }
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

    /// Further arguments that Rust passes.
    pub(super) fn rest_result(&self, ty: &Type) -> String {
        match ty {
            Type::Sequence(_, number) => format!("{}[]", number_type(*number)),
            Type::Ref(inner) => self.rest_result(inner),
            ty => self.result(ty),
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
                Type::Option(_) => {
                    format!("{} | null | undefined", member(&self.result(inner.value())))
                }
                inner => format!("{} | undefined", member(&self.result(inner))),
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
            Type::Imported(id) => self.imported(*id),
            Type::Callback { signature, .. } => self.callback(signature),
            Type::Closure(closure) => self.closure(&closure.signature),
            Type::Promise { value, .. } => {
                format!("{}<{}>", self.global("Promise"), self.outcome(value))
            }
            Type::Iterator { item, .. } => {
                format!("{}<{}>", self.global("IterableIterator"), self.result(item))
            }
            Type::Stream { item, .. } => {
                format!("{}<{}>", self.global("AsyncIterableIterator"), self.result(item))
            }
            Type::AsyncIterable { item, .. } => {
                format!("{}<{}>", self.global("AsyncIterable"), self.result(item))
            }
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
    let is_several = outermost(ty).any(|part| matches!(part, '|' | '&' | '='));
    if is_several || ty.starts_with("readonly ") { format!("({ty})") } else { ty.to_owned() }
}

/// A type as one of several: a function is in parentheses.
pub(super) fn member(ty: &str) -> String {
    if outermost(ty).any(|part| part == '=') { format!("({ty})") } else { ty.to_owned() }
}

/// The characters of a type that stand in no brackets; an arrow is its `=`.
fn outermost(ty: &str) -> impl Iterator<Item = char> {
    let (mut depth, mut before) = (0, ' ');
    ty.chars().filter(move |&character| {
        let is_arrow = before == '=' && character == '>';
        before = character;
        match character {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            '>' if !is_arrow => depth -= 1,
            _ => {}
        }
        depth == 0
    })
}

fn number_type(number: Number) -> &'static str {
    if number.is_big() { "bigint" } else { "number" }
}
