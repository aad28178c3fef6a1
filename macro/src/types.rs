//! Questions to types as they are written; what a name stands for is not known here.

use syn::{GenericArgument, Ident, PathArguments, ReturnType, Type};

/// The last name of a type that is a path, through the groups that macros leave.
pub(crate) fn last_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        Type::Group(group) => last_name(&group.elem),
        Type::Paren(paren) => last_name(&paren.elem),
        _ => None,
    }
}

/// The first type in the angle brackets of a type called `name`.
pub(crate) fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
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
