//! Descriptors to [`Interface`]: names are decided, clashes and other mistakes of the user end here.

use super::clashes::clashes;
use super::misplaced::misplaced;
use super::model::{Areas, Constant, Definition, Function, Interface, Names, Param};
use super::names::Identifiers;
use crate::descriptor::model::{self as descriptor, Descriptors, Role, Shape};
use crate::error::{Error, Kind, Problem, Result};
use crate::wasm::module::Module;
use crate::wasm::panics::Panics;
use minibind::wire;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What the rewrite of the module has to know.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    /// Old and new names of the shims' exports.
    pub renames: Vec<(String, String)>,
    /// The allocator's functions, by index, and the names under which they are exported.
    pub heap: Vec<(u32, &'static str)>,
}

/// The allocator's names in the final module.
pub(crate) const ALLOCATE_EXPORT: &str = "minibind_allocate";
pub(crate) const FREE_EXPORT: &str = "minibind_free";
pub(crate) const SETUP_EXPORT: &str = "minibind_setup";

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
    let mut resolver = Resolver {
        shims: module.exported_functions.iter().copied().collect(),
        panics: Panics::new(module),
        exports: ExportNames::new(module),
        idents: Identifiers::new(helpers.iter().copied()),
        plan: Plan::default(),
    };
    let mut namespaces = BTreeMap::new();
    for name in descriptors.names().filter_map(|names| names.namespace.first()) {
        if !namespaces.contains_key(name) {
            namespaces.insert(name.clone(), resolver.idents.choose(name));
        }
    }
    let mut types = Vec::new();
    for definition in descriptors.types {
        types.push(resolver.definition(definition)?);
    }
    let mut functions = Vec::new();
    for function in descriptors.functions {
        functions.push(resolver.function(function, &types)?);
    }
    let constants = descriptors
        .constants
        .into_iter()
        .map(|constant| Constant { names: resolver.names(constant.names), value: constant.value });
    let constants = constants.collect();
    let (mut plan, mut identifiers) = (resolver.plan, resolver.idents);
    for param in functions.iter().flat_map(|function| &function.params) {
        identifiers.reserve(&param.ident);
    }
    let has_setup = module.export_names.contains(&wire::SETUP_EXPORT);
    if has_setup {
        plan.renames.push((wire::SETUP_EXPORT.into(), SETUP_EXPORT.into()));
    }
    let can_panic = functions.iter().any(|function| function.can_panic)
        || types.iter().any(|definition| definition.can_panic);
    let interface = Interface {
        functions,
        constants,
        types,
        namespaces,
        ts_blocks: descriptors.ts_blocks.into_iter().map(|block| block.text).collect(),
        areas: Areas {
            arena: descriptors.parts.arena.unwrap_or_default(),
            result: descriptors.parts.result.unwrap_or_default(),
            text: descriptors.parts.text.unwrap_or_default(),
        },
        has_heap: descriptors.parts.heap.is_some(),
        has_setup,
        can_panic,
        identifiers,
    };
    if let Some((allocate, free)) = descriptors.parts.heap {
        let wanted = [
            (allocate, ALLOCATE_EXPORT, interface.allocates()),
            (free, FREE_EXPORT, interface.allocates() || interface.frees()),
        ];
        for (slot, name, _) in wanted.into_iter().filter(|&(.., is_wanted)| is_wanted) {
            let function = module.table.get(&slot).copied();
            plan.heap.push((function.ok_or_else(|| lost("the allocator"))?, name));
        }
    }
    Ok((interface, plan))
}

struct Resolver<'m, 'a> {
    shims: HashMap<&'a str, u32>,
    panics: Panics<'m, 'a>,
    exports: ExportNames,
    idents: Identifiers,
    plan: Plan,
}

