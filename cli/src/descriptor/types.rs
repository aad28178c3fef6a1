//! The words of a type, with what it needs of the runtime.

use super::model::{Number, Parts, Sequence, Type};
use super::words::Reader;
use crate::error::{Error, Problem, Result};
use minibind::wire::{part, ty};

/// How deep types may nest; deeper ones come from a damaged module.
const MAX_DEPTH: u32 = 64;

impl Reader<'_> {
    pub(super) fn ty(&mut self, depth: u32) -> Result<Type> {
        if depth > MAX_DEPTH {
            return Err(self.damaged("its types nest without end"));
        }
        let tag = self.tag()?;
        if let Some(number) = number(tag) {
            return Ok(Type::Number(number));
        }
        Ok(match tag {
            ty::UNIT => Type::Unit,
            ty::BOOL => Type::Bool,
            ty::CHAR => Type::Char,
            ty::NON_ZERO => Type::NonZero(self.number()?),
            ty::STR => Type::Text { owned: false },
            ty::STRING => Type::Text { owned: true },
            ty::SLICE => Type::Sequence(Sequence::Slice, self.number()?),
            ty::SLICE_MUT => Type::Sequence(Sequence::SliceMut, self.number()?),
            ty::VEC => Type::Sequence(Sequence::Vec, self.number()?),
            ty::ARRAY => {
                let length = self.word()?;
                Type::Sequence(Sequence::Array(length), self.number()?)
            }
            ty::OPTION => Type::Option(Box::new(self.ty(depth + 1)?)),
            ty::RESULT => Type::Result(Box::new(self.ty(depth + 1)?)),
            ty::JS_VALUE => Type::JsValue,
            ty::TUPLE => {
                if !matches!(self.words.first(), Some(1..=12)) {
                    return Err(self.damaged("a tuple has 1 to 12 types"));
                }
                Type::Tuple(self.list(|reader| reader.ty(depth + 1))?)
            }
            ty::LIST => Type::List(Box::new(self.ty(depth + 1)?)),
            ty::FIXED => {
                let length = self.word()?;
                Type::Fixed(length, Box::new(self.ty(depth + 1)?))
            }
            ty::MAP => {
                let key = self.ty(depth + 1)?;
                Type::Map(Box::new(key), Box::new(self.ty(depth + 1)?))
            }
            ty::SET => Type::Set(Box::new(self.ty(depth + 1)?)),
            ty::NAMED => {
                let symbol = self.text()?;
                let Some(&id) = self.types.get(&symbol) else {
                    return Err(self.damaged(&format!(
                        "it names the type `{}`, which has no descriptor",
                        crate::wasm::run::rust_path(&symbol)
                    )));
                };
                Type::Named(id)
            }
            ty::REF => Type::Ref(Box::new(self.ty(depth + 1)?)),
            ty::REF_MUT => Type::RefMut(Box::new(self.ty(depth + 1)?)),
            ty::JSON => Type::Json,
            _ => return Err(self.damaged("it has an unknown type")),
        })
    }

    /// Reads the parts in front of a type, and its tag.
    pub(super) fn tag(&mut self) -> Result<u32> {
        let mut tag = self.word()?;
        while self.part(tag)? {
            tag = self.word()?;
        }
        Ok(tag)
    }

    /// Reads a part when the tag is one.
    fn part(&mut self, tag: u32) -> Result<bool> {
        match tag {
            part::ARENA => {
                let address = self.word()?;
                self.agree(|parts| parts.arena.replace(address), address)?;
            }
            part::RESULT => {
                let address = self.word()?;
                self.agree(|parts| parts.result.replace(address), address)?;
            }
            part::TEXT => {
                let address = self.word()?;
                self.agree(|parts| parts.text.replace(address), address)?;
            }
            part::HEAP => {
                let slots = (self.word()?, self.word()?);
                self.agree(|parts| parts.heap.replace(slots), slots)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Sets a part, which must be the same in every item.
    fn agree<T: PartialEq>(
        &mut self,
        set: impl FnOnce(&mut Parts) -> Option<T>,
        new: T,
    ) -> Result<()> {
        match set(self.parts) {
            Some(old) if old != new => Err(Error::version(
                Problem::new("the module contains more than one version of the minibind crate")
                    .help("find them with `cargo tree -d` and let all crates depend on one"),
            )),
            _ => Ok(()),
        }
    }

    pub(super) fn number(&mut self) -> Result<Number> {
        let tag = self.tag()?;
        number(tag).ok_or_else(|| self.damaged("an element is no number"))
    }
}

fn number(tag: u32) -> Option<Number> {
    Some(match tag {
        ty::I8 => Number::I8,
        ty::U8 => Number::U8,
        ty::I16 => Number::I16,
        ty::U16 => Number::U16,
        ty::I32 => Number::I32,
        ty::U32 => Number::U32,
        ty::F32 => Number::F32,
        ty::F64 => Number::F64,
        ty::I64 => Number::I64,
        ty::U64 => Number::U64,
        ty::I128 => Number::I128,
        ty::U128 => Number::U128,
        _ => return None,
    })
}
