//! One function: the wrapper that checks and lowers its arguments and lifts its result.

use super::library::Library;
use super::lift::{Lifted, lift};
use super::lower::{Argument, Lowered, lower};
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Sequence, Type};
use crate::interface::model::{Function, Interface};

/// What every wrapper is written with.
pub(super) struct Context<'a> {
    pub interface: &'a Interface,
    pub unchecked: bool,
    /// The expression of the error that Rust returned.
    pub failure: String,
}

/// Writes a function; as the export itself where nothing has to be done for it.
pub(super) fn emit_function(
    function: &Function,
    context: &Context<'_>,
    library: &mut Library,
    w: &mut Writer,
) {
    let name = function.names.full();
    let mut all = Vec::new();
    for (index, param) in function.params.iter().enumerate() {
        let place = quote(&format!("{name}: argument '{}'", param.name));
        let argument =
            Argument { value: &param.ident, place: &place, index, unchecked: context.unchecked };
        all.push(lower(&param.ty, &argument, library));
    }
    let overlaps = overlap_checks(function, &name, library);
    let lifted = lift(&function.output, function.view, &context.failure, library);
    if is_plain(&all, &lifted, context) {
        w.line(format!("const {} = {};", function.names.ident, function.shim_ident));
        return;
    }
    let params: Vec<String> = function
        .params
        .iter()
        .enumerate()
        .map(|(index, param)| {
            let rest =
                if function.variadic && index + 1 == function.params.len() { "..." } else { "" };
            format!("{rest}{}", param.ident)
        })
        .collect();
    w.block(format!("function {}({}) {{", function.names.ident, params.join(", ")), "}", |w| {
        if context.interface.can_panic {
            w.line(format!(
                "if ({} !== undefined) {}();",
                library.get("broken"),
                library.get("refuse")
            ));
        }
        for check in all.iter().flat_map(|lowered| &lowered.checks) {
            w.line(check);
        }
        for check in &overlaps {
            w.line(check);
        }
        emit_guarded(function, &all, &lifted, library, w);
    });
}

/// Whether the export itself will do: no checks, no conversion, nothing to watch.
fn is_plain(all: &[Lowered], lifted: &Lifted, context: &Context<'_>) -> bool {
    !context.interface.can_panic
        && all.iter().all(|lowered| {
            lowered.checks.is_empty()
                && !lowered.on_stack
                && !lowered.words.iter().any(|word| word.contains(['(', '?', '>']))
        })
        && lifted.checks.is_empty()
        && lifted.value.as_deref().is_none_or(|value| value == "result")
}

/// Writes what must be undone or watched, with the call inside.
fn emit_guarded(
    function: &Function,
    all: &[Lowered],
    lifted: &Lifted,
    library: &mut Library,
    w: &mut Writer,
) {
    let on_stack = all.iter().any(|lowered| lowered.on_stack);
    if on_stack {
        w.line(format!("const mark = {}();", library.get("enter")));
    }
    let catch = function.can_panic.then(|| format!("throw {}(error);", library.get("caught")));
    let finally = on_stack.then(|| format!("{}(mark);", library.get("leave")));
    if catch.is_none() && finally.is_none() {
        emit_call(function, all, lifted, library, w);
        return;
    }
    w.block("try {", &closing(catch.is_some()), |w| emit_call(function, all, lifted, library, w));
    if let Some(catch) = catch {
        w.block_body(&catch, if finally.is_some() { "} finally {" } else { "}" });
    }
    if let Some(finally) = finally {
        w.block_body(&finally, "}");
    }
}

fn closing(has_catch: bool) -> String {
    if has_catch { "} catch (error) {".into() } else { "} finally {".into() }
}

fn emit_call(
    function: &Function,
    all: &[Lowered],
    lifted: &Lifted,
    library: &mut Library,
    w: &mut Writer,
) {
    for write in all.iter().flat_map(|lowered| &lowered.writes) {
        w.line(write);
    }
    if all.iter().any(|lowered| lowered.owned) {
        w.line(format!("{}(mark);", library.get("handOver")));
    }
    let words: Vec<&str> =
        all.iter().flat_map(|lowered| &lowered.words).map(String::as_str).collect();
    let call = format!("{}({})", function.shim_ident, words.join(", "));
    let after: Vec<&String> = all.iter().flat_map(|lowered| &lowered.after).collect();
    let is_direct = lifted.checks.is_empty() && after.is_empty() && lifted.uses_result;
    if let (Some(value), true) = (&lifted.value, is_direct) {
        // One look at the result: the call stands in its place.
        if value.matches("result").count() == 1 {
            w.line(format!("return {};", value.replace("result", &call)));
            return;
        }
    }
    if lifted.uses_result {
        w.line(format!("const result = {call};"));
    } else {
        w.line(format!("{call};"));
    }
    for line in after {
        w.line(line);
    }
    for check in &lifted.checks {
        w.line(check);
    }
    if let Some(value) = &lifted.value {
        w.line(format!("return {value};"));
    }
}

/// Checks that no mutable slice shares elements with another argument.
fn overlap_checks(function: &Function, name: &str, library: &mut Library) -> Vec<String> {
    let sequences: Vec<_> = function
        .params
        .iter()
        .filter_map(|param| {
            let ty = match &param.ty {
                Type::Option(inner) => inner,
                ty => ty,
            };
            match ty {
                Type::Sequence(sequence, _) => Some((param, *sequence)),
                _ => None,
            }
        })
        .collect();
    let mut checks = Vec::new();
    for (index, (first, kind)) in sequences.iter().enumerate() {
        for (second, other_kind) in sequences.iter().skip(index + 1) {
            let (mutable, other) = if *kind == Sequence::SliceMut {
                (first, second)
            } else if *other_kind == Sequence::SliceMut {
                (second, first)
            } else {
                continue;
            };
            checks.push(format!(
                "{}({}, {}, {}, {});",
                library.get("refuseOverlap"),
                quote(&format!("{name}: argument '{}'", mutable.name)),
                mutable.ident,
                quote(&other.name),
                other.ident
            ));
        }
    }
    checks
}
