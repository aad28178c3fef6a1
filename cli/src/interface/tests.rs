//! Modules and descriptors made by hand, through everything but the glue.

use super::model::{Interface, Origin};
use super::plan::Plan;
use super::resolve::resolve;
use crate::descriptor::decode::decode;
use crate::error::Result;
use crate::wasm::read::read;
use crate::wasm::rewrite::{Keep, rewrite};
use minibind::wire::{self, closure, flag, item, owner, source, ty};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, GlobalType, ImportSection, Module, RefType,
    TableSection, TableType, TypeSection, ValType,
};

/// The words of a descriptor.
#[derive(Clone, Default)]
struct Words(Vec<u32>);

impl Words {
    fn word(mut self, word: u32) -> Self {
        self.0.push(word);
        self
    }

    fn words(mut self, words: &[u32]) -> Self {
        self.0.extend(words);
        self
    }

    fn text(mut self, text: &str) -> Self {
        self.0.push(text.len() as u32);
        for chunk in text.as_bytes().chunks(4) {
            let mut bytes = [0; 4];
            bytes[..chunk.len()].copy_from_slice(chunk);
            self.0.push(u32::from_le_bytes(bytes));
        }
        self
    }

    /// What every item starts with.
    fn item(kind: u32, line: u32) -> Self {
        let words = Self::default().words(&[wire::FORMAT, kind]);
        words.text("app").text("/app").text("src/lib.rs").words(&[line, 1])
    }

    fn names(self, rust: &str, js: &str) -> Self {
        self.text(rust).text(js).text("").text("")
    }

    fn param(self, name: &str, ty: &[u32]) -> Self {
        self.text(name).text("").words(ty)
    }
}

fn imported(symbol: &str) -> Vec<u32> {
    Words::default().word(ty::IMPORTED).text(symbol).0
}

fn reference(symbol: &str) -> Vec<u32> {
    [vec![ty::REF], imported(symbol)].concat()
}

/// What a module consists of: items by symbol, imports of `minibind`, exports.
#[derive(Default)]
struct Parts {
    items: Vec<(&'static str, Words)>,
    imports: Vec<&'static str>,
    exports: Vec<&'static str>,
}

impl Parts {
    /// A module whose exports call every import; a table with two of its functions.
    fn bytes(&self) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in &self.imports {
            imports.import(wire::IMPORT_MODULE, name, EntityType::Function(0));
        }
        let first = imports.len();
        let (mut functions, mut code) = (FunctionSection::new(), CodeSection::new());
        let mut exports = ExportSection::new();
        for (name, index) in self.exports.iter().zip(first..) {
            functions.function(0);
            let mut body = Function::new([]);
            (0..first).for_each(|import| {
                body.instructions().call(import);
            });
            body.instructions().global_get(0).drop().end();
            code.function(&body);
            exports.export(name, ExportKind::Func, index);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            minimum: 3,
            maximum: None,
            table64: false,
            shared: false,
        });
        let mut globals = GlobalSection::new();
        let stack = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(stack, &ConstExpr::i32_const(1024));
        let mut elements = ElementSection::new();
        let slots = [first, first + 1].into_iter().take(self.exports.len());
        let slots: Vec<u32> = slots.collect();
        elements.active(None, &ConstExpr::i32_const(1), Elements::Functions(slots.into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&globals).section(&exports).section(&elements).section(&code);
        module.finish()
    }

    fn resolve(&self, bytes: &[u8]) -> Result<(Interface, Plan)> {
        let all = self.items.iter().map(|(symbol, words)| (*symbol, words.0.clone()));
        let module = read(bytes)?;
        resolve(&module, decode(&all.collect::<Vec<_>>(), &[])?, &["next"])
    }

    fn interface(&self) -> Interface {
        self.resolve(&self.bytes()).unwrap().0
    }

