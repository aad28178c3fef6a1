//! Names of imports to what they import, where a name is the description: the functions of
//! `minibind::js`. The grammar is in `wire.rs`.

use super::imports::check_params;
use super::model::{Import, ImportKind, Names, Number, Param, Role, Sequence, Source, Type};
use super::words::{Symbols, damaged, is_identifier};
use crate::error::{Place, Result};
use crate::wasm::run::rust_path;
use minibind::wire;

/// Reads the name of an import, given without its prefix.
pub(super) fn builtin(name: &str, symbols: &Symbols) -> Result<Import> {
    let symbol = name.split(' ').next().unwrap_or_default();
    read(name, symbols).ok_or_else(|| damaged(symbol, "the name of its import means nothing"))?
}

fn read(name: &str, symbols: &Symbols) -> Option<Result<Import>> {
    let fields: Vec<&str> = name.split(' ').collect();
    let [symbol, js, namespace, owner, flags, params, output] = *fields else { return None };
    let (path, place) = symbol.split_once('@')?;
    let (place, _) = place.split_once('#')?;
    let (line, column) = place.split_once(':')?;
    let (module, rust) = path.rsplit_once("::")?;
    let types = Types { symbols, version: symbol.get(symbol.rfind('#')?..)? };
    let namespace: Vec<String> =
        namespace.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    let is_named = is_identifier(js) && namespace.iter().all(|name| is_identifier(name));
    let params = params.split(',').filter(|param| !param.is_empty());
    let params: Option<Vec<Param>> = params.map(|param| types.param(param)).collect();
    let params = params?;
    let kind = match types.kind(owner)? {
        ImportKind::Member(role, class) => {
            ImportKind::Member(role.with_params(params.len()), class)
        }
        kind => kind,
    };
    let import = Import {
        names: Names {
            rust_path: rust_path(symbol).to_owned(),
            rust: rust.to_owned(),
            js: is_named.then(|| js.to_owned())?,
            namespace,
            docs: String::new(),
            place: Place {
                manifest_dir: String::new(),
                // The module tells the file, and orders as it does.
                file: module.to_owned(),
                line: line.parse().ok()?,
                column: column.split_once('@').map_or(column, |(own, _)| own).parse().ok()?,
            },
            package: "minibind".to_owned(),
        },
        import: format!("{}{name}", wire::BUILTIN_PREFIX),
        source: Source::Global,
        kind,
        is_variadic: flags.split(',').any(|flag| flag == "VARIADIC"),
        is_async: false,
        catches: flags.split(',').any(|flag| flag == "CATCH"),
        params,
        output: types.ty(output)?,
    };
    Some(check_params(symbol, kind, &import.params).map(|()| import))
}

/// What names of types mean in the runtime that an import is of.
struct Types<'a> {
    symbols: &'a Symbols,
    /// The end of the symbols of that runtime's items.
    version: &'a str,
}

impl Types<'_> {
    fn kind(&self, owner: &str) -> Option<ImportKind> {
        let Some((role, class)) = owner.split_once(':') else {
            return (owner == "NONE").then_some(ImportKind::Function);
        };
        let role = match role {
            "STATIC" => Role::Static,
            "METHOD" => Role::Method,
            "CONSTRUCTOR" => Role::Constructor,
            "GETTER" => Role::Getter,
            "SETTER" => Role::Setter,
            _ => return None,
        };
        match self.class(class)? {
            Type::Imported(id) => Some(ImportKind::Member(role, id)),
            _ => None,
        }
    }

    fn param(&self, param: &str) -> Option<Param> {
        let (name, ty) = param.split_once(':').filter(|(name, _)| is_identifier(name))?;
        Some(Param { name: name.to_owned(), ts: None, ty: self.ty(ty)? })
    }

    /// A type: `Result` stands around `Option`, and both once.
    fn ty(&self, ty: &str) -> Option<Type> {
        if let Some(inner) = ty.strip_prefix("Result<") {
            return Some(Type::Result(Box::new(self.optional(inner.strip_suffix('>')?)?)));
        }
        self.optional(ty)
    }

    fn optional(&self, ty: &str) -> Option<Type> {
        match ty.strip_prefix("Option<") {
            Some(inner) => Some(Type::Option(Box::new(self.value(inner.strip_suffix('>')?)?))),
            None => self.value(ty),
        }
    }

    fn value(&self, ty: &str) -> Option<Type> {
        if let Some(inner) = ty.strip_prefix("&mut[") {
            return Some(Type::Sequence(Sequence::SliceMut, number(inner.strip_suffix(']')?)?));
        }
        if let Some(inner) = ty.strip_prefix("&[") {
            return Some(Type::Sequence(Sequence::Slice, number(inner.strip_suffix(']')?)?));
        }
        Some(match ty {
            "()" => Type::Unit,
            "bool" => Type::Bool,
            "&str" => Type::Text { owned: false },
            ty => match (ty.strip_prefix('&'), number(ty)) {
                (Some(inner), _) => Type::Ref(Box::new(self.class(inner)?)),
                (None, Some(number)) => Type::Number(number),
                (None, None) => self.class(ty)?,
            },
        })
    }

    /// A class of the runtime, or any value.
    fn class(&self, name: &str) -> Option<Type> {
        if name == "JsValue" {
            return Some(Type::JsValue);
        }
        let mut classes = self.symbols.imported.iter();
        let class = classes.find(|(symbol, _)| {
            let path = rust_path(symbol);
            path.starts_with("minibind::js::")
                && path.rsplit("::").next() == Some(name)
                && symbol.ends_with(self.version)
        });
        class.map(|(_, id)| Type::Imported(*id))
    }
}

