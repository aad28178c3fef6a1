//! Random interfaces that the macro could have made: functions, types and their members, under
//! names and texts that mean something else in JavaScript. Out: items of a handmade module.

use super::types::{Ty, composite, object_field, output, parameter};
use crate::cli::handmade::{Body, Named, named, push_text};
use minibind::rt::wire::{flag, form, item, owner, ty, value};
use proptest::collection::{hash_set, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::HashSet;

/// Names that are identifiers but mean something else in a module, or in a declaration.
const TAKEN: &str = "class await arguments Object memory eval undefined async exports wasm yield \
    Error value use let static of constructor __proto__ then toString größe $ $x _ name length \
    Infinity NaN result instance decoder encoder view import new null this enum held \
    pending base code0 where items object item some self string any never Map Set Iterable x a b \
    IteratorResult prototype get set readonly declare type Symbol free next";

/// Names that every error has by itself.
const OF_ERRORS: [&str; 5] = ["name", "stack", "cause", "code", "constructor"];

fn name() -> impl Strategy<Value = String> {
    let taken: Vec<&str> = TAKEN.split_whitespace().collect();
    prop_oneof![
        3 => select(taken).prop_map(String::from),
        2 => "[a-zA-Z_$][a-zA-Z0-9_$]{0,6}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    let breaking = "(\\*/|/\\*|`|\\$\\{|\n|\u{2028}|\r|\\\\u\\{|# Errors|@x|\"|'|__proto__){0,6}";
    prop_oneof!["\\PC{0,12}", breaking, name()]
}

/// A property of an object.
#[derive(Clone, Debug)]
pub(super) struct Field {
    name: String,
    docs: String,
    ty: Ty,
}

#[derive(Clone, Debug)]
enum Form {
    Unit,
    Tuple(Vec<Ty>),
    Fields(Vec<Field>),
}

/// A variant with its tag.
type Variant = (String, String, Form);

#[derive(Clone, Debug)]
enum Shape {
    Class,
    Object(Vec<Field>),
    Texts(Vec<(String, String)>),
    Numbers(Vec<(String, i64)>),
    Union { tag: String, content: String, variants: Vec<Variant> },
    Error(Vec<Variant>),
}

#[derive(Clone, Debug)]
enum Entity {
    Function {
        owner: Option<(u32, Index)>,
        params: Vec<(String, Ty)>,
        output: Ty,
        thrown: Option<Index>,
        start: bool,
    },
    Type(Shape),
}

/// An item: name, namespace, documentation, and what it is.
#[derive(Clone, Debug)]
pub(super) struct Item(String, String, String, Entity);

fn fields() -> impl Strategy<Value = Vec<Field>> {
    vec((name(), text(), object_field()), 0..4).prop_map(|fields| {
        let mut seen = HashSet::from(["__proto__".to_owned()]);
        fields
            .into_iter()
            .filter(|(name, ..)| seen.insert(name.clone()))
            .map(|(name, docs, ty)| Field { name, docs, ty })
            .collect()
    })
}

fn variants() -> impl Strategy<Value = Vec<Variant>> {
    let form = || {
        prop_oneof![
            Just(Form::Unit),
            vec(composite(), 0..4).prop_map(Form::Tuple),
            fields().prop_map(Form::Fields),
        ]
    };
    (hash_set(text(), 1..4), text(), vec(form(), 4)).prop_map(|(tags, docs, forms)| {
        let mut tags: Vec<String> = tags.into_iter().collect();
        tags.sort();
        tags.into_iter().zip(forms).map(|(tag, form)| (tag, docs.clone(), form)).collect()
    })
}

fn shape() -> impl Strategy<Value = Shape> {
    let keys = || {
        hash_set(name(), 1..4).prop_map(|keys| {
            let mut keys: Vec<String> = keys.into_iter().collect();
            keys.sort();
            keys
        })
    };
    let number =
        prop_oneof![-3..3i64, Just(1 << 53), Just(-(1 << 53)), any::<i32>().prop_map(i64::from)];
    let union = (name(), name(), variants()).prop_map(|(tag, mut content, mut variants)| {
        if content == tag {
            content.push('_');
        }
        without(&mut variants, &[&tag]);
        Shape::Union { tag, content, variants }
    });
    let error = variants().prop_map(|mut variants| {
        without(&mut variants, &OF_ERRORS);
        Shape::Error(variants)
    });
    prop_oneof![
        3 => Just(Shape::Class),
        1 => fields().prop_map(Shape::Object),
        1 => (keys(), hash_set(text(), 4)).prop_map(|(keys, values)| {
            let mut values: Vec<String> = values.into_iter().collect();
            values.sort();
            Shape::Texts(keys.into_iter().zip(values).collect())
        }),
        1 => (keys(), hash_set(number, 4)).prop_map(|(keys, values)| {
            let mut values: Vec<i64> = values.into_iter().collect();
            values.sort();
            Shape::Numbers(keys.into_iter().zip(values).collect())
        }),
        1 => union,
        1 => error,
    ]
}

/// Leaves fields of these names out.
fn without(variants: &mut [Variant], names: &[&str]) {
    for (.., form) in variants {
        if let Form::Fields(fields) = form {
            fields.retain(|field| !names.contains(&field.name.as_str()));
        }
    }
}

fn entity() -> impl Strategy<Value = Entity> {
    let owner = prop::option::of((owner::STATIC..=owner::ITERATOR, any::<Index>()));
    let thrown = prop::option::of(any::<Index>());
    let params = vec((name(), parameter()), 0..5);
    let function = (owner, params, output(), thrown, 0..20u8).prop_map(
        |(owner, params, output, thrown, start)| {
            let start = start == 0 && owner.is_none();
            Entity::Function { owner, params, output, thrown, start }
        },
    );
    prop_oneof![3 => function, 2 => shape().prop_map(Entity::Type)]
}

/// An interface.
pub(super) fn interface() -> impl Strategy<Value = Vec<Item>> {
    let namespace = prop_oneof![3 => Just(String::new()), 1 => vec(name(), 0..3).prop_map(|path| path.join("."))];
    vec((name(), namespace, text(), entity()).prop_map(|(a, b, c, d)| Item(a, b, c, d)), 1..7)
}

/// The items of a handmade module.
pub(super) fn items(interface: &[Item]) -> Vec<(String, Body)> {
    let types = Types::of(interface);
    let mut items = Vec::new();
    for (index, Item(js, namespace, docs, entity)) in interface.iter().enumerate() {
        let named = at(index, js, namespace);
        let words = match entity {
            Entity::Type(shape) => {
                [named.head(kind(shape), docs), shape_words(shape, &types)].concat()
            }
            function => function_words(&named, docs, function, &types),
        };
        items.push((named.symbol(), Body::Words(words)));
    }
    items
}

fn at<'a>(index: usize, js: &'a str, namespace: &'a str) -> Named<'a> {
    Named { rust: js, js, namespace, line: u32::try_from(index).unwrap() + 1, ..Named::default() }
}

/// The words that name each type, by what it can be used for.
struct Types {
    classes: Vec<Vec<u32>>,
    /// All that can be a value.
    values: Vec<Vec<u32>>,
    errors: Vec<Vec<u32>>,
}

impl Types {
    fn of(interface: &[Item]) -> Types {
        let mut types = Types { classes: Vec::new(), values: Vec::new(), errors: Vec::new() };
        for (index, Item(js, namespace, _, entity)) in interface.iter().enumerate() {
            let Entity::Type(shape) = entity else { continue };
            let words = named(&at(index, js, namespace).symbol());
            if matches!(shape, Shape::Class) {
                types.classes.push(words.clone());
            }
            match shape {
                Shape::Error(_) => types.errors.push(words),
                _ => types.values.push(words),
            }
        }
        types
    }

    fn words(&self, ty: &Ty) -> Vec<u32> {
        ty.words(&self.values, &self.classes)
    }
}

fn kind(shape: &Shape) -> u32 {
    match shape {
        Shape::Class => item::CLASS,
        Shape::Object(_) => item::OBJECT,
        Shape::Texts(_) | Shape::Numbers(_) => item::ENUM,
        Shape::Union { .. } => item::UNION,
        Shape::Error(_) => item::ERROR,
    }
}

fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap()
}

fn shape_words(shape: &Shape, types: &Types) -> Vec<u32> {
    let mut words = Vec::new();
    match shape {
        Shape::Class => {}
        Shape::Object(fields) => push_fields(&mut words, fields, types),
        Shape::Texts(variants) => {
            words.push(count(variants));
            for (key, text) in variants {
                push_text(&mut words, key);
                push_text(&mut words, text);
                words.push(value::TEXT);
                push_text(&mut words, text);
            }
        }
        Shape::Numbers(variants) => {
            words.push(count(variants));
            for (key, number) in variants {
                push_text(&mut words, key);
                push_text(&mut words, "");
                let bits = (*number as f64).to_bits();
                words.extend([value::NUMBER, bits as u32, (bits >> 32) as u32]);
            }
        }
        Shape::Union { tag, content, variants } => {
            push_text(&mut words, tag);
            push_text(&mut words, content);
            push_variants(&mut words, variants, types);
        }
        Shape::Error(variants) => push_variants(&mut words, variants, types),
    }
    words
}

fn push_fields(words: &mut Vec<u32>, fields: &[Field], types: &Types) {
    words.push(count(fields));
    for field in fields {
        push_text(words, &field.name);
        push_text(words, &field.docs);
        push_text(words, "");
        words.extend(types.words(&field.ty));
    }
}

fn push_variants(words: &mut Vec<u32>, variants: &[Variant], types: &Types) {
    words.push(count(variants));
    for (tag, docs, form) in variants {
        push_text(words, tag);
        push_text(words, docs);
        match form {
            Form::Unit => words.push(form::UNIT),
            Form::Tuple(inner) => {
                words.extend([form::TUPLE, count(inner)]);
                words.extend(inner.iter().flat_map(|ty| types.words(ty)));
            }
            Form::Fields(fields) => {
                words.push(form::FIELDS);
                push_fields(words, fields, types);
            }
        }
    }
}

fn function_words(named: &Named<'_>, docs: &str, function: &Entity, types: &Types) -> Vec<u32> {
    let Entity::Function { owner, params, output, thrown, start } = function else {
        unreachable!("it is a function")
    };
    let role = owner.and_then(|(role, index)| Role::new(role, index, types));
    let js = role.as_ref().map_or(named.js, |role| role.name(named.js));
    let mut words = Named { js, ..*named }.head(item::FUNCTION, docs);
    match &role {
        Some(role) => {
            words.push(role.role);
            words.extend(&role.owner);
        }
        None => words.push(owner::NONE),
    }
    words.push(if *start { flag::START } else { 0 });
    push_text(&mut words, "");
    let params = params.iter().map(|(name, ty)| (name.as_str(), types.words(ty)));
    let params: Vec<(&str, Vec<u32>)> = match &role {
        _ if *start => Vec::new(),
        Some(role) if role.role == owner::SETTER => {
            let value = [("value", types.words(output))];
            role.object().into_iter().chain(params.take(1).chain(value).take(1)).collect()
        }
        Some(role) => role.object().into_iter().chain(params.take(role.most_params())).collect(),
        None => params.collect(),
    };
    words.push(count(&params));
    for (index, (name, ty)) in params.iter().enumerate() {
        push_text(&mut words, &format!("{name}{}", "_".repeat(index)));
        push_text(&mut words, "");
        words.extend(ty);
    }
    let thrown = thrown.filter(|_| !types.errors.is_empty());
    match role.as_ref().and_then(Role::output) {
        Some(fixed) => words.extend(fixed),
        None => words.extend(types.words(output)),
    }
    match thrown {
        Some(index) => {
            words.push(1);
            words.extend(index.get(&types.errors));
        }
        None => words.push(0),
    }
    words
}

/// What a function is to its type.
struct Role {
    role: u32,
    owner: Vec<u32>,
    is_class: bool,
}

impl Role {
    /// The role that the type has a place for.
    fn new(role: u32, index: Index, types: &Types) -> Option<Role> {
        if types.values.is_empty() {
            return None;
        }
        let owner = index.get(&types.values).clone();
        let is_class = types.classes.contains(&owner);
        let role = if is_class { role } else { role.min(owner::CONSTRUCTOR) };
        Some(Role { role, owner, is_class })
    }

    /// The name, unless every class has something else of it.
    fn name<'a>(&self, js: &'a str) -> &'a str {
        let own = ["free", "constructor", "prototype", "name", "length", "arguments", "caller"];
        match self.role {
            owner::CONSTRUCTOR => "new",
            owner::ITERATOR => "next",
            _ if self.is_class && own.contains(&js) => "other",
            _ => js,
        }
    }

    /// The parameter that is the object.
    fn object(&self) -> Option<(&'static str, Vec<u32>)> {
        let is_function = [owner::STATIC, owner::CONSTRUCTOR].contains(&self.role);
        let tag = if self.is_class { vec![ty::REF] } else { Vec::new() };
        (!is_function).then(|| ("self", [tag, self.owner.clone()].concat()))
    }

    fn most_params(&self) -> usize {
        match self.role {
            owner::GETTER | owner::ITERATOR => 0,
            _ => usize::MAX,
        }
    }

    /// The words of an output that the role fixes.
    fn output(&self) -> Option<Vec<u32>> {
        match self.role {
            owner::CONSTRUCTOR => Some(self.owner.clone()),
            owner::ITERATOR => Some(vec![ty::OPTION, ty::U8]),
            owner::SETTER => Some(vec![ty::UNIT]),
            _ => None,
        }
    }
}