    /// The final module's imports and exports.
    fn rewritten(&self) -> (Vec<String>, Vec<String>) {
        let bytes = self.bytes();
        let (_, plan) = self.resolve(&bytes).unwrap();
        let rewritten = rewrite(&read(&bytes).unwrap(), &plan, Keep::default(), false).unwrap();
        wasmparser::Validator::new().validate_all(&rewritten.bytes).unwrap();
        let module = read(&rewritten.bytes).unwrap();
        let mut imports: Vec<String> =
            module.imported_functions.iter().map(|(from, name)| format!("{from}.{name}")).collect();
        let mut exports: Vec<String> =
            module.export_names.iter().map(|&name| name.into()).collect();
        imports.sort();
        exports.sort();
        (imports, exports)
    }
}

/// `fn run(..)` with these parameters and this result.
fn run(flags: u32, params: &[(&str, &[u32])], output: &[u32]) -> Words {
    let words = Words::item(item::FUNCTION, 9).names("run", "run").words(&[owner::NONE, flags]);
    let words = words.text("").word(params.len() as u32);
    let words = params.iter().fold(words, |words, (name, ty)| words.param(name, ty));
    words.words(output).word(0)
}

/// A class of a file, with a method, a constructor and a property; `run` takes its objects.
fn store() -> Parts {
    let class = Words::item(item::IMPORTED, 1).names("Store", "Store").word(source::FILE);
    let class = class.text("src/host.js").text("export class Store {}").text("").word(0);
    let import = |line: u32, rust: &str, js: &str, role: u32| {
        let words = Words::item(item::IMPORT, line).names(rust, js).word(source::FILE);
        let words = words.text("src/host.js").text("export class Store {}").word(role);
        words.words(&imported("a::Store@1:1#0"))
    };
    let this = reference("a::Store@1:1#0");
    let put = import(2, "put", "put", owner::METHOD).words(&[0, 3]).param("this", &this);
    let put = put.param("key", &[ty::STR]).param("delete", &[ty::OPTION, ty::U32]);
    let new = import(3, "new", "new", owner::CONSTRUCTOR).words(&[0, 0]);
    let size = import(4, "size", "size", owner::GETTER).words(&[0, 1]).param("this", &this);
    let label = import(5, "set_label", "label", owner::SETTER).words(&[0, 2]);
    let label = label.param("this", &this).param("value", &[ty::STR]).word(ty::UNIT);
    Parts {
        items: vec![
            ("a::Store@1:1#0", class),
            ("a::put@2:1#0", put.word(ty::UNIT)),
            ("a::new@3:1#0", new.words(&imported("a::Store@1:1#0"))),
            ("a::size@4:1#0", size.word(ty::U32)),
            ("a::set_label@5:1#0", label),
            ("a::run@9:1#0", run(0, &[("store", &this)], &[ty::UNIT])),
        ],
        imports: vec![
            "import:a::put@2:1#0",
            "import:a::new@3:1#0",
            "import:a::size@4:1#0",
            "import:a::set_label@5:1#0",
            "instance:a::Store@1:1#0",
        ],
        exports: vec!["minibind:shim:a::run@9:1#0"],
    }
}

#[test]
fn imports_get_their_names_and_the_stack_is_handed_out() {
    let (imports, exports) = store().rewritten();
    let expected = [
        "env.Store_instance",
        "env.Store_new",
        "env.Store_put",
        "env.Store_set_label",
        "env.Store_size",
    ];
    assert_eq!(imports, expected);
    assert_eq!(exports, ["minibind_stack", "minibind_unwind", "run"]);
}

#[test]
fn a_class_knows_where_it_is_from() {
    let interface = store().interface();
    let [host] = interface.hosts.as_slice() else { panic!("{:?}", interface.hosts) };
    assert_eq!(host.specifier, "./snippets/app/src/host.js");
    let class = &interface.imported[0];
    assert!(class.is_used);
    assert_eq!(class.origin, Origin::Host(0));
    assert_eq!(class.instance.as_deref(), Some("Store_instance"));
    let labels: Vec<&str> =
        interface.imports.iter().map(|import| import.names.label.as_str()).collect();
    assert_eq!(labels, ["Store.put", "new Store", "Store.size", "Store.label"]);
    assert!(interface.functions[0].calls_out && interface.functions[0].can_panic);
    assert!(interface.has_stack && interface.can_reenter());
}

