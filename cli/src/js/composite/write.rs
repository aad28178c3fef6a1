//! JavaScript values into the buffer. Every function knows only its own part of a value; when it
//! refuses one, the functions around it put the rest of the path in front.

use super::{Glue, number_name};
use crate::descriptor::model::{Field, Number, Sequence, Shape, Type, TypeId, Union};
use crate::js::quote::{property, quote};
use crate::js::writer::Writer;

/// What every object has from its prototype, whether it is given or not.
const OF_OBJECTS: [&str; 7] = [
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

impl Glue<'_> {
    /// Writes the function `name`, which writes values of a type.
    pub(super) fn emit_writer(&mut self, name: &str, ty: &Type, w: &mut Writer) {
        let is_recursive = self.interface.is_recursive(ty);
        w.block(format!("function {name}(where, value) {{"), "}", |w| {
            if is_recursive {
                w.line(format!("{}();", self.get("descend")));
            }
            self.emit_writer_body(ty, w);
            if is_recursive {
                w.line(format!("{}();", self.get("ascend")));
            }
        });
    }

    fn emit_writer_body(&mut self, ty: &Type, w: &mut Writer) {
        match ty {
            Type::Tuple(types) => self.guarded("where", w, |glue, w| {
                w.line(format!("{}(\"\", value, {});", glue.get("checkTuple"), types.len()));
                for (index, ty) in types.iter().enumerate() {
                    glue.put(ty, &format!("value[{index}]"), &quote(&format!("[{index}]")), w);
                }
            }),
            Type::List(inner) => self.emit_list(inner, None, w),
            Type::Fixed(length, inner) => self.emit_list(inner, Some(*length), w),
            Type::Set(inner) => self.emit_list(inner, None, w),
            Type::Map(key, value) => self.emit_map(key, value, w),
            Type::Named(id) => match &self.interface.definition(*id).shape {
                Shape::Object(fields) => self.guarded("where", w, |glue, w| {
                    w.line(format!("{}(\"\", value);", glue.get("checkObject")));
                    glue.put_fields(fields, w);
                }),
                Shape::Union(union) => self.emit_union(*id, union, w),
                // These are no composites, and errors only leave.
                Shape::Class(_) | Shape::Enum(_) | Shape::Error(_) => {}
            },
            Type::Ref(inner) | Type::RefMut(inner) => match &**inner {
                Type::List(element) if self.interface.class(element).is_some() => {
                    self.emit_list(&Type::Ref(element.clone()), None, w);
                }
                inner => self.emit_writer_body(inner, w),
            },
            ty => self.put(ty, "value", "where", w),
        }
    }

    /// Writes statements whose refusals get `place` in front.
    fn guarded(&mut self, place: &str, w: &mut Writer, body: impl FnOnce(&mut Self, &mut Writer)) {
        let within = self.get("within");
        w.block_open("try {", |w| body(self, w));
        w.block("} catch (error) {", "}", |w| w.line(format!("throw {within}({place}, error);")));
    }

    fn emit_list(&mut self, inner: &Type, length: Option<u32>, w: &mut Writer) {
        w.line(format!("const items = {}(where, value);", self.get("iterableOf")));
        if length.is_none() {
            w.line(format!("const count = {}(1);", self.get("reserveWords")));
        }
        w.line("let index = 0;");
        self.guarded("`${where}[${index}]`", w, |glue, w| {
            w.block("for (const item of items) {", "}", |w| {
                glue.put(inner, "item", "\"\"", w);
                w.line("index++;");
                if let Some(length) = length {
                    // Enough to know that there are too many.
                    w.line(format!("if (index > {length}) break;"));
                }
            });
        });
        match length {
            Some(length) => {
                w.line(format!("{}(where, index, {length});", self.get("checkLength")));
            }
            None => w.line(self.set_count()),
        }
    }

    fn emit_map(&mut self, key: &Type, value: &Type, w: &mut Writer) {
        let is_text = self.interface.is_text(key);
        w.line(format!("const items = {}(where, value, {is_text});", self.get("mapEntries")));
        w.line(format!("const count = {}(1);", self.get("reserveWords")));
        w.line("let index = 0;");
        w.line("let last;");
        let place = format!("`${{where}}[${{{}(last)}}]`", self.get("keyText"));
        self.guarded(&place, w, |glue, w| {
            w.block("for (const [key, item] of items) {", "}", |w| {
                w.line("last = key;");
                glue.put(key, "key", "\" as a key\"", w);
                glue.put(value, "item", "\"\"", w);
                w.line("index++;");
            });
        });
        w.line(self.set_count());
    }

    /// Writes how many items there were to where there is room for it.
    fn set_count(&mut self) -> String {
        format!("{}[count] = index;", self.get("stageWords"))
    }

    fn put_fields(&mut self, fields: &[Field], w: &mut Writer) {
        for field in fields {
            let access = property(&field.name);
            let value = if OF_OBJECTS.contains(&field.name.as_str()) {
                format!(
                    "(Object.hasOwn(value, {}) ? value{access} : undefined)",
                    quote(&field.name)
                )
            } else {
                format!("value{access}")
            };
            self.put(&field.ty, &value, &quote(&access), w);
        }
    }

    fn emit_union(&mut self, id: TypeId, union: &Union, w: &mut Writer) {
        self.guarded("where", w, |glue, w| {
            let tag = property(&union.tag);
            w.line(format!("{}(\"\", value);", glue.get("checkObject")));
            w.line(format!(
                "const tag = {}({}, {}, value{tag});",
                glue.get("variantIndex"),
                quote(&tag),
                glue.known_as(id)
            ));
            w.line(format!("{}(tag);", glue.get("putWord")));
            w.block("switch (tag) {", "}", |w| {
                for (index, variant) in union.variants.iter().enumerate() {
                    if variant.fields.is_empty() {
                        continue;
                    }
                    w.block(format!("case {index}: {{"), "}", |w| {
                        glue.put_fields(&variant.fields, w);
                        w.line("break;");
                    });
                }
            });
        });
    }

    /// Writes statements that put `value`, an expression that is evaluated once. `place` is the
    /// expression of what a refusal calls it.
    fn put(&mut self, ty: &Type, value: &str, place: &str, w: &mut Writer) {
        match ty {
            Type::Unit => w.line(format!("{}({place}, {value});", self.get("checkUndefined"))),
            Type::Bool if self.module.unchecked => {
                w.line(format!("{}({value});", self.get("putWord")));
            }
            Type::Bool => w.line(format!("{}({place}, {value});", self.get("putBoolean"))),
            Type::Char => {
                let (put, lower) = (self.get("putWord"), self.get("lowerChar"));
                w.line(format!("{put}({lower}({place}, {value}));"));
            }
            Type::Number(number) => {
                self.put_number(*number, value, place, self.module.unchecked, w);
            }
            Type::NonZero(number) => {
                let value = format!("{}({place}, {value})", self.get("notZero"));
                // What is cut to size could become zero: this check stays where others go.
                self.put_number(*number, &value, place, false, w);
            }
            Type::Text { .. } => w.line(format!("{}({place}, {value});", self.get("putText"))),
            Type::Json => {
                let (put, json) = (self.get("putText"), self.get("toJson"));
                w.line(format!("{put}({place}, {json}({value}));"));
            }
            Type::Sequence(sequence, number) => {
                let put = self.library.get_for("putArray", *number);
                let length = match sequence {
                    Sequence::Array(length) => format!(", {length}"),
                    Sequence::Slice | Sequence::SliceMut | Sequence::Vec => String::new(),
                };
                w.line(format!("{put}({place}, {value}{length});"));
            }
            Type::Option(inner) => self.put_option(inner, value, place, w),
            Type::JsValue | Type::Imported(_) => {
                w.line(format!("{}({value});", self.get("putValue")));
            }
            Type::Callback { .. } => self.put_adapted("checkFunction", ty, value, place, w),
            Type::Promise { .. } => {
                // What it gives may be refused when the argument's path is long forgotten.
                let (put, make) = (self.get("putValue"), self.maker(ty));
                w.line(format!("{put}({make}({}, {value}));", self.get("stageWhere")));
            }
            Type::AsyncIterable { .. } => {
                self.put_adapted("checkAsyncIterable", ty, value, place, w);
            }
            Type::Named(id) => match &self.interface.definition(*id).shape {
                Shape::Enum(_) => {
                    let (put, index) = (self.get("putWord"), self.get("variantIndex"));
                    w.line(format!("{put}({index}({place}, {}, {value}));", self.known_as(*id)));
                }
                Shape::Class(_) => self.put_object("moveObject", *id, value, place, w),
                Shape::Object(_) | Shape::Union(_) | Shape::Error(_) => {
                    self.put_composite(ty, value, place, w);
                }
            },
            Type::Ref(inner) | Type::RefMut(inner) => match &**inner {
                Type::Named(id) if self.interface.class(inner).is_some() => {
                    self.put_object("borrowObject", *id, value, place, w);
                }
                _ => self.put_composite(ty, value, place, w),
            },
            Type::Tuple(_) | Type::List(_) | Type::Fixed(..) | Type::Map(..) | Type::Set(_) => {
                self.put_composite(ty, value, place, w);
            }
            // Only returned, or only passed by Rust.
            Type::Result(_) | Type::Closure(_) | Type::Iterator { .. } | Type::Stream { .. } => {}
        }
    }

    /// Puts the handle of an adapter for a value that is what the check asks for.
    fn put_adapted(&mut self, check: &str, ty: &Type, value: &str, place: &str, w: &mut Writer) {
        let (check, put, make) = (self.get(check), self.get("putValue"), self.maker(ty));
        let stage = self.get("stageWhere");
        w.block("{", "}", |w| {
            w.line(format!("const source = {value};"));
            w.line(format!("{check}({place}, source);"));
            w.line(format!("{put}({make}({stage}, source));"));
        });
    }

    fn put_composite(&mut self, ty: &Type, value: &str, place: &str, w: &mut Writer) {
        w.line(format!("{}({place}, {value});", self.writer(ty)));
    }

    fn put_object(&mut self, helper: &str, id: TypeId, value: &str, place: &str, w: &mut Writer) {
        let (put, take) = (self.get("putWord"), self.get(helper));
        w.line(format!("{put}({take}({place}, {}, {value}));", self.known_as(id)));
    }

    /// `null` and `undefined` are no value. Where a value may itself be missing, only `undefined` is
    /// none, and `null` is such a value.
    fn put_option(&mut self, inner: &Type, value: &str, place: &str, w: &mut Writer) {
        if value.chars().all(char::is_alphanumeric) {
            self.put_local_option(inner, value, place, w);
            return;
        }
        w.block("{", "}", |w| {
            w.line(format!("const some = {value};"));
            self.put_local_option(inner, "some", place, w);
        });
    }

    /// As [`Glue::put_option`], for what a variable holds.
    fn put_local_option(&mut self, inner: &Type, value: &str, place: &str, w: &mut Writer) {
        let put = self.get("putWord");
        match inner {
            Type::Unit => {
                let check = self.get("checkUndefined");
                w.line(format!("{check}({place}, {value} ?? undefined);"));
                w.line(format!("{put}({value} === undefined ? 0 : 1);"));
            }
            Type::Option(_) => {
                w.line(format!("{put}({value} === undefined ? 0 : 1);"));
                w.block(format!("if ({value} !== undefined) {{"), "}", |w| {
                    self.put(inner, value, place, w);
                });
            }
            _ => {
                w.line(format!("{put}({value} == null ? 0 : 1);"));
                w.block(format!("if ({value} != null) {{"), "}", |w| {
                    self.put(inner, value, place, w);
                });
            }
        }
    }

    fn put_number(
        &mut self,
        number: Number,
        value: &str,
        place: &str,
        unchecked: bool,
        w: &mut Writer,
    ) {
        let helper = match (number, unchecked) {
            (Number::F32, true) => "putFloat".to_owned(),
            (Number::F32, false) => "putFloatChecked".into(),
            (Number::F64, true) => "putDouble".into(),
            (Number::F64, false) => "putDoubleChecked".into(),
            (Number::I64 | Number::U64, true) => "putLong".into(),
            (Number::I128 | Number::U128, true) => "putWide".into(),
            (Number::I128, false) => "putWideSigned".into(),
            (Number::U128, false) => "putWideUnsigned".into(),
            (_, true) => "putWord".into(),
            (number, false) => format!("put{}", number_name(number)),
        };
        let put = self.get(&helper);
        if unchecked {
            w.line(format!("{put}({value});"));
        } else {
            w.line(format!("{put}({place}, {value});"));
        }
    }
}
