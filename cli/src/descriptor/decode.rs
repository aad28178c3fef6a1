//! Words to [`Descriptors`].

use super::model::{
    Constant, Definition, Descriptors, EnumVariant, Field, Function, Names, Number, Param, Parts,
    Role, Shape, TsBlock, Type, TypeId, Union, Value, Variant,
};
use super::words::{Reader, is_identifier};
use crate::error::{Error, Place, Problem, Result};
use minibind::wire::{self, flag, form, item, owner, value};
use std::collections::HashMap;

/// Reads the words of all descriptors, given with the symbols of their items.
pub fn decode(all: &[(&str, Vec<u32>)]) -> Result<Descriptors> {
    let mut descriptors = Descriptors::default();
    let types = types(all)?;
    for (symbol, words) in all {
        let mut reader = Reader { words, parts: &mut descriptors.parts, symbol, types: &types };
        match reader.item()? {
            Item::Function(function) => descriptors.functions.push(function),
            Item::Constant(constant) => descriptors.constants.push(constant),
            Item::TsBlock(block) => descriptors.ts_blocks.push(block),
            Item::Type(definition) => descriptors.types.push(definition),
        }
    }
    descriptors.functions.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.constants.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.types.sort_by(|a, b| order(&a.names).cmp(&order(&b.names)));
    descriptors.ts_blocks.sort_by(|a, b| (&a.place, &a.text).cmp(&(&b.place, &b.text)));
    Ok(descriptors)
}

/// Items stand in the order of the source, crate by crate.
fn order(names: &Names) -> (&str, &str, u32, u32, &str) {
    let place = &names.place;
    (&names.package, &place.file, place.line, place.column, &names.rust_path)
}

/// The exported types by symbol, numbered in their order.
fn types(all: &[(&str, Vec<u32>)]) -> Result<HashMap<String, TypeId>> {
    let mut found = Vec::new();
    for (symbol, words) in all {
        let mut reader =
            Reader { words, parts: &mut Parts::default(), symbol, types: &HashMap::new() };
        let (kind, package, place) = reader.head()?;
        if matches!(kind, item::CLASS | item::OBJECT | item::ENUM | item::UNION | item::ERROR) {
            found.push((reader.names(package, place)?, *symbol));
        }
    }
    found.sort_by(|(a, _), (b, _)| order(a).cmp(&order(b)));
    Ok(found
        .iter()
        .enumerate()
        .map(|(id, (_, symbol))| ((*symbol).to_owned(), TypeId(id)))
        .collect())
}

enum Item {
    Function(Function),
    Constant(Constant),
    TsBlock(TsBlock),
    Type(Definition),
}

