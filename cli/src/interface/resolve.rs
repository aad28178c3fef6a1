//! Descriptors to [`Interface`]: names are decided, clashes and other mistakes of the user end here.

use super::clashes::clashes;
use super::imports::{Imports, is_arithmetic};
use super::misplaced::misplaced;
use super::model::{Areas, Constant, Interface, Names};
use super::names::Identifiers;
use super::plan::{
    ALLOCATE_EXPORT, FREE_EXPORT, Plan, SETUP_EXPORT, STACK_EXPORT, TABLE_EXPORT, UNWIND_EXPORT,
};
use crate::descriptor::model::{self as descriptor, Descriptors, Role};
use crate::error::{Error, Kind, Result};
use crate::wasm::module::Module;
use crate::wasm::outward::Outward;
use crate::wasm::panics::Panics;
use crate::wasm::refuse::lost;
use minibind::wire;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Decides everything, or reports all problems.
pub(crate) fn resolve(
    module: &Module<'_>,
    mut descriptors: Descriptors,
    helpers: &[&str],
) -> Result<(Interface, Plan)> {
    let mut problems = clashes(&descriptors);
    problems.extend(misplaced(&descriptors));
    if !problems.is_empty() {
        return Err(Error { kind: Kind::Input, context: Vec::new(), problems });
    }
    for function in &mut descriptors.functions {
        // Only a class is made with `new`; elsewhere `new` is a function like others.
        if let Some((role @ Role::Constructor, id)) = &mut function.owner
            && !descriptors.types.get(id.0).is_some_and(descriptor::Definition::is_class)
        {
            *role = Role::Static;
        }
    }
    let mut resolver = Resolver::new(module, &descriptors, helpers)?;
    let mut interface = resolver.interface(descriptors)?;
    interface.slots = resolver.slots(&interface)?;
    resolver.reserve_params(&interface);
    let Resolver { mut plan, idents, .. } = resolver;
    let own = interface.functions.iter().map(|function| (function.can_panic, function.calls_out));
    let classes = interface.types.iter().map(|class| (class.can_panic, class.calls_out));
    let slots = interface.slots.values().map(|slot| (slot.can_panic, slot.calls_out));
    // A task may do anything.
    let polls = interface.has_tasks.then_some((true, true));
    let all: Vec<(bool, bool)> = own.chain(classes).chain(slots).chain(polls).collect();
    interface.can_panic = all.iter().any(|(can_panic, _)| *can_panic);
    interface.calls_out = all.iter().any(|(_, calls_out)| *calls_out);
    interface.identifiers = idents;
    if interface.calls_out {
        plan.stack_pointer = module.stack_pointer;
    }
    interface.has_stack = plan.stack_pointer.is_some();
    plan.can_refuse = interface.crossings().iter().any(|(_, ty)| interface.has_json(ty));
    Ok((interface, plan))
}

/// What makes an interface of descriptors.
pub(super) struct Resolver<'m, 'a> {
    pub module: &'m Module<'a>,
    pub shims: HashMap<&'a str, u32>,
    pub panics: Panics<'m, 'a>,
    pub outward: Outward,
    /// The names of exports in the final module.
    pub exports: FinalNames,
    /// The names of imports in the final module.
    pub imports: FinalNames,
    pub idents: Identifiers,
    pub plan: Plan,
}

impl<'m, 'a> Resolver<'m, 'a> {
    fn new(module: &'m Module<'a>, descriptors: &Descriptors, helpers: &[&str]) -> Result<Self> {
        let quiet: HashSet<&str> = descriptors
            .imports
            .iter()
            .filter(|import| is_arithmetic(import))
            .map(|import| import.import.as_str())
            .collect();
        let outward = Outward::new(module, |name| quiet.contains(name))?;
        Ok(Self {
            module,
            shims: module.exported_functions.iter().copied().collect(),
            panics: Panics::new(module, outward.imports().clone()),
            outward,
            exports: FinalNames::of_exports(module),
            imports: FinalNames::default(),
            idents: Identifiers::new(helpers.iter().copied()),
            plan: Plan::default(),
        })
    }

