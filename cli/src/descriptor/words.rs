//! The words of one descriptor: numbers, texts, names.

use super::model::{ImportedId, Parts, TypeId};
use crate::error::{Error, Problem, Result};
use std::collections::HashMap;
use unicode_ident::{is_xid_continue, is_xid_start};

/// The types that descriptors name, by the symbols of their items.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    pub types: HashMap<String, TypeId>,
    pub imported: HashMap<String, ImportedId>,
}

/// Reads the words of a descriptor one after the other.
pub(super) struct Reader<'a> {
    pub words: &'a [u32],
    pub parts: &'a mut Parts,
    pub symbol: &'a str,
    pub symbols: &'a Symbols,
}

impl Reader<'_> {
    /// A count and what follows it. The count may lie; the words end first then.
    pub(super) fn list<T>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T>,
    ) -> Result<Vec<T>> {
        let count = self.word()?;
        let mut list = Vec::new();
        for _ in 0..count {
            list.push(read(self)?);
        }
        Ok(list)
    }

    pub(super) fn word(&mut self) -> Result<u32> {
        let Some((&word, rest)) = self.words.split_first() else {
            return Err(self.damaged("it ends too early"));
        };
        self.words = rest;
        Ok(word)
    }

    pub(super) fn long(&mut self) -> Result<u64> {
        Ok(u64::from(self.word()?) | u64::from(self.word()?) << 32)
    }

    pub(super) fn longest(&mut self) -> Result<u128> {
        Ok(u128::from(self.long()?) | u128::from(self.long()?) << 64)
    }

    pub(super) fn optional_text(&mut self) -> Result<Option<String>> {
        Ok(Some(self.text()?).filter(|text| !text.is_empty()))
    }

    /// A text that goes into the glue as it is.
    pub(super) fn name(&mut self) -> Result<String> {
        let name = self.text()?;
        self.check_name(&name)?;
        Ok(name)
    }

    pub(super) fn check_name(&self, name: &str) -> Result<()> {
        if is_identifier(name) { Ok(()) } else { Err(self.damaged("a name is no identifier")) }
    }

    pub(super) fn text(&mut self) -> Result<String> {
        let length = self.word()? as usize;
        let count = length.div_ceil(4);
        let Some((words, rest)) = self.words.split_at_checked(count) else {
            return Err(self.damaged("a text ends too early"));
        };
        self.words = rest;
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        bytes.truncate(length);
        String::from_utf8(bytes).map_err(|_| self.damaged("a text is not UTF-8"))
    }

    pub(super) fn damaged(&self, why: &str) -> Error {
        damaged(self.symbol, why)
    }
}

/// The error of a descriptor whose words mean nothing.
pub(super) fn damaged(symbol: &str, why: &str) -> Error {
    let path = crate::wasm::run::rust_path(symbol);
    Error::input(
        Problem::new(format!("the descriptor of `{path}` is damaged: {why}"))
            .help("build the module anew with the minibind crate of this version"),
    )
}

/// Whether `name` is an identifier of JavaScript, reserved words included.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|first| is_xid_start(first) || matches!(first, '_' | '$'))
        && chars.all(|other| is_xid_continue(other) || other == '$')
}
