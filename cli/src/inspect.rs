//! An interface as signatures: each item in Rust, as the module's function, and in JavaScript. Bytes in,
//! lists out; nothing is printed here.

mod rust;
mod signatures;

use crate::descriptor::model::{Descriptors, ImportKind, Names, Role, Shape, Value};
use crate::error::Result;
use crate::interface::model::{Function, Import, Interface, Origin};
use crate::interface::plan::Plan;
use crate::interface::resolve;
use crate::js::{Library, literal};
use crate::ts::Signatures;
use crate::wasm::module::Module;
use serde::Serialize;
use signatures::{Memory, WasmTypes};

/// What a module exports and imports.
#[derive(Clone, Debug, Serialize)]
pub struct Inspection {
    /// Functions, methods and properties, in the order of their places.
    pub functions: Vec<Item>,
    /// Constants.
    pub constants: Vec<Item>,
    /// Classes, objects, enums and errors.
    pub types: Vec<Item>,
    /// What the module imports of the program's own.
    pub imports: Vec<Item>,
    /// What the bound module exports for the glue, with the functions that closures, promises and
    /// iterators name.
    pub helpers: Vec<String>,
    /// The runtime's functions that the module imports.
    pub runtime: Vec<String>,
    /// The module's memory.
    pub memory: Option<Memory>,
    /// Whether the glue calls the module's allocator.
    pub has_allocator: bool,
    /// Whether any function can panic.
    pub can_panic: bool,
}

/// An item of the interface.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// `function`, `method`, `class` and so on.
    pub kind: &'static str,
    /// In Rust.
    pub rust: RustItem,
    /// Its function in the module, where it has one.
    pub wasm: Option<WasmItem>,
    /// In JavaScript.
    pub js: JsItem,
}

/// An item in Rust.
#[derive(Clone, Debug, Serialize)]
pub struct RustItem {
    /// Its path.
    pub path: String,
    /// What it is, with the types as far as they matter at the border: a `Box<str>` is a `String`.
    pub signature: String,
    /// The file.
    pub file: String,
    /// The line.
    pub line: u32,
}

/// A function of the module.
#[derive(Clone, Debug, Serialize)]
pub struct WasmItem {
    /// Its name in the module that cargo built.
    pub symbol: String,
    /// Its type.
    pub signature: String,
    /// Its name in the bound module: that of an export, or of an import.
    pub name: String,
    /// Whether a call can panic; an import runs JavaScript, of which nothing is known.
    pub can_panic: bool,
}

/// An item in JavaScript.
#[derive(Clone, Debug, Serialize)]
pub struct JsItem {
    /// Its name with its path.
    pub name: String,
    /// As TypeScript declares it.
    pub signature: String,
    /// Where an import comes from; none for `globalThis`, and for what the package exports.
    pub module: Option<String>,
}

/// Looks at a module that cargo built.
pub fn inspect(bytes: &[u8]) -> Result<Inspection> {
    let input = crate::read(bytes)?;
    let helpers = Library::names();
    let helpers: Vec<&str> = helpers.iter().map(String::as_str).collect();
    let descriptors = input.descriptors.clone();
    let (interface, plan) = resolve::resolve(&input.module, input.descriptors, &helpers)?;
    let types = signatures::read(bytes)?;
    let look = Look {
        module: &input.module,
        descriptors: &descriptors,
        signatures: Signatures::new(&interface),
        interface: &interface,
        plan: &plan,
        types: &types,
    };
    Ok(look.inspection())
}

struct Look<'a> {
    module: &'a Module<'a>,
    /// In the same order as the interface's.
    descriptors: &'a Descriptors,
    interface: &'a Interface,
    signatures: Signatures<'a>,
    plan: &'a Plan,
    types: &'a WasmTypes,
}

