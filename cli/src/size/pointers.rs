//! Which numbers in code are addresses and table slots. The linker writes those in five bytes, however
//! small they are; where no tool has written the module anew, that tells them from other numbers.

use super::outline::{Function, Outline};
use crate::error::Result;
use crate::wasm::module::malformed;
use std::collections::{BTreeSet, HashMap};
use wasmparser::Operator;

/// What a number has that the linker filled in: an opcode, and five bytes.
const CONSTANT_BYTES: usize = 6;

/// The numbers of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// All that could be addresses or slots.
    pub all: BTreeSet<u32>,
    /// Those that the linker filled in.
    pub filled_in: BTreeSet<u32>,
}

/// The numbers that the linker filled in, by the names of functions; none where it left no trace.
pub(super) fn pointers<'a>(outline: &Outline<'a>) -> Result<Option<HashMap<&'a str, Numbers>>> {
    let mut pointers: HashMap<&str, Numbers> = HashMap::new();
    for function in &outline.functions {
        if let Some(name) = function.name {
            let Numbers { filled_in, .. } = numbers(function)?;
            pointers.entry(name).or_default().filled_in.extend(filled_in);
        }
    }
    let is_traced = pointers.values().any(|numbers| !numbers.filled_in.is_empty());
    Ok(is_traced.then_some(pointers))
}

/// Reads the numbers of a function.
pub(super) fn numbers(function: &Function<'_>) -> Result<Numbers> {
    let mut numbers = Numbers::default();
    let Some(body) = &function.body else { return Ok(numbers) };
    let mut operators = body.get_operators_reader().map_err(malformed)?;
    while !operators.eof() {
        let start = operators.original_position();
        let operator = operators.read().map_err(malformed)?;
        let length = operators.original_position() - start;
        match operator {
            Operator::I32Const { value } => {
                numbers.all.insert(value as u32);
                if length == CONSTANT_BYTES && is_short(value) {
                    numbers.filled_in.insert(value as u32);
                }
            }
            operator => {
                // The offset of a field is small.
                if let Some(offset @ 1024..) = offset(&operator) {
                    numbers.all.insert(offset);
                    if length > CONSTANT_BYTES {
                        numbers.filled_in.insert(offset);
                    }
                }
            }
        }
    }
    Ok(numbers)
}

/// Whether a number would take less than five bytes.
fn is_short(value: i32) -> bool {
    (-(1 << 27)..1 << 27).contains(&value)
}

/// Where a load or a store reaches beyond its address.
fn offset(operator: &Operator<'_>) -> Option<u32> {
    let memarg = match operator {
        Operator::I32Load { memarg }
        | Operator::I32Load8S { memarg }
        | Operator::I32Load8U { memarg }
        | Operator::I32Load16S { memarg }
        | Operator::I32Load16U { memarg }
        | Operator::I64Load { memarg }
        | Operator::I64Load8S { memarg }
        | Operator::I64Load8U { memarg }
        | Operator::I64Load16S { memarg }
        | Operator::I64Load16U { memarg }
        | Operator::I64Load32S { memarg }
        | Operator::I64Load32U { memarg }
        | Operator::F32Load { memarg }
        | Operator::F64Load { memarg }
        | Operator::V128Load { memarg }
        | Operator::I32Store { memarg }
        | Operator::I32Store8 { memarg }
        | Operator::I32Store16 { memarg }
        | Operator::I64Store { memarg }
        | Operator::I64Store8 { memarg }
        | Operator::I64Store16 { memarg }
        | Operator::I64Store32 { memarg }
        | Operator::F32Store { memarg }
        | Operator::F64Store { memarg }
        | Operator::V128Store { memarg } => memarg,
        _ => return None,
    };
    u32::try_from(memarg.offset).ok()
}
