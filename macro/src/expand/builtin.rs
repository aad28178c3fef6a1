//! Imports of `minibind::js`: the name under which a module imports one describes it, so that there is
//! no descriptor, and nothing in the modules that do not call it. The grammar is in `wire.rs`.
//!
//! Names of types mean what they mean in the runtime; those of other crates could mean anything.

use super::import_function::{all_params, catches};
use crate::model::{ImportedFunction, Member};
use crate::types::{argument_of, bare, is_unit, last_name};
use syn::{PathArguments, ReturnType, Type};

/// Whether an item is the runtime's own.
pub(super) fn is_of_runtime() -> bool {
    std::env::var("CARGO_CRATE_NAME").is_ok_and(|name| name == "minibind")
}

/// What follows the symbol in the name of an import; `None` when it is described by a descriptor.
pub(super) fn description(function: &ImportedFunction) -> Option<String> {
    let common = &function.declared.common;
    if !is_of_runtime() || function.asyncness.is_some() {
        return None;
    }
    let owner = match &function.member {
        None => "NONE".to_owned(),
        Some(Member { class, role, .. }) => format!("{}:{}", role.word(), last_name(class)?),
    };
    let flags = [(function.variadic.is_some(), "VARIADIC"), (catches(&function.output), "CATCH")];
    let flags: Vec<_> = flags.iter().filter(|(is_set, _)| *is_set).map(|(_, flag)| *flag).collect();
    let params = all_params(function);
    let names = function.params.iter().map(|param| param.js_name.as_str());
    let this = (params.len() > function.params.len()).then_some("this");
    let params = this.into_iter().chain(names).zip(&params);
    let params: Option<Vec<_>> =
        params.map(|(name, param)| Some(format!("{name}:{}", type_name(&param.ty)?))).collect();
    let output = match &function.output {
        ReturnType::Default => "()".to_owned(),
        ReturnType::Type(_, ty) => type_name(ty)?,
    };
    let namespace = common.namespace.as_ref().map(syn::LitStr::value).unwrap_or_default();
    let (flags, params) = (flags.join(","), params?.join(","));
    Some(format!(" {} {namespace} {owner} {flags} {params} {output}", common.js_name.text))
}

/// A type in the grammar of `wire.rs`.
fn type_name(ty: &Type) -> Option<String> {
    match bare(ty) {
        ty if is_unit(ty) => Some("()".to_owned()),
        Type::Reference(reference) => {
            let mutability = if reference.mutability.is_some() { "mut" } else { "" };
            Some(format!("&{mutability}{}", type_name(&reference.elem)?))
        }
        Type::Slice(slice) => Some(format!("[{}]", type_name(&slice.elem)?)),
        ty @ Type::Path(path) => {
            for outer in ["Option", "Result"] {
                if let Some(inner) = argument_of(ty, outer) {
                    return Some(format!("{outer}<{}>", type_name(inner)?));
                }
            }
            let last = path.path.segments.last()?;
            matches!(last.arguments, PathArguments::None).then(|| last.ident.to_string())
        }
        _ => None,
    }
}