impl Look<'_> {
    fn inspection(&self) -> Inspection {
        let all = self.interface.functions.iter().zip(&self.descriptors.functions);
        let functions = all.map(|(function, described)| Item {
            kind: function_kind(function),
            rust: RustItem {
                signature: rust::function(self.descriptors, described),
                ..rust_item(&described.names)
            },
            wasm: Some(self.exported(&described.shim, &function.export, function.can_panic)),
            js: JsItem {
                name: function.names.label.clone(),
                signature: self.signatures.function(function),
                module: None,
            },
        });
        let all = self.interface.constants.iter().zip(&self.descriptors.constants);
        let constants = all.map(|(constant, described)| Item {
            kind: "constant",
            rust: RustItem {
                signature: format!("const {}", described.names.rust),
                ..rust_item(&described.names)
            },
            wasm: None,
            js: JsItem {
                name: constant.names.label.clone(),
                signature: format!("const {} = {}", constant.names.label, shown(&constant.value)),
                module: None,
            },
        });
        let all = self.interface.imports.iter().zip(&self.descriptors.imports);
        let imports = all.map(|(import, described)| self.import(import, described));
        let mut helpers: Vec<String> =
            self.plan.functions.iter().map(|(_, name)| name.clone()).collect();
        helpers.sort();
        let runtime = self.module.imported_functions.iter().filter(|(from, name)| {
            *from == minibind::wire::IMPORT_MODULE
                && *name != minibind::wire::DESCRIBE_IMPORT
                && !name.contains(':')
        });
        Inspection {
            functions: functions.collect(),
            constants: constants.collect(),
            imports: imports.collect(),
            types: self.types_of_interface(),
            helpers,
            runtime: runtime.map(|(_, name)| (*name).to_owned()).collect(),
            memory: self.types.memory.clone(),
            has_allocator: self.interface.has_heap,
            can_panic: self.interface.can_panic,
        }
    }

    fn types_of_interface(&self) -> Vec<Item> {
        let all = self.interface.definitions().zip(&self.descriptors.types);
        let items = all.map(|((id, definition), described)| {
            let (kind, keyword) = match definition.shape {
                Shape::Class(_) => ("class", "struct"),
                Shape::Object(_) => ("object", "struct"),
                Shape::Enum(_) => ("enum", "enum"),
                Shape::Union(_) => ("union", "enum"),
                Shape::Error(_) => ("error", "error"),
            };
            let freed = match (&definition.shape, &described.shape) {
                (Shape::Class(export), Shape::Class(shim)) => {
                    Some(self.exported(shim, export, definition.can_panic))
                }
                _ => None,
            };
            Item {
                kind,
                rust: RustItem {
                    signature: format!("{keyword} {}", described.names.rust),
                    ..rust_item(&described.names)
                },
                wasm: freed,
                js: JsItem {
                    name: definition.names.label.clone(),
                    signature: self.signatures.definition(id, definition),
                    module: None,
                },
            }
        });
        items.collect()
    }

    fn exported(&self, shim: &str, export: &str, can_panic: bool) -> WasmItem {
        let index = self.module.exports(shim);
        let signature = index.and_then(|index| self.types.of(index)).unwrap_or_default();
        WasmItem { symbol: shim.to_owned(), signature, name: export.to_owned(), can_panic }
    }

    fn import(&self, import: &Import, described: &crate::descriptor::model::Import) -> Item {
        let symbol = described.import.clone();
        let signature = self.module.imports(&symbol).and_then(|index| self.types.of(index));
        let module = match import.origin {
            Origin::Global => None,
            Origin::Host(index) => {
                self.interface.hosts.get(index).map(|host| host.specifier.clone())
            }
        };
        Item {
            kind: import_kind(import.kind),
            rust: RustItem {
                signature: rust::import(self.descriptors, described),
                ..rust_item(&described.names)
            },
            wasm: Some(WasmItem {
                symbol,
                signature: signature.unwrap_or_default(),
                name: import.import.clone(),
                can_panic: true,
            }),
            js: JsItem {
                name: import.names.label.clone(),
                signature: self.signatures.import(import),
                module,
            },
        }
    }
}

fn rust_item(names: &Names) -> RustItem {
    RustItem {
        path: names.rust_path.clone(),
        signature: String::new(),
        file: names.place.file.clone(),
        line: names.place.line,
    }
}

fn function_kind(function: &Function) -> &'static str {
    match function.role() {
        _ if function.start => "start",
        None => "function",
        Some(role) => role_kind(role),
    }
}

fn import_kind(kind: ImportKind) -> &'static str {
    match kind {
        ImportKind::Function => "function",
        ImportKind::Value => "value",
        ImportKind::Member(role, _) => role_kind(role),
    }
}

fn role_kind(role: Role) -> &'static str {
    match role {
        Role::Static => "static",
        Role::Method => "method",
        Role::Constructor => "constructor",
        Role::Getter => "getter",
        Role::Setter => "setter",
        Role::StaticGetter => "static getter",
        Role::StaticSetter => "static setter",
        Role::Iterator => "iterator",
    }
}

/// A value, up to a length that fits a line.
fn shown(value: &Value) -> String {
    const MOST: usize = 60;
    let text = literal(value);
    if text.chars().count() <= MOST {
        return text;
    }
    text.chars().take(MOST).chain(['…']).collect()
}
