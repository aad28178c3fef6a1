//! Imported functions, and what they are to a class.

use super::import::{Shared, parameter_name, refuse_unsafe};
use crate::attr::{self, Options, place};
use crate::model::{ImportedFunction, ImportedParam, Member, Role};
use crate::name::spell;
use crate::report::Report;
use crate::types::{bare, value_type};
use quote::{ToTokens, format_ident};
use syn::spanned::Spanned;
use syn::{FnArg, ForeignItemFn, GenericParam, Ident, Pat, PatType, Signature, Type};

pub(super) fn parse_function(
    mut item: ForeignItemFn,
    shared: &Shared,
    report: &mut Report,
) -> ImportedFunction {
    let mut options = attr::take_options(&mut item.attrs, &place::IMPORTED_FUNCTION, report);
    refuse_forms(&item.sig, report);
    let mut inputs = parse_inputs(&mut item.sig, report);
    let this = inputs.first().is_some_and(|input| input.ident == "this").then(|| inputs.remove(0));
    for input in inputs.iter().filter(|input| input.ident == "this") {
        report.error(
            &input.ident,
            "`this` is the object that the method is called on; it is the first parameter",
        );
    }
    let member = parse_member(&item.sig, this, &mut options, report);
    let variadic = options.variadic.take();
    if let (Some(_), Some(namespace)) = (&member, &options.namespace) {
        report.error(
            namespace,
            "a member is found through its class; remove `namespace`, or put it on the type",
        );
    }
    let is_setter = member.as_ref().is_some_and(|member| member.role == Role::Setter);
    let ident = &item.sig.ident;
    let mut declared = shared.declare(ident, item.attrs, item.vis, options, |name| {
        spell(name.strip_prefix("set_").filter(|_| is_setter).unwrap_or(name), false)
    });
    if member.is_some() {
        declared.common.namespace = None;
    }
    declared.common.part_of =
        member.as_ref().and_then(|member| crate::types::last_name(&member.class)).cloned();
    ImportedFunction {
        declared,
        asyncness: item.sig.asyncness.map(ToTokens::into_token_stream),
        generics: item.sig.generics,
        member,
        params: inputs,
        output: item.sig.output,
        variadic,
    }
}

/// Reports what no imported function can be.
fn refuse_forms(signature: &Signature, report: &mut Report) {
    if let Some(token) = &signature.constness {
        report.error(token, "JavaScript runs nothing at compile time; remove `const`");
    }
    refuse_unsafe(&signature.safety, report);
    if let Some(variadic) = &signature.variadic {
        report.error(
            variadic,
            "C varargs cannot be imported; take a slice last and add `#[import(variadic)]`",
        );
    }
    for param in &signature.generics.params {
        let ident = match param {
            GenericParam::Type(param) => &param.ident,
            GenericParam::Const(param) => &param.ident,
            GenericParam::Lifetime(_) => continue,
        };
        report.error(param, format!("a generic function cannot be imported; take `JsValue`, or import one function for each `{ident}` with `#[import(name = \"..\")]`"));
    }
}

fn parse_inputs(signature: &mut Signature, report: &mut Report) -> Vec<ImportedParam> {
    let mut params = Vec::new();
    for (index, input) in signature.inputs.iter_mut().enumerate() {
        match input {
            FnArg::Receiver(receiver) => {
                report.error(
                    receiver,
                    "the object of an imported method is its first parameter `this: &Type`",
                );
            }
            FnArg::Typed(input) => params.push(parse_input(index, input, report)),
        }
    }
    params
}

fn parse_input(index: usize, input: &mut PatType, report: &mut Report) -> ImportedParam {
    attr::take_options(&mut input.attrs, &place::IMPORTED_PARAMETER, report);
    if let Some(attr) = input.attrs.first() {
        report.error(attr, "an attribute on a parameter of an imported function has no meaning; put it on the function");
    }
    let ident = match &*input.pat {
        Pat::Ident(pat)
            if pat.by_ref.is_none() && pat.mutability.is_none() && pat.subpat.is_none() =>
        {
            pat.ident.clone()
        }
        other => {
            if !matches!(other, Pat::Wild(_)) {
                report.error(other, "a parameter of an imported function is a name alone");
            }
            format_ident!("arg{index}", span = other.span())
        }
    };
    ImportedParam { js_name: parameter_name(&ident), ident, ty: (*input.ty).clone() }
}

/// What the options and the parameter `this` make of a function.
fn parse_member(
    signature: &Signature,
    this: Option<ImportedParam>,
    options: &mut Options,
    report: &mut Report,
) -> Option<Member> {
    let marks = [
        (options.constructor.take(), Role::Constructor),
        (options.getter.take(), Role::Getter),
        (options.setter.take(), Role::Setter),
    ];
    let mut marks = marks.into_iter().filter_map(|(mark, role)| Some((mark?, role)));
    let mark = marks.next();
    if let Some((second, _)) = marks.next() {
        report.error(
            second,
            "a function is only one of `constructor`, `getter` and `setter`; keep one",
        );
    }
    let static_of = options.static_of.take();
    match (mark, this, static_of) {
        (Some((mark, Role::Constructor)), this, static_of) => {
            if let Some(this) = this {
                report.error(this.ident, "a constructor makes the object; it takes no `this`");
            }
            if let Some(class) = static_of {
                report.error(
                    class,
                    "a constructor belongs to the class that it returns; remove `static_of`",
                );
            }
            let class = constructed(signature, &mark, report)?;
            Some(Member { class, role: Role::Constructor, this: None })
        }
        (mark, Some(this), static_of) => {
            if let Some(class) = static_of {
                report.error(
                    class,
                    "a function of the class itself takes no `this`; remove one of the two",
                );
            }
            let class = class_of(&this.ty, report)?;
            let role = mark.map_or(Role::Method, |(_, role)| role);
            Some(Member { class, role, this: Some(this.ident) })
        }
        (mark, None, Some(class)) => {
            let role = mark.map_or(Role::Static, |(_, role)| role);
            Some(Member { class, role, this: None })
        }
        (Some((mark, _)), None, None) => {
            report.error(&mark, format!("a {mark} belongs to a class: take `this: &Type` first, or add `static_of = Type`; a value of its own is a `static`"));
            None
        }
        (None, None, None) => None,
    }
}

/// The class that a constructor returns.
fn constructed(signature: &Signature, mark: &Ident, report: &mut Report) -> Option<Type> {
    let class = value_type(&signature.output).filter(|ty| is_class(ty));
    if class.is_none() {
        let message = "a constructor returns the class it makes an object of: `-> Type` or `-> Result<Type, E>`";
        match &signature.output {
            syn::ReturnType::Default => report.error(mark, message),
            syn::ReturnType::Type(_, ty) => report.error(ty, message),
        }
    }
    class.cloned()
}

/// The class in the type of `this`.
fn class_of(ty: &Type, report: &mut Report) -> Option<Type> {
    if let Type::Reference(reference) = bare(ty)
        && reference.mutability.is_none()
        && is_class(&reference.elem)
    {
        return Some((*reference.elem).clone());
    }
    report.error(ty, "the object of an imported method is lent: `this: &Type`, with the name of an imported type");
    None
}

/// Whether a type is a name that an imported class can have.
fn is_class(ty: &Type) -> bool {
    matches!(bare(ty), Type::Path(path)
        if path.qself.is_none()
            && !path.path.is_ident("Self")
            && path.path.segments.last().is_some_and(|last| last.arguments.is_none()))
}
