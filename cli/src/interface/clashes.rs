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
        let mut claims: BTreeMap<(bool, &str), Vec<(Role, &Names)>> = BTreeMap::new();
        let is_class = definition.is_class();
        for function in &descriptors.functions {
            let Some((role, _)) = function.owner.filter(|(_, owner)| owner.0 == id) else {
                continue;
            };
            // A class keeps functions of its own and those of its objects apart; there is one
            // constructor, whatever it is called.
            let is_own = is_class && matches!(role, Role::Static | Role::Constructor);
            let name = if role == Role::Constructor { "new" } else { &function.names.js };
            let same = claims.entry((is_own && role == Role::Static, name)).or_default();
            same.push((role, &function.names));
        }
        for ((_, name), members) in claims {
            let roles: Vec<Role> = members.iter().map(|(role, _)| *role).collect();
            let is_pair = matches!(
                roles.as_slice(),
                [Role::Getter, Role::Setter] | [Role::Setter, Role::Getter]
            );
            if members.len() > 1 && !is_pair {
                let items: Vec<_> = members
                    .iter()
                    .map(|(_, names)| (names.rust_path.as_str(), &names.place))
                    .collect();
                problems.push(clash(&format!("{}.{name}", definition.names.js), &items));
            }
            let Shape::Enum(variants) = &definition.shape else { continue };
            if let (Some(variant), [(_, first), ..]) =
                (variants.iter().find(|variant| variant.key == name), members.as_slice())
            {
                let message = format!(
                    "`{}` is called `{}.{name}` in JavaScript, as the variant `{}` is",
                    first.rust_path, definition.names.js, variant.key
                );
                problems.push(
                    Problem::new(message)
                        .at(&first.place, format!("`{}`", first.rust_path))
                        .help("rename the function with `#[export(name = \"..\")]`"),
                );
            }
        }
    }
    problems
}

fn clash(name: &str, items: &[(&str, &Place)]) -> Problem {
    let paths: Vec<String> = items.iter().map(|(path, _)| format!("`{path}`")).collect();
    let all = if items.len() == 2 { "both" } else { "all" };
    let message = format!("{} are {all} called `{name}` in JavaScript", paths.join(" and "));
    let problem =
        items.iter().zip(&paths).fold(Problem::new(message), |problem, ((_, place), path)| {
            problem.at(place, path.as_str())
        });
    problem.help("rename one with `#[export(name = \"..\")]`, or put it into a `namespace`")
}
