//! Traits in the place of types: `impl Fn(A) -> R`, `dyn Iterator<Item = T>`.

use super::bare;
use syn::punctuated::Punctuated;
use syn::{
    GenericArgument, Ident, PathArguments, PathSegment, Token, TraitBound, Type, TypeParamBound,
    parse_quote,
};

pub(crate) type Bounds = Punctuated<TypeParamBound, Token![+]>;

/// The bounds of an `impl Trait` or a `dyn Trait`.
pub(crate) fn bounds_of(ty: &Type) -> Option<&Bounds> {
    match bare(ty) {
        Type::ImplTrait(ty) => Some(&ty.bounds),
        Type::TraitObject(ty) => Some(&ty.bounds),
        _ => None,
    }
}

/// Which of its traits a function has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FunctionKind {
    Fn,
    FnMut,
    FnOnce,
}

/// A function among the bounds of a type.
pub(crate) struct FunctionType {
    pub kind: FunctionKind,
    /// `dyn Fn(A) -> R` or `dyn FnMut(A) -> R`, without lifetimes and further traits.
    pub dynamic: Type,
}

/// The function that a type is a trait of.
pub(crate) fn function_type(ty: &Type) -> Option<FunctionType> {
    traits(bounds_of(ty)?).find_map(|(bound, name)| {
        let kind = match name.ident.to_string().as_str() {
            "Fn" => FunctionKind::Fn,
            "FnMut" => FunctionKind::FnMut,
            "FnOnce" => FunctionKind::FnOnce,
            _ => return None,
        };
        let PathArguments::Parenthesized(_) = &name.arguments else { return None };
        let TraitBound { lifetimes, path, .. } = bound;
        let mut path = path.clone();
        if let (FunctionKind::FnOnce, Some(name)) = (kind, path.segments.last_mut()) {
            name.ident = Ident::new("FnMut", name.ident.span());
        }
        Some(FunctionType { kind, dynamic: parse_quote!(dyn #lifetimes #path) })
    })
}

/// `T` of `impl Trait<Name = T>`: the outer `None` when it is no such trait, the inner one when the
/// type is not given.
pub(crate) fn associated_type<'a>(
    ty: &'a Type,
    implemented: &str,
    name: &str,
) -> Option<Option<&'a Type>> {
    let (_, found) = traits(bounds_of(ty)?).find(|(_, last)| last.ident == implemented)?;
    let PathArguments::AngleBracketed(arguments) = &found.arguments else { return Some(None) };
    Some(arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::AssocType(given) if given.ident == name => Some(&given.ty),
        _ => None,
    }))
}

/// The traits among bounds, with the last name of each.
fn traits(bounds: &Bounds) -> impl Iterator<Item = (&TraitBound, &PathSegment)> {
    bounds.iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some((bound, bound.path.segments.last()?)),
        _ => None,
    })
}
