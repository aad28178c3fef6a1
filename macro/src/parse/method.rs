//! Methods: the part that they play for their type, and the object as their first parameter.

use super::context::{Context, Kind};
use super::function::{parse_output, parse_params, refuse_forms};
use super::self_type::SelfType;
use super::{keeps_rust_names, parse_common, rust_name};
use crate::attr::Options;
use crate::model::{Common, Function, Name, Owner, Param, Role};
use crate::name::spell;
use crate::report::Report;
use crate::types::{argument_of, returns};
use quote::quote;
use syn::{
    FnArg, ImplItemFn, Receiver, ReceiverKind, ReturnType, Type, parse_quote, parse_quote_spanned,
};

pub(super) fn parse_method(
    method: &mut ImplItemFn,
    options: Options,
    context: &Context,
    report: &mut Report,
) -> Function {
    let self_type = &context.self_type;
    let keep = match options.rename_all {
        Some(_) => keeps_rust_names(&options, report),
        None => context.keep,
    };
    refuse_forms(&method.sig, "method", report);
    let receiver = method.sig.inputs.first().and_then(|input| match input {
        FnArg::Receiver(receiver) => Some(parse_receiver(receiver, self_type, report)),
        FnArg::Typed(_) => None,
    });
    let has_receiver = receiver.is_some();
    let mut params: Vec<Param> = receiver.into_iter().collect();
    params.extend(parse_params(&mut method.sig, keep, report));
    for param in &mut params {
        self_type.replace(&mut param.ty);
    }
    let (mut output, asyncness) = parse_output(&method.sig);
    if let ReturnType::Type(_, ty) = &mut output {
        self_type.replace(ty);
    }
    let role = role(method, &output, &options, context, report);
    let (ident, qualifier) = (&method.sig.ident, self_type.qualifier());
    let common = parse_common(ident, &method.attrs, &options, |name| {
        let is_setter = role == Role::Setter;
        spell(name.strip_prefix("set_").filter(|_| is_setter).unwrap_or(name), keep)
    });
    Function {
        callee: quote!(#qualifier::#ident),
        owner: Some(Owner { ty: self_type.ty.clone(), role, has_receiver }),
        common: context.member(common),
        params,
        output,
        asyncness,
        ts_return: options.ts_return,
        variadic: options.variadic,
        start: None,
        view: options.view,
    }
}

/// `toString()`, which runs `Display::fmt`.
pub(super) fn parse_display(method: &ImplItemFn, options: &Options, context: &Context) -> Function {
    let ident = &method.sig.ident;
    let ty = context.self_type.at(ident.span());
    let object = Name { text: "self".into(), span: ident.span() };
    let common = parse_common(ident, &method.attrs, options, |_| "toString".into());
    Function {
        common: context.member(common),
        owner: Some(Owner { ty: ty.clone(), role: Role::Method, has_receiver: true }),
        callee: quote!(::minibind::rt::to_text),
        params: vec![Param { js_name: object, ts: None, ty: parse_quote!(&#ty) }],
        output: parse_quote!(-> ::minibind::rt::String),
        asyncness: None,
        ts_return: None,
        variadic: None,
        start: None,
        view: None,
    }
}

impl Context {
    /// What a method has of its impl.
    fn member(&self, mut common: Common) -> Common {
        common.part_of = self.self_type.ident().cloned();
        common.cfgs.splice(0..0, self.cfgs.iter().cloned());
        common
    }
}

fn role(
    method: &ImplItemFn,
    output: &ReturnType,
    options: &Options,
    context: &Context,
    report: &mut Report,
) -> Role {
    let marks = [
        (&options.constructor, Role::Constructor),
        (&options.getter, Role::Getter),
        (&options.setter, Role::Setter),
    ];
    let mut marks = marks.iter().filter_map(|(mark, role)| Some((mark.as_ref()?, *role)));
    if let Some((_, role)) = marks.next() {
        if let Some((second, _)) = marks.next() {
            report.error(
                second,
                "a method is only one of `constructor`, `getter` and `setter`; keep one",
            );
        }
        return role;
    }
    if context.kind == Kind::Iterator {
        return Role::Iterator;
    }
    if method.sig.receiver().is_some() {
        return Role::Method;
    }
    let is_new = context.kind == Kind::Inherent
        && rust_name(&method.sig.ident) == "new"
        && !context.has_constructor
        && returns(output, context.self_type.ident());
    if is_new { Role::Constructor } else { Role::Static }
}

fn parse_receiver(receiver: &Receiver, self_type: &SelfType, report: &mut Report) -> Param {
    let span = receiver.self_token.span;
    let ty = self_type.at(span);
    let ty = match &receiver.kind {
        ReceiverKind::Reference(_, lifetime, mutability) => {
            parse_quote_spanned!(span=> & #lifetime #mutability #ty)
        }
        ReceiverKind::Typed(_, written) => {
            if !is_receiver(written) {
                report.error(
                    written,
                    "a receiver is `self`, `&self`, `&mut self` or `self: Box<Self>`; JavaScript holds the object itself",
                );
            }
            (**written).clone()
        }
        _ => ty,
    };
    Param { js_name: Name { text: "self".into(), span }, ts: None, ty }
}

/// Whether an exported method can have a receiver of this type.
fn is_receiver(ty: &Type) -> bool {
    let is_self = |ty: &Type| matches!(ty, Type::Path(path) if path.path.is_ident("Self"));
    match ty {
        Type::Reference(reference) => is_self(&reference.elem),
        ty => is_self(ty) || argument_of(ty, "Box").is_some_and(is_self),
    }
}
