//! What the arguments of a call ask for besides being lowered: marks on objects, handles that end with
//! the call, checks between arguments.

use super::glue::Glue;
use super::quote::quote;
use crate::descriptor::model::{Sequence, Type};
use crate::interface::model::{Function, Interface, Param};

/// The check that the module has not panicked.
pub(super) fn refuse_broken(glue: &mut Glue<'_>) -> String {
    format!("if ({}.why !== undefined) {}();", glue.get("broken"), glue.get("refuse"))
}

/// The slot of an argument. Where a call can begin within another, the slots of the outer one stay
/// untouched: they are counted from the first that is free, which is `base` in a function that takes
/// its slots away from others. What stays after the call has memory of its own.
pub(super) fn slot(index: usize, function: &Function, interface: &Interface) -> String {
    if keeps_arguments(function) {
        return "kept".into();
    }
    if !interface.can_reenter() {
        return index.to_string();
    }
    let base = if interface.takes_slots(function) { "base" } else { "top" };
    if index == 0 { base.into() } else { format!("{base} + {index}") }
}

/// Whether arguments are used after the function has returned.
pub(super) fn keeps_arguments(function: &Function) -> bool {
    function.is_async || is_iterator(function.output.value())
}

/// Whether a result gives items later.
pub(super) fn is_iterator(ty: &Type) -> bool {
    matches!(ty, Type::Iterator { .. } | Type::Stream { .. })
}

/// Whether the objects that a function uses are marked while it runs: where one of them could be
/// given twice, could end before the call is made, or could be reached by other code while it runs.
pub(super) fn is_tracked(function: &Function, interface: &Interface) -> bool {
    let types = || function.params.iter().map(|param| param.ty.present());
    let objects = types().filter(|ty| interface.class(ty).is_some()).count();
    let has_exclusive = types().any(|ty| matches!(ty, Type::RefMut(_)));
    let has_blocks = function.sequences().any(|(sequence, _)| sequence == Sequence::Vec);
    types().any(|ty| moves_objects(ty, interface) || is_borrowed_list(ty, interface))
        || (objects > 1 && has_exclusive)
        || (objects > 0 && (has_blocks || function.calls_out || keeps_arguments(function)))
}

/// Whether the objects of any call can be marked.
pub(super) fn tracks_objects(interface: &Interface) -> bool {
    !interface.carriers().is_empty()
        || !interface.imports.is_empty()
        || interface.functions.iter().any(|function| is_tracked(function, interface))
}

/// Whether an argument takes objects over.
pub(super) fn moves_objects(ty: &Type, interface: &Interface) -> bool {
    let ty = ty.present();
    let is_borrowed = matches!(ty, Type::Ref(_) | Type::RefMut(_)) && interface.class(ty).is_some();
    !is_borrowed
        && !is_borrowed_list(ty, interface)
        && interface.contains(ty, &|ty| interface.class(ty).is_some())
}

/// Whether a type is `&[C]` of a class.
fn is_borrowed_list(ty: &Type, interface: &Interface) -> bool {
    match ty {
        Type::Ref(inner) => match &**inner {
            Type::List(element) => interface.class(element).is_some(),
            _ => false,
        },
        _ => false,
    }
}

/// Whether handles are written into a buffer.
pub(super) fn holds_values(ty: &Type, interface: &Interface) -> bool {
    let ty = ty.present();
    interface.is_composite(ty) && interface.contains(ty, &is_handle)
}

/// Whether values of a type cross as handles.
pub(super) fn is_handle(ty: &Type) -> bool {
    matches!(
        ty,
        Type::JsValue
            | Type::Imported(_)
            | Type::Callback { .. }
            | Type::Promise { .. }
            | Type::AsyncIterable { .. }
    )
}

/// Checks that no mutable slice shares elements with another argument.
pub(super) fn overlap_checks(
    function: &Function,
    places: &[String],
    glue: &mut Glue<'_>,
) -> Vec<String> {
    let sequences: Vec<(Sequence, &Param, &String)> = function
        .params
        .iter()
        .zip(places)
        .filter_map(|(param, place)| match param.ty.present() {
            Type::Sequence(sequence, _) => Some((*sequence, param, place)),
            _ => None,
        })
        .collect();
    let mut checks = Vec::new();
    for (index, (kind, first, place)) in sequences.iter().enumerate() {
        for (other_kind, second, other_place) in sequences.iter().skip(index + 1) {
            let (mutable, place, other) = if *kind == Sequence::SliceMut {
                (first, place, second)
            } else if *other_kind == Sequence::SliceMut {
                (second, other_place, first)
            } else {
                continue;
            };
            checks.push(format!(
                "{}({place}, {}, {}, {});",
                glue.get("refuseOverlap"),
                mutable.ident,
                quote(&other.name),
                other.ident
            ));
        }
    }
    checks
}
