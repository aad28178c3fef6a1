//! Questions to types as they are written; what a name stands for is not known here.

mod bounds;

pub(crate) use bounds::{FunctionKind, FunctionType, associated_type, bounds_of, function_type};

use syn::{GenericArgument, Ident, PathArguments, ReturnType, Type};

/// The type itself, without the groups that macros leave and parentheses.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// The last name of a type that is a path.
pub(crate) fn last_name(ty: &Type) -> Option<&Ident> {
    match bare(ty) {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        _ => None,
    }
}

/// The first type in the angle brackets of a type called `name`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = bare(ty) else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The same of a type that is to be changed.
pub(crate) fn argument_of_mut<'a>(ty: &'a mut Type, name: &str) -> Option<&'a mut Type> {
    match ty {
        Type::Group(group) => argument_of_mut(&mut group.elem, name),
        Type::Paren(paren) => argument_of_mut(&mut paren.elem, name),
        Type::Path(path) => {
            let last = path.path.segments.last_mut().filter(|last| last.ident == name)?;
            let PathArguments::AngleBracketed(arguments) = &mut last.arguments else {
                return None;
            };
            arguments.args.iter_mut().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// What a function returns when all goes well: its output, or `T` of `Result<T, E>`. `None` where
/// that is nothing, or not to be seen.
pub(crate) fn value_type(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, ty) = output else { return None };
    if let Some(value) = argument_of(ty, "Result") {
        return Some(value);
    }
    Some(&**ty).filter(|ty| last_name(ty).is_none_or(|name| name != "Result"))
}

/// Whether a function returns the type that is called `name`, or a `Result` of it.
pub(crate) fn returns(output: &ReturnType, name: Option<&Ident>) -> bool {
    value_type(output).is_some_and(|ty| name.is_some() && last_name(ty) == name)
}

/// Whether a type is written `()`.
pub(crate) fn is_unit(ty: &Type) -> bool {
    matches!(bare(ty), Type::Tuple(tuple) if tuple.elems.is_empty())
}

/// `T` of a future that is written as the type of a result, `impl Future<Output = T>` or
/// `Pin<Box<dyn Future<Output = T>>>`: the outer `None` when it is none, the inner one when the type
/// is not given.
pub(crate) fn future_output(ty: &Type) -> Option<Option<&Type>> {
    let pinned = argument_of(ty, "Pin").and_then(|ty| argument_of(ty, "Box"));
    associated_type(pinned.unwrap_or(ty), "Future", "Output")
}
