//! Words to what is exported: functions, types and the values of constants. Where an item stands
//! and what it is called was read before.

use super::model::{
    EnumVariant, Field, Function, Number, Param, Role, Shape, Test, Type, TypeId, Union, Value,
    Variant,
};
use super::words::Reader;
use crate::error::{Place, Result};
use minibind::wire::{self, flag, form, item, owner, value};

impl Reader<'_> {
    pub(super) fn function(&mut self, package: String, place: Place) -> Result<Function> {
        let names = self.names(package, place)?;
        let mut owner = self.owner()?;
        let flags = self.word()?;
        let ts_return = self.optional_text()?;
        let params = self.params()?;
        let output = self.ty(0)?;
        let thrown = match self.word()? {
            0 => None,
            _ => Some(self.named()?),
        };
        if let Some((role, _)) = &mut owner {
            *role = role.with_params(params.len());
        }
        if owner.is_some_and(|(role, _)| role.has_object()) && params.is_empty() {
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
            is_async: flags & flag::ASYNC != 0,
            ts_return,
            params,
            output,
            thrown,
        })
    }

    pub(super) fn test(&mut self, package: String, place: Place) -> Result<Test> {
        let function = self.function(package, place)?;
        if function.owner.is_some() || !function.params.is_empty() {
            return Err(self.damaged("a test belongs to a type or has parameters"));
        }
        Ok(Test { function, ignored: self.note()?, should_panic: self.note()? })
    }

    /// A text that may be missing, which is not the same as empty.
    fn note(&mut self) -> Result<Option<String>> {
        Ok(match self.word()? {
            0 => None,
            _ => Some(self.text()?),
        })
    }

    pub(super) fn params(&mut self) -> Result<Vec<Param>> {
        self.list(|reader| {
            Ok(Param { name: reader.name()?, ts: reader.optional_text()?, ty: reader.ty(0)? })
        })
    }

    fn owner(&mut self) -> Result<Option<(Role, TypeId)>> {
        let word = self.word()?;
        if word == owner::NONE {
            return Ok(None);
        }
        let role = self.role(word)?;
        Ok(Some((role, self.named()?)))
    }

    pub(super) fn role(&self, word: u32) -> Result<Role> {
        Ok(match word {
            owner::STATIC => Role::Static,
            owner::METHOD => Role::Method,
            owner::CONSTRUCTOR => Role::Constructor,
            owner::GETTER => Role::Getter,
            owner::SETTER => Role::Setter,
            owner::ITERATOR => Role::Iterator,
            _ => return Err(self.damaged("it is of an unknown role")),
        })
    }

    pub(super) fn shape(&mut self, kind: u32) -> Result<Shape> {
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

    pub(super) fn value(&mut self, ty: &Type) -> Result<Value> {
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
