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

/// An exported function that takes and returns nothing.
pub(crate) struct Named<'a> {
    /// The name of its package, whose manifest is in `folder`.
    pub package: &'a str,
    /// The folder of the manifest.
    pub folder: &'a str,
    /// The Rust name.
    pub rust: &'a str,
    /// The JavaScript name.
    pub js: &'a str,
    /// The namespace; empty for none.
    pub namespace: &'a str,
}

impl Named<'_> {
    /// The words of its descriptor.
    pub(crate) fn words(&self) -> Vec<u32> {
        let mut words = self.head("");
        words.push(0);
        push_text(&mut words, "");
        words.extend([0, wire::ty::UNIT]);
        words
    }

    /// The words of its place and its names.
    pub(crate) fn head(&self, docs: &str) -> Vec<u32> {
        let mut words = vec![wire::FORMAT, wire::item::FUNCTION];
        for part in [self.package, self.folder, "src/lib.rs"] {
            push_text(&mut words, part);
        }
        words.extend([1, 1]);
        for part in [self.rust, self.js, self.namespace, docs] {
            push_text(&mut words, part);
        }
        words
    }

    /// The item.
    pub(crate) fn item(&self) -> (String, Body) {
        let Named { package, rust, js, namespace, .. } = self;
        (format!("{package}::{rust}@1:1#{js}{namespace}"), Body::Words(self.words()))
    }
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
