//! Items as single lines of TypeScript, for those who look at an interface without its package.

use super::parameters;
use super::types::Types;
use crate::descriptor::model::{ImportKind, Role, Shape, Type, TypeId, Value};
use crate::interface::model::{Definition, Function, Import, Interface, Param};
use crate::js::{literal, quote};

/// Signatures of an interface.
pub(crate) struct Signatures<'a> {
    types: Types<'a>,
}

impl<'a> Signatures<'a> {
    pub(crate) fn new(interface: &'a Interface) -> Self {
        Self { types: Types::new(interface) }
    }

    /// A function, a method or a property.
    pub(crate) fn function(&self, function: &Function) -> String {
        let types = &self.types;
        let (label, output) = (&function.names.label, types.output(function));
        match function.role() {
            Some(Role::Constructor) => format!("{label}({})", parameters(function, 0, types)),
            Some(Role::Method | Role::Iterator) => {
                format!("{label}({}): {output}", parameters(function, 1, types))
            }
            Some(Role::Getter | Role::StaticGetter) => format!("get {label}(): {output}"),
            Some(Role::Setter) => format!("set {label}({})", parameters(function, 1, types)),
            Some(Role::StaticSetter) => {
                format!("set {label}({})", parameters(function, 0, types))
            }
            Some(Role::Static) | None => {
                format!("{label}({}): {output}", parameters(function, 0, types))
            }
        }
    }

    /// What the program uses of JavaScript.
    pub(crate) fn import(&self, import: &Import) -> String {
        let label = &import.names.label;
        let skip = usize::from(import.has_object());
        let params = import.params.iter().enumerate().skip(skip).map(|(index, param)| {
            let is_rest = import.is_variadic && index + 1 == import.params.len();
            let (dots, ty) = match is_rest {
                true => {
                    ("...", param.ts.clone().unwrap_or_else(|| self.types.rest_result(&param.ty)))
                }
                false => ("", self.given(param)),
            };
            format!("{dots}{}: {ty}", param.name)
        });
        let params: Vec<String> = params.collect();
        let params = params.join(", ");
        let output = self.types.income(&import.output);
        let output = if import.is_async { format!("Promise<{output}>") } else { output };
        match import.kind {
            ImportKind::Value => format!("{label}: {output}"),
            ImportKind::Member(Role::Constructor, _) => format!("{label}({params})"),
            ImportKind::Member(Role::Getter | Role::StaticGetter, _) => {
                format!("get {label}(): {output}")
            }
            ImportKind::Member(Role::Setter | Role::StaticSetter, _) => {
                format!("set {label}({params})")
            }
            ImportKind::Function | ImportKind::Member(..) => format!("{label}({params}): {output}"),
        }
    }

    fn given(&self, param: &Param) -> String {
        param.ts.clone().unwrap_or_else(|| self.types.result(&param.ty))
    }

    /// A type.
    pub(crate) fn definition(&self, id: TypeId, definition: &Definition) -> String {
        let name = self.types.name(id);
        match &definition.shape {
            Shape::Class(_) => format!("class {name}"),
            Shape::Object(fields) => {
                let fields = fields.iter().map(|field| {
                    let (mark, ty) = match &field.ty {
                        Type::Option(value) => ("?", self.types.result(value)),
                        ty => ("", self.types.result(ty)),
                    };
                    format!("{}{mark}: {}", field.name, field.ts.clone().unwrap_or(ty))
                });
                let fields: Vec<String> = fields.collect();
                format!("interface {name} {{ {} }}", fields.join("; "))
            }
            Shape::Enum(variants) => {
                let values = variants.iter().map(|variant| match &variant.value {
                    Value::Text(text) => quote(text),
                    value => format!("{} = {}", variant.key, literal(value)),
                });
                let values: Vec<String> = values.collect();
                format!("enum {name}: {}", values.join(" | "))
            }
            Shape::Union(union) => {
                let tags = union.variants.iter().map(|variant| quote(&variant.name));
                let tags: Vec<String> = tags.collect();
                format!("type {name} by {}: {}", union.tag, tags.join(" | "))
            }
            Shape::Error(variants) => {
                let codes = variants.iter().filter(|variant| !variant.name.is_empty());
                let codes: Vec<String> = codes.map(|variant| quote(&variant.name)).collect();
                match codes.as_slice() {
                    [] => format!("class {name} extends Error"),
                    codes => format!("class {name} extends Error with code {}", codes.join(" | ")),
                }
            }
        }
    }
}