impl Reader<'_> {
    /// What every descriptor starts with: the kind of its item, the package, the place.
    fn head(&mut self) -> Result<(u32, String, Place)> {
        let format = self.word()?;
        if format != wire::FORMAT {
            return Err(wrong_format(self.symbol, format));
        }
        let kind = self.word()?;
        let package = self.text()?;
        let place = Place {
            manifest_dir: self.text()?,
            file: self.text()?,
            line: self.word()?,
            column: self.word()?,
        };
        Ok((kind, package, place))
    }

    fn item(&mut self) -> Result<Item> {
        let (kind, package, place) = self.head()?;
        let item = match kind {
            item::FUNCTION => Item::Function(self.function(package, place)?),
            item::CONSTANT => {
                let names = self.names(package, place)?;
                let ty = self.ty(0)?;
                Item::Constant(Constant { names, value: self.value(&ty)? })
            }
            item::TYPESCRIPT => Item::TsBlock(TsBlock { text: self.text()?, place }),
            item::CLASS | item::OBJECT | item::ENUM | item::UNION | item::ERROR => {
                let names = self.names(package, place)?;
                Item::Type(Definition { names, shape: self.shape(kind)? })
            }
            _ => return Err(self.damaged("it is of an unknown kind")),
        };
        if self.words.is_empty() { Ok(item) } else { Err(self.damaged("it has words left over")) }
    }

    fn function(&mut self, package: String, place: Place) -> Result<Function> {
        let names = self.names(package, place)?;
        let owner = self.owner()?;
        let flags = self.word()?;
        let ts_return = self.optional_text()?;
        let count = self.word()?;
        let mut params = Vec::new();
        for _ in 0..count {
            params.push(Param { name: self.name()?, ts: self.optional_text()?, ty: self.ty(0)? });
        }
        let output = self.ty(0)?;
        let thrown = match self.word()? {
            0 => None,
            _ => Some(self.named()?),
        };
        let takes_object =
            matches!(owner, Some((Role::Method | Role::Getter | Role::Setter | Role::Iterator, _)));
        if takes_object && params.is_empty() {
            return Err(self.damaged("a method has no object"));
        }
        let fixed = match owner {
            Some((Role::Getter | Role::Iterator, _)) => Some(1),
            Some((Role::Setter, _)) => Some(2),
            _ => None,
        };
        if fixed.is_some_and(|fixed| fixed != params.len()) {
            return Err(self.damaged("a property has parameters of its own, or no value"));
        }
        Ok(Function {
            names,
            owner,
            shim: format!("{}{}", wire::SHIM_PREFIX, self.symbol),
            variadic: flags & flag::VARIADIC != 0,
            start: flags & flag::START != 0,
            view: flags & flag::VIEW != 0,
            ts_return,
            params,
            output,
            thrown,
        })
    }

    fn owner(&mut self) -> Result<Option<(Role, TypeId)>> {
        let role = match self.word()? {
            owner::NONE => return Ok(None),
            owner::STATIC => Role::Static,
            owner::METHOD => Role::Method,
            owner::CONSTRUCTOR => Role::Constructor,
            owner::GETTER => Role::Getter,
            owner::SETTER => Role::Setter,
            owner::ITERATOR => Role::Iterator,
            _ => return Err(self.damaged("it is of an unknown role")),
        };
        Ok(Some((role, self.named()?)))
    }

    fn shape(&mut self, kind: u32) -> Result<Shape> {
        Ok(match kind {
            item::CLASS => Shape::Class(format!("{}{}", wire::SHIM_PREFIX, self.symbol)),
            item::OBJECT => Shape::Object(self.fields()?),
            item::ENUM => Shape::Enum(self.some(|reader| {
                Ok(EnumVariant {
                    key: reader.name()?,
                    docs: reader.text()?,
                    value: reader.enum_value()?,
                })
            })?),
            item::UNION => {
                let (tag, content) = (self.text()?, self.text()?);
                Shape::Union(Union { tag, variants: self.variants(&content)? })
            }
            _ => Shape::Error(self.variants("value")?),
        })
    }

    fn enum_value(&mut self) -> Result<Value> {
        match self.word()? {
            value::TEXT => Ok(Value::Text(self.text()?)),
            value::NUMBER => {
                let number = f64::from_bits(self.long()?);
                let is_integer = number.fract() == 0.0 && number.abs() <= 2f64.powi(53);
                if !is_integer || (number == 0.0 && number.is_sign_negative()) {
                    return Err(self.damaged("a value is no integer of JavaScript"));
                }
                Ok(Value::Number(number))
            }
            _ => Err(self.damaged("a value is neither text nor a number")),
        }
    }

    /// Variants, of which unnamed fields are the property `content`.
    fn variants(&mut self, content: &str) -> Result<Vec<Variant>> {
        self.some(|reader| {
            Ok(Variant {
                name: reader.text()?,
                docs: reader.text()?,
                fields: reader.form(content)?,
            })
        })
    }

    fn form(&mut self, content: &str) -> Result<Vec<Field>> {
        let mut types = match self.word()? {
            form::UNIT => Vec::new(),
            form::TUPLE => self.list(|reader| reader.ty(0))?,
            form::FIELDS => return self.fields(),
            _ => return Err(self.damaged("a variant has data of an unknown form")),
        };
        let ty = match types.len() {
            0 => return Ok(Vec::new()),
            1 => types.remove(0),
            _ => Type::Tuple(types),
        };
        Ok(vec![Field { name: content.to_owned(), docs: String::new(), ts: None, ty }])
    }

    fn fields(&mut self) -> Result<Vec<Field>> {
        self.list(|reader| {
            Ok(Field {
                name: reader.text()?,
                docs: reader.text()?,
                ts: reader.optional_text()?,
                ty: reader.ty(0)?,
            })
        })
    }

    /// A list of variants, of which there is one at least.
    fn some<T>(&mut self, read: impl FnMut(&mut Self) -> Result<T>) -> Result<Vec<T>> {
        let list = self.list(read)?;
        if list.is_empty() { Err(self.damaged("it has no variants")) } else { Ok(list) }
    }

    /// An exported type by itself.
    fn named(&mut self) -> Result<TypeId> {
        match self.ty(0)? {
            Type::Named(id) => Ok(id),
            _ => Err(self.damaged("an exported type is expected, and another stands there")),
        }
    }

    fn names(&mut self, package: String, place: Place) -> Result<Names> {
        let rust = self.text()?;
        let js = self.name()?;
        let namespace = self.text()?;
        if !namespace.is_empty() && !namespace.split('.').all(is_identifier) {
            return Err(self.damaged("its namespace is no path of names"));
        }
        Ok(Names {
            rust_path: crate::wasm::run::rust_path(self.symbol).to_owned(),
            rust,
            js,
            namespace: namespace
                .split('.')
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            docs: self.text()?,
            place,
            package,
        })
    }

    fn value(&mut self, ty: &Type) -> Result<Value> {
        Ok(match ty {
            Type::Bool => Value::Bool(self.word()? != 0),
            Type::Char => {
                let word = self.word()?;
                let Some(character) = char::from_u32(word) else {
                    return Err(self.damaged("its value is no character"));
                };
                Value::Text(character.into())
            }
            Type::Text { .. } => Value::Text(self.text()?),
            Type::Number(number) => match number {
                Number::I8 | Number::I16 | Number::I32 => {
                    Value::Number(f64::from(self.word()? as i32))
                }
                Number::U8 | Number::U16 | Number::U32 => Value::Number(f64::from(self.word()?)),
                Number::F32 | Number::F64 => Value::Number(f64::from_bits(self.long()?)),
                Number::I64 => Value::BigInt((self.long()? as i64).into()),
                Number::U64 => Value::BigUint(self.long()?.into()),
                Number::I128 => Value::BigInt(self.longest()? as i128),
                Number::U128 => Value::BigUint(self.longest()?),
            },
            _ => return Err(self.damaged("its type has no constants")),
        })
    }
}