fn number(name: &str) -> Option<Number> {
    Some(match name {
        "i8" => Number::I8,
        "u8" => Number::U8,
        "i16" => Number::I16,
        "u16" => Number::U16,
        "i32" | "isize" => Number::I32,
        "u32" | "usize" => Number::U32,
        "f32" => Number::F32,
        "f64" => Number::F64,
        "i64" => Number::I64,
        "u64" => Number::U64,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::model::ImportedId;
    use super::*;

    fn symbols() -> Symbols {
        let mut symbols = Symbols::default();
        let map = "minibind::js::builtin::map::Map@14:14#0.1.0".to_owned();
        symbols.imported.insert(map, ImportedId(3));
        symbols.imported.insert("other::Map@1:1#0.1.0".to_owned(), ImportedId(4));
        symbols
    }

    #[test]
    fn a_name_is_a_description() {
        let name = "minibind::js::builtin::map::Map::from_entries@23:12@14:14#0.1.0 fromEntries a.b METHOD:Map CATCH this:&Map,size:u32 Result<Map>";
        let import = builtin(name, &symbols()).unwrap();
        assert_eq!(import.import, format!("builtin:{name}"));
        assert_eq!(import.names.rust_path, "minibind::js::builtin::map::Map::from_entries");
        assert_eq!(
            (import.names.rust.as_str(), import.names.js.as_str()),
            ("from_entries", "fromEntries")
        );
        assert_eq!(import.names.namespace, ["a", "b"]);
        assert_eq!((import.names.place.line, import.names.place.column), (23, 12));
        assert_eq!(import.kind, ImportKind::Member(Role::Method, ImportedId(3)));
        assert!(import.catches && !import.is_variadic && !import.is_async);
        let class = Type::Imported(ImportedId(3));
        assert_eq!(import.output, Type::Result(Box::new(class.clone())));
        let params: Vec<_> =
            import.params.iter().map(|param| (param.name.as_str(), param.ty.clone())).collect();
        let object = Type::Ref(Box::new(class));
        assert_eq!(params, [("this", object), ("size", Type::Number(Number::U32))]);
    }

    #[test]
    fn a_type_is_what_it_is_in_rust() {
        let symbols = symbols();
        let types = Types { symbols: &symbols, version: "#0.1.0" };
        let ty = |name: &str| types.ty(name).unwrap();
        assert_eq!(ty("()"), Type::Unit);
        assert_eq!(ty("bool"), Type::Bool);
        assert_eq!(ty("&str"), Type::Text { owned: false });
        assert_eq!(ty("f64"), Type::Number(Number::F64));
        assert_eq!(ty("&[u8]"), Type::Sequence(Sequence::Slice, Number::U8));
        assert_eq!(ty("&mut[i64]"), Type::Sequence(Sequence::SliceMut, Number::I64));
        assert_eq!(ty("&JsValue"), Type::Ref(Box::new(Type::JsValue)));
        let option = Type::Option(Box::new(Type::JsValue));
        assert_eq!(ty("Result<Option<JsValue>>"), Type::Result(Box::new(option)));
        for unknown in ["", "&", "str", "Set", "&[Map]", "Option<Option<u8>>", "Result<", "u128"] {
            assert_eq!(types.ty(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn a_damaged_name_is_refused() {
        let whole =
            "minibind::js::builtin::map::Map::has@1:2@14:14#0.1.0 has  METHOD:Map  this:&Map bool";
        assert!(builtin(whole, &symbols()).is_ok());
        for (part, other) in [
            ("@1:2", "@1:b"),
            ("#0.1.0", "#0.2.0"),
            (" has ", " 1 "),
            ("METHOD", "ITERATOR"),
            ("METHOD:Map", "Map"),
            ("this:&Map", "this&Map"),
            ("this:&Map", "this:bool"),
            (" bool", " bool "),
        ] {
            assert!(builtin(&whole.replace(part, other), &symbols()).is_err(), "{part} {other}");
        }
    }
}