impl Resolver<'_, '_> {
    /// A type, with the shim that frees its objects.
    fn definition(&mut self, definition: descriptor::Definition) -> Result<Definition> {
        let mut can_panic = false;
        let shape = match definition.shape {
            Shape::Class(shim) => {
                let index = self.shim(&shim, &definition.names)?;
                can_panic = self.panics.can_panic(index)?;
                let export =
                    self.exports.choose(&definition.names, &[&definition.names.rust, "free"]);
                self.plan.renames.push((shim, export.clone()));
                Shape::Class(export)
            }
            shape => shape,
        };
        Ok(Definition { names: self.names(definition.names), shape, can_panic })
    }

    fn function(
        &mut self,
        function: descriptor::Function,
        types: &[Definition],
    ) -> Result<Function> {
        let index = self.shim(&function.shim, &function.names)?;
        let owner = function.owner.and_then(|(role, id)| Some((role, types.get(id.0)?)));
        let export = match owner {
            Some((role, definition)) => {
                let set = if role == Role::Setter { "set_" } else { "" };
                let rust = function.names.rust.trim_start_matches(set);
                self.exports
                    .choose(&function.names, &[&definition.names.rust, &format!("{set}{rust}")])
            }
            None => self.exports.choose(&function.names, &[&function.names.rust]),
        };
        self.plan.renames.push((function.shim, export.clone()));
        let names = match owner {
            Some((role, definition)) => self.member_names(function.names, role, &definition.names),
            None => self.names(function.names),
        };
        let mut scope = self.idents.clone();
        for index in 0..function.params.len() {
            // What the wrapper calls the parts of this argument.
            for part in ["code", "inside", "len", "ptr"] {
                scope.choose(&format!("{part}{index}"));
            }
        }
        let params = function.params.into_iter().map(|param| Param {
            ident: scope.choose(&param.name),
            name: param.name,
            ty: param.ty,
            ts: param.ts,
        });
        Ok(Function {
            shim_ident: format!("${}", names.ident),
            params: params.collect(),
            names,
            owner: function.owner,
            export,
            variadic: function.variadic,
            start: function.start,
            view: function.view,
            output: function.output,
            thrown: function.thrown,
            ts_return: function.ts_return,
            can_panic: self.panics.can_panic(index)?,
        })
    }

    /// The function of a shim.
    fn shim(&self, shim: &str, names: &descriptor::Names) -> Result<u32> {
        let index = self.shims.get(shim).copied();
        index.ok_or_else(|| lost(&format!("the shim of `{}`", names.rust_path)))
    }

    fn names(&mut self, names: descriptor::Names) -> Names {
        let path: Vec<&str> =
            names.namespace.iter().chain([&names.js]).map(String::as_str).collect();
        Names {
            label: path.join("."),
            ident: self.idents.choose(&names.js),
            rust: names.rust,
            js: names.js,
            namespace: names.namespace,
            docs: names.docs,
        }
    }

    /// The names of a function that belongs to a type.
    fn member_names(&mut self, names: descriptor::Names, role: Role, owner: &Names) -> Names {
        let set = if role == Role::Setter { "set_" } else { "" };
        Names {
            label: match role {
                Role::Constructor => format!("new {}", owner.label),
                _ => format!("{}.{}", owner.label, names.js),
            },
            ident: self.idents.choose(&format!("{}_{set}{}", owner.ident, names.js)),
            rust: names.rust,
            js: names.js,
            namespace: Vec::new(),
            docs: names.docs,
        }
    }
}

/// The names of the shims in the final module: plain Rust names where these are free.
struct ExportNames {
    taken: HashSet<String>,
}

impl ExportNames {
    fn new(module: &Module<'_>) -> Self {
        let kept = module.export_names.iter().filter(|name| !name.starts_with("minibind:"));
        let own = [ALLOCATE_EXPORT, FREE_EXPORT, SETUP_EXPORT];
        Self { taken: kept.copied().chain(own).map(str::to_owned).collect() }
    }

    /// The name of a shim: `wanted`, joined, where that is free.
    fn choose(&mut self, names: &descriptor::Names, wanted: &[&str]) -> String {
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

/// A descriptor names something that the module does not have.
fn lost(what: &str) -> Error {
    Error::input(Problem::new(format!("{what} is missing from the module")).help(
        "a tool between cargo and minibind has removed it; run minibind on cargo's own output",
    ))
}
