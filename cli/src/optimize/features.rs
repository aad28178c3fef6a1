//! What a module needs of WebAssembly beyond its first version, seen from its code: the section that
//! could tell is gone from bound and stripped modules. wasm-opt uses nothing that it is not told of.

use wasmparser::{Validator, WasmFeatures};

/// The features and wasm-opt's words for them. One that builds on another comes before it.
const FEATURES: [(WasmFeatures, &str); 17] = [
    (WasmFeatures::GC, "gc"),
    (WasmFeatures::FUNCTION_REFERENCES, "gc"),
    (WasmFeatures::RELAXED_SIMD, "relaxed-simd"),
    (WasmFeatures::SIMD, "simd"),
    (WasmFeatures::THREADS, "threads"),
    (WasmFeatures::EXCEPTIONS, "exception-handling"),
    (WasmFeatures::LEGACY_EXCEPTIONS, "exception-handling"),
    (WasmFeatures::TAIL_CALL, "tail-call"),
    (WasmFeatures::MULTI_MEMORY, "multimemory"),
    (WasmFeatures::MEMORY64, "memory64"),
    (WasmFeatures::EXTENDED_CONST, "extended-const"),
    (WasmFeatures::MULTI_VALUE, "multivalue"),
    (WasmFeatures::REFERENCE_TYPES, "reference-types"),
    (WasmFeatures::BULK_MEMORY, "bulk-memory"),
    (WasmFeatures::SATURATING_FLOAT_TO_INT, "nontrapping-float-to-int"),
    (WasmFeatures::SIGN_EXTENSION, "sign-ext"),
    (WasmFeatures::MUTABLE_GLOBAL, "mutable-globals"),
];

/// The features without any of which the module is not valid; none when it needs others, too.
pub(super) fn needed(module: &[u8]) -> Option<WasmFeatures> {
    let is_valid =
        |with: WasmFeatures| Validator::new_with_features(with).validate_all(module).is_ok();
    let all = FEATURES.iter().fold(WasmFeatures::WASM1, |all, (feature, _)| all | *feature);
    let all = all | WasmFeatures::GC_TYPES;
    is_valid(all).then(|| {
        FEATURES.iter().fold(all, |needed, (feature, _)| {
            let fewer = needed.difference(*feature);
            if is_valid(fewer) { fewer } else { needed }
        })
    })
}

/// wasm-opt's flags for features.
pub(super) fn flags(needed: WasmFeatures) -> Vec<String> {
    let needed = FEATURES.iter().filter(|(feature, _)| needed.contains(*feature));
    let mut flags: Vec<String> = needed.map(|(_, name)| format!("--enable-{name}")).collect();
    flags.dedup();
    flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        BlockType, CodeSection, EntityType, Function, FunctionSection, GlobalType, ImportSection,
        Instruction, MemorySection, MemoryType, Module, TypeSection, ValType,
    };

    /// A module with one function of these instructions.
    fn module(instructions: &[Instruction<'_>], results: &[ValType], imports: bool) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([], results.iter().copied());
        let mut module = Module::new();
        module.section(&types);
        if imports {
            let mut imports = ImportSection::new();
            let mutable = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
            imports.import("a", "b", EntityType::Global(mutable));
            module.section(&imports);
        }
        let mut functions = FunctionSection::new();
        functions.function(1);
        module.section(&functions);
        let mut memories = MemorySection::new();
        let memory = MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        };
        memories.memory(memory);
        module.section(&memories);
        let mut function = Function::new([]);
        for instruction in instructions.iter().chain([&Instruction::End]) {
            function.instruction(instruction);
        }
        let mut code = CodeSection::new();
        code.function(&function);
        module.section(&code);
        module.finish()
    }

    fn flags_of(instructions: &[Instruction<'_>], results: &[ValType]) -> Vec<String> {
        flags(needed(&module(instructions, results, false)).unwrap())
    }

    #[test]
    fn plain_modules_need_nothing() {
        assert!(flags_of(&[Instruction::I32Const(1)], &[ValType::I32]).is_empty());
    }

    #[test]
    fn each_feature_is_seen_in_the_code() {
        use Instruction::*;
        let fill = [I32Const(0), I32Const(0), I32Const(0), MemoryFill(0)];
        assert_eq!(flags_of(&fill, &[]), ["--enable-bulk-memory"]);
        let truncate = [F64Const(0.0.into()), I32TruncSatF64S, I32Extend8S, Drop];
        assert_eq!(
            flags_of(&truncate, &[]),
            ["--enable-nontrapping-float-to-int", "--enable-sign-ext"]
        );
        let pair = [I32Const(1), I32Const(2)];
        assert_eq!(flags_of(&pair, &[ValType::I32; 2]), ["--enable-multivalue"]);
        assert_eq!(flags_of(&[V128Const(0), Drop], &[]), ["--enable-simd"]);
        let try_ = [Try(BlockType::Empty), CatchAll, End];
        assert_eq!(flags_of(&try_, &[]), ["--enable-exception-handling"]);
        let imported = needed(&module(&[], &[], true)).unwrap();
        assert_eq!(flags(imported), ["--enable-mutable-globals"]);
    }

    #[test]
    fn what_is_no_module_needs_what_nobody_knows() {
        assert_eq!(needed(b"no module"), None);
    }
}
