//! Functions, promises and asynchronous iterables of JavaScript, as Rust uses them: adapters that turn
//! numbers into values and back.

use super::arguments::refuse_broken;
use super::given::{Value, lower_given};
use super::glue::Glue;
use super::lower::small_tag;
use super::passed::{Passed, lift_passed};
use super::words::{Word, given_words, is_small, passed_words};
use super::writer::Writer;
use crate::descriptor::model::{Settle, Signature, Type};
use minibind::wire::tag;

/// The cell of eight bytes at `at` and behind, through the view of a kind of number.
fn cell(word: Word, index: usize) -> String {
    let (view, bytes) = word.view();
    let (offset, shift) = (index * 8 / bytes as usize, bytes.trailing_zeros());
    match offset {
        0 => format!("{view}[at >>> {shift}]"),
        _ => format!("{view}[(at >>> {shift}) + {offset}]"),
    }
}

impl Glue<'_> {
    /// Writes the function that makes something of a value.
    pub(super) fn emit_maker(&mut self, name: &str, ty: &Type, w: &mut Writer) {
        match ty {
            Type::Callback { signature, .. } => self.emit_callback(name, signature, w),
            Type::Closure(closure) => self.emit_closure(name, closure, w),
            Type::Promise { settle, value } => self.emit_promise(name, *settle, value, w),
            Type::Iterator { next, item, .. } => self.emit_next(name, *next, None, item, w),
            Type::Stream { next, finish, item, .. } => {
                self.emit_next(name, *next, Some(*finish), item, w);
            }
            Type::AsyncIterable { settle, item } => self.emit_iterable(name, *settle, item, w),
            _ => {}
        }
    }

    /// Writes the adapter of a function that Rust calls.
    fn emit_callback(&mut self, name: &str, signature: &Signature, w: &mut Writer) {
        let (output, catches) = match &signature.output {
            Type::Result(inner) => (&**inner, true),
            ty => (ty, false),
        };
        w.block(format!("function {name}(where, source) {{"), "}", |w| {
            if *output != Type::Unit {
                w.line("const place = `${where}()`;");
            }
            w.block("return {", "};", |w| {
                w.line("source,");
                w.block("call(at) {", "},", |w| {
                    let (passed, reads) = self.cells(signature);
                    w.lines(reads.iter().map(String::as_str));
                    let call = |glue: &mut Self, w: &mut Writer| {
                        glue.emit_callback_call(&passed, output, w);
                    };
                    if catches || self.interface.can_panic {
                        let catch = match catches {
                            true => format!("{}(error);", self.get("catchThrown")),
                            false => format!("throw {}(error);", self.get("passing")),
                        };
                        w.block_open("try {", |w| call(self, w));
                        w.block("} catch (error) {", "}", |w| w.line(catch));
                    } else {
                        call(self, w);
                    }
                });
            });
        });
    }

    /// The arguments of a callback, and the statements that read them.
    fn cells(&mut self, signature: &Signature) -> (Vec<Passed>, Vec<String>) {
        let mut reads = Vec::new();
        let mut next = 0;
        let mut all_words = Vec::new();
        for (index, ty) in signature.params.iter().enumerate() {
            let words = passed_words(ty, self.interface).unwrap_or_default();
            let idents: Vec<String> =
                (0..words.len()).map(|part| format!("word{index}_{part}")).collect();
            for (word, ident) in words.iter().zip(&idents) {
                let (view, _) = word.view();
                if reads.is_empty() {
                    reads.push(self.refresh(*word));
                }
                self.get(view);
                reads.push(format!("const {ident} = {};", cell(*word, next)));
                next += 1;
            }
            all_words.push(idents);
        }
        let mut passed: Vec<Passed> = Vec::new();
        let buffered: Vec<&Type> = signature
            .params
            .iter()
            .filter(|ty| passed_words(ty, self.interface).is_none())
            .collect();
        if !buffered.is_empty() {
            reads.push(format!("const written = {};", self.lift_all(&buffered)));
        }
        let mut written = 0;
        for (index, (ty, words)) in signature.params.iter().zip(&all_words).enumerate() {
            passed.push(if passed_words(ty, self.interface).is_none() {
                written += 1;
                Passed { value: format!("written[{}]", written - 1), ..Passed::default() }
            } else {
                lift_passed(ty, words, index, "a function of Rust", self)
            });
        }
        (passed, reads)
    }

    /// The statement that makes the views anew where they have ended.
    fn refresh(&mut self, word: Word) -> String {
        let view = self.get(word.view().0);
        format!("if ({view}.length === 0) {}();", self.get("refreshViews"))
    }

    fn emit_callback_call(&mut self, passed: &[Passed], output: &Type, w: &mut Writer) {
        let values: Vec<&str> = passed.iter().map(|passed| passed.value.as_str()).collect();
        let call = format!("source({})", values.join(", "));
        for line in passed.iter().flat_map(|passed| &passed.before) {
            w.line(line);
        }
        let after: Vec<&String> = passed.iter().flat_map(|passed| &passed.after).collect();
        let finally: Vec<&String> = passed.iter().flat_map(|passed| &passed.finally).collect();
        let body = |glue: &mut Self, w: &mut Writer| {
            if *output == Type::Unit {
                w.line(format!("{call};"));
            } else {
                w.line(format!("const result = {call};"));
            }
            if glue.interface.can_panic {
                w.line(refuse_broken(glue));
            }
            for line in after {
                w.line(line);
            }
            glue.emit_cells(output, w);
        };
        if finally.is_empty() {
            body(self, w);
            return;
        }
        w.block_open("try {", |w| body(self, w));
        w.block("} finally {", "}", |w| {
            for line in finally {
                w.line(line);
            }
        });
    }

    /// Writes what puts the numbers of `result` into the cells.
    fn emit_cells(&mut self, output: &Type, w: &mut Writer) {
        let value = Value {
            ident: "result",
            index: 0,
            place: "place",
            label: "a callback",
            is_some: false,
        };
        let given = lower_given(output, &value, self);
        let words = given.words.clone();
        let refresh = words.first().map(|word| self.refresh(*word));
        for word in &words {
            self.get(word.view().0);
        }
        given.emit(w, |values, w| {
            let is_plain = |value: &String| value.chars().all(char::is_alphanumeric);
            let mut idents = Vec::new();
            for (index, value) in values.iter().enumerate() {
                if is_plain(value) {
                    idents.push(value.clone());
                } else {
                    w.line(format!("const given{index} = {value};"));
                    idents.push(format!("given{index}"));
                }
            }
            if let Some(refresh) = &refresh {
                w.line(refresh);
            }
            for (index, (word, ident)) in words.iter().zip(&idents).enumerate() {
                w.line(format!("{} = {ident};", cell(*word, index)));
            }
        });
    }

    /// Writes the adapter of a promise that Rust awaits.
    fn emit_promise(&mut self, name: &str, settle: Settle, ty: &Type, w: &mut Writer) {
        let (awaiting, state) = (self.get("awaiting"), self.get("takeState"));
        let (take, reject) = (self.slot(settle.settle), self.slot(settle.reject));
        w.block(format!("function {name}(where, source) {{"), "}", |w| {
            w.line("const settle = (waiting, result) => {");
            w.indented(|w| {
                let value = Value {
                    ident: "result",
                    index: 0,
                    place: "where",
                    label: "a promise",
                    is_some: false,
                };
                let given = lower_given(ty, &value, self);
                given.emit(w, |words, w| emit_settle(&state, &take, words, w));
            });
            w.line("};");
            w.line(format!("return {awaiting}(source, settle, {reject});"));
        });
    }

    /// Writes the adapter of an asynchronous iterable: its items are given as an option.
    fn emit_iterable(&mut self, name: &str, settle: Settle, item: &Type, w: &mut Writer) {
        let (awaiting, state) = (self.get("awaiting"), self.get("takeState"));
        let (take, reject) = (self.slot(settle.settle), self.slot(settle.reject));
        w.block(format!("function {name}(where, source) {{"), "}", |w| {
            w.line("const settle = (waiting, item) => {");
            w.indented(|w| {
                let none = self.no_item(item);
                w.block("if (item.done) {", "}", |w| {
                    emit_settle(&state, &take, &none, w);
                    w.line("return;");
                });
                w.line("const result = item.value;");
                let value = Value {
                    ident: "result",
                    index: 0,
                    place: "where",
                    label: "a stream",
                    is_some: true,
                };
                let given = lower_given(item, &value, self);
                let is_register = matches!(item, Type::Number(_) | Type::NonZero(_))
                    && !is_small(item, self.interface);
                given.emit(w, |words, w| {
                    let mut words = words.to_vec();
                    if is_register || *item == Type::Unit {
                        words.insert(0, "1".to_owned());
                    }
                    emit_settle(&state, &take, &words, w);
                });
            });
            w.line("};");
            w.line(format!("return {awaiting}(source, settle, {reject});"));
        });
    }

    /// The numbers that say that there is no item.
    fn no_item(&self, item: &Type) -> Vec<String> {
        if is_small(item, self.interface) {
            return vec![small_tag(tag::NONE).to_string()];
        }
        match item {
            Type::Unit => vec!["0".into()],
            item if super::arguments::is_handle(item) => vec![(-1 - tag::NONE as i32).to_string()],
            item => {
                let words = given_words(&Type::Option(Box::new(item.clone())), self.interface);
                words.iter().map(|word| word.zero().to_owned()).collect()
            }
        }
    }
}

/// Writes the call that takes the numbers of an outcome, when Rust still waits: making them may have run
/// any code.
fn emit_settle(state: &str, take: &str, words: &[String], w: &mut Writer) {
    let state = format!("{state}(waiting)");
    let words: Vec<&str> =
        [state.as_str()].into_iter().chain(words.iter().map(String::as_str)).collect();
    w.line(format!("if (waiting.state !== 0) {take}({});", words.join(", ")));
}
