//! Modules made by hand: descriptors of any words, exports and imports of any name.
//!
//! In: items, each with its symbol and what its descriptor does. Out: the bytes of a module.

use minibind::rt::wire;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, ImportSection, MemorySection, MemoryType, Module,
    RefType, TableSection, TableType, TypeSection, ValType,
};

/// What a descriptor function does.
pub(crate) enum Body {
    /// Writes these words.
    Words(Vec<u32>),
    /// Writes the same word for ever.
    Endless,
    /// Writes nothing, for ever.
    Spin,
    /// Calls itself for ever.
    Recurse,
    /// Traps.
    Trap,
}

/// A module to be.
#[derive(Default)]
pub(crate) struct Handmade {
    /// Functions imported beside `minibind.describe`: module and name.
    pub imports: Vec<(&'static str, &'static str)>,
    /// Items: symbol and descriptor.
    pub items: Vec<(String, Body)>,
    /// Further exported functions.
    pub exports: Vec<&'static str>,
}

/// The module of one item.
pub(crate) fn one_item(symbol: &str, body: Body) -> Vec<u8> {
    Handmade { items: vec![(symbol.into(), body)], ..Handmade::default() }.bytes()
}

impl Handmade {
    /// The module.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        if !self.items.is_empty() {
            let (module, name) = (wire::IMPORT_MODULE, wire::DESCRIBE_IMPORT);
            imports.import(module, name, EntityType::Function(0));
        }
        for &(module, name) in &self.imports {
            imports.import(module, name, EntityType::Function(1));
        }
        let shim = imports.len();
        let (mut functions, mut exports, mut code) =
            (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        functions.function(1);
        code.function(&empty());
        for name in &self.exports {
            exports.export(name, ExportKind::Func, shim);
        }
        for ((symbol, body), index) in self.items.iter().zip(shim + 1..) {
            functions.function(1);
            let describe = format!("{}{symbol}", wire::DESCRIBE_PREFIX);
            exports.export(&describe, ExportKind::Func, index);
            exports.export(&format!("{}{symbol}", wire::SHIM_PREFIX), ExportKind::Func, shim);
            code.function(&body.function(index));
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        exports.export("memory", ExportKind::Memory, 0);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 3,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        let slots = [shim, shim];
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(slots[..].into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&memories).section(&exports).section(&elements).section(&code);
        module.finish()
    }
}

fn empty() -> Function {
    let mut function = Function::new([]);
    function.instructions().end();
    function
}

impl Body {
    fn function(&self, own: u32) -> Function {
        let mut function = Function::new([]);
        let mut code = function.instructions();
        match self {
            Body::Words(words) => {
                for &word in words {
                    code.i32_const(word.cast_signed()).call(0);
                }
            }
            Body::Endless => {
                code.loop_(BlockType::Empty).i32_const(1).call(0).br(0).end();
            }
            Body::Spin => {
                code.loop_(BlockType::Empty).br(0).end();
            }
            Body::Recurse => {
                code.call(own);
            }
            Body::Trap => {
                code.unreachable();
            }
        }
        code.end();
        function
    }
}

/// The words in front of a type that needs all parts; slots 1 and 2 of the table are functions.
pub(crate) const PARTS: [u32; 9] = [
    wire::part::ARENA,
    4096,
    wire::part::RESULT,
    64,
    wire::part::TEXT,
    128,
    wire::part::HEAP,
    1,
    2,
];

/// An item; by itself an exported function that takes and returns nothing.
#[derive(Clone, Copy)]
pub(crate) struct Named<'a> {
    /// The name of its package, whose manifest is in `folder`.
    pub package: &'a str,
    /// The folder of the manifest.
    pub folder: &'a str,
    /// The Rust path inside the package.
    pub rust: &'a str,
    /// The JavaScript name.
    pub js: &'a str,
    /// The namespace; empty for none.
    pub namespace: &'a str,
    /// The line of `src/lib.rs` on which its name stands, first thing.
    pub line: u32,
}

impl Default for Named<'_> {
    fn default() -> Self {
        Self { package: "x", folder: "/nowhere", rust: "go", js: "go", namespace: "", line: 1 }
    }
}

impl Named<'_> {
    /// The words of its descriptor.
    pub(crate) fn words(&self) -> Vec<u32> {
        self.function(&[wire::owner::NONE])
    }

    /// The words of a function with this owner and, where it is a method, its object.
    fn function(&self, owner: &[u32]) -> Vec<u32> {
        let mut words = self.head(wire::item::FUNCTION, "");
        words.extend(owner);
        words.push(0);
        push_text(&mut words, "");
        match owner {
            [role, ty @ ..] if is_method(*role) => {
                words.push(1);
                push_text(&mut words, "self");
                push_text(&mut words, "");
                words.push(wire::ty::REF);
                words.extend(ty);
            }
            _ => words.push(0),
        }
        words.extend([wire::ty::UNIT, 0]);
        words
    }

    /// The words of its place and its names.
    pub(crate) fn head(&self, kind: u32, docs: &str) -> Vec<u32> {
        let mut words = vec![wire::FORMAT, kind];
        for part in [self.package, self.folder, "src/lib.rs"] {
            push_text(&mut words, part);
        }
        words.extend([self.line, 1]);
        let rust = self.rust.rsplit("::").next().unwrap_or_default();
        for part in [rust, self.js, self.namespace, docs] {
            push_text(&mut words, part);
        }
        words
    }

    /// What the linker knows it by.
    pub(crate) fn symbol(&self) -> String {
        let Named { package, rust, js, namespace, line, .. } = self;
        format!("{package}::{rust}@{line}:1#{js}{namespace}")
    }

    /// The function.
    pub(crate) fn item(&self) -> (String, Body) {
        (self.symbol(), Body::Words(self.words()))
    }

    /// The type of this kind, whose own words are `body`.
    pub(crate) fn of_kind(&self, kind: u32, body: &[u32]) -> (String, Body) {
        (self.symbol(), Body::Words([self.head(kind, ""), body.to_vec()].concat()))
    }

    /// The function that is this to `owner`.
    pub(crate) fn member(&self, role: u32, owner: &Named<'_>) -> (String, Body) {
        let owner = [vec![role], named(&owner.symbol())].concat();
        (self.symbol(), Body::Words(self.function(&owner)))
    }
}

fn is_method(role: u32) -> bool {
    use wire::owner::{GETTER, ITERATOR, METHOD, SETTER};
    [METHOD, GETTER, SETTER, ITERATOR].contains(&role)
}

/// The words of an exported type.
pub(crate) fn named(symbol: &str) -> Vec<u32> {
    let mut words = vec![wire::ty::NAMED];
    push_text(&mut words, symbol);
    words
}

/// Writes a text as the macro does.
pub(crate) fn push_text(words: &mut Vec<u32>, text: &str) {
    words.push(u32::try_from(text.len()).expect("a short text"));
    for chunk in text.as_bytes().chunks(4) {
        let mut bytes = [0; 4];
        bytes[..chunk.len()].copy_from_slice(chunk);
        words.push(u32::from_le_bytes(bytes));
    }
}
