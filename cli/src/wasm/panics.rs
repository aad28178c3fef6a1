//! Which functions can end in a trap, so that only those pay for being watched.
//!
//! A Rust panic ends in the instruction `unreachable`. A function that reaches none, by no call,
//! cannot panic. A call through a table counts as one that can, and one to a foreign import.

use super::module::Module;
use crate::error::Result;
use minibind::wire;
use std::collections::HashMap;

/// Answers the question for functions of one module, and remembers.
pub(crate) struct Panics<'m, 'a> {
    module: &'m Module<'a>,
    known: HashMap<u32, bool>,
}

impl<'m, 'a> Panics<'m, 'a> {
    pub(crate) fn new(module: &'m Module<'a>) -> Self {
        Self { module, known: HashMap::new() }
    }

    /// Whether a call of `function` can trap.
    pub(crate) fn can_panic(&mut self, function: u32) -> Result<bool> {
        let mut open = vec![function];
        while let Some(next) = open.pop() {
            match self.known.get(&next) {
                Some(true) => return Ok(self.remember(function)),
                Some(false) => continue,
                None => {}
            }
            let behavior = self.module.behavior(next)?;
            if behavior.traps || behavior.calls_indirectly || self.is_foreign(next) {
                self.known.insert(next, true);
                return Ok(self.remember(function));
            }
            // Until proven otherwise, so that recursion ends.
            self.known.insert(next, false);
            open.extend(behavior.calls);
        }
        Ok(false)
    }

    /// Whether a function is imported from elsewhere than the glue, whose own functions do not trap.
    fn is_foreign(&self, function: u32) -> bool {
        let import = self.module.imported_functions.get(function as usize);
        import.is_some_and(|&(from, _)| from != wire::IMPORT_MODULE)
    }

    /// Notes that `function` can panic. What was seen on the way there may, too: forget it.
    fn remember(&mut self, function: u32) -> bool {
        self.known.retain(|_, panics| *panics);
        self.known.insert(function, true);
        true
    }
}
