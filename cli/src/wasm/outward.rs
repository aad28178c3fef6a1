//! Which functions can run functions of JavaScript that may throw, or call the module in their turn.
//!
//! Those are what the program imports, and some of the runtime's imports; what reaches one of them by
//! calls can, too. A call through a table may reach any function of its type that stands in one.

use super::module::Module;
use crate::error::Result;
use minibind::wire;
use std::collections::{HashMap, HashSet};

/// The runtime's imports that run code of the program's, or throw.
const RUNTIME: &[&str] = &[
    "callback_call",
    "function_end",
    wire::FUNCTION_IMPORT,
    "import_refused",
    "promise_await",
    "promise_cancel",
    "stream_close",
    "stream_next",
    "value_debug",
    "value_loosely_equals",
    "value_throw",
];

/// Answers the question for the functions of one module.
pub(crate) struct Outward {
    imports: HashSet<u32>,
    functions: HashSet<u32>,
}

impl Outward {
    /// Looks at a module; `is_quiet` says of an import of the program that it runs nothing that could
    /// come back.
    pub(crate) fn new(module: &Module<'_>, is_quiet: impl Fn(&str) -> bool) -> Result<Self> {
        let all = module.imported_functions.iter().zip(0..);
        let imports: HashSet<u32> = all
            .filter(|((from, name), _)| {
                *from != wire::IMPORT_MODULE || (is_loud(name) && !is_quiet(name))
            })
            .map(|(_, index)| index)
            .collect();
        let functions =
            if imports.is_empty() { HashSet::new() } else { callers(module, &imports)? };
        Ok(Self { imports, functions })
    }

    /// The imports that can.
    pub(crate) fn imports(&self) -> &HashSet<u32> {
        &self.imports
    }

    /// Whether a call of `function` can.
    pub(crate) fn reaches(&self, function: u32) -> bool {
        self.functions.contains(&function)
    }
}

fn is_loud(name: &str) -> bool {
    name.starts_with(wire::IMPORT_PREFIX)
        || name.starts_with(wire::BUILTIN_PREFIX)
        || name.starts_with(wire::INSTANCE_PREFIX)
        || RUNTIME.contains(&name)
}

/// The calls of a module, from the callees' side.
#[derive(Default)]
struct Callers {
    /// The functions that call a function.
    all: HashMap<u32, Vec<u32>>,
    /// Those of them that go on when it returns.
    going_on: HashMap<u32, Vec<u32>>,
    /// The functions that call functions of a type through a table.
    by_type: HashMap<u32, Vec<u32>>,
    /// Whether functions are called that may stand in no table of the module.
    are_open: bool,
}

impl Callers {
    fn read(module: &Module<'_>) -> Result<Self> {
        let mut callers = Self { are_open: module.has_open_tables, ..Self::default() };
        let unwinds = module.imports(wire::UNWIND_IMPORT).is_some();
        for (_, caller) in module.bodies.iter().zip(module.imported_functions.len() as u32..) {
            let behavior = module.behavior(caller)?;
            callers.are_open |= behavior.uses_references;
            let going_on = if unwinds { &behavior.calls } else { &behavior.returning_calls };
            for callee in going_on {
                callers.going_on.entry(*callee).or_default().push(caller);
            }
            for callee in &behavior.calls {
                callers.all.entry(*callee).or_default().push(caller);
            }
            for ty in behavior.called_types {
                callers.by_type.entry(ty).or_default().push(caller);
            }
        }
        Ok(callers)
    }
}

/// All functions from which calls lead to one of `targets`. The way to a panic is none, as long as it
/// leads through a table: what words a message could be anything, and does not come back.
fn callers(module: &Module<'_>, targets: &HashSet<u32>) -> Result<HashSet<u32>> {
    let callers = Callers::read(module)?;
    let mut found = targets.clone();
    spread(&mut found, |function| callers.all.get(&function).into_iter().flatten().copied());
    if callers.are_open {
        found.extend(callers.by_type.values().flatten());
    }
    spread(&mut found, |function| {
        let ty = module.function_types.get(function as usize);
        let ty = ty.filter(|_| module.in_tables.contains(&function));
        let by_table = ty.and_then(|ty| callers.by_type.get(ty));
        let by_name = callers.going_on.get(&function);
        by_name.into_iter().chain(by_table).flatten().copied()
    });
    Ok(found)
}

/// Adds to a set what follows from its members.
fn spread<I: Iterator<Item = u32>>(found: &mut HashSet<u32>, follow: impl Fn(u32) -> I) {
    let mut open: Vec<u32> = found.iter().copied().collect();
    while let Some(function) = open.pop() {
        for next in follow(function) {
            if found.insert(next) {
                open.push(next);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outward;
    use crate::wasm::read::read;
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection,
        Function, FunctionSection, ImportSection, Module, RefType, TableSection, TableType,
        TypeSection, ValType,
    };

    /// Functions and their types; type 1 has a parameter. Function 0 is the program's import, and those
    /// of `in_table` stand in the table.
    fn outward(functions: &[(u32, &[Step])], in_table: &[u32]) -> Vec<u32> {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        types.ty().function([], []);
        imports.import("minibind", "import:a::b@1:1#0", EntityType::Function(0));
        let (mut declared, mut code) = (FunctionSection::new(), CodeSection::new());
        let mut exports = ExportSection::new();
        for ((ty, steps), index) in functions.iter().zip(1..) {
            declared.function(*ty);
            exports.export(&index.to_string(), ExportKind::Func, index);
            let mut function = Function::new([]);
            for step in *steps {
                let mut sink = function.instructions();
                match step {
                    Step::Call(callee) => sink.call(*callee),
                    Step::Through(ty) => sink.i32_const(0).call_indirect(0, *ty),
                    Step::Trap => sink.unreachable(),
                };
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 9,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        let listed = Elements::Functions(in_table.into());
        elements.active(None, &ConstExpr::i32_const(1), listed);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&declared).section(&tables);
        module.section(&exports).section(&elements).section(&code);
        let bytes = module.finish();
        let module = read(&bytes).unwrap();
        let outward = Outward::new(&module, |_| false).unwrap();
        (1..).take(functions.len()).filter(|&index| outward.reaches(index)).collect()
    }

    enum Step {
        Call(u32),
        Through(u32),
        Trap,
    }
    use Step::{Call, Through, Trap};

    #[test]
    fn calls_lead_out_by_name() {
        let functions: &[(u32, &[Step])] = &[(0, &[Call(0)]), (0, &[]), (0, &[Call(2), Call(1)])];
        assert_eq!(outward(functions, &[]), [1, 3]);
    }

    #[test]
    fn calls_through_a_table_reach_functions_of_their_type() {
        let functions: &[(u32, &[Step])] =
            &[(0, &[Call(0)]), (1, &[]), (0, &[Through(2)]), (0, &[Through(1)])];
        assert_eq!(outward(functions, &[1, 2]), [1, 3]);
        assert_eq!(outward(functions, &[2]), [1]);
        assert_eq!(outward(functions, &[0]), [1, 3]);
    }

    #[test]
    fn what_does_not_come_back_leads_out_by_name_only() {
        let functions: &[(u32, &[Step])] = &[
            (0, &[Call(0)]),
            (0, &[Through(0)]),
            (0, &[Call(1), Trap]),
            (0, &[Call(2), Trap]),
            (0, &[Call(2), Call(2), Trap]),
        ];
        assert_eq!(outward(functions, &[1]), [1, 2, 3, 5]);
    }
}
