//! Which functions can run functions of JavaScript that may throw, or call the module in their turn.
//!
//! Those are what the program imports, and some of the runtime's imports; what reaches one of them by
//! calls can, too. A call through a table counts as one that can, where the module imports any.

use super::module::Module;
use crate::error::Result;
use minibind::wire;
use std::collections::HashSet;

/// The runtime's imports that run code of the program's, or throw.
const RUNTIME: &[&str] = &[
    "callback_call",
    "function_end",
    "function_new",
    "import_refused",
    "promise_await",
    "promise_cancel",
    "stream_close",
    "stream_next",
    "value_debug",
    "value_loosely_equals",
    "value_throw",
];

/// Answers the question for the functions of one module.
pub(crate) struct Outward {
    imports: HashSet<u32>,
    functions: HashSet<u32>,
}

impl Outward {
    /// Looks at a module; `is_quiet` says of an import of the program, by symbol, that it runs nothing
    /// that could come back.
    pub(crate) fn new(module: &Module<'_>, is_quiet: impl Fn(&str) -> bool) -> Result<Self> {
        let all = module.imported_functions.iter().zip(0..);
        let imports: HashSet<u32> = all
            .filter(|((from, name), _)| {
                let quiet = name.strip_prefix(wire::IMPORT_PREFIX).is_some_and(&is_quiet);
                *from != wire::IMPORT_MODULE || (is_loud(name) && !quiet)
            })
            .map(|(_, index)| index)
            .collect();
        let functions =
            if imports.is_empty() { HashSet::new() } else { callers(module, &imports)? };
        Ok(Self { imports, functions })
    }

    /// The imports that can.
    pub(crate) fn imports(&self) -> &HashSet<u32> {
        &self.imports
    }

    /// Whether a call of `function` can.
    pub(crate) fn reaches(&self, function: u32) -> bool {
        self.functions.contains(&function)
    }
}

fn is_loud(name: &str) -> bool {
    name.starts_with(wire::IMPORT_PREFIX)
        || name.starts_with(wire::INSTANCE_PREFIX)
        || RUNTIME.contains(&name)
}

/// All functions from which calls lead to one of `targets`.
fn callers(module: &Module<'_>, targets: &HashSet<u32>) -> Result<HashSet<u32>> {
    let mut found = targets.clone();
    let mut open: Vec<u32> = targets.iter().copied().collect();
    let mut called_by: Vec<Vec<u32>> = Vec::new();
    let imported = module.imported_functions.len();
    for (index, _) in module.bodies.iter().enumerate() {
        let Ok(caller) = u32::try_from(imported + index) else { continue };
        let behavior = module.behavior(caller)?;
        if behavior.calls_indirectly && found.insert(caller) {
            open.push(caller);
        }
        for callee in behavior.calls {
            let callee = callee as usize;
            if callee >= imported + module.bodies.len() {
                continue;
            }
            if called_by.len() <= callee {
                called_by.resize(callee + 1, Vec::new());
            }
            if let Some(callers) = called_by.get_mut(callee) {
                callers.push(caller);
            }
        }
    }
    while let Some(function) = open.pop() {
        for &caller in called_by.get(function as usize).into_iter().flatten() {
            if found.insert(caller) {
                open.push(caller);
            }
        }
    }
    Ok(found)
}
