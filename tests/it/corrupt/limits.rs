//! Modules that ask for much: the command ends by itself within a bounded address space.

use crate::cli::handmade::{Body, Named};
use minibind::rt::wire;
use minibind_tests::bind;
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use wasm_encoder::{
    BlockType, CodeSection, CustomSection, DataCountSection, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, ImportSection, MemorySection, MemoryType, Module, RawSection,
    RefType, TableSection, TableType, TypeSection, ValType,
};

/// Address space that the command may use, in KiB; far more than it needs for a real module.
const SPACE: u32 = 3 << 20;

/// What of a module is out of the ordinary.
struct Greedy {
    memory: u64,
    memories: u32,
    table: u64,
    words: u32,
    body: Function,
    before: Option<RawSection<'static>>,
}

impl Default for Greedy {
    fn default() -> Self {
        let mut body = Function::new([]);
        body.instructions().end();
        Greedy { memory: 1, memories: 1, table: 1, words: 0, body, before: None }
    }
}

impl Greedy {
    /// A module with a descriptor, and with one more function that does what `body` says.
    fn bytes(&self) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([ValType::I32], []);
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("minibind", "describe", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(1).function(1);
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: self.table,
            maximum: None,
            shared: false,
        });
        let mut memories = MemorySection::new();
        for _ in 0..self.memories {
            memories.memory(MemoryType {
                minimum: self.memory,
                maximum: None,
                memory64: false,
                shared: false,
                page_size_log2: None,
            });
        }
        let named = Named { rust: "f", js: "f", ..Named::default() };
        let (symbol, Body::Words(words)) = named.item() else { unreachable!() };
        let mut exports = ExportSection::new();
        exports.export(&format!("{}{symbol}", wire::DESCRIBE_PREFIX), ExportKind::Func, 1);
        exports.export(&format!("{}{symbol}", wire::SHIM_PREFIX), ExportKind::Func, 2);
        let mut describe = Function::new([(1, ValType::I32)]);
        let mut code = describe.instructions();
        for word in words {
            code.i32_const(word.cast_signed()).call(0);
        }
        if self.words > 0 {
            code.i32_const(self.words.cast_signed()).local_set(0).loop_(BlockType::Empty);
            code.i32_const(1).call(0).local_get(0).i32_const(1).i32_sub().local_tee(0);
            code.br_if(0).end();
        }
        code.end();
        let mut code = CodeSection::new();
        code.function(&describe).function(&self.body);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&memories).section(&exports);
        if let Some(section) = &self.before {
            module.section(section);
        }
        module.section(&code).section(&CustomSection {
            name: "name".into(),
            data: vec![1, 5, 0xff, 0xff, 0xff, 0xff, 0x0f].into(),
        });
        module.finish()
    }

    /// Runs the command; a package or an error, within bounds.
    fn ends(&self, what: &str) {
        let folder = TempDir::new().unwrap();
        let module = folder.path().join("x.wasm");
        std::fs::write(&module, self.bytes()).unwrap();
        let program = bind::minibind().unwrap();
        let start = Instant::now();
        let output = Command::new("sh")
            .args(["-c", &format!("ulimit -v {SPACE}; exec \"$@\""), "sh"])
            .arg(program)
            .arg(&module)
            .args(["--keep-names", "--keep-debug", "--quiet", "--out"])
            .arg(folder.path().join("pkg"))
            .output()
            .unwrap();
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(matches!(output.status.code(), Some(0 | 1)), "{what}: {}{message}", output.status);
        assert!(!message.contains("panicked"), "{what}: {message}");
        assert!(start.elapsed() < Duration::from_secs(20), "{what}: {:?}", start.elapsed());
    }
}

fn body(write: impl FnOnce(&mut wasm_encoder::InstructionSink<'_>)) -> Function {
    let mut function = Function::new([]);
    write(&mut function.instructions());
    function
}

#[test]
fn nothing_out_of_the_ordinary() {
    Greedy::default().ends("an ordinary module");
}

#[test]
fn memory_and_tables_of_any_size() {
    for memory in [16_384, 65_535, 65_536, 65_537, 1 << 40] {
        Greedy { memory, ..Default::default() }.ends(&format!("memory of {memory} pages"));
    }
    Greedy { memory: 16_384, memories: 50, ..Default::default() }.ends("many memories");
    for table in [10_000_000, 1 << 31, u64::from(u32::MAX)] {
        Greedy { table, ..Default::default() }.ends(&format!("table of {table} elements"));
    }
}

#[test]
fn descriptors_of_any_length() {
    for words in [1_000_000, 100_000_000, u32::MAX] {
        Greedy { words, ..Default::default() }.ends(&format!("{words} words"));
    }
}

#[test]
fn code_of_any_depth() {
    for depth in [1_000, 200_000] {
        let blocks = body(|code| {
            for _ in 0..depth {
                code.block(BlockType::Empty);
            }
            for _ in 0..=depth {
                code.end();
            }
        });
        Greedy { body: blocks, ..Default::default() }.ends(&format!("{depth} nested blocks"));
        let ifs = body(|code| {
            for _ in 0..depth {
                code.i32_const(1).if_(BlockType::Empty).nop().else_();
            }
            for _ in 0..=depth {
                code.end();
            }
        });
        Greedy { body: ifs, ..Default::default() }.ends(&format!("{depth} nested conditions"));
        let values = body(|code| {
            for _ in 0..depth {
                code.i32_const(1);
            }
            for _ in 0..depth {
                code.drop();
            }
            code.end();
        });
        Greedy { body: values, ..Default::default() }.ends(&format!("{depth} values"));
    }
}

#[test]
fn counts_of_any_size() {
    const HUGE: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0x0f];
    for id in [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 13] {
        let before = Some(RawSection { id, data: HUGE });
        Greedy { before, ..Default::default() }.ends(&format!("section {id} of many items"));
    }
    let mut module = Module::new();
    module.section(&DataCountSection { count: u32::MAX });
    assert!(minibind_cli::read(&module.finish()).is_err());
    let mut locals = Function::new((0..1000).map(|_| (u32::MAX, ValType::I64)));
    locals.instructions().end();
    Greedy { body: locals, ..Default::default() }.ends("locals");
}
