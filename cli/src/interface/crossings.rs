//! Everything that crosses as an argument or a result of its own, and which way: what exports and
//! imports take and give, and what the functions, promises and iterators among it take and give in
//! their turn. From it follows which of the module's helpers the glue calls.

use super::model::{Function, Interface, is_long_array};
use super::queries::inside;
use crate::descriptor::model::{Sequence, Type, TypeId};
use std::collections::BTreeSet;

/// Which way something crosses, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Crossing {
    /// An argument of a function of Rust.
    Argument,
    /// The result of a function of Rust.
    Returned,
    /// An argument of a function of JavaScript.
    Passed,
    /// The result of a function of JavaScript, or what a promise or an iterable of it brings.
    Received,
}

impl Crossing {
    /// Whether it goes to Rust.
    #[must_use]
    pub fn is_inward(self) -> bool {
        matches!(self, Crossing::Argument | Crossing::Received)
    }
}

impl Interface {
    /// All arguments and results.
    #[must_use]
    pub fn crossings(&self) -> Vec<(Crossing, &Type)> {
        self.found().all
    }

    /// The types of all functions, promises and iterators that cross, each where it brings something
    /// along: functions of JavaScript going to Rust, iterators of Rust going to JavaScript.
    #[must_use]
    pub fn carriers(&self) -> Vec<&Type> {
        self.found().carriers
    }

    fn found(&self) -> Found<'_> {
        let mut found = Found::new(self);
        for function in &self.functions {
            found.signature(function.params.iter().map(|param| &param.ty), &function.output, true);
            if let Some(id) = function.thrown {
                found.parts(id, false);
            }
        }
        for import in &self.imports {
            found.signature(import.params.iter().map(|param| &param.ty), &import.output, false);
        }
        found
    }

    /// The types of what goes to Rust, without `Result` and `Option` around them.
    fn inward(&self) -> impl Iterator<Item = &Type> {
        let crossings = self.crossings().into_iter();
        crossings.filter(|(crossing, _)| crossing.is_inward()).map(|(_, ty)| ty.success().present())
    }

    /// Whether something that goes to Rust is a composite.
    #[must_use]
    pub fn takes_composites(&self) -> bool {
        self.inward().any(|ty| self.is_composite(ty))
    }

    /// Whether an argument can lie inside the module's memory.
    #[must_use]
    pub fn takes_slices(&self) -> bool {
        self.functions.iter().any(|function| !function.start && function.takes_slices())
    }

    /// Whether JavaScript code can run while a call is under way, or the arguments of one stay where
    /// they are after it.
    #[must_use]
    pub fn can_reenter(&self) -> bool {
        self.calls_out
            || self.has_tasks
            || self.functions.iter().any(|function| function.is_async || self.takes_slots(function))
            || (!self.carriers().is_empty() && self.inward().any(|ty| self.runs_code(ty)))
    }

    /// Whether other code can run when an argument of a function has been written: during the call, or
    /// while a later argument is looked into.
    #[must_use]
    pub fn takes_slots(&self, function: &Function) -> bool {
        let is_looked_into = |ty: &Type| match ty {
            Type::Sequence(sequence, _) => *sequence != Sequence::SliceMut,
            ty => self.runs_code(ty),
        };
        let mut later = function.params.iter().skip(1);
        function.calls_out || later.any(|param| is_looked_into(param.ty.present()))
    }

    /// Whether the glue allocates: for arrays in the module's memory, and for what Rust will own.
    #[must_use]
    pub fn allocates(&self) -> bool {
        let is_owned = |ty: &Type| matches!(ty.value(), Type::Sequence(Sequence::Vec, _));
        self.functions.iter().any(|function| function.takes_slices() || self.keeps_memory(function))
            || self.inward().any(is_owned)
    }

    /// Whether arguments of a function lie in memory for longer than the call: until a promise
    /// settles, or an iterator ends.
    #[must_use]
    pub fn keeps_memory(&self, function: &Function) -> bool {
        let is_iterator = |ty: &Type| matches!(ty, Type::Iterator { .. } | Type::Stream { .. });
        let lies_in_memory = |ty: &Type| {
            matches!(ty, Type::Text { .. } | Type::Json | Type::Sequence(..))
                || self.is_composite(ty)
        };
        (function.is_async || self.contains(&function.output, &is_iterator))
            && function.params.iter().any(|param| lies_in_memory(param.ty.present()))
    }

    /// Whether the glue frees what functions return.
    #[must_use]
    pub fn frees(&self) -> bool {
        self.crossings().into_iter().any(|(crossing, ty)| {
            crossing == Crossing::Returned
                && match ty.value() {
                    Type::Text { owned } => *owned,
                    Type::Json => true,
                    Type::Sequence(Sequence::Vec, _) => true,
                    Type::Sequence(Sequence::Array(length), number) => {
                        is_long_array(*length, *number)
                    }
                    _ => false,
                }
        })
    }
}

/// What was found so far.
struct Found<'a> {
    interface: &'a Interface,
    all: Vec<(Crossing, &'a Type)>,
    carriers: Vec<&'a Type>,
    /// The exported types that were looked into, for either direction.
    seen: BTreeSet<(bool, TypeId)>,
}

impl<'a> Found<'a> {
    fn new(interface: &'a Interface) -> Self {
        Self { interface, all: Vec::new(), carriers: Vec::new(), seen: BTreeSet::new() }
    }

    /// A function of Rust, or one of JavaScript.
    fn signature(
        &mut self,
        params: impl IntoIterator<Item = &'a Type>,
        output: &'a Type,
        is_rust: bool,
    ) {
        let (argument, result) = match is_rust {
            true => (Crossing::Argument, Crossing::Returned),
            false => (Crossing::Passed, Crossing::Received),
        };
        for ty in params {
            self.own(argument, ty);
        }
        self.own(result, output);
    }

    fn own(&mut self, crossing: Crossing, ty: &'a Type) {
        self.all.push((crossing, ty));
        self.carried(ty, crossing.is_inward());
    }

    /// What a value brings along.
    fn carried(&mut self, ty: &'a Type, is_inward: bool) {
        match ty {
            Type::Callback { signature, .. } if is_inward => {
                self.carriers.push(ty);
                self.signature(&signature.params, &signature.output, false);
            }
            Type::Closure(closure) if !is_inward => {
                self.carriers.push(ty);
                self.signature(&closure.signature.params, &closure.signature.output, true);
            }
            Type::Promise { value: item, .. } | Type::AsyncIterable { item, .. } if is_inward => {
                self.carriers.push(ty);
                self.own(Crossing::Received, item);
            }
            Type::Iterator { item, .. } | Type::Stream { item, .. } if !is_inward => {
                self.carriers.push(ty);
                self.own(Crossing::Returned, item);
            }
            Type::Named(id) => self.parts(*id, is_inward),
            ty => inside(ty).into_iter().for_each(|ty| self.carried(ty, is_inward)),
        }
    }

    fn parts(&mut self, id: TypeId, is_inward: bool) {
        if self.seen.insert((is_inward, id)) {
            let interface = self.interface;
            for ty in interface.definition(id).parts() {
                self.carried(ty, is_inward);
            }
        }
    }
}
