//! Types with all their lifetimes replaced, as a shim says them: it has none of its own.

use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{
    BoundLifetimes, GenericParam, Lifetime, ParenthesizedGenericArguments, TraitBound, Type,
    TypeFnPtr, TypeReference,
};

/// The type with `lifetime` in place of every other, those that are not written included. What is
/// lent to a function for each of its calls stays.
pub(super) fn with_lifetimes(ty: &Type, lifetime: &'static str) -> Type {
    let mut ty = ty.clone();
    Replace { lifetime, declared: Vec::new(), is_signature: false }.visit_type_mut(&mut ty);
    ty
}

struct Replace {
    lifetime: &'static str,
    /// The lifetimes of every `for<..>` around.
    declared: Vec<Ident>,
    /// Whether this is what a function takes or gives.
    is_signature: bool,
}

impl Replace {
    fn within(&mut self, lifetimes: Option<&BoundLifetimes>, visit: impl FnOnce(&mut Self)) {
        let count = self.declared.len();
        let params = lifetimes.into_iter().flat_map(|bound| &bound.lifetimes);
        self.declared.extend(params.filter_map(|param| match param {
            GenericParam::Lifetime(param) => Some(param.lifetime.ident.clone()),
            _ => None,
        }));
        visit(self);
        self.declared.truncate(count);
    }

    fn within_signature(&mut self, visit: impl FnOnce(&mut Self)) {
        let was = std::mem::replace(&mut self.is_signature, true);
        visit(self);
        self.is_signature = was;
    }
}

impl VisitMut for Replace {
    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        let ident = &lifetime.ident;
        let stays = self.is_signature && (ident == "_" || ident == "static");
        if !stays && !self.declared.contains(ident) {
            *lifetime = Lifetime::new(self.lifetime, lifetime.span());
        }
    }

    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        if !self.is_signature {
            let span = ty.and_token.span();
            ty.lifetime.get_or_insert_with(|| Lifetime::new(self.lifetime, span));
        }
        visit_mut::visit_type_reference_mut(self, ty);
    }

    fn visit_trait_bound_mut(&mut self, bound: &mut TraitBound) {
        let lifetimes = bound.lifetimes.clone();
        self.within(lifetimes.as_ref(), |this| visit_mut::visit_trait_bound_mut(this, bound));
    }

    fn visit_parenthesized_generic_arguments_mut(
        &mut self,
        arguments: &mut ParenthesizedGenericArguments,
    ) {
        self.within_signature(|this| {
            visit_mut::visit_parenthesized_generic_arguments_mut(this, arguments);
        });
    }

    fn visit_type_fn_ptr_mut(&mut self, ty: &mut TypeFnPtr) {
        let lifetimes = ty.lifetimes.clone();
        self.within(lifetimes.as_ref(), |this| {
            this.within_signature(|this| visit_mut::visit_type_fn_ptr_mut(this, ty));
        });
    }
}

/// Whether values of a type may borrow, as far as can be seen: `Cow` need not say so.
pub(super) fn may_borrow(ty: &Type) -> bool {
    struct Search(bool);
    impl VisitMut for Search {
        fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
            self.0 |= lifetime.ident != "static";
        }
        fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
            self.0 |= ty.lifetime.is_none();
            visit_mut::visit_type_reference_mut(self, ty);
        }
        fn visit_path_segment_mut(&mut self, segment: &mut syn::PathSegment) {
            self.0 |= segment.ident == "Cow";
            visit_mut::visit_path_segment_mut(self, segment);
        }
    }
    let mut search = Search(false);
    search.visit_type_mut(&mut ty.clone());
    search.0
}