#[test]
fn a_class_in_typescript_is_what_the_program_uses_of_it() {
    let text = crate::ts::emit(&store().interface(), &crate::js::Module::default());
    let expected = "export interface Store {
  put(key: string, delete_: number | undefined): void;
  readonly size: number;
  label: string;
}
";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("export function run(store: Store): void;"), "{text}");
}

#[test]
fn a_class_that_extends_another_in_typescript() {
    let mut parts = store();
    let class = |line: u32, rust: &str, ts: &str, parent: &str| {
        let words = Words::item(item::IMPORTED, line).names(rust, rust).word(source::GLOBAL);
        words.text(ts).word(1).words(&imported(parent))
    };
    let get = Words::item(item::IMPORT, 13).names("size", "size").words(&[source::GLOBAL]);
    let get = get.word(owner::GETTER).words(&imported("a::Child@11:1#0")).words(&[0, 1]);
    let get = get.param("this", &reference("a::Child@11:1#0")).word(ty::STRING);
    let symbols = ["a::Child@11:1#0", "a::Odd@12:1#0", "a::Map@14:1#0"];
    let arguments: Vec<Vec<u32>> = symbols.iter().map(|symbol| imported(symbol)).collect();
    let all = run(
        0,
        &[("child", &arguments[0]), ("odd", &arguments[1]), ("map", &arguments[2])],
        &[ty::MAP, ty::STRING, ty::SET, ty::U8],
    );
    parts.items.pop();
    parts.items.extend([
        ("a::Child@11:1#0", class(11, "Child", "", "a::Store@1:1#0")),
        ("a::Odd@12:1#0", class(12, "function", "{ odd: 1 } | 2", "a::Child@11:1#0")),
        ("a::Map@14:1#0", class(14, "Map", "", "a::Odd@12:1#0")),
        ("a::size@13:1#0", get),
        ("a::run@9:1#0", all),
    ]);
    let text = crate::ts::emit(&parts.interface(), &crate::js::Module::default());
    for expected in [
        "export interface Child extends Omit<Store, \"size\"> {\n  readonly size: string;\n}\n",
        "export type Map = ({ odd: 1 } | 2) & {\n};\n",
        "run(child: Child, odd: { odd: 1 } | 2, map: Map): globalThis.Map<string, Set<number>>;",
    ] {
        assert!(text.contains(expected), "{expected}\n{text}");
    }
}

#[test]
fn arithmetic_runs_nothing_else() {
    let random = Words::item(item::IMPORT, 1).text("random").text("random").text("Math").text("");
    let random = random.words(&[source::GLOBAL, owner::NONE, 0, 0, ty::F64]);
    let parts = Parts {
        items: vec![("a::random@1:1#0", random), ("a::run@9:1#0", run(0, &[], &[ty::UNIT]))],
        imports: vec!["import:a::random@1:1#0"],
        exports: vec!["minibind:shim:a::run@9:1#0"],
    };
    let interface = parts.interface();
    assert!(!interface.functions[0].calls_out && !interface.functions[0].can_panic);
    assert!(!interface.has_stack && !interface.can_reenter());
    assert_eq!(interface.imports[0].names.ident, "Math_random");
    let (imports, exports) = parts.rewritten();
    assert_eq!(imports, ["env.random"]);
    assert_eq!(exports, ["run"]);
}

