//! One function: the wrapper that checks and lowers its arguments and lifts its result.

use super::arguments::{
    holds_values, is_iterator, is_lent, is_tracked, keeps_arguments, moves_objects, overlap_checks,
    refuse_broken, slot,
};
use super::docs::{Extra, write_docs};
use super::glue::Glue;
use super::library::replace_word;
use super::lift::{Lifted, lift};
use super::lower::{Argument, Lowered, lower};
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Role, Type};
use crate::interface::model::{Function, Interface};

/// Writes a function; as the export itself where nothing has to be done for it.
pub(super) fn emit_function(function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let wrapper = Wrapper::new(function, Form::Function, glue);
    let ident = &function.names.ident;
    if wrapper.is_plain(glue.interface) {
        w.line(format!("const {ident} = {};", function.shim_ident));
    } else {
        let open = format!("{}function {ident}({}) {{", wrapper.asynchronous(), wrapper.params);
        w.block(open, "}", |w| wrapper.emit_body(glue, w));
    }
}

/// Writes a member of a class.
pub(super) fn emit_member(role: Role, function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let form = match role {
        Role::Static => Form::Function,
        Role::Iterator => Form::Iterator,
        Role::Method | Role::Getter | Role::Setter | Role::Constructor => Form::Method,
    };
    let wrapper = Wrapper::new(function, form, glue);
    let prefix = match role {
        Role::Static => "static ",
        Role::Getter => "get ",
        Role::Setter => "set ",
        Role::Method | Role::Constructor | Role::Iterator => "",
    };
    write_docs(&function.names.docs, &Extra::default(), w);
    let name = &function.names.js;
    if role == Role::Getter && function.is_async {
        // A getter cannot be asynchronous, but what it returns can.
        w.block(format!("get {name}() {{"), "}", |w| {
            w.block("return (async () => {", "})();", |w| wrapper.emit_body(glue, w));
        });
        return;
    }
    let open = format!("{prefix}{}{name}({}) {{", wrapper.asynchronous(), wrapper.params);
    w.block(open, "}", |w| wrapper.emit_body(glue, w));
}

/// What stands in front of the arguments.
pub(super) enum Form {
    Function,
    /// The first argument is `this`.
    Method,
    /// As a method; the result is an item, as the iterator protocol wants it.
    Iterator,
    /// A closure of Rust, whose state is `state`.
    Closure {
        is_exclusive: bool,
    },
    /// `next` of an iterator of Rust, which is at `address`.
    Next,
}

/// A wrapper before it is written.
pub(super) struct Wrapper<'a> {
    function: &'a Function,
    form: Form,
    arguments: Vec<Lowered>,
    lifted: Lifted,
    /// How messages name the arguments, as literals.
    places: Vec<String>,
    /// The parameters that JavaScript sees.
    pub params: String,
}

impl<'a> Wrapper<'a> {
    pub(super) fn new(function: &'a Function, form: Form, glue: &mut Glue<'_>) -> Self {
        let label = &function.names.label;
        let on_object = matches!(form, Form::Method | Form::Iterator);
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
                slot: &slot(index, function, glue.interface),
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
        let params = names.join(", ");
        let is_item = matches!(form, Form::Iterator | Form::Next);
        let mut wrapper =
            Self { function, form, arguments, lifted: Lifted::default(), places, params };
        wrapper.lifted = lift(function, is_item, &wrapper.releases(glue), glue);
        wrapper
    }

