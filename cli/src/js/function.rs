//! One function: the wrapper that checks and lowers its arguments and lifts its result.

use super::docs::{Extra, write_docs};
use super::glue::Glue;
use super::library::replace_word;
use super::lift::{Lifted, lift};
use super::lower::{Argument, Lowered, lower};
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Role, Sequence, Type};
use crate::interface::model::{Function, Interface, Param};

/// A wrapper before it is written.
struct Wrapper<'a> {
    function: &'a Function,
    arguments: Vec<Lowered>,
    lifted: Lifted,
    /// How messages name the arguments, as literals.
    places: Vec<String>,
    /// The parameters that JavaScript sees.
    params: String,
}

/// Writes a function; as the export itself where nothing has to be done for it.
pub(super) fn emit_function(function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let wrapper = Wrapper::new(function, false, glue);
    let ident = &function.names.ident;
    if wrapper.is_plain(glue.interface) {
        w.line(format!("const {ident} = {};", function.shim_ident));
    } else {
        let open = format!("function {ident}({}) {{", wrapper.params);
        w.block(open, "}", |w| wrapper.emit_body(glue, w));
    }
}

/// Writes a member of a class.
pub(super) fn emit_member(role: Role, function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let wrapper = Wrapper::new(function, role != Role::Static, glue);
    let prefix = match role {
        Role::Static => "static ",
        Role::Getter => "get ",
        Role::Setter => "set ",
        Role::Method | Role::Constructor | Role::Iterator => "",
    };
    write_docs(&function.names.docs, &Extra::default(), w);
    let open = format!("{prefix}{}({}) {{", function.names.js, wrapper.params);
    w.block(open, "}", |w| wrapper.emit_body(glue, w));
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

/// Whether the objects that a function uses are marked while it runs: where one of them could be
/// given twice, or could end before the call is made.
fn is_tracked(function: &Function, interface: &Interface) -> bool {
    let types = || function.params.iter().map(|param| param.ty.present());
    let objects = types().filter(|ty| interface.class(ty).is_some()).count();
    let has_exclusive = types().any(|ty| matches!(ty, Type::RefMut(_)));
    let has_blocks = function.sequences().any(|(sequence, _)| sequence == Sequence::Vec);
    moves_objects(function, interface)
        || types().any(|ty| is_borrowed_list(ty, interface))
        || (objects > 1 && has_exclusive)
        || (objects > 0 && has_blocks)
}

/// The check that the module has not panicked.
fn refuse_broken(glue: &mut Glue<'_>) -> String {
    format!("if ({}.why !== undefined) {}();", glue.get("broken"), glue.get("refuse"))
}

/// Whether a function takes objects over.
fn moves_objects(function: &Function, interface: &Interface) -> bool {
    function.params.iter().any(|param| {
        let ty = param.ty.present();
        let is_borrowed =
            matches!(ty, Type::Ref(_) | Type::RefMut(_)) && interface.class(ty).is_some();
        !is_borrowed
            && !is_borrowed_list(ty, interface)
            && interface.contains(ty, &|ty| interface.class(ty).is_some())
    })
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
fn holds_values(function: &Function, interface: &Interface) -> bool {
    function.params.iter().any(|param| {
        let ty = param.ty.present();
        *ty != Type::JsValue && interface.contains(ty, &|ty| *ty == Type::JsValue)
    })
}

impl<'a> Wrapper<'a> {
    /// `on_object`: the first argument is `this`.
    fn new(function: &'a Function, on_object: bool, glue: &mut Glue<'_>) -> Self {
        let label = &function.names.label;
        let is_this = |index: usize| on_object && index == 0;
        let params = function.params.iter().enumerate();
        let places: Vec<String> = params
            .clone()
            .map(|(index, param)| match is_this(index) {
                true => quote(&format!("{label}: this")),
                false => quote(&format!("{label}: argument '{}'", param.name)),
            })
            .collect();
        let tracked = is_tracked(function, glue.interface);
        let arguments = params.clone().zip(&places).map(|((index, param), place)| {
            let (ty, optional) = match &param.ty {
                Type::Option(inner) => (&**inner, true),
                ty => (ty, false),
            };
            let argument = Argument {
                value: if is_this(index) { "this" } else { &param.ident },
                place,
                index,
                slot: &slot(index, glue.interface),
                optional,
                tracked,
            };
            lower(ty, &argument, glue)
        });
        let arguments = arguments.collect();
        let mut names: Vec<String> = params
            .filter(|(index, _)| !is_this(*index))
            .map(|(_, param)| param.ident.clone())
            .collect();
        if let (true, Some(rest)) = (function.variadic, names.last_mut()) {
            rest.insert_str(0, "...");
        }
        let lifted = lift(function, glue);
        Self { function, arguments, lifted, places, params: names.join(", ") }
    }

    /// Whether the export itself will do: no checks, no conversion, nothing to watch.
    fn is_plain(&self, interface: &Interface) -> bool {
        let is_as_passed = |lowered: &Lowered| {
            let same = |word: &String| !word.contains(['(', '?', '>']);
            lowered.checks.is_empty()
                && !lowered.on_stack
                && lowered.object.is_none()
                && lowered.words.iter().all(same)
        };
        !interface.can_panic
            && self.arguments.iter().all(is_as_passed)
            && self.lifted.checks.is_empty()
            && self.lifted.returned().is_none_or(|value| value == "result")
    }

    /// Whether any code can run while the arguments are lowered.
    fn runs_code(&self, interface: &Interface) -> bool {
        self.function.params.iter().any(|param| interface.runs_code(param.ty.present()))
    }

    fn emit_body(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        if glue.interface.can_panic {
            w.line(refuse_broken(glue));
        }
        for check in self.arguments.iter().flat_map(|lowered| &lowered.checks) {
            w.line(check);
        }
        // Where a place in memory or an object could change hands, no code may run at the call.
        let is_plain = |lowered: &Lowered| {
            !lowered.on_stack && lowered.object.is_none() && lowered.block.is_none()
        };
        if !self.arguments.iter().all(is_plain) {
            for conversion in
                self.arguments.iter().filter_map(|lowered| lowered.conversion.as_ref())
            {
                w.line(conversion);
            }
        }
        for check in overlap_checks(self.function, &self.places, glue) {
            w.line(check);
        }
        self.emit_guarded(glue, w);
    }

    /// Writes what must be undone or watched, with the call inside.
    fn emit_guarded(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        let (mut before, mut finally) = (Vec::new(), Vec::new());
        if self.arguments.iter().any(|lowered| lowered.on_stack) && glue.interface.can_reenter() {
            let count = self.arguments.len();
            before.push(format!("const base = {}({count});", glue.get("enter")));
            finally.push(format!("{}(base);", glue.get("leave")));
        }
        if is_tracked(self.function, glue.interface) {
            before.push(format!("const held = {}.length;", glue.get("holds")));
            finally.push(format!("{}(held);", glue.get("endHolds")));
        }
        if holds_values(self.function, glue.interface) {
            before.push(format!("const pending = {}.length;", glue.get("pendingValues")));
            finally.push(format!("{}(pending);", glue.get("dropValues")));
        }
        w.lines(before.iter().map(String::as_str));
        let mut clauses = Vec::new();
        if self.function.can_panic {
            let throw = format!("throw {}(error);", glue.get("caught"));
            clauses.push(("} catch (error) {", vec![throw]));
        }
        if !finally.is_empty() {
            clauses.push(("} finally {", finally));
        }
        if clauses.is_empty() {
            self.emit_call(glue, w);
            return;
        }
        w.block_open("try {", |w| self.emit_call(glue, w));
        for (open, lines) in clauses {
            w.block_open(open, |w| w.lines(lines.iter().map(String::as_str)));
        }
        w.line("}");
    }

    /// What writes the arguments to memory, then what reaches objects, when no other code can run
    /// any more that could end them; owned blocks last, each freed when a later one fails.
    fn writes(&self, glue: &mut Glue<'_>) -> Vec<String> {
        let mut writes = Vec::new();
        let (owned, others): (Vec<_>, Vec<_>) =
            self.arguments.iter().partition(|lowered| lowered.block.is_some());
        for lowered in others {
            writes.extend(
                lowered.first.iter().map(|(ident, value)| format!("const {ident} = {value};")),
            );
            writes.extend(lowered.writes.iter().cloned());
        }
        writes.extend(self.arguments.iter().filter_map(|lowered| lowered.object.clone()));
        let mut blocks: Vec<&str> = Vec::new();
        for lowered in owned {
            if let Some((ident, value)) = &lowered.first {
                let guarded = blocks.iter().fold(value.clone(), |step, block| {
                    format!("{}({block}, () => {step})", glue.get("orFree"))
                });
                writes.push(format!("const {ident} = {guarded};"));
            }
            writes.extend(lowered.writes.iter().cloned());
            blocks.extend(lowered.block.as_deref());
        }
        if self.runs_code(glue.interface) && glue.interface.can_panic {
            // What ran meanwhile may have called a function that panicked.
            writes.push(refuse_broken(glue));
        }
        if moves_objects(self.function, glue.interface) {
            let by = quote(&self.function.names.label);
            writes.push(format!("{}(held, {by});", glue.get("commitMoves")));
        }
        if holds_values(self.function, glue.interface) {
            writes.push(format!("{}(pending);", glue.get("commitValues")));
        }
        writes
    }

    fn emit_call(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        for write in self.writes(glue) {
            w.line(write);
        }
        let words: Vec<&str> =
            self.arguments.iter().flat_map(|lowered| &lowered.words).map(String::as_str).collect();
        let call = format!("{}({})", self.function.shim_ident, words.join(", "));
        let mut after: Vec<String> = Vec::new();
        if self.function.params.iter().any(|param| glue.interface.has_json(&param.ty)) {
            after.push(format!("{}({});", glue.get("checkRefused"), self.places.join(", ")));
        }
        after.extend(self.arguments.iter().flat_map(|lowered| lowered.after.iter().cloned()));
        let lifted = &self.lifted;
        if self.function.role() == Some(Role::Iterator) {
            self.emit_item(&call, &after, w);
            return;
        }
        let returned = lifted.returned();
        let is_direct = lifted.checks.is_empty() && after.is_empty();
        if let (Some(value), true) = (&returned, is_direct) {
            // One look at the result: the call stands in its place.
            if let Some(value) = replace_word(value, "result", &call) {
                w.line(format!("return {value};"));
                return;
            }
        }
        self.emit_result(&call, &after, w);
        if let Some(value) = returned {
            w.line(format!("return {value};"));
        }
    }

    /// Writes the call and what follows it, up to the value.
    fn emit_result(&self, call: &str, after: &[String], w: &mut Writer) {
        if self.lifted.uses_result {
            w.line(format!("const result = {call};"));
        } else {
            w.line(format!("{call};"));
        }
        w.lines(after.iter().chain(&self.lifted.checks).map(String::as_str));
    }

    /// Writes the call of `next`, as the iterator protocol wants its result.
    fn emit_item(&self, call: &str, after: &[String], w: &mut Writer) {
        self.emit_result(call, after, w);
        if let Some(none) = &self.lifted.none {
            w.line(format!("if ({none}) return {{ done: true, value: undefined }};"));
        }
        let value = self.lifted.value.as_deref().unwrap_or("undefined");
        w.line(format!("return {{ done: false, value: {value} }};"));
    }
}

/// Checks that no mutable slice shares elements with another argument.
fn overlap_checks(function: &Function, places: &[String], glue: &mut Glue<'_>) -> Vec<String> {
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