#[test]
fn functions_that_types_name_are_exported() {
    let function = [ty::CLOSURE, closure::GIVEN, 0, 1, 2, 1, ty::OPTION, ty::F64, ty::UNIT];
    let callback = [ty::CALLBACK, 0, 1, ty::VEC, ty::U8, ty::RESULT, ty::STRING];
    let parts = Parts {
        items: vec![("a::run@9:1#0", run(0, &[("each", &callback)], &function))],
        imports: vec!["callback_call"],
        exports: vec!["minibind:shim:a::run@9:1#0", "other"],
    };
    let (_, exports) = parts.rewritten();
    let expected =
        ["minibind_call_1", "minibind_drop_1", "minibind_stack", "minibind_unwind", "other", "run"];
    assert_eq!(exports, expected);
    let interface = parts.interface();
    assert!(!interface.allocates() && !interface.frees() && interface.can_reenter());
    let text = crate::ts::emit(&interface, &crate::js::Module::default());
    let expected =
        "export function run(each: (arg0: Uint8Array) => string): (arg0?: number | null) => void;";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn asynchronous_functions_finish() {
    let promise = [ty::OPTION, ty::PROMISE, 1, 2, ty::VEC, ty::F32];
    let parts = Parts {
        items: vec![("a::run@9:1#0", run(flag::ASYNC, &[("later", &promise)], &[ty::STR]))],
        imports: vec!["task_start", "promise_await"],
        exports: vec!["minibind:shim:a::run@9:1#0", "minibind:shim:a::run@9:1#0:finish"],
    };
    let (imports, exports) = parts.rewritten();
    assert_eq!(imports, ["minibind.promise_await", "minibind.task_start"]);
    let expected = [
        "minibind_reject_1",
        "minibind_settle_1",
        "minibind_stack",
        "minibind_table",
        "minibind_unwind",
        "run",
        "run_finish",
    ];
    assert_eq!(exports, expected);
    let interface = parts.interface();
    let finish = interface.functions[0].finish.clone();
    assert_eq!(finish, Some(("run_finish".into(), "$run_finish".into())));
    assert!(interface.has_tasks && interface.allocates() && !interface.frees());
    let text = crate::ts::emit(&interface, &crate::js::Module::default());
    let expected = "export function run(later?: PromiseLike<Float32Array | readonly number[]> | null): Promise<string>;";
    assert!(text.contains(expected), "{text}");
    let lacking = Parts { exports: parts.exports[..1].to_vec(), ..parts };
    let error = lacking.resolve(&lacking.bytes()).unwrap_err();
    assert!(error.to_string().contains("is missing from the module"), "{error}");
}

#[test]
fn functions_in_unions_are_in_parentheses() {
    let list = [ty::LIST, ty::OPTION, ty::CALLBACK, 1, 0, ty::UNIT];
    let iterator =
        [ty::OPTION, ty::ITERATOR, 1, 2, ty::CLOSURE, closure::GIVEN, 0, 1, 2, 0, ty::UNIT];
    let parts = Parts {
        items: vec![("a::run@9:1#0", run(0, &[("all", &list)], &iterator))],
        exports: vec!["minibind:shim:a::run@9:1#0", "other"],
        ..Parts::default()
    };
    let text = crate::ts::emit(&parts.interface(), &crate::js::Module::default());
    let expected = "export function run(all: Iterable<(() => void) | null | undefined> & object): IterableIterator<() => void> | undefined;";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn imports_of_no_meaning() {
    let damaged = |words: Words| {
        let parts = Parts { items: vec![("a::f@1:1#0", words)], ..Parts::default() };
        let error = parts.resolve(&parts.bytes()).unwrap_err().to_string();
        assert!(error.contains("the descriptor of `a::f` is damaged"), "{error}");
        error
    };
    let import = || Words::item(item::IMPORT, 1).names("f", "f");
    damaged(import().word(9));
    damaged(import().words(&[source::GLOBAL, 99]));
    damaged(import().words(&[source::GLOBAL, owner::METHOD, ty::U8]));
    damaged(import().words(&[source::MODULE, 0, 0]));
    damaged(import().words(&[source::GLOBAL, owner::VALUE, 0, 1]).param("a", &[ty::U8]).word(0));
    damaged(import().words(&[source::GLOBAL, owner::NONE, 0, 0]).words(&imported("a::Gone@1:1#0")));
    damaged(import().words(&[source::GLOBAL, owner::NONE, 0, 0, ty::CLOSURE, 7]));
    let class = Words::item(item::IMPORTED, 1).names("f", "f").word(source::GLOBAL).text("");
    let error = damaged(class.clone().word(1).words(&imported("a::f@1:1#0")));
    assert!(error.contains("its class extends itself"), "{error}");
    damaged(class.words(&[1, ty::U8]));
}
