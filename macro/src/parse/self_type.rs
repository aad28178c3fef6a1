//! `Self`, which a shim cannot say: it stands outside of the impl.

use crate::types::last_name;
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit_mut::VisitMut;
use syn::{Expr, Ident, ItemImpl, Path, Type, parse_quote};

/// The type of an impl, and the trait where there is one.
pub(super) struct SelfType {
    pub ty: Type,
    pub implemented: Option<Path>,
}

impl SelfType {
    pub(super) fn of(item: &ItemImpl) -> Self {
        let mut itself = Self { ty: (*item.self_ty).clone(), implemented: None };
        if let Some((path, _)) = &item.trait_ {
            let mut path = path.clone();
            Replace(&itself).visit_path_mut(&mut path);
            itself.implemented = Some(path);
        }
        itself
    }

    /// The last name of the type, when it is a path.
    pub(super) fn ident(&self) -> Option<&Ident> {
        last_name(&self.ty)
    }

    /// The type as if it were written at `span`.
    pub(super) fn at(&self, span: Span) -> Type {
        let tokens = locate(self.ty.to_token_stream(), span);
        syn::parse2(tokens).unwrap_or_else(|_| self.ty.clone())
    }

    /// What stands in front of a name of the impl.
    pub(super) fn qualifier(&self) -> TokenStream {
        let Self { ty, implemented } = self;
        match implemented {
            Some(path) => quote!(<#ty as #path>),
            None => quote!(<#ty>),
        }
    }

    /// Writes the type in place of every `Self`.
    pub(super) fn replace(&self, ty: &mut Type) {
        Replace(self).visit_type_mut(ty);
    }
}

fn starts_with_self(path: &Path) -> bool {
    path.segments.first().is_some_and(|first| first.ident == "Self")
}

struct Replace<'a>(&'a SelfType);

impl VisitMut for Replace<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && starts_with_self(&path.path)
        {
            let mut names = path.path.segments.iter();
            let span = names.next().map_or_else(Span::call_site, |first| first.ident.span());
            let names: Vec<_> = names.collect();
            if names.is_empty() {
                *ty = self.0.at(span);
            } else {
                let qualifier = locate(self.0.qualifier(), span);
                *ty = parse_quote!(#qualifier::#(#names)::*);
            }
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::Path(path) = expr
            && path.qself.is_none()
            && starts_with_self(&path.path)
        {
            let ty = &self.0.ty;
            let names = path.path.segments.iter().skip(1);
            *expr = parse_quote!(<#ty> #(:: #names)*);
        }
        syn::visit_mut::visit_expr_mut(self, expr);
    }
}

/// The tokens with `span` as their place; what their names mean stays.
fn locate(tokens: TokenStream, span: Span) -> TokenStream {
    let located = tokens.into_iter().map(|mut token| {
        if let TokenTree::Group(group) = &token {
            token = Group::new(group.delimiter(), locate(group.stream(), span)).into();
        }
        token.set_span(token.span().located_at(span));
        token
    });
    located.collect()
}
