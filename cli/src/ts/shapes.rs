//! Declarations of exported types.

use super::types::Types;
use super::{emit_function, emit_function_docs, parameters};
use crate::descriptor::model::{
    EnumVariant, Field, Role, Shape, Type, TypeId, Union, Value, Variant,
};
use crate::interface::model::{Definition, Function};
use crate::interface::names::is_reserved;
use crate::js::docs::{Extra, write_docs};
use crate::js::{Writer, literal, property_key, quote};
use std::collections::BTreeMap;

impl Types<'_> {
    /// Declares a type.
    pub(super) fn emit_definition(
        &self,
        id: TypeId,
        definition: &Definition,
        export: &str,
        ident: &str,
        w: &mut Writer,
    ) {
        let docs = &definition.names.docs;
        write_docs(docs, &Extra::default(), w);
        match &definition.shape {
            Shape::Class(_) => self.emit_class(id, &format!("{export}class {ident}"), w),
            Shape::Object(fields) => {
                w.block(format!("{export}interface {ident} {{"), "}", |w| {
                    self.emit_fields(fields, "", w);
                });
                self.emit_functions(id, export, ident, &[], w);
            }
            Shape::Enum(variants) => self.emit_enum(id, variants, export, ident, w),
            Shape::Union(union) => {
                self.emit_union(union, &format!("{export}type {ident} ="), w);
                self.emit_functions(id, export, ident, &[], w);
            }
            Shape::Error(variants) => {
                self.emit_error(
                    variants,
                    &definition.names.js,
                    &format!("{export}class {ident}"),
                    w,
                );
            }
        }
    }

    fn emit_class(&self, id: TypeId, open: &str, w: &mut Writer) {
        let members: Vec<(Role, &Function)> = self.interface.members(id).collect();
        w.block(format!("{open} {{"), "}", |w| {
            // Two classes with the same methods are not the same.
            w.line("#private;");
            match members.iter().find(|(role, _)| *role == Role::Constructor) {
                Some((_, function)) => {
                    emit_function_docs(function, self, w);
                    w.line(format!("constructor({});", parameters(function, 0, self)));
                }
                None => w.line("private constructor();"),
            }
            for (role, function) in &members {
                let name = &function.names.js;
                match role {
                    Role::Constructor => {}
                    Role::Static => emit_function(function, &format!("static {name}"), 0, self, w),
                    Role::Method => emit_function(function, name, 1, self, w),
                    Role::Getter => self.emit_property(function, "", Role::Setter, &members, w),
                    Role::StaticGetter => {
                        let setter = Role::StaticSetter;
                        self.emit_property(function, "static ", setter, &members, w);
                    }
                    Role::Setter => self.emit_setter(function, "", Role::Getter, &members, w),
                    Role::StaticSetter => {
                        let getter = Role::StaticGetter;
                        self.emit_setter(function, "static ", getter, &members, w);
                    }
                    Role::Iterator => self.emit_iterator(function, w),
                }
            }
            w.line("/** Frees the Rust object; it cannot be used any more. */");
            w.line("free(): void;");
            w.line(format!("[{}.dispose](): void;", self.global("Symbol")));
        });
    }

    /// A property that can only be written; one with a getter stands there.
    fn emit_setter(
        &self,
        setter: &Function,
        prefix: &str,
        getter: Role,
        members: &[(Role, &Function)],
        w: &mut Writer,
    ) {
        let name = &setter.names.js;
        let is_pair =
            members.iter().any(|(role, other)| *role == getter && other.names.js == *name);
        if let (false, Some(value)) = (is_pair, setter.params.last()) {
            emit_function_docs(setter, self, w);
            let ty = value.ts.clone().unwrap_or_else(|| self.argument(&value.ty));
            w.line(format!("{prefix}set {name}(value: {ty});"));
        }
    }

    /// A property with its setter, where there is one.
    fn emit_property(
        &self,
        getter: &Function,
        prefix: &str,
        setter: Role,
        members: &[(Role, &Function)],
        w: &mut Writer,
    ) {
        let name = &getter.names.js;
        let read = self.output(getter);
        emit_function_docs(getter, self, w);
        let setter = members
            .iter()
            .find(|(role, other)| *role == setter && other.names.js == *name)
            .and_then(|(_, setter)| setter.params.last());
        match setter {
            None => w.line(format!("{prefix}readonly {name}: {read};")),
            Some(value) => {
                let written = value.ts.clone().unwrap_or_else(|| self.argument(&value.ty));
                if written == read {
                    w.line(format!("{prefix}{name}: {read};"));
                } else {
                    w.line(format!("{prefix}get {name}(): {read};"));
                    w.line(format!("{prefix}set {name}(value: {written});"));
                }
            }
        }
    }

    fn emit_iterator(&self, function: &Function, w: &mut Writer) {
        let item = match function.output.success() {
            Type::Option(item) => self.result(item),
            ty => self.result(ty),
        };
        emit_function_docs(function, self, w);
        w.line(format!("next(): {}<{item}, undefined>;", self.global("IteratorResult")));
        w.line(format!("[{}.iterator](): this;", self.global("Symbol")));
    }

    fn emit_fields(&self, fields: &[Field], modifier: &str, w: &mut Writer) {
        for field in fields {
            write_docs(&field.docs, &Extra::default(), w);
            w.line(format!("{modifier}{};", self.property(field)));
        }
    }

    fn property(&self, field: &Field) -> String {
        let key = match field.name.as_str() {
            "__proto__" => quote(&field.name),
            name => property_key(name),
        };
        let (ty, is_optional) = self.property_type(field);
        format!("{key}{}: {ty}", if is_optional { "?" } else { "" })
    }

    /// The type of a property, and whether it can be left out.
    fn property_type(&self, field: &Field) -> (String, bool) {
        let (ty, is_optional) = match &field.ty {
            Type::Option(inner) => {
                let ty = match &**inner {
                    Type::Option(_) => format!("{} | null", self.result(inner.value())),
                    Type::Unit => "null".into(),
                    inner => self.result(inner),
                };
                (ty, true)
            }
            ty => (self.result(ty), false),
        };
        (field.ts.clone().unwrap_or(ty), is_optional)
    }

    fn emit_enum(
        &self,
        id: TypeId,
        variants: &[EnumVariant],
        export: &str,
        ident: &str,
        w: &mut Writer,
    ) {
        let is_numeric = variants.iter().any(|variant| matches!(variant.value, Value::Number(_)));
        if is_numeric {
            w.block(format!("{export}enum {ident} {{"), "}", |w| {
                for variant in variants {
                    write_docs(&variant.docs, &Extra::default(), w);
                    w.line(format!(
                        "{} = {},",
                        property_key(&variant.key),
                        literal(&variant.value)
                    ));
                }
            });
            self.emit_namespace(id, export, ident, w);
            return;
        }
        let values: Vec<_> = variants.iter().map(|variant| literal(&variant.value)).collect();
        w.line(format!("{export}type {ident} = {};", values.join(" | ")));
        self.emit_functions(id, export, ident, variants, w);
    }

    /// Declares the functions of an enum of numbers.
    fn emit_namespace(&self, id: TypeId, export: &str, ident: &str, w: &mut Writer) {
        let functions: Vec<_> = self.interface.members(id).collect();
        if functions.is_empty() {
            return;
        }
        let mut renamed = Vec::new();
        w.block(format!("{export}namespace {ident} {{"), "}", |w| {
            for (_, function) in functions {
                let name = &function.names.js;
                let open = if is_reserved(name) {
                    renamed.push(format!("{name}_ as {name}"));
                    format!("function {name}_")
                } else {
                    format!("export function {name}")
                };
                emit_function(function, &open, 0, self, w);
            }
            if !renamed.is_empty() {
                w.line(format!("export {{ {} }};", renamed.join(", ")));
            }
        });
    }

    /// Declares the object of a type: its values and its functions.
    fn emit_functions(
        &self,
        id: TypeId,
        export: &str,
        ident: &str,
        variants: &[EnumVariant],
        w: &mut Writer,
    ) {
        let functions: Vec<_> = self.interface.members(id).collect();
        if functions.is_empty() && variants.is_empty() {
            return;
        }
        w.blank();
        w.block(format!("{export}const {ident}: {{"), "};", |w| {
            for variant in variants {
                write_docs(&variant.docs, &Extra::default(), w);
                w.line(format!(
                    "readonly {}: {};",
                    property_key(&variant.key),
                    literal(&variant.value)
                ));
            }
            for (_, function) in functions {
                // Unquoted, `new` would be what `new` calls.
                let key = match function.names.js.as_str() {
                    "new" => "\"new\"".to_owned(),
                    name => property_key(name),
                };
                emit_function(function, &key, 0, self, w);
            }
        });
    }

    fn emit_union(&self, union: &Union, open: &str, w: &mut Writer) {
        w.line(open);
        w.indented(|w| {
            for (index, variant) in union.variants.iter().enumerate() {
                write_docs(&variant.docs, &Extra::default(), w);
                let mut entries =
                    vec![format!("{}: {}", property_key(&union.tag), quote(&variant.name))];
                entries.extend(variant.fields.iter().map(|field| self.property(field)));
                let end = if index + 1 == union.variants.len() { ";" } else { "" };
                w.line(format!("| {{ {} }}{end}", entries.join("; ")));
            }
        });
    }

    fn emit_error(&self, variants: &[Variant], name: &str, open: &str, w: &mut Writer) {
        w.block(format!("{open} extends {} {{", self.global("Error")), "}", |w| {
            w.line("private constructor();");
            w.line(format!("readonly name: {};", quote(name)));
            let codes: Vec<_> = variants
                .iter()
                .filter(|variant| !variant.name.is_empty())
                .map(|variant| quote(&variant.name))
                .collect();
            if !codes.is_empty() {
                w.line("/** Which of the errors it is. */");
                w.line(format!("readonly code: {};", codes.join(" | ")));
            }
            for (name, property) in self.error_properties(variants) {
                let is_optional = property.is_optional || property.count < variants.len();
                let mark = if is_optional { "?" } else { "" };
                let ty = property.types.join(" | ");
                w.line(format!("readonly {}{mark}: {ty};", property_key(&name)));
            }
        });
    }

    /// The properties of all variants, each with the types that it has in them.
    fn error_properties(&self, variants: &[Variant]) -> BTreeMap<String, ErrorProperty> {
        let mut properties: BTreeMap<String, ErrorProperty> = BTreeMap::new();
        for variant in variants {
            for field in variant.fields.iter().filter(|field| field.name != "message") {
                let (ty, is_optional) = self.property_type(field);
                let property = properties.entry(field.name.clone()).or_default();
                property.count += 1;
                property.is_optional |= is_optional;
                if !property.types.contains(&ty) {
                    property.types.push(ty);
                }
            }
        }
        properties
    }
}

/// A property of an error class.
#[derive(Default)]
struct ErrorProperty {
    count: usize,
    is_optional: bool,
    types: Vec<String>,
}
