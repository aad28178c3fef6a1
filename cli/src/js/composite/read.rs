//! Values out of the buffer, in the order in which Rust wrote them.

use super::Glue;
use crate::descriptor::model::{Field, Number, Sequence, Shape, Type, TypeId, Variant};
use crate::js::quote::{property_key, quote};
use crate::js::writer::Writer;

impl Glue<'_> {
    /// Writes the function `name`, which reads values of a type.
    pub(super) fn emit_reader(&mut self, name: &str, ty: &Type, w: &mut Writer) {
        w.block(format!("function {name}() {{"), "}", |w| self.emit_reader_body(ty, w));
    }

    fn emit_reader_body(&mut self, ty: &Type, w: &mut Writer) {
        match ty {
            Type::List(inner) | Type::Set(inner) | Type::Fixed(_, inner) => {
                let (make, add) = match ty {
                    Type::Set(_) => ("new Set()", "add"),
                    _ => ("[]", "push"),
                };
                let count = match ty {
                    Type::Fixed(length, _) => length.to_string(),
                    _ => format!("{}()", self.get("nextWord")),
                };
                w.line(format!("const items = {make};"));
                w.block(format!("for (let count = {count}; count > 0; count--) {{"), "}", |w| {
                    w.line(format!("items.{add}({});", self.next(inner)));
                });
                w.line("return items;");
            }
            Type::Map(key, value) => {
                let count = self.get("nextWord");
                w.line("const items = new Map();");
                w.block(format!("for (let count = {count}(); count > 0; count--) {{"), "}", |w| {
                    // Arguments are read in their order.
                    w.line(format!("items.set({}, {});", self.next(key), self.next(value)));
                });
                w.line("return items;");
            }
            Type::Tuple(types) => w.line(format!("return {};", self.next_array(types))),
            Type::Named(id) => match &self.interface.definition(*id).shape {
                Shape::Object(fields) => self.emit_object(&[], fields, w),
                Shape::Union(union) => {
                    w.block(format!("switch ({}()) {{", self.get("nextWord")), "}", |w| {
                        for (index, variant) in union.variants.iter().enumerate() {
                            let tag = (property_key(&union.tag), quote(&variant.name));
                            w.line(format!("case {index}:"));
                            w.indented(|w| self.emit_object(&[tag], &variant.fields, w));
                        }
                    });
                }
                Shape::Error(variants) => self.emit_error(*id, variants, w),
                // These are no composites.
                Shape::Class(_) | Shape::Enum(_) => {}
            },
            Type::Ref(inner) | Type::RefMut(inner) => self.emit_reader_body(inner, w),
            // By itself it stands inside an option.
            Type::Option(_) => w.line(format!("return {};", self.next_some(ty))),
            ty => w.line(format!("return {};", self.next(ty))),
        }
    }

    fn next_array(&mut self, types: &[Type]) -> String {
        let values: Vec<_> = types.iter().map(|ty| self.next(ty)).collect();
        format!("[{}]", values.join(", "))
    }

    /// Writes the return of an object.
    fn emit_object(&mut self, fixed: &[(String, String)], fields: &[Field], w: &mut Writer) {
        let entries = self.next_entries(fixed, fields);
        w.list("return {", &entries, "};");
    }

    /// The entries of an object literal. They are read in their order, and define properties where an
    /// assignment could run other code.
    fn next_entries(&mut self, fixed: &[(String, String)], fields: &[Field]) -> Vec<String> {
        let fixed = fixed.iter().map(|(key, value)| format!("{key}: {value}"));
        let mut entries: Vec<String> = fixed.collect();
        for field in fields {
            let key = property_key(&field.name);
            entries.push(match &field.ty {
                // Left out when there is no value.
                Type::Option(inner) => {
                    let (word, value) = (self.get("nextWord"), self.next_some(inner));
                    format!("...({word}() !== 0 && {{ {key}: {value} }})")
                }
                ty => format!("{key}: {}", self.next(ty)),
            });
        }
        entries
    }

    fn emit_error(&mut self, id: TypeId, variants: &[Variant], w: &mut Writer) {
        let class = self.interface.definition(id).names.ident.clone();
        let make = self.get("makeError");
        w.line(format!("const messages = {}();", self.get("nextMessages")));
        w.block(format!("switch ({}()) {{", self.get("nextWord")), "}", |w| {
            for (index, variant) in variants.iter().enumerate() {
                let entries = self.error_entries(variant);
                w.line(format!("case {index}:"));
                w.indented(|w| {
                    w.list(&format!("return {make}({class}, messages, {{"), &entries, "});");
                });
            }
        });
    }

    fn error_entries(&mut self, variant: &Variant) -> Vec<String> {
        let mut fixed = Vec::new();
        if !variant.name.is_empty() {
            fixed.push(("code".to_owned(), quote(&variant.name)));
        }
        self.next_entries(&fixed, &variant.fields)
    }

    /// The expression that reads a value.
    pub(in crate::js) fn next(&mut self, ty: &Type) -> String {
        match ty {
            Type::Unit => "undefined".into(),
            Type::Bool => format!("{}() !== 0", self.get("nextWord")),
            Type::Char => format!("String.fromCodePoint({}())", self.get("nextWord")),
            Type::Number(number) | Type::NonZero(number) => self.next_number(*number),
            Type::Text { .. } => format!("{}()", self.get("nextText")),
            Type::Json => format!("JSON.parse({}())", self.get("nextText")),
            Type::Sequence(sequence, number) => {
                let next = self.library.get_for("nextArray", *number);
                match sequence {
                    Sequence::Array(length) => format!("{next}({length})"),
                    Sequence::Slice | Sequence::SliceMut | Sequence::Vec => {
                        format!("{next}({}())", self.get("nextWord"))
                    }
                }
            }
            Type::Option(inner) => {
                let (word, value) = (self.get("nextWord"), self.next_some(inner));
                format!("{word}() === 0 ? undefined : {value}")
            }
            Type::JsValue | Type::Imported(_) => {
                format!("{}({}())", self.get("take"), self.get("nextWord"))
            }
            Type::Callback { .. } | Type::Promise { .. } | Type::AsyncIterable { .. } => {
                format!("{}({}()).source", self.get("take"), self.get("nextWord"))
            }
            Type::Closure(closure) => {
                let word = format!("{}()", self.get("nextWord"));
                self.lift_closure(ty, closure, &word, "a function of Rust")
            }
            Type::Iterator { .. } | Type::Stream { .. } => {
                let word = format!("{}()", self.get("nextWord"));
                self.lift_iterator(ty, &word, "an iterator of Rust", &[])
            }
            Type::Named(id) => match &self.interface.definition(*id).shape {
                Shape::Enum(_) => format!("{}[{}()]", self.known_as(*id), self.get("nextWord")),
                Shape::Class(_) => {
                    let word = format!("{}()", self.get("nextWord"));
                    self.adopt(*id, &word)
                }
                Shape::Object(_) | Shape::Union(_) | Shape::Error(_) => {
                    format!("{}()", self.reader(ty))
                }
            },
            Type::Ref(inner) | Type::RefMut(inner) => self.next(inner),
            Type::Tuple(_) | Type::List(_) | Type::Fixed(..) | Type::Map(..) | Type::Set(_) => {
                format!("{}()", self.reader(ty))
            }
            // Results do not nest.
            Type::Result(_) => "undefined".into(),
        }
    }

    /// The value inside an option; where it may itself be missing, that is `null`.
    fn next_some(&mut self, inner: &Type) -> String {
        match inner {
            Type::Unit => "null".into(),
            Type::Option(inner) => {
                let (word, value) = (self.get("nextWord"), self.next_some(inner));
                format!("{word}() === 0 ? null : {value}")
            }
            ty => self.next(ty),
        }
    }

    fn next_number(&mut self, number: Number) -> String {
        match number {
            Number::U8 | Number::U16 | Number::U32 => format!("{}()", self.get("nextWord")),
            Number::I8 | Number::I16 | Number::I32 => format!("{}() | 0", self.get("nextWord")),
            Number::F32 => format!("{}()", self.get("nextFloat")),
            Number::F64 => format!("{}()", self.get("nextDouble")),
            Number::I64 => format!("{}()", self.get("nextLong")),
            Number::U64 => format!("BigInt.asUintN(64, {}())", self.get("nextLong")),
            Number::I128 => format!("{}()", self.get("nextWide")),
            Number::U128 => format!("BigInt.asUintN(128, {}())", self.get("nextWide")),
        }
    }
}
