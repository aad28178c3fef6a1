//! Words to types, with what these need of the runtime. Whether a type makes sense where it stands
//! is not asked.

use super::model::{Closure, Lifetime, Number, Parts, Sequence, Settle, Signature, Slot, Type};
use super::words::Reader;
use crate::error::{Error, Problem, Result};
use minibind::wire::{closure, part, ty};

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
                let Some(&id) = self.symbols.types.get(&symbol) else {
                    return Err(self.nameless(&symbol));
                };
                Type::Named(id)
            }
            ty::REF => Type::Ref(Box::new(self.ty(depth + 1)?)),
            ty::REF_MUT => Type::RefMut(Box::new(self.ty(depth + 1)?)),
            ty::JSON => Type::Json,
            ty::IMPORTED => {
                let symbol = self.text()?;
                let Some(&id) = self.symbols.imported.get(&symbol) else {
                    return Err(self.nameless(&symbol));
                };
                Type::Imported(id)
            }
            ty::CALLBACK => Type::Callback {
                is_kept: self.flag()?,
                signature: Box::new(self.signature(depth)?),
            },
            ty::CLOSURE => Type::Closure(Box::new(Closure {
                lifetime: self.lifetime()?,
                is_exclusive: self.flag()?,
                call: self.slot()?,
                drop: self.slot()?,
                signature: self.signature(depth)?,
            })),
            ty::PROMISE => {
                Type::Promise { settle: self.settle()?, value: Box::new(self.ty(depth + 1)?) }
            }
            ty::ITERATOR => Type::Iterator {
                next: self.slot()?,
                drop: self.slot()?,
                item: Box::new(self.ty(depth + 1)?),
            },
            ty::STREAM => Type::Stream {
                next: self.slot()?,
                finish: self.slot()?,
                drop: self.slot()?,
                item: Box::new(self.ty(depth + 1)?),
            },
            ty::ASYNC_ITERABLE => {
                Type::AsyncIterable { settle: self.settle()?, item: Box::new(self.ty(depth + 1)?) }
            }
            _ => return Err(self.damaged("it has an unknown type")),
        })
    }

    /// The error of a type whose item is not described.
    fn nameless(&self, symbol: &str) -> Error {
        let path = crate::wasm::run::rust_path(symbol);
        self.damaged(&format!("it names the type `{path}`, which has no descriptor"))
    }

    fn signature(&mut self, depth: u32) -> Result<Signature> {
        let params = self.list(|reader| reader.ty(depth + 1))?;
        Ok(Signature { params, output: self.ty(depth + 1)? })
    }

    fn lifetime(&mut self) -> Result<Lifetime> {
        match self.word()? {
            closure::LENT => Ok(Lifetime::Lent),
            closure::KEPT => Ok(Lifetime::Kept),
            closure::GIVEN => Ok(Lifetime::Given),
            _ => Err(self.damaged("a function is kept in an unknown way")),
        }
    }

    fn settle(&mut self) -> Result<Settle> {
        Ok(Settle { settle: self.slot()?, reject: self.slot()? })
    }

    fn slot(&mut self) -> Result<Slot> {
        Ok(Slot(self.word()?))
    }

    fn flag(&mut self) -> Result<bool> {
        Ok(self.word()? != 0)
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

#[cfg(test)]
mod tests {
    use super::super::words::Symbols;
    use super::*;
    use minibind::{Callback, Closure, Describe, JsValue, Promise, Sink};
    use std::borrow::Cow;
    use std::num::{NonZero, Wrapping};
    use std::rc::Rc;
    use std::sync::Arc;

    struct Words(Vec<u32>);

    impl Sink for Words {
        fn word(&mut self, word: u32) {
            self.0.push(word);
        }
    }

    /// What the description of a type is read as.
    fn described<T: Describe>() -> Type {
        let mut words = Words(Vec::new());
        T::describe(&mut words);
        let mut parts = Parts::default();
        let symbols = Symbols::default();
        let symbol = "x::f@1:1#0";
        let mut reader = Reader { words: &words.0, parts: &mut parts, symbol, symbols: &symbols };
        let ty = reader.ty(0).unwrap();
        assert!(reader.words.is_empty());
        ty
    }

    fn option(ty: Type) -> Type {
        Type::Option(Box::new(ty))
    }

    #[test]
    fn every_number_is_read_as_it_was_described() {
        macro_rules! numbers {
            ($($rust:ty: $number:ident;)*) => {$(
                let number = Number::$number;
                assert_eq!(described::<$rust>(), Type::Number(number));
                assert_eq!(described::<Wrapping<$rust>>(), Type::Number(number));
                assert_eq!(described::<Option<$rust>>(), option(Type::Number(number)));
            )*};
        }
        numbers! {
            i8: I8; u8: U8; i16: I16; u16: U16; i32: I32; u32: U32; isize: I32; usize: U32;
            f32: F32; f64: F64; i64: I64; u64: U64; i128: I128; u128: U128;
        }
        assert_eq!(described::<NonZero<u8>>(), Type::NonZero(Number::U8));
        assert_eq!(described::<NonZero<i128>>(), Type::NonZero(Number::I128));
    }

    #[test]
    fn every_text_is_read_as_it_was_described() {
        assert_eq!(described::<&str>(), Type::Text { owned: false });
        let owned = Type::Text { owned: true };
        assert_eq!(described::<String>(), owned);
        assert_eq!(described::<&String>(), owned);
        assert_eq!(described::<Box<str>>(), owned);
        assert_eq!(described::<Rc<str>>(), owned);
        assert_eq!(described::<Arc<str>>(), owned);
        assert_eq!(described::<Cow<'_, str>>(), owned);
    }

    #[test]
    fn every_sequence_is_read_as_it_was_described() {
        let sequence = |sequence| Type::Sequence(sequence, Number::I16);
        assert_eq!(described::<&[i16]>(), sequence(Sequence::Slice));
        assert_eq!(described::<&mut [i16]>(), sequence(Sequence::SliceMut));
        assert_eq!(described::<Vec<i16>>(), sequence(Sequence::Vec));
        assert_eq!(described::<&Vec<i16>>(), sequence(Sequence::Vec));
        assert_eq!(described::<Box<[i16]>>(), sequence(Sequence::Vec));
        assert_eq!(described::<[i16; 3]>(), sequence(Sequence::Array(3)));
        assert_eq!(described::<&[i16; 3000]>(), sequence(Sequence::Array(3000)));
    }

    #[test]
    fn every_function_is_read_as_it_was_described() {
        let signature =
            |params: &[Type], output: Type| Signature { params: params.to_vec(), output };
        let text = Type::Text { owned: false };
        let number = Type::Number(Number::F64);
        let callback = |is_kept: bool, signature: Signature| Type::Callback {
            is_kept,
            signature: Box::new(signature),
        };
        assert_eq!(described::<&dyn Fn()>(), callback(false, signature(&[], Type::Unit)));
        let kept = described::<Callback<dyn Fn(f64, &str) -> f64>>();
        assert_eq!(kept, callback(true, signature(&[number.clone(), text], number.clone())));
        let caught = described::<&mut dyn FnMut() -> std::result::Result<f64, JsValue>>();
        let result = Type::Result(Box::new(number.clone()));
        assert_eq!(caught, callback(false, signature(&[], result)));
        let Type::Closure(given) = described::<Box<dyn FnMut(f64)>>() else { panic!("no closure") };
        assert_eq!((given.lifetime, given.is_exclusive), (Lifetime::Given, true));
        assert_eq!(given.signature, signature(&[number], Type::Unit));
        let Type::Closure(kept) = described::<&Closure<dyn Fn()>>() else { panic!("no closure") };
        assert_eq!((kept.lifetime, kept.is_exclusive), (Lifetime::Kept, false));
    }

    #[test]
    fn promises_are_read_as_they_were_described() {
        let promise = described::<Promise<Vec<u8>>>();
        let Type::Promise { value, .. } = promise else { panic!("{promise:?}") };
        assert_eq!(*value, Type::Sequence(Sequence::Vec, Number::U8));
        let iterator = described::<minibind::rt::Iter<bool>>();
        let Type::Iterator { item, .. } = iterator else { panic!("{iterator:?}") };
        assert_eq!(*item, Type::Bool);
    }

    #[test]
    fn the_other_types_are_read_as_they_were_described() {
        assert_eq!(described::<()>(), Type::Unit);
        assert_eq!(described::<bool>(), Type::Bool);
        assert_eq!(described::<char>(), Type::Char);
        assert_eq!(described::<JsValue>(), Type::JsValue);
        assert_eq!(described::<&JsValue>(), Type::Ref(Box::new(Type::JsValue)));
        let nested = Type::Result(Box::new(option(Type::Text { owned: true })));
        assert_eq!(described::<std::result::Result<Option<String>, ()>>(), nested);
    }
}
