//! What a function gives where that has no type with a name: `impl Fn(A) -> R`,
//! `impl Iterator<Item = T>`, `impl Stream<Item = T>`, and iterators and streams in boxes.
//!
//! In: the type that is written. Out: the type that crosses, and how a value becomes one.

mod late;

use super::{at, local};
use crate::types::{argument_of, argument_of_mut, associated_type, bare, function_type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Type, parse_quote_spanned};

pub(super) struct Given {
    /// The type that crosses.
    pub ty: Type,
    conversion: Conversion,
}

enum Conversion {
    None,
    /// A function into its box, which is a `dyn Fn(A) -> R`.
    Function(Box<Type>),
    /// The same of one that can fail with an error of any type.
    Fallible(late::Fallible),
    /// Into the type of the runtime that has this name, together with what it borrows from.
    Source(&'static str),
    /// The same where the items can be errors of any type.
    FallibleSource(&'static str, Span),
    /// What is in an `Option` or a `Result`, which has this name.
    Inside(&'static str, Box<Conversion>),
}

impl Given {
    pub(super) fn of(ty: &Type) -> Given {
        let span = at(ty);
        for outer in ["Option", "Result"] {
            if let Some(inner) = argument_of(ty, outer) {
                let Given { ty: inner, conversion } = Given::of(inner);
                let mut ty = ty.clone();
                if let Conversion::None = conversion {
                    return Given { ty, conversion };
                }
                if let Some(place) = argument_of_mut(&mut ty, outer) {
                    *place = inner;
                }
                return Given { ty, conversion: Conversion::Inside(outer, Box::new(conversion)) };
            }
        }
        for (name, wrapper) in [("Iterator", "Iter"), ("Stream", "StreamOut")] {
            if let Some(Some(item)) = associated_type(behind_box(ty), name, "Item") {
                let wrapper_ident = Ident::new(wrapper, span);
                let late = late::with_late_error(item);
                let conversion = match late {
                    Some(_) => Conversion::FallibleSource(wrapper, at(item)),
                    None => Conversion::Source(wrapper),
                };
                let item = late.as_ref().unwrap_or(item);
                let ty = parse_quote_spanned!(span=> ::minibind::rt::#wrapper_ident<#item>);
                return Given { ty, conversion };
            }
        }
        if let Some(fallible) = late::fallible(ty) {
            let dynamic = &fallible.dynamic;
            let ty = parse_quote_spanned!(span=> ::minibind::rt::Box<#dynamic>);
            return Given { ty, conversion: Conversion::Fallible(fallible) };
        }
        match function_type(ty).filter(|_| matches!(bare(ty), Type::ImplTrait(_))) {
            Some(function) => {
                let dynamic = Box::new(function.dynamic);
                let ty = parse_quote_spanned!(span=> ::minibind::rt::Box<#dynamic>);
                Given { ty, conversion: Conversion::Function(dynamic) }
            }
            None => Given { ty: ty.clone(), conversion: Conversion::None },
        }
    }

    /// Whether what is given may borrow from the arguments, for as long as JavaScript has it.
    pub(super) fn keeps_arguments(&self) -> bool {
        self.conversion.keeps_arguments()
    }

    /// The value as the type that crosses.
    pub(super) fn convert(&self, value: &TokenStream) -> TokenStream {
        self.conversion.convert(value)
    }
}

impl Conversion {
    fn keeps_arguments(&self) -> bool {
        match self {
            Conversion::None | Conversion::Function(_) | Conversion::Fallible(_) => false,
            Conversion::Source(_) | Conversion::FallibleSource(..) => true,
            Conversion::Inside(_, inside) => inside.keeps_arguments(),
        }
    }

    fn convert(&self, value: &TokenStream) -> TokenStream {
        match self {
            Conversion::None => value.clone(),
            Conversion::Function(dynamic) => {
                let span = at(&**dynamic);
                quote_spanned! {span=>
                    ::minibind::rt::Box::new(#value) as ::minibind::rt::Box<#dynamic>
                }
            }
            Conversion::Source(wrapper) => {
                let wrapper = Ident::new(wrapper, Span::call_site());
                let kept = local("kept");
                quote!(::minibind::rt::#wrapper::new(#value, #kept))
            }
            Conversion::Fallible(fallible) => fallible.convert(value),
            Conversion::FallibleSource(wrapper, span) => {
                let (wrapper, late) =
                    (Ident::new(wrapper, Span::call_site()), late::late_error(*span));
                let kept = local("kept");
                quote! {
                    ::minibind::rt::#wrapper::mapped(#value, #kept, |outcome| #late)
                }
            }
            Conversion::Inside(outer, inside) => {
                let module = Ident::new(&outer.to_lowercase(), Span::call_site());
                let outer = Ident::new(outer, Span::call_site());
                let inside = inside.convert(&quote!(value));
                quote!(::core::#module::#outer::map(#value, |value| #inside))
            }
        }
    }
}

/// The type in a box, or in a pinned one.
fn behind_box(ty: &Type) -> &Type {
    let unpinned = argument_of(ty, "Pin").unwrap_or(ty);
    argument_of(unpinned, "Box").unwrap_or(ty)
}