    /// What stands in front of the function's name.
    fn asynchronous(&self) -> &'static str {
        if self.function.is_async { "async " } else { "" }
    }

    /// Whether the export itself will do: no checks, no conversion, nothing to watch.
    fn is_plain(&self, interface: &Interface) -> bool {
        let is_as_passed = |lowered: &Lowered| {
            let same = |word: &String| !word.contains(['(', '?', '>']);
            lowered.checks.is_empty()
                && !lowered.on_stack
                && lowered.first.is_none()
                && lowered.object.is_none()
                && lowered.words.iter().all(same)
        };
        !interface.can_panic
            && !self.function.is_async
            && self.arguments.iter().all(is_as_passed)
            && self.lifted.checks.is_empty()
            && self.lifted.returned().is_none_or(|value| value == "result")
    }

    /// Whether any code can run while the arguments are lowered.
    fn runs_code(&self, interface: &Interface) -> bool {
        self.function.params.iter().any(|param| interface.runs_code(param.ty.present()))
    }

    pub(super) fn emit_body(&self, glue: &mut Glue<'_>, w: &mut Writer) {
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

    fn any_type(&self, condition: impl Fn(&Type) -> bool) -> bool {
        self.function.params.iter().any(|param| condition(&param.ty))
    }

    fn lends(&self) -> bool {
        self.any_type(is_lent)
    }

    fn is_on_stack(&self) -> bool {
        self.arguments.iter().any(|lowered| lowered.on_stack)
    }

    /// What ends the use of the arguments of a function that keeps them.
    fn releases(&self, glue: &mut Glue<'_>) -> Vec<String> {
        let mut releases = Vec::new();
        if keeps_arguments(self.function) {
            if is_tracked(self.function, glue.interface) {
                releases.push(format!("{}(keptHolds);", glue.get("endKeptHolds")));
            }
            if self.lends() {
                releases.push(format!("{}(keptLoans);", glue.get("endKeptLoans")));
            }
            if self.is_on_stack() {
                releases.push(format!("{}(kept);", glue.get("freeBlocks")));
            }
        }
        releases
    }

    /// Writes what must be undone or watched, with the call inside.
    fn emit_guarded(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        let (mut before, mut finally) = (Vec::new(), Vec::new());
        let keeps = keeps_arguments(self.function);
        if self.is_on_stack() {
            if keeps {
                before.push("const kept = [];".to_owned());
            } else if glue.interface.can_reenter() {
                let count = self.arguments.len();
                before.push(format!("const base = {}({count});", glue.get("enter")));
                finally.push(format!("{}(base);", glue.get("leave")));
            }
        }
        if is_tracked(self.function, glue.interface) {
            before.push(format!("const held = {}.length;", glue.get("holds")));
            finally.push(format!("{}(held);", glue.get("endHolds")));
            if keeps {
                before.push("const keptHolds = [];".to_owned());
            }
        }
        if self.lends() {
            before.push(format!("const lent = {}.length;", glue.get("lentValues")));
            finally.push(format!("{}(lent);", glue.get("endLoans")));
            if keeps {
                before.push("const keptLoans = [];".to_owned());
            }
        }
        if self.any_type(|ty| holds_values(ty, glue.interface)) {
            before.push(format!("const pending = {}.length;", glue.get("pendingValues")));
            finally.push(format!("{}(pending);", glue.get("dropValues")));
        }
        match self.form {
            Form::Closure { is_exclusive: true } => {
                before.insert(0, format!("{}(state);", glue.get("enterClosure")));
                finally.push("state.isRunning = false;".to_owned());
            }
            Form::Closure { is_exclusive: false } => {
                before.insert(0, format!("{}(state);", glue.get("reachClosure")));
            }
            Form::Function | Form::Method | Form::Iterator | Form::Next => {}
        }
        let restores =
            self.function.calls_out && glue.interface.has_stack && !self.function.is_async;
        if restores && self.function.can_panic {
            before.push(format!("const stack = {}();", glue.get("$stack")));
        }
        w.lines(before.iter().map(String::as_str));
        let mut failed = Vec::new();
        if keeps && is_iterator(self.function.output.value()) {
            failed.extend(self.releases(glue));
        } else {
            finally.extend(self.releases(glue));
        }
        if self.function.can_panic {
            failed.push(match restores {
                true => format!("throw {}(error, stack);", glue.get("unwound")),
                false => format!("throw {}(error);", glue.get("caught")),
            });
        } else if !failed.is_empty() {
            failed.push("throw error;".into());
        }
        let mut clauses = Vec::new();
        if !failed.is_empty() {
            clauses.push(("} catch (error) {", failed));
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
        if self.any_type(|ty| moves_objects(ty, glue.interface)) {
            let by = quote(&self.function.names.label);
            writes.push(format!("{}(held, {by});", glue.get("commitMoves")));
        }
        if self.any_type(|ty| holds_values(ty, glue.interface)) {
            writes.push(format!("{}(pending);", glue.get("commitValues")));
        }
        writes
    }

    /// What keeps the arguments that the function goes on to use.
    fn keeps(&self, glue: &mut Glue<'_>) -> Vec<String> {
        let mut keeps = Vec::new();
        if keeps_arguments(self.function) {
            if is_tracked(self.function, glue.interface) {
                keeps.push(format!("{}(keptHolds, held);", glue.get("keepHolds")));
            }
            if self.lends() {
                keeps.push(format!("{}(keptLoans, lent);", glue.get("keepLoans")));
            }
        }
        keeps
    }

    fn emit_call(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        for write in self.writes(glue) {
            w.line(write);
        }
        if matches!(self.form, Form::Closure { .. }) {
            // What ran meanwhile may have dropped it.
            w.line(format!("const address = {}(state);", glue.get("reachClosure")));
        }
        let leading = match self.form {
            Form::Closure { .. } | Form::Next => Some("address"),
            Form::Function | Form::Method | Form::Iterator => None,
        };
        let words = self.arguments.iter().flat_map(|lowered| &lowered.words);
        let words: Vec<&str> = leading.into_iter().chain(words.map(String::as_str)).collect();
        let mut call = format!("{}({})", self.function.shim_ident, words.join(", "));
        let mut after = self.keeps(glue);
        if self.function.params.iter().any(|param| glue.interface.has_json(&param.ty)) {
            after.push(format!("{}({});", glue.get("checkRefused"), self.places.join(", ")));
        }
        if let Some((_, finish)) = &self.function.finish {
            w.line(format!("const task = {call};"));
            w.lines(after.iter().map(String::as_str));
            w.line(format!("await {}(task);", glue.get("settled")));
            if glue.interface.can_panic {
                w.line(refuse_broken(glue));
            }
            call = format!("{finish}(task)");
            after.clear();
        }
        after.extend(self.arguments.iter().flat_map(|lowered| lowered.after.iter().cloned()));
        let lifted = &self.lifted;
        if let (Some(none), true) = (&lifted.none, is_iterator(self.function.output.value())) {
            let releases = self.releases(glue);
            if !releases.is_empty() {
                after.push(format!("if ({none}) {{ {} }}", releases.join(" ")));
            }
        }
        if matches!(self.form, Form::Iterator | Form::Next) {
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
