//! Composite values: for each type one function that writes its values into the buffer, and one
//! that reads them, composed from those of the types inside.

mod read;
mod write;

use super::composites::Way;
use super::glue::Glue;
use super::library::typed_array;
use super::writer::Writer;
use crate::descriptor::model::{Closure, Lifetime, Number, Sequence, Signature, Type};

impl Glue<'_> {
    /// The function that writes values of a type.
    pub(super) fn writer(&mut self, ty: &Type) -> String {
        self.function_for(Way::Write, ty)
    }

    /// The function that reads values of a type.
    pub(super) fn reader(&mut self, ty: &Type) -> String {
        self.function_for(Way::Read, ty)
    }

    /// The function that makes an adapter for a value of JavaScript, or a function, or the next item of
    /// an iterator of Rust.
    pub(super) fn maker(&mut self, ty: &Type) -> String {
        self.function_for(Way::Make, ty)
    }

    fn function_for(&mut self, way: Way, ty: &Type) -> String {
        let ty = &self.in_buffer(ty);
        if let Some(name) = self.composites.name(way, ty) {
            return name;
        }
        // Known before it is written, so that a recursive type finds itself.
        let name = self.composites.choose(way, ty, &self.type_name(ty));
        let mut w = Writer::default();
        match way {
            Way::Read => self.emit_reader(&name, ty, &mut w),
            Way::Write => self.emit_writer(&name, ty, &mut w),
            Way::Make => self.emit_maker(&name, ty, &mut w),
        }
        self.composites.add(&name, w.finish());
        name
    }

    /// The type without what makes no difference in a buffer: who owns text or a list.
    fn in_buffer(&self, ty: &Type) -> Type {
        let inside = |ty: &Type| Box::new(self.in_buffer(ty));
        match ty {
            Type::Text { .. } => Type::Text { owned: true },
            Type::Sequence(Sequence::Slice, number) => Type::Sequence(Sequence::Vec, *number),
            Type::Option(inner) => Type::Option(inside(inner)),
            Type::List(inner) => Type::List(inside(inner)),
            Type::Fixed(length, inner) => Type::Fixed(*length, inside(inner)),
            Type::Set(inner) => Type::Set(inside(inner)),
            Type::Map(key, value) => Type::Map(inside(key), inside(value)),
            Type::Tuple(types) => Type::Tuple(types.iter().map(|ty| self.in_buffer(ty)).collect()),
            Type::Ref(inner) => match &**inner {
                Type::List(element) if self.interface.class(element).is_some() => ty.clone(),
                inner => self.in_buffer(inner),
            },
            Type::Callback { signature, .. } => {
                Type::Callback { is_kept: true, signature: signature.clone() }
            }
            Type::Closure(closure) => Type::Closure(Box::new(Closure {
                lifetime: Lifetime::Given,
                ..(**closure).clone()
            })),
            ty => ty.clone(),
        }
    }

    /// What a type is called in the names of functions.
    fn type_name(&self, ty: &Type) -> String {
        match ty {
            Type::Unit => "Undefined".into(),
            Type::Bool => "Boolean".into(),
            Type::Char => "Char".into(),
            Type::Number(number) | Type::NonZero(number) => number_name(*number).into(),
            Type::Text { .. } => "String".into(),
            Type::Sequence(Sequence::Array(length), number) => {
                format!("{}Of{length}", typed_array(*number))
            }
            Type::Sequence(_, number) => typed_array(*number).into(),
            Type::Option(inner) => format!("Optional{}", self.type_name(inner)),
            Type::Result(inner) => self.type_name(inner),
            Type::JsValue => "Value".into(),
            Type::Tuple(types) => {
                let names: Vec<_> = types.iter().map(|ty| self.type_name(ty)).collect();
                format!("TupleOf{}", names.join("And"))
            }
            Type::List(inner) => format!("ArrayOf{}", self.type_name(inner)),
            Type::Fixed(length, inner) => format!("{length}Of{}", self.type_name(inner)),
            Type::Map(key, value) => {
                format!("MapOf{}To{}", self.type_name(key), self.type_name(value))
            }
            Type::Set(inner) => format!("SetOf{}", self.type_name(inner)),
            Type::Named(id) => {
                let mut name = self.interface.definition(*id).names.ident.clone();
                if let Some(first) = name.get_mut(..1) {
                    first.make_ascii_uppercase();
                }
                name
            }
            Type::Ref(inner) => match **inner {
                Type::List(_) => format!("Borrowed{}", self.type_name(inner)),
                _ => self.type_name(inner),
            },
            Type::RefMut(inner) => self.type_name(inner),
            Type::Json => "Json".into(),
            Type::Imported(id) => self.interface.imported_class(*id).names.js.clone(),
            Type::Callback { signature, .. } => {
                format!("Callback{}", self.signature_name(signature))
            }
            Type::Closure(closure) => {
                format!("Function{}", self.signature_name(&closure.signature))
            }
            Type::Promise { value, .. } => format!("PromiseOf{}", self.type_name(value)),
            Type::Iterator { item, .. } => format!("NextOf{}", self.type_name(item)),
            Type::Stream { item, .. } => format!("NextOfAsync{}", self.type_name(item)),
            Type::AsyncIterable { item, .. } => format!("AsyncOf{}", self.type_name(item)),
        }
    }

    fn signature_name(&self, signature: &Signature) -> String {
        let params: Vec<_> = signature.params.iter().map(|ty| self.type_name(ty)).collect();
        let of = if params.is_empty() { "" } else { "Of" };
        let output = match &signature.output {
            Type::Unit => String::new(),
            output => format!("To{}", self.type_name(output)),
        };
        format!("{of}{}{output}", params.join("And"))
    }
}

fn number_name(number: Number) -> &'static str {
    match number {
        Number::I8 => "I8",
        Number::U8 => "U8",
        Number::I16 => "I16",
        Number::U16 => "U16",
        Number::I32 => "I32",
        Number::U32 => "U32",
        Number::F32 => "F32",
        Number::F64 => "F64",
        Number::I64 => "I64",
        Number::U64 => "U64",
        Number::I128 => "I128",
        Number::U128 => "U128",
    }
}