/// The module speaks another version of the vocabulary.
fn wrong_format(symbol: &str, format: u32) -> Error {
    let path = crate::wasm::run::rust_path(symbol);
    Error::version(
        Problem::new(format!(
            "`{path}` was built by a newer minibind: its descriptor has format {format}, and this command ({}) reads up to format {}",
            env!("CARGO_PKG_VERSION"),
            wire::FORMAT
        ))
        .help("install the newest command: `cargo install minibind-cli`"),
    )
}

#[cfg(test)]
mod tests {
    use super::super::model::Sequence;
    use super::*;
    use minibind::{Describe, JsValue, Sink};
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
        let types = HashMap::new();
        let symbol = "x::f@1:1#0";
        let mut reader = Reader { words: &words.0, parts: &mut parts, symbol, types: &types };
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
    fn the_other_types_are_read_as_they_were_described() {
        assert_eq!(described::<()>(), Type::Unit);
        assert_eq!(described::<bool>(), Type::Bool);
        assert_eq!(described::<char>(), Type::Char);
        assert_eq!(described::<JsValue>(), Type::JsValue);
        assert_eq!(described::<&JsValue>(), Type::JsValue);
        let nested = Type::Result(Box::new(option(Type::Text { owned: true })));
        assert_eq!(described::<std::result::Result<Option<String>, ()>>(), nested);
    }
}
