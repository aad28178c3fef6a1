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

/// A wrapper before it is written.
struct Wrapper<'a> {
    function: &'a Function,
    arguments: Vec<Lowered>,
    lifted: Lifted,
}

/// Writes a function; as the export itself where nothing has to be done for it.
pub(super) fn emit_function(
    function: &Function,
    context: &Context<'_>,
    library: &mut Library,
    w: &mut Writer,
) {
    let overlaps = overlap_checks(function, library);
    let wrapper = Wrapper {
        function,
        arguments: lower_arguments(function, context, library),
        lifted: lift(&function.output, function.view, &context.failure, library),
    };
    if wrapper.is_plain(context.interface) {
        w.line(format!("const {} = {};", function.names.ident, function.shim_ident));
        return;
    }
    let open = format!("function {}({}) {{", function.names.ident, params(function));
    w.block(open, "}", |w| {
        if context.interface.can_panic {
            w.line(format!(
                "if ({} !== undefined) {}();",
                library.get("broken"),
                library.get("refuse")
            ));
        }
        for check in wrapper.arguments.iter().flat_map(|lowered| &lowered.checks) {
            w.line(check);
        }
        for check in &overlaps {
            w.line(check);
        }
        wrapper.emit_guarded(context.interface, library, w);
    });
}

fn params(function: &Function) -> String {
    let mut params: Vec<String> = function.params.iter().map(|param| param.ident.clone()).collect();
    if let (true, Some(rest)) = (function.variadic, params.last_mut()) {
        rest.insert_str(0, "...");
    }
    params.join(", ")
}

fn lower_arguments(
    function: &Function,
    context: &Context<'_>,
    library: &mut Library,
) -> Vec<Lowered> {
    let name = function.names.full();
    let params = function.params.iter().enumerate();
    let lowered = params.map(|(index, param)| {
        let place = quote(&format!("{name}: argument '{}'", param.name));
        let slot = slot(index, context.interface);
        let (ty, optional) = match &param.ty {
            Type::Option(inner) => (&**inner, true),
            ty => (ty, false),
        };
        let argument = Argument {
            value: &param.ident,
            place: &place,
            index,
            slot: &slot,
            optional,
            unchecked: context.unchecked,
        };
        lower(ty, &argument, library)
    });
    lowered.collect()
}

/// The slot of an argument. Where a call can begin within another, the slots of the outer one stay
/// untouched: they are counted from `base`.
fn slot(index: usize, interface: &Interface) -> String {
    match (interface.can_reenter(), index) {
        (false, index) => index.to_string(),
        (true, 0) => "base".into(),
        (true, index) => format!("base + {index}"),
    }
}

impl Wrapper<'_> {
    /// Whether the export itself will do: no checks, no conversion, nothing to watch.
    fn is_plain(&self, interface: &Interface) -> bool {
        let is_as_passed = |lowered: &Lowered| {
            let same = |word: &String| !word.contains(['(', '?', '>']);
            lowered.checks.is_empty() && !lowered.on_stack && lowered.words.iter().all(same)
        };
        !interface.can_panic
            && self.arguments.iter().all(is_as_passed)
            && self.lifted.checks.is_empty()
            && self.lifted.value.as_deref().is_none_or(|value| value == "result")
    }

    /// Writes what must be undone or watched, with the call inside.
    fn emit_guarded(&self, interface: &Interface, library: &mut Library, w: &mut Writer) {
        let mut finally = Vec::new();
        if self.arguments.iter().any(|lowered| lowered.on_stack) && interface.can_reenter() {
            let count = self.arguments.len();
            w.line(format!("const base = {}({count});", library.get("enter")));
            finally.push(format!("{}(base);", library.get("leave")));
        }
        let mut clauses = Vec::new();
        if self.function.can_panic {
            let throw = format!("throw {}(error);", library.get("caught"));
            clauses.push(("} catch (error) {", vec![throw]));
        }
        if !finally.is_empty() {
            clauses.push(("} finally {", finally));
        }
        if clauses.is_empty() {
            self.emit_call(library, w);
            return;
        }
        w.block_open("try {", |w| self.emit_call(library, w));
        for (open, lines) in clauses {
            w.block_open(open, |w| w.lines(lines.iter().map(String::as_str)));
        }
        w.line("}");
    }

    /// What writes the arguments to memory: owned blocks last, each freed when a later one fails.
    fn writes(&self, library: &mut Library) -> Vec<String> {
        let mut arguments: Vec<(usize, &Lowered)> = self.arguments.iter().enumerate().collect();
        arguments.sort_by_key(|(_, lowered)| lowered.block.is_some());
        let mut blocks: Vec<&str> = Vec::new();
        let mut writes = Vec::new();
        for (index, lowered) in arguments {
            if let Some(length) = &lowered.length {
                let guarded = blocks.iter().fold(length.clone(), |step, block| {
                    format!("{}({block}, () => {step})", library.get("orFree"))
                });
                writes.push(format!("const len{index} = {guarded};"));
            }
            writes.extend(lowered.writes.iter().cloned());
            blocks.extend(lowered.block.as_deref());
        }
        writes
    }

    fn emit_call(&self, library: &mut Library, w: &mut Writer) {
        for write in self.writes(library) {
            w.line(write);
        }
        let words: Vec<&str> =
            self.arguments.iter().flat_map(|lowered| &lowered.words).map(String::as_str).collect();
        let call = format!("{}({})", self.function.shim_ident, words.join(", "));
        let after: Vec<&String> =
            self.arguments.iter().flat_map(|lowered| &lowered.after).collect();
        let lifted = &self.lifted;
        let is_direct = lifted.checks.is_empty() && after.is_empty();
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
}

/// Checks that no mutable slice shares elements with another argument.
fn overlap_checks(function: &Function, library: &mut Library) -> Vec<String> {
    let name = function.names.full();
    let sequences: Vec<_> = function.sequences().collect();
    let mut checks = Vec::new();
    for (index, (kind, first)) in sequences.iter().enumerate() {
        for (other_kind, second) in sequences.iter().skip(index + 1) {
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
