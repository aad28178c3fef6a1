//! Imports: the shape of each role, and the types that can cross.

use super::{check_name, check_namespace, error_at};
use crate::model::{Block, Declared, Import, ImportedFunction, Member, Role};
use crate::report::Report;
use crate::types::{FunctionKind, argument_of, function_type, is_unit, last_name, value_type};
use syn::visit_mut::VisitMut;
use syn::{
    ParenthesizedGenericArguments, ReturnType, Type, TypeFnPtr, TypeImplTrait, TypeReference,
};

/// Reports what is wrong with the imports of a block.
pub(crate) fn check_import(block: &Block, report: &mut Report) {
    for item in &block.items {
        match item {
            Import::Function(function) => check_function(function, report),
            Import::Static(item) => {
                check_declared(&item.declared, report);
                check_received(&item.ty, report);
            }
            Import::Type(ty) => {
                check_name(&ty.declared.common.js_name, "a name in JavaScript", report);
                check_declared(&ty.declared, report);
            }
        }
    }
}

/// A name that is no identifier is that of a property: `object["a-name"]`.
fn check_declared(declared: &Declared, report: &mut Report) {
    let name = &declared.common.js_name;
    if name.text.is_empty() {
        error_at(name, "what is imported has a name in JavaScript; fill it in".into(), report);
    }
    check_namespace(&declared.common, report);
}

fn check_function(function: &ImportedFunction, report: &mut Report) {
    let ImportedFunction { declared, params, output, .. } = function;
    match &function.member {
        Some(Member { role: Role::Constructor, .. }) => {
            if let Some(given) = &declared.common.given_name {
                report.error(given, "a constructor is called by the name of its class; remove `name`, or put it on the type");
            }
        }
        _ => check_declared(declared, report),
    }
    if let Some(member) = &function.member {
        check_shape(function, member, report);
    }
    for param in params {
        check_passed(&param.ty, report);
    }
    if let ReturnType::Type(_, ty) = output {
        check_received(ty, report);
    }
    if let (Some(variadic), None) = (&function.variadic, params.last()) {
        report.error(
            variadic,
            "`variadic` needs a parameter that holds the arguments; add one of type `&[..]`",
        );
    }
    if let (Some(_), ReturnType::Type(_, ty)) = (&function.asyncness, output)
        && last_name(ty).is_some_and(|name| name == "Result")
        && argument_of(ty, "Result").is_none()
    {
        report.error(ty, "an `async fn` has to say what the promise gives: write `Result<T, E>`");
    }
}

fn check_shape(function: &ImportedFunction, member: &Member, report: &mut Report) {
    let (common, count) = (&function.declared.common, function.params.len());
    match member.role {
        Role::Constructor => {
            if let Some(token) = &function.asyncness {
                report.error(token, "a constructor returns the object itself; remove `async`");
            }
        }
        Role::Getter => {
            if count > 0 {
                report.error(
                    &common.ident,
                    "a getter takes no parameters besides `this`; import a method, or remove them",
                );
            }
            if value_type(&function.output).is_some_and(is_unit)
                || matches!(function.output, ReturnType::Default)
            {
                report.error(
                    &common.ident,
                    "a getter returns the value of the property; add `-> Type`",
                );
            }
        }
        Role::Setter => {
            if count != 1 {
                report.error(&common.ident, "a setter takes one value besides `this`");
            }
            if let Some(token) = &function.asyncness {
                report.error(token, "JavaScript sets a property at once; remove `async`");
            }
            if let Some(variadic) = &function.variadic {
                report.error(variadic, "a setter takes one value; remove `variadic`");
            }
            if value_type(&function.output).is_some_and(|ty| !is_unit(ty)) {
                report.error(&function.output, "a setter returns nothing, or `Result<(), E>`");
            }
            if common.given_name.is_none() && !common.ident.to_string().starts_with("set_") {
                error_at(
                    &common.js_name,
                    "a setter is called `set_x`, which sets the property `x`, or has a name: `#[import(setter, name = \"..\")]`".into(),
                    report,
                );
            }
        }
        Role::Static | Role::Method | Role::Iterator => {}
    }
}

/// Reports types that JavaScript cannot be given.
fn check_passed(ty: &Type, report: &mut Report) {
    let function =
        |ty: &Type| matches!(ty, Type::ImplTrait(_)).then(|| function_type(ty)).flatten();
    if let Some(function) = function(argument_of(ty, "Option").unwrap_or(ty)) {
        if function.kind == FunctionKind::FnOnce {
            report.error(ty, "JavaScript may call a function more than once; take `impl FnMut`, or a `Closure` made by `Closure::once`");
        }
        return;
    }
    struct Visitor<'a>(&'a mut Report);
    impl VisitMut for Visitor<'_> {
        fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
            self.0.error(&*ty, "`impl Trait` cannot be passed to JavaScript; name a type, or take a function: `impl Fn(A) -> R`");
        }
        fn visit_type_fn_ptr_mut(&mut self, ty: &mut TypeFnPtr) {
            self.0.error(&*ty, "a function pointer cannot be passed to JavaScript; take `&dyn Fn(A) -> R` or `impl Fn(A) -> R`, which a function is, too");
        }
    }
    Visitor(report).visit_type_mut(&mut ty.clone());
}

/// Reports types that JavaScript cannot give.
fn check_received(ty: &Type, report: &mut Report) {
    struct Visitor<'a>(&'a mut Report);
    impl VisitMut for Visitor<'_> {
        fn visit_type_reference_mut(&mut self, ty: &mut TypeReference) {
            self.0.error(&*ty, "Rust cannot borrow what JavaScript has; own the value, as in `String`, `Vec<T>` or the type without `&`");
        }
        fn visit_type_impl_trait_mut(&mut self, ty: &mut TypeImplTrait) {
            let text = quote::quote!(#ty).to_string();
            let remedy = if text.contains("Future") {
                "write `async fn`, or return a `Promise<T>`"
            } else if text.contains("Fn") {
                "return a `Callback<dyn Fn(A) -> R>`"
            } else if text.contains("Stream") {
                "return a `Stream<T>`"
            } else if text.contains("Iterator") {
                "return a `Vec<T>`"
            } else {
                "name a type"
            };
            self.0.error(
                &*ty,
                format!("`impl Trait` is a type of Rust's, which JavaScript cannot give; {remedy}"),
            );
        }
        fn visit_type_fn_ptr_mut(&mut self, ty: &mut TypeFnPtr) {
            self.0.error(&*ty, "a function of JavaScript is more than a pointer; return a `Callback<dyn Fn(A) -> R>`");
        }
        // What a function takes is lent for each of its calls.
        fn visit_parenthesized_generic_arguments_mut(
            &mut self,
            _: &mut ParenthesizedGenericArguments,
        ) {
        }
    }
    Visitor(report).visit_type_mut(&mut ty.clone());
}
