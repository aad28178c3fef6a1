//! What JavaScript gives to Rust as a result: of an imported function, of a callback, of a promise.

use super::arguments::{holds_values, moves_objects, refuse_broken};
use super::glue::Glue;
use super::lower::{Argument, Lowered, lower};
use super::quote::quote;
use super::words::{Word, given_words};
use super::writer::Writer;
use crate::descriptor::model::Type;

/// A result on its way to Rust.
pub(super) struct Given {
    lowered: Lowered,
    /// The kinds of its numbers.
    pub words: Vec<Word>,
    before: Vec<String>,
    finally: Vec<String>,
    commits: Vec<String>,
}

/// The value that a variable holds. `place` is the expression of what messages call it, `label` is
/// what takes objects over.
pub(super) struct Value<'a> {
    pub ident: &'a str,
    pub index: usize,
    pub place: &'a str,
    pub label: &'a str,
    /// Whether it is certainly there, so that an option is one inside another.
    pub is_some: bool,
}

/// Lowers a value of a type.
pub(super) fn lower_given(ty: &Type, value: &Value<'_>, glue: &mut Glue<'_>) -> Given {
    let (inner, optional) = match ty {
        Type::Option(inner) if !value.is_some => (&**inner, true),
        ty => (ty, false),
    };
    let slot = glue.get("top");
    let argument = Argument {
        value: value.ident,
        place: value.place,
        index: value.index,
        slot: &slot,
        optional,
        tracked: true,
    };
    // Whatever it is, Rust takes nothing.
    let is_nothing = *inner == Type::Unit && !optional;
    let lowered = if is_nothing { Lowered::default() } else { lower(inner, &argument, glue) };
    let (mut before, mut finally, mut commits) = (Vec::new(), Vec::new(), Vec::new());
    if moves_objects(ty, glue.interface) {
        before.push(format!("const held = {}.length;", glue.get("holds")));
        finally.push(format!("{}(held);", glue.get("endHolds")));
        commits.push(format!("{}(held, {});", glue.get("commitMoves"), quote(value.label)));
    }
    if holds_values(ty, glue.interface) {
        before.push(format!("const pending = {}.length;", glue.get("pendingValues")));
        finally.push(format!("{}(pending);", glue.get("dropValues")));
        commits.push(format!("{}(pending);", glue.get("commitValues")));
    }
    if glue.interface.runs_code(inner) && glue.interface.can_panic {
        commits.insert(0, refuse_broken(glue));
    }
    if glue.interface.has_json(ty) {
        // Rust looks into it when it has it.
        commits.push(format!("{}({});", glue.get("noteGiven"), value.place));
    }
    Given { lowered, words: given_words(ty, glue.interface), before, finally, commits }
}

impl Given {
    /// Writes what lowers the value, and what `then` writes with its numbers.
    pub(super) fn emit(&self, w: &mut Writer, then: impl FnOnce(&[String], &mut Writer)) {
        let body = |w: &mut Writer| {
            for statement in self.statements() {
                w.line(statement);
            }
            then(&self.lowered.words, w);
        };
        w.lines(self.before.iter().map(String::as_str));
        if self.finally.is_empty() {
            body(w);
            return;
        }
        w.block_open("try {", body);
        w.block("} finally {", "}", |w| w.lines(self.finally.iter().map(String::as_str)));
    }

    fn statements(&self) -> impl Iterator<Item = String> {
        let lowered = &self.lowered;
        let first = lowered.first.iter().map(|(ident, value)| format!("const {ident} = {value};"));
        lowered
            .checks
            .iter()
            .cloned()
            .chain(first)
            .chain(lowered.writes.iter().cloned())
            .chain(lowered.object.iter().cloned())
            .chain(self.commits.iter().cloned())
    }
}
