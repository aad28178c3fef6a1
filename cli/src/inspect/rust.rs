//! Types and signatures of Rust, as far as descriptors know them: what crosses the border in one way has
//! one name, that of the usual type.

use crate::descriptor::model::{
    Descriptors, Function, Import, ImportKind, Lifetime, Number, Role, Sequence, Signature, Type,
};

/// The signature of an exported function; its parameters are types only.
pub(super) fn function(descriptors: &Descriptors, function: &Function) -> String {
    let text = Text { descriptors };
    let thrown = function.thrown.and_then(|id| descriptors.types.get(id.0));
    let error = thrown.map_or("_", |definition| definition.names.rust.as_str());
    let owner = match function.owner {
        Some((_, id)) => descriptors.types.get(id.0).map(|definition| &definition.names.rust),
        None => None,
    };
    let owner = owner.map(|name| format!("{name}::")).unwrap_or_default();
    let name = format!("{owner}{}", function.names.rust);
    let params: Vec<&Type> = function.params.iter().map(|param| &param.ty).collect();
    text.signature(function.is_async, &name, &params, &function.output, error)
}

/// The signature of an imported function.
pub(super) fn import(descriptors: &Descriptors, import: &Import) -> String {
    let text = Text { descriptors };
    let owner = match import.kind {
        ImportKind::Value => {
            return format!("static {}: {}", import.names.rust, text.ty(&import.output, "_"));
        }
        ImportKind::Function => String::new(),
        ImportKind::Member(role, id) => match descriptors.imported.get(id.0) {
            Some(class) if role != Role::Iterator => format!("{}::", class.names.rust),
            _ => String::new(),
        },
    };
    let name = format!("{owner}{}", import.names.rust);
    let params: Vec<&Type> = import.params.iter().map(|param| &param.ty).collect();
    text.signature(import.is_async, &name, &params, &import.output, "JsValue")
}

struct Text<'a> {
    descriptors: &'a Descriptors,
}

impl Text<'_> {
    fn signature(
        &self,
        is_async: bool,
        name: &str,
        params: &[&Type],
        output: &Type,
        error: &str,
    ) -> String {
        let start = if is_async { "async fn" } else { "fn" };
        let params: Vec<String> = params.iter().map(|ty| self.ty(ty, error)).collect();
        format!("{start} {name}({}){}", params.join(", "), self.arrow(output, error))
    }

    fn arrow(&self, output: &Type, error: &str) -> String {
        match output {
            Type::Unit => String::new(),
            output => format!(" -> {}", self.ty(output, error)),
        }
    }

    fn call(&self, name: &str, signature: &Signature) -> String {
        let params: Vec<String> = signature.params.iter().map(|ty| self.ty(ty, "_")).collect();
        format!("dyn {name}({}){}", params.join(", "), self.arrow(&signature.output, "_"))
    }

    fn ty(&self, ty: &Type, error: &str) -> String {
        let inner = |ty: &Type| self.ty(ty, error);
        match ty {
            Type::Unit => "()".into(),
            Type::Bool => "bool".into(),
            Type::Char => "char".into(),
            Type::Number(kind) => number(*kind).into(),
            Type::NonZero(kind) => format!("NonZero<{}>", number(*kind)),
            Type::Text { owned: true } => "String".into(),
            Type::Text { owned: false } => "&str".into(),
            Type::Sequence(sequence, kind) => {
                let kind = number(*kind);
                match sequence {
                    Sequence::Slice => format!("&[{kind}]"),
                    Sequence::SliceMut => format!("&mut [{kind}]"),
                    Sequence::Vec => format!("Vec<{kind}>"),
                    Sequence::Array(length) => format!("[{kind}; {length}]"),
                }
            }
            Type::Option(value) => format!("Option<{}>", inner(value)),
            Type::Result(value) => format!("Result<{}, {error}>", inner(value)),
            Type::JsValue => "JsValue".into(),
            Type::Tuple(types) => {
                let types: Vec<String> = types.iter().map(inner).collect();
                match types.as_slice() {
                    [only] => format!("({only},)"),
                    types => format!("({})", types.join(", ")),
                }
            }
            Type::List(item) => format!("Vec<{}>", inner(item)),
            Type::Fixed(length, item) => format!("[{}; {length}]", inner(item)),
            Type::Map(key, value) => format!("HashMap<{}, {}>", inner(key), inner(value)),
            Type::Set(item) => format!("HashSet<{}>", inner(item)),
            Type::Named(id) => {
                let definition = self.descriptors.types.get(id.0);
                definition.map_or("_".into(), |definition| definition.names.rust.clone())
            }
            Type::Ref(value) => format!("&{}", inner(value)),
            Type::RefMut(value) => format!("&mut {}", inner(value)),
            Type::Json => "Json<_>".into(),
            Type::Imported(id) => {
                let class = self.descriptors.imported.get(id.0);
                class.map_or("_".into(), |class| class.names.rust.clone())
            }
            Type::Callback { is_kept: true, signature } => {
                format!("Callback<{}>", self.call("Fn", signature))
            }
            Type::Callback { is_kept: false, signature } => {
                format!("&{}", self.call("Fn", signature))
            }
            Type::Closure(closure) => {
                let name = if closure.is_exclusive { "FnMut" } else { "Fn" };
                let call = self.call(name, &closure.signature);
                match (closure.lifetime, closure.is_exclusive) {
                    (Lifetime::Lent, false) => format!("&{call}"),
                    (Lifetime::Lent, true) => format!("&mut {call}"),
                    (Lifetime::Kept, _) => format!("&Closure<{call}>"),
                    (Lifetime::Given, _) => format!("Closure<{call}>"),
                }
            }
            Type::Promise { value, .. } => format!("Promise<{}>", inner(value)),
            Type::Iterator { item, .. } => format!("impl Iterator<Item = {}>", inner(item)),
            Type::Stream { item, .. } => format!("impl Stream<Item = {}>", inner(item)),
            Type::AsyncIterable { item, .. } => format!("Stream<{}>", inner(item)),
        }
    }
}

fn number(number: Number) -> &'static str {
    match number {
        Number::I8 => "i8",
        Number::U8 => "u8",
        Number::I16 => "i16",
        Number::U16 => "u16",
        Number::I32 => "i32",
        Number::U32 => "u32",
        Number::F32 => "f32",
        Number::F64 => "f64",
        Number::I64 => "i64",
        Number::U64 => "u64",
        Number::I128 => "i128",
        Number::U128 => "u128",
    }
}
