//! What of a module is looked at: its sections, imports, exports, function bodies and the functions
//! in its tables. Bodies are only read where something asks for them.

use crate::error::{Error, Problem, Result};
use minibind::wire;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use wasmparser::{FunctionBody, Operator};

/// A section of a module.
#[derive(Debug)]
pub(crate) struct Section<'a> {
    /// Its id in the binary format; 0 for a custom section.
    pub id: u8,
    /// Its contents.
    pub range: Range<usize>,
    /// The name of a custom section.
    pub custom: Option<&'a str>,
}

/// A module that was read.
#[derive(Debug)]
pub(crate) struct Module<'a> {
    pub bytes: &'a [u8],
    /// All sections in their order.
    pub sections: Vec<Section<'a>>,
    /// The types of functions, by index: the same number for the same type.
    pub types: Vec<u32>,
    /// The type of each function, by index; imported ones first.
    pub function_types: Vec<u32>,
    /// The imported functions: module and name.
    pub imported_functions: Vec<(&'a str, &'a str)>,
    /// All other imports: module and name.
    pub other_imports: Vec<(&'a str, &'a str)>,
    /// The exported functions: name and index.
    pub exported_functions: Vec<(&'a str, u32)>,
    /// The names of all exports.
    pub export_names: Vec<&'a str>,
    /// The bodies of the functions that are not imported.
    pub bodies: Vec<FunctionBody<'a>>,
    /// Which function stands in which slot of the first table.
    pub table: HashMap<u32, u32>,
    /// The functions in all tables.
    pub in_tables: HashSet<u32>,
    /// Whether others may put functions into a table.
    pub has_open_tables: bool,
    /// The global that says where the stack in memory ends.
    pub stack_pointer: Option<u32>,
    /// Whether a memory is shared between threads.
    pub has_shared_memory: bool,
}

/// What a function does, as far as it is asked here.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Behavior {
    /// The functions it calls.
    pub calls: Vec<u32>,
    /// Those after which it goes on; the others end in a panic.
    pub returning_calls: Vec<u32>,
    /// Whether it calls through a table.
    pub calls_indirectly: bool,
    /// The types of what it calls through a table.
    pub called_types: Vec<u32>,
    /// Whether it uses references to functions, so that a table is not all that it can call.
    pub uses_references: bool,
    /// Whether it contains `unreachable`, which is how a panic ends.
    pub traps: bool,
}

impl<'a> Module<'a> {
    /// The body of a function; none for an imported one.
    pub(crate) fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        let index = (function as usize).checked_sub(self.imported_functions.len())?;
        self.bodies.get(index)
    }

    /// The index of a function that is imported from the glue.
    pub(crate) fn imports(&self, name: &str) -> Option<u32> {
        let wanted = (wire::IMPORT_MODULE, name);
        let index = self.imported_functions.iter().position(|&import| import == wanted)?;
        u32::try_from(index).ok()
    }

    /// The index of an exported function.
    pub(crate) fn exports(&self, name: &str) -> Option<u32> {
        self.exported_functions.iter().find(|export| export.0 == name).map(|export| export.1)
    }

    /// The number of a type, by its index.
    pub(crate) fn number_of(&self, ty: u32) -> u32 {
        self.types.get(ty as usize).copied().unwrap_or_default()
    }

    /// Reads what a function does. An imported one does nothing of its own.
    pub(crate) fn behavior(&self, function: u32) -> Result<Behavior> {
        let mut behavior = Behavior::default();
        let Some(body) = self.body(function) else { return Ok(behavior) };
        let mut operators = body.get_operators_reader().map_err(malformed)?;
        let mut last = None;
        while !operators.eof() {
            let operator = operators.read().map_err(malformed)?;
            if !matches!(operator, Operator::Unreachable) {
                behavior.returning_calls.extend(last);
            }
            last = None;
            match operator {
                Operator::Call { function_index } => {
                    behavior.calls.push(function_index);
                    last = Some(function_index);
                }
                Operator::ReturnCall { function_index } => behavior.calls.push(function_index),
                Operator::CallIndirect { type_index, .. }
                | Operator::ReturnCallIndirect { type_index, .. } => {
                    behavior.calls_indirectly = true;
                    behavior.called_types.push(self.number_of(type_index));
                }
                Operator::CallRef { .. } | Operator::ReturnCallRef { .. } => {
                    behavior.calls_indirectly = true;
                    behavior.uses_references = true;
                }
                Operator::RefFunc { .. } | Operator::TableSet { .. } => {
                    behavior.uses_references = true;
                }
                Operator::Unreachable => behavior.traps = true,
                _ => {}
            }
        }
        Ok(behavior)
    }
}

/// The error of a module that is not one.
pub(crate) fn malformed(error: wasmparser::BinaryReaderError) -> Error {
    Error::input(
        Problem::new(format!(
            "the module is malformed: {} at byte {}",
            error.message(),
            error.offset()
        ))
        .help("build it anew; if it was copied or downloaded, it may have been cut off"),
    )
}
