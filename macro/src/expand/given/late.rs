//! Errors inside of what is given: `impl Fn(A) -> Result<R, E>`, `impl Iterator<Item = Result<T, E>>`.
//!
//! How an error is thrown depends on what its type can do, which only the expansion can ask for, and
//! it is thrown after the call. So the error is replaced by one that knows how: `minibind::rt::Late`.

use crate::expand::{at, local};
use crate::types::{argument_of, bare, function_type, last_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{
    GenericArgument, PathArguments, ReturnType, Type, TypeParamBound, TypePath, parse_quote_spanned,
};

/// The errors that need no help.
const KNOWN: [&str; 4] = ["JsValue", "JsError", "String", "Thrown"];

/// A function that can fail, with its error replaced.
pub(super) struct Fallible {
    /// The type that crosses, in a box.
    pub dynamic: Box<Type>,
    params: Vec<Type>,
    /// The place of what it returns.
    span: Span,
}

/// `Result<T, E>` with `E` replaced, where that is needed.
pub(super) fn with_late_error(ty: &Type) -> Option<Type> {
    let value = argument_of(ty, "Result")?;
    let is_known = match error_of(ty) {
        None => false,
        Some(Type::Reference(_)) => true,
        Some(error) => last_name(error).is_some_and(|name| KNOWN.iter().any(|known| name == known)),
    };
    (!is_known).then(
        || parse_quote_spanned!(at(ty)=> ::core::result::Result<#value, ::minibind::rt::Late>),
    )
}

/// `E` of `Result<T, E>`, which an alias may not show.
fn error_of(ty: &Type) -> Option<&Type> {
    let Type::Path(TypePath { path, .. }) = bare(ty) else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else {
        return None;
    };
    let mut types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(bare(ty)),
        _ => None,
    });
    types.nth(1)
}

/// `outcome` with its error replaced. Mistakes are reported at `span`.
pub(super) fn late_error(span: Span) -> TokenStream {
    quote_spanned! {span=>
        ::core::result::Result::map_err(outcome, |error| ::minibind::rt::Late::new(move || {
            use ::minibind::rt::{
                SettleError, SettlePlain, SettlePointer, SettleText, SettleValue,
            };
            let outcome = ::core::result::Result::<(), _>::Err(error);
            (&&&&&::minibind::rt::probe(&outcome)).settle(outcome)
        }))
    }
}

/// The function that is given as `impl Fn(A) -> Result<R, E>` or in a box.
pub(super) fn fallible(ty: &Type) -> Option<Fallible> {
    let mut dynamic = function_type(argument_of(ty, "Box").unwrap_or(ty))?.dynamic;
    let Type::TraitObject(object) = &mut dynamic else { return None };
    let Some(TypeParamBound::Trait(bound)) = object.bounds.first_mut() else { return None };
    // A closure cannot declare lifetimes.
    if bound.lifetimes.is_some() {
        return None;
    }
    let PathArguments::Parenthesized(signature) = &mut bound.path.segments.last_mut()?.arguments
    else {
        return None;
    };
    let ReturnType::Type(_, output) = &mut signature.output else { return None };
    let span = at(&**output);
    **output = with_late_error(output)?;
    let params = signature.inputs.iter().map(|input| input.ty.clone()).collect();
    Some(Fallible { dynamic: Box::new(dynamic), params, span })
}

impl Fallible {
    /// The function in its box.
    pub(super) fn convert(&self, value: &TokenStream) -> TokenStream {
        let Fallible { dynamic, params, span } = self;
        let idents: Vec<Ident> =
            (0..params.len()).map(|index| format_ident!("argument{}", index)).collect();
        let (function, late) = (local("function"), late_error(*span));
        quote_spanned! {at(&**dynamic)=> {
            #[allow(unused_mut, reason = "it may be an `FnMut`")]
            let mut #function = #value;
            ::minibind::rt::Box::new(move |#(#idents: #params),*| {
                let outcome = #function(#(#idents),*);
                #late
            }) as ::minibind::rt::Box<#dynamic>
        }}
    }
}
