//! The types of functions that are values: those that Rust calls, and those that JavaScript calls.

use super::types::Types;
use crate::descriptor::model::{Signature, Type};

impl Types<'_> {
    /// A function of JavaScript: it gets what comes from Rust.
    pub(super) fn callback(&self, signature: &Signature) -> String {
        let params = signature.params.iter().enumerate();
        let params = params.map(|(index, ty)| format!("arg{index}: {}", self.result(ty)));
        let params: Vec<String> = params.collect();
        format!("({}) => {}", params.join(", "), self.income(&signature.output))
    }

    /// A function of Rust: it gets what may be passed to an export.
    pub(super) fn closure(&self, signature: &Signature) -> String {
        let types = &signature.params;
        let required = types.iter().rposition(|ty| !matches!(ty, Type::Option(_)));
        let required = required.map_or(0, |last| last + 1);
        let params = types.iter().enumerate().map(|(index, ty)| {
            let ty = self.argument(ty);
            if index < required {
                format!("arg{index}: {ty}")
            } else {
                format!("arg{index}?: {}", ty.trim_end_matches(" | undefined"))
            }
        });
        let params: Vec<String> = params.collect();
        format!("({}) => {}", params.join(", "), self.outcome(&signature.output))
    }
}
