//! Types that no trait bound could explain as well as a look at them.

use crate::report::Report;
use crate::types::{
    FunctionKind, argument_of, associated_type, bare, bounds_of, function_type, future_output,
};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Lifetime, ParenthesizedGenericArguments, PathSegment, Type, TypeFnPtr, TypeImplTrait,
    TypeParamBound, TypeReference,
};

/// Reports what cannot be the type of an argument.
pub(super) fn check_argument(ty: &Type, report: &mut Report) {
    let inner = argument_of(ty, "Option").unwrap_or(ty);
    match function_type(inner).filter(|_| matches!(bare(inner), Type::ImplTrait(_))) {
        Some(_) => check_bounds(inner, report),
        None => Visitor { of: Use::Argument, report }.visit_type_mut(&mut ty.clone()),
    }
}

/// Reports what cannot be the type of a field.
pub(super) fn check_field(ty: &Type, report: &mut Report) {
    Visitor { of: Use::Field, report }.visit_type_mut(&mut ty.clone());
}

/// Reports what a function, or its promise, cannot give.
pub(super) fn check_result(ty: &Type, is_async: bool, report: &mut Report) {
    if is_async {
        Borrows(report).visit_type_mut(&mut ty.clone());
    }
    check_given(ty, is_async, report);
}

/// The same for what is inside `Option` and `Result`.
fn check_given(ty: &Type, is_async: bool, report: &mut Report) {
    if let Some(inner) = argument_of(ty, "Result").or_else(|| argument_of(ty, "Option")) {
        return check_given(inner, is_async, report);
    }
    let boxed = argument_of(argument_of(ty, "Pin").unwrap_or(ty), "Box").unwrap_or(ty);
    for name in ["Iterator", "Stream"] {
        match associated_type(boxed, name, "Item") {
            None => {}
            Some(None) => report.error(ty, format!("say what it gives: `impl {name}<Item = T>`")),
            Some(Some(_)) if is_async => {
                let remedy = match name {
                    "Stream" => {
                        "return it from a function that is not `async`: it gives promises by itself"
                    }
                    _ => "collect it into a `Vec`, or return `impl Stream<Item = T>`",
                };
                report.error(ty, format!("a promise cannot give this; {remedy}"));
            }
            Some(Some(item)) => {
                Visitor { of: Use::Result, report }.visit_type_mut(&mut item.clone());
            }
        }
        if associated_type(boxed, name, "Item").is_some() {
            return;
        }
    }
    if future_output(ty).is_some() {
        report.error(ty, "a promise is all that a function gives: return `impl Future<Output = T>`, with `Option` or `Result` inside of it, or write `async fn`");
        return;
    }
    match function_type(ty).filter(|_| matches!(bare(ty), Type::ImplTrait(_))) {
        Some(function) if function.kind == FunctionKind::FnOnce => {
            report.error(
                ty,
                "JavaScript may call a function more than once; return `impl FnMut(A) -> R`",
            );
        }
        Some(_) => {}
        None => Visitor { of: Use::Result, report }.visit_type_mut(&mut ty.clone()),
    }
}

/// Reports what a function of JavaScript is not, among the bounds of an argument.
fn check_bounds(ty: &Type, report: &mut Report) {
    for bound in bounds_of(ty).into_iter().flatten() {
        match bound {
            TypeParamBound::Lifetime(lifetime) if lifetime.ident == "static" => {
                refuse_static(lifetime, true, report);
            }
            TypeParamBound::Trait(bound) => {
                let name = bound.path.segments.last().map(|last| last.ident.to_string());
                if !name.is_some_and(|name| ["Fn", "FnMut", "FnOnce"].contains(&name.as_str())) {
                    report.error(bound, "a function of JavaScript is a function and nothing else; remove this bound");
                }
            }
            _ => {}
        }
    }
}

fn refuse_static(lifetime: &Lifetime, is_function: bool, report: &mut Report) {
    let message = if is_function {
        "a borrowed function lives only for the call; drop `'static`, or take a `Callback<dyn Fn(A) -> R>`"
    } else {
        "a borrowed argument lives only for the call; drop `'static`, or take an owned value"
    };
    report.error(lifetime, message);
}

/// What a type is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Argument,
    Result,
    Field,
}

struct Visitor<'a> {
    of: Use,
    report: &'a mut Report,
}

impl VisitMut for Visitor<'_> {
    fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
        let remedy = match self.of {
            Use::Argument => "name a type, or take a function: `impl Fn(A) -> R`",
            Use::Result => {
                "name a type; alone, or in `Option` or `Result`, `impl Fn(A) -> R`, `impl Iterator<Item = T>` and `impl Stream<Item = T>` can be returned, alone `impl Future<Output = T>`"
            }
            Use::Field => "name a type",
        };
        self.report
            .error(&*ty, format!("this `impl Trait` cannot cross to or from JavaScript; {remedy}"));
    }

    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        if self.of == Use::Argument
            && let Some(lifetime) =
                ty.lifetime.as_ref().filter(|lifetime| lifetime.ident == "static")
            && function_type(&ty.elem).is_some()
        {
            return refuse_static(lifetime, true, self.report);
        }
        visit_mut::visit_type_reference_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if self.of == Use::Argument && lifetime.ident == "static" {
            refuse_static(lifetime, false, self.report);
        }
    }

    fn visit_path_segment_mut(&mut self, segment: &mut PathSegment) {
        // An argument of these types owns what it has, whatever it could borrow.
        if segment.ident != "Cow" && segment.ident != "Callback" {
            visit_mut::visit_path_segment_mut(self, segment);
        }
    }

    // What a function takes is lent for each of its calls.
    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {
    }

    fn visit_type_fn_ptr_mut(&mut self, ty: &mut TypeFnPtr) {
        let remedy = match self.of {
            Use::Argument => "take `&dyn Fn(A) -> R`, or `Callback<dyn Fn(A) -> R>` to keep it",
            Use::Result => "return `impl Fn(A) -> R` or `Box<dyn Fn(A) -> R>`",
            Use::Field => "use `Callback<dyn Fn(A) -> R>` for a function of JavaScript",
        };
        self.report.error(
            &*ty,
            format!("a function pointer cannot cross to or from JavaScript; {remedy}"),
        );
    }
}

/// Reports what would have to be borrowed until a promise settles.
struct Borrows<'a>(&'a mut Report);

impl Borrows<'_> {
    fn refuse(&mut self, at: impl quote::ToTokens) {
        self.0.error(at, "a promise cannot give what is borrowed: JavaScript takes it when the function has ended; own the value");
    }
}

impl VisitMut for Borrows<'_> {
    fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
        if ty.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static") {
            self.visit_type_mut(&mut ty.elem);
        } else {
            self.refuse(&*ty);
        }
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        if lifetime.ident != "static" {
            self.refuse(&*lifetime);
        }
    }

    fn visit_parenthesized_generic_arguments_mut(&mut self, _: &mut ParenthesizedGenericArguments) {
    }
}
