//! Functions that their type has no place for.

use crate::descriptor::model::{Definition, Descriptors, Function, Role, Shape};
use crate::error::Problem;

/// Reports members that have no meaning in JavaScript.
pub(super) fn misplaced(descriptors: &Descriptors) -> Vec<Problem> {
    let mut problems = Vec::new();
    for function in &descriptors.functions {
        let Some((role, id)) = function.owner else { continue };
        if let Some(definition) = descriptors.types.get(id.0) {
            problems.extend(member_problem(function, role, definition));
        }
    }
    problems
}

fn member_problem(function: &Function, role: Role, definition: &Definition) -> Option<Problem> {
    let (path, ty) = (&function.names.rust_path, &definition.names.js);
    let (message, help) = match (&definition.shape, role) {
        (Shape::Class(_), _) => return None,
        (Shape::Error(_), _) => (
            format!("`{path}` belongs to the error `{ty}`, whose objects are JavaScript's own"),
            "remove `#[export]` from the impl, and export functions instead",
        ),
        (_, Role::Iterator) => (
            format!(
                "`{path}` makes an iterator, and `{ty}` is no class: its values are JavaScript's own"
            ),
            "remove `#[export]` from the impl, or make the type a class",
        ),
        (_, Role::Getter | Role::Setter | Role::StaticGetter | Role::StaticSetter) => (
            format!(
                "`{path}` is a property, and `{ty}` is no class: its values are JavaScript's own"
            ),
            "remove `getter` or `setter`, so that it is a function, or make the type a class",
        ),
        _ => return None,
    };
    Some(Problem::new(message).at(&function.names.place, format!("`{path}`")).help(help))
}
