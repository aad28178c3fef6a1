//! Which functions can end in a trap, so that only those pay for being watched.
//!
//! A Rust panic ends in the instruction `unreachable`. A function that reaches none, by no call,
//! cannot panic, unless it can reach itself: recursion may use up the stack. A call through a table
//! counts as one that can, and one to a function of JavaScript that may call the module in its turn.

use super::module::Module;
use crate::error::Result;
use std::collections::{HashMap, HashSet};

/// What is known of a function.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Its calls are being looked at.
    Open,
    CannotPanic,
    CanPanic,
}

/// Answers the question for functions of one module, and remembers.
pub(crate) struct Panics<'m, 'a> {
    module: &'m Module<'a>,
    /// The imported functions that may do anything.
    foreign: HashSet<u32>,
    known: HashMap<u32, Known>,
}

impl<'m, 'a> Panics<'m, 'a> {
    pub(crate) fn new(module: &'m Module<'a>, foreign: HashSet<u32>) -> Self {
        Self { module, foreign, known: HashMap::new() }
    }

    /// Whether a call of `function` can trap.
    pub(crate) fn can_panic(&mut self, function: u32) -> Result<bool> {
        // The functions on the way, each with the calls that are still to be looked at.
        let mut path: Vec<(u32, Vec<u32>)> = Vec::new();
        let mut next = Some(function);
        loop {
            if let Some(function) = next.take() {
                match self.known.get(&function) {
                    Some(Known::CannotPanic) => {}
                    // On the way already: a cycle.
                    Some(Known::CanPanic | Known::Open) => return Ok(self.remember(&path)),
                    None => {
                        let behavior = self.module.behavior(function)?;
                        let can = behavior.traps
                            || behavior.calls_indirectly
                            || self.foreign.contains(&function);
                        path.push((function, behavior.calls.into_iter().collect()));
                        if can {
                            return Ok(self.remember(&path));
                        }
                        self.known.insert(function, Known::Open);
                    }
                }
            }
            let Some((function, calls)) = path.last_mut() else { return Ok(false) };
            next = calls.pop();
            if next.is_none() {
                self.known.insert(*function, Known::CannotPanic);
                path.pop();
            }
        }
    }

    /// Notes that all functions on the way can panic, since the last one can.
    fn remember(&mut self, path: &[(u32, Vec<u32>)]) -> bool {
        for (function, _) in path {
            self.known.insert(*function, Known::CanPanic);
        }
        true
    }
}
