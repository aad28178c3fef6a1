//! JavaScript names that more than one item claims.

use crate::descriptor::model::{Descriptors, Names, Role, Shape};
use crate::error::{Place, Problem};
use std::collections::BTreeMap;

/// A JavaScript path and the items that want it.
type Claims<'a> = BTreeMap<Vec<&'a str>, Vec<(&'a str, &'a Place)>>;

/// Reports JavaScript names that more than one item claims.
pub(super) fn clashes(descriptors: &Descriptors) -> Vec<Problem> {
    let names: Vec<&Names> = descriptors.names().collect();
    let mut claims = Claims::new();
    for item in &names {
        let mut path: Vec<&str> = item.namespace.iter().map(String::as_str).collect();
        path.push(&item.js);
        claims.entry(path).or_default().push((&item.rust_path, &item.place));
    }
    let mut problems = Vec::new();
    for (path, items) in &claims {
        if items.len() > 1 {
            problems.push(clash(&path.join("."), items));
        }
    }
    // A name that is also the start of a namespace.
    for item in &names {
        for length in 1..=item.namespace.len() {
            let path: Vec<&str> = item.namespace.iter().take(length).map(String::as_str).collect();
            if let Some([owner, ..]) = claims.get(&path).map(Vec::as_slice) {
                let problem = Problem::new(format!(
                    "`{}` is the name of `{}` and the namespace of `{}`",
                    path.join("."),
                    owner.0,
                    item.rust_path
                ));
                problems.push(
                    problem
                        .at(owner.1, format!("`{}`", owner.0))
                        .at(&item.place, format!("`{}`", item.rust_path))
                        .help("give one of them another `name` or `namespace`"),
                );
            }
        }
    }
    problems.extend(member_clashes(descriptors));
    problems
}

/// Reports names that more than one member of a type claims.
fn member_clashes(descriptors: &Descriptors) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, definition) in descriptors.types.iter().enumerate() {
        let mut claims: BTreeMap<(Holder, &str), Vec<(Role, &Names)>> = BTreeMap::new();
        for function in &descriptors.functions {
            let Some((role, _)) = function.owner.filter(|(_, owner)| owner.0 == id) else {
                continue;
            };
            let holder = holder(definition.is_class(), role);
            let name = if holder == Holder::New { "new" } else { &function.names.js };
            claims.entry((holder, name)).or_default().push((role, &function.names));
        }
        for ((holder, name), members) in claims {
            let ty = &definition.names.js;
            problems.extend(match holder {
                Holder::New => constructor_clash(ty, &members),
                Holder::Class | Holder::Object => member_clash(&format!("{ty}.{name}"), &members),
            });
            let Shape::Enum(variants) = &definition.shape else { continue };
            if let (true, [(_, first), ..]) =
                (variants.iter().any(|variant| variant.key == name), members.as_slice())
            {
                let path = &first.rust_path;
                let message = format!(
                    "`{path}` is called `{ty}.{name}` in JavaScript, as the variant `{name}` is"
                );
                problems.push(
                    Problem::new(message)
                        .at(&first.place, format!("`{path}`"))
                        .help("rename the function with `#[export(name = \"..\")]`"),
                );
            }
        }
    }
    problems
}

/// What has a member: a class keeps functions of its own and those of its objects apart, and there
/// is one constructor, whatever it is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holder {
    New,
    Class,
    Object,
}

fn holder(is_class: bool, role: Role) -> Holder {
    match role {
        Role::Constructor if is_class => Holder::New,
        Role::Static | Role::StaticGetter | Role::StaticSetter if is_class => Holder::Class,
        _ => Holder::Object,
    }
}

fn constructor_clash(ty: &str, members: &[(Role, &Names)]) -> Option<Problem> {
    let items: Vec<_> =
        members.iter().map(|(_, names)| (names.rust_path.as_str(), &names.place)).collect();
    let message = format!("{} the constructor of `{ty}` in JavaScript", are(&items));
    (items.len() > 1).then(|| {
        at_all(Problem::new(message), &items).help(
            "a class has one: remove `constructor` from one, or give it another name than `new`",
        )
    })
}

fn member_clash(name: &str, members: &[(Role, &Names)]) -> Option<Problem> {
    let roles: Vec<Role> = members.iter().map(|(role, _)| *role).collect();
    let is_pair = matches!(
        roles.as_slice(),
        [Role::Getter, Role::Setter]
            | [Role::Setter, Role::Getter]
            | [Role::StaticGetter, Role::StaticSetter]
            | [Role::StaticSetter, Role::StaticGetter]
    );
    if members.len() < 2 || is_pair {
        return None;
    }
    let mut items: Vec<(&str, &Place)> = Vec::new();
    for (role, names) in members {
        // What reads and what writes a field stand in one place.
        let is_field =
            |(other, place): &&(Role, &Names)| *other == Role::Getter && place.place == names.place;
        if *role != Role::Setter || !members.iter().any(|member| is_field(&member)) {
            items.push((&names.rust_path, &names.place));
        }
    }
    let message = format!("{} called `{name}` in JavaScript", are(&items));
    Some(at_all(Problem::new(message), &items).help("rename one with `#[export(name = \"..\")]`"))
}

fn clash(name: &str, items: &[(&str, &Place)]) -> Problem {
    at_all(Problem::new(format!("{} called `{name}` in JavaScript", are(items))), items)
        .help("rename one with `#[export(name = \"..\")]`, or put it into a `namespace`")
}

/// The subject of a message on several items.
fn are(items: &[(&str, &Place)]) -> String {
    let paths: Vec<String> = items.iter().map(|(path, _)| format!("`{path}`")).collect();
    format!("{} are {}", paths.join(" and "), if items.len() == 2 { "both" } else { "all" })
}

fn at_all(problem: Problem, items: &[(&str, &Place)]) -> Problem {
    items.iter().fold(problem, |problem, (path, place)| problem.at(place, format!("`{path}`")))
}