    fn interface(&mut self, descriptors: Descriptors) -> Result<Interface> {
        let has_tasks = self.module.imports(wire::SPAWN_IMPORT).is_some()
            || self.module.imports(wire::START_IMPORT).is_some();
        self.plan.exports_table = has_tasks || self.module.imports(wire::FUNCTION_IMPORT).is_some();
        let mut namespaces = BTreeMap::new();
        for name in descriptors.names().filter_map(|names| names.namespace.first()) {
            if !namespaces.contains_key(name) {
                namespaces.insert(name.clone(), self.idents.choose(name));
            }
        }
        // What the module exports chooses its names first.
        let mut types = Vec::new();
        for definition in &descriptors.types {
            types.push(self.definition(definition.clone())?);
        }
        let mut functions = Vec::new();
        for function in &descriptors.functions {
            functions.push(self.function(function.clone(), &types)?);
        }
        let constants = descriptors.constants.iter();
        let constants = constants.map(|constant| Constant {
            names: self.names(constant.names.clone()),
            value: constant.value.clone(),
        });
        let constants = constants.collect();
        let Imports { imports, classes, hosts, dependencies } = self.imports(&descriptors)?;
        let has_setup = self.module.exports(wire::SETUP_EXPORT).is_some();
        if has_setup {
            self.plan.renames.push((wire::SETUP_EXPORT.into(), SETUP_EXPORT.into()));
        }
        let parts = descriptors.parts;
        let interface = Interface {
            functions,
            constants,
            types,
            namespaces,
            ts_blocks: descriptors.ts_blocks.into_iter().map(|block| block.text).collect(),
            imports,
            imported: classes,
            hosts,
            global: "globalThis".into(),
            dependencies,
            slots: BTreeMap::new(),
            calls_out: false,
            has_stack: false,
            has_tasks,
            areas: Areas {
                arena: parts.arena.unwrap_or_default(),
                result: parts.result.unwrap_or_default(),
                text: parts.text.unwrap_or_default(),
            },
            has_heap: parts.heap.is_some(),
            has_setup,
            can_panic: false,
            identifiers: self.idents.clone(),
        };
        if let Some(heap) = parts.heap {
            self.export_heap(heap, &interface)?;
        }
        Ok(interface)
    }

    /// Exports those of the allocator's functions that the glue calls.
    fn export_heap(&mut self, (allocate, free): (u32, u32), interface: &Interface) -> Result<()> {
        let wanted = [
            (allocate, ALLOCATE_EXPORT, interface.allocates()),
            (free, FREE_EXPORT, interface.allocates() || interface.frees()),
        ];
        for (slot, name, _) in wanted.into_iter().filter(|&(.., is_wanted)| is_wanted) {
            let function = self.module.table.get(&slot).copied();
            let function = function.ok_or_else(|| lost("the allocator"))?;
            self.plan.functions.push((function, name.to_owned()));
        }
        Ok(())
    }

    /// Keeps what the emitters choose clear of parameters.
    fn reserve_params(&mut self, interface: &Interface) {
        let exported = interface.functions.iter().flat_map(|function| &function.params);
        let imported = interface.imports.iter().flat_map(|import| &import.params);
        for param in exported.chain(imported) {
            self.idents.reserve(&param.ident);
        }
    }

    pub(super) fn names(&mut self, names: descriptor::Names) -> Names {
        Names {
            label: label(&names),
            ident: self.idents.choose(&names.js),
            rust: names.rust,
            js: names.js,
            namespace: names.namespace,
            docs: names.docs,
        }
    }
}

/// The name of an item with its path.
pub(super) fn label(names: &descriptor::Names) -> String {
    let path: Vec<&str> = names.namespace.iter().chain([&names.js]).map(String::as_str).collect();
    path.join(".")
}

/// Names in the final module: plain Rust names where these are free.
#[derive(Debug, Default)]
pub(super) struct FinalNames {
    taken: HashSet<String>,
}

impl FinalNames {
    fn of_exports(module: &Module<'_>) -> Self {
        let kept = module.export_names.iter().filter(|name| !name.starts_with("minibind:"));
        let own =
            [ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT, TABLE_EXPORT, STACK_EXPORT, UNWIND_EXPORT];
        Self { taken: kept.copied().chain(own).map(str::to_owned).collect() }
    }

    /// Takes a name, where it is free.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// The name of an item: `wanted`, joined, where that is free.
    pub(super) fn choose(&mut self, names: &descriptor::Names, wanted: &[&str]) -> String {
        let place = &names.place;
        let candidates = [
            wanted.join("_"),
            names.rust_path.clone(),
            format!("{}@{}:{}", names.rust_path, place.line, place.column),
        ];
        for candidate in candidates {
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
        }
        let mut number = 2;
        while !self.taken.insert(format!("{}#{number}", names.rust_path)) {
            number += 1;
        }
        format!("{}#{number}", names.rust_path)
    }
}
