//! The body of a wrapper: checks, what must be undone or watched, the call, its result.

use super::arguments::{
    holds_values, is_iterator, is_tracked, keeps_arguments, moves_objects, overlap_checks,
    refuse_broken,
};
use super::function::{Form, Wrapper};
use super::glue::Glue;
use super::library::replace_word;
use super::lower::Lowered;
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::Type;
use crate::interface::model::Interface;

impl Wrapper<'_> {
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

    /// What ends the handles that the call lends.
    fn ends(&self, glue: &mut Glue<'_>) -> Vec<String> {
        let lent = self.arguments.iter().zip(&self.function.params);
        lent.filter_map(|(lowered, param)| {
            let (handle, _) = lowered.lent.as_ref()?;
            let end = format!("{}({handle});", glue.get("take"));
            let is_optional = matches!(param.ty, Type::Option(_));
            Some(if is_optional { format!("if ({handle} > 0) {end}") } else { end })
        })
        .collect()
    }

    fn is_on_stack(&self) -> bool {
        self.arguments.iter().any(|lowered| lowered.on_stack)
    }

    /// What ends the use of the arguments of a function that keeps them.
    pub(super) fn releases(&self, glue: &mut Glue<'_>) -> Vec<String> {
        let mut releases = Vec::new();
        if keeps_arguments(self.function) {
            if is_tracked(self.function, glue.interface) {
                releases.push(format!("{}(keptHolds);", glue.get("endKeptHolds")));
            }
            releases.extend(self.ends(glue));
            if self.is_on_stack() {
                releases.push(format!("{}(kept);", glue.get("freeBlocks")));
            }
        }
        releases
    }

    /// Whether the arguments need nothing but the call itself: no code runs until then.
    fn is_lowered_at_once(&self) -> bool {
        let is_at_once = |lowered: &Lowered| lowered.first.is_none() && lowered.object.is_none();
        self.arguments.iter().all(is_at_once)
    }

    /// Whether the call is watched by itself: a panic is what it throws then, unless the host throws.
    fn is_watched(&self) -> bool {
        self.function.can_panic && !self.function.is_async
    }

    /// Writes what must be undone, with the call inside.
    fn emit_guarded(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        let (mut before, mut finally) = (Vec::new(), Vec::new());
        let keeps = keeps_arguments(self.function);
        if self.is_on_stack() {
            if keeps {
                before.push("const kept = new Set();".to_owned());
            } else if glue.interface.can_reenter() {
                let top = glue.get("top");
                if glue.interface.takes_slots(self.function) {
                    let set_top = glue.get("setTop");
                    before.push(format!("const base = {top};"));
                    before.push(format!("{set_top}(base + {});", self.arguments.len()));
                    finally.push(format!("{set_top}(base);"));
                }
            }
        }
        if is_tracked(self.function, glue.interface) {
            before.push(format!("const held = {}.length;", glue.get("holds")));
            finally.push(format!("{}(held);", glue.get("endHolds")));
            if keeps {
                before.push("const keptHolds = [];".to_owned());
            }
        }
        for (handle, value) in self.arguments.iter().filter_map(|lowered| lowered.lent.as_ref()) {
            before.push(format!("const {handle} = {value};"));
        }
        if !keeps {
            finally.extend(self.ends(glue));
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
            Form::Closure { is_exclusive: false } if !self.is_lowered_at_once() => {
                before.insert(0, format!("{}(state);", glue.get("reachClosure")));
            }
            Form::Closure { .. } | Form::Function | Form::Method | Form::Iterator | Form::Next => {}
        }
        w.lines(before.iter().map(String::as_str));
        let mut failed = Vec::new();
        if keeps && is_iterator(self.function.output.value()) {
            failed.extend(self.releases(glue));
        } else {
            finally.extend(self.releases(glue));
        }
        if self.function.is_async {
            failed.push(format!("throw {}(error);", glue.get("caught")));
        } else if !failed.is_empty() {
            failed.push("throw error;".into());
        }
        let Call { before, statement, after } = self.call(glue);
        let mut watched = None;
        if self.is_watched() {
            let restores = self.function.calls_out && glue.interface.has_stack;
            let failed = match restores {
                true => format!("throw {}(error, stack);", glue.get("unwound")),
                false => format!("throw {}(error);", glue.get("caught")),
            };
            watched = Some((restores.then(|| glue.get("$stack")), failed));
        }
        let stack = |stack: &String| format!("const stack = {stack}();");
        let mut clauses = Vec::new();
        if let (true, true, true, Some((restored, caught))) =
            (before.is_empty(), after.is_empty(), failed.is_empty(), &watched)
        {
            // Nothing else can fail: one `try` will do.
            w.lines(restored.as_ref().map(stack).as_deref());
            failed.push(caught.clone());
            watched = None;
        }
        if !failed.is_empty() {
            clauses.push(("} catch (error) {", failed));
        }
        if !finally.is_empty() {
            clauses.push(("} finally {", finally));
        }
        let body = |w: &mut Writer| {
            w.lines(before.iter().map(String::as_str));
            match watched {
                None => w.line(statement),
                Some((restored, caught)) => {
                    w.lines(restored.as_ref().map(stack).as_deref());
                    w.block_open("try {", |w| w.line(statement));
                    w.block("} catch (error) {", "}", |w| w.line(caught));
                }
            }
            w.lines(after.iter().map(String::as_str));
        };
        if clauses.is_empty() {
            body(w);
            return;
        }
        w.block_open("try {", body);
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

    /// The call: what comes before it and after, in a function that is not asynchronous.
    fn call(&self, glue: &mut Glue<'_>) -> Call {
        let mut before = self.writes(glue);
        let leading = match self.form {
            Form::Function | Form::Method | Form::Iterator => None,
            Form::Closure { is_exclusive: true } if self.is_lowered_at_once() => {
                Some("state.address")
            }
            Form::Closure { .. } => {
                // What ran meanwhile may have dropped it.
                before.push(format!("const address = {}(state);", glue.get("reachClosure")));
                Some("address")
            }
            Form::Next => Some("address"),
        };
        let words = self.arguments.iter().flat_map(|lowered| &lowered.words);
        let words: Vec<&str> = leading.into_iter().chain(words.map(String::as_str)).collect();
        let mut call = format!("{}({})", self.function.shim_ident, words.join(", "));
        let mut after = Vec::new();
        if keeps_arguments(self.function) && is_tracked(self.function, glue.interface) {
            after.push(format!("{}(keptHolds, held);", glue.get("keepHolds")));
        }
        if self.function.params.iter().any(|param| glue.interface.has_json(&param.ty)) {
            after.push(format!("{}({});", glue.get("checkRefused"), self.places.join(", ")));
        }
        if let Some((_, finish)) = &self.function.finish {
            before.push(format!("const task = {call};"));
            before.append(&mut after);
            before.push(format!("const end = {}(task);", glue.get("settled")));
            before.push("if (end) await end;".into());
            if glue.interface.can_panic {
                before.push(refuse_broken(glue));
            }
            call = format!("{finish}(task)");
        }
        after.extend(self.arguments.iter().flat_map(|lowered| lowered.after.iter().cloned()));
        let lifted = &self.lifted;
        if let (Some(none), true) = (&lifted.none, is_iterator(self.function.output.value())) {
            let releases = self.releases(glue);
            if !releases.is_empty() {
                after.push(format!("if ({none}) {{ {} }}", releases.join(" ")));
            }
        }
        after.extend(lifted.checks.iter().cloned());
        if matches!(self.form, Form::Iterator | Form::Next) {
            after.extend(self.item());
        } else if let Some(value) = lifted.returned() {
            let is_direct = after.is_empty() && !(self.is_watched() && value.contains('('));
            let direct = if is_direct { replace_word(&value, "result", &call) } else { None };
            if let Some(value) = direct {
                // One look at the result: the call stands in its place.
                return Call { before, statement: format!("return {value};"), after };
            }
            after.push(format!("return {value};"));
        }
        let statement = match (lifted.uses_result, self.is_watched()) {
            (true, true) => {
                before.push("let result;".into());
                format!("result = {call};")
            }
            (true, false) => format!("const result = {call};"),
            (false, _) => format!("{call};"),
        };
        Call { before, statement, after }
    }

    /// What follows the call of `next`, as the iterator protocol wants its result.
    fn item(&self) -> Vec<String> {
        let none = self.lifted.none.as_ref();
        let done =
            none.map(|none| format!("if ({none}) return {{ done: true, value: undefined }};"));
        let value = self.lifted.value.as_deref().unwrap_or("undefined");
        let item = format!("return {{ done: false, value: {value} }};");
        done.into_iter().chain([item]).collect()
    }
}

/// A call and what stands around it.
struct Call {
    before: Vec<String>,
    statement: String,
    after: Vec<String>,
}
