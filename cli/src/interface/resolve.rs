//! Descriptors to [`Interface`]: names are decided, clashes and other mistakes of the user end here.

use super::model::{Areas, Constant, Function, Interface, Names, Param};
use super::names::Identifiers;
use crate::descriptor::model::{self as descriptor, Descriptors};
use crate::error::{Error, Kind, Place, Problem, Result};
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
    descriptors: Descriptors,
    helpers: &[&str],
) -> Result<(Interface, Plan)> {
    let problems = clashes(&descriptors);
    if !problems.is_empty() {
        return Err(Error { kind: Kind::Input, context: Vec::new(), problems });
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
    let mut functions = Vec::new();
    for function in descriptors.functions {
        functions.push(resolver.function(function)?);
    }
    let constants = descriptors
        .constants
        .into_iter()
        .map(|constant| Constant { names: resolver.names(constant.names), value: constant.value });
    let constants = constants.collect();
    let mut plan = resolver.plan;
    let has_setup = module.export_names.contains(&wire::SETUP_EXPORT);
    if has_setup {
        plan.renames.push((wire::SETUP_EXPORT.into(), SETUP_EXPORT.into()));
    }
    let can_panic = functions.iter().any(|function| function.can_panic);
    let interface = Interface {
        functions,
        constants,
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
    fn function(&mut self, function: descriptor::Function) -> Result<Function> {
        let Some(&index) = self.shims.get(function.shim.as_str()) else {
            return Err(lost(&format!("the shim of `{}`", function.names.rust_path)));
        };
        let export = self.exports.choose(&function.names);
        self.plan.renames.push((function.shim, export.clone()));
        let names = self.names(function.names);
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
            export,
            variadic: function.variadic,
            start: function.start,
            view: function.view,
            output: function.output,
            ts_return: function.ts_return,
            can_panic: self.panics.can_panic(index)?,
        })
    }

    fn names(&mut self, names: descriptor::Names) -> Names {
        Names {
            ident: self.idents.choose(&names.js),
            js: names.js,
            namespace: names.namespace,
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

    fn choose(&mut self, names: &descriptor::Names) -> String {
        let place = &names.place;
        let candidates = [
            names.rust.clone(),
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

/// A JavaScript path and the items that want it.
type Claims<'a> = BTreeMap<Vec<&'a str>, Vec<(&'a str, &'a Place)>>;

/// Reports JavaScript names that more than one item claims.
fn clashes(descriptors: &Descriptors) -> Vec<Problem> {
    let names: Vec<&descriptor::Names> = descriptors.names().collect();
    let mut claims = Claims::new();
    for item in &names {
        let mut path: Vec<&str> = item.namespace.iter().map(String::as_str).collect();
        path.push(&item.js);
        claims.entry(path).or_default().push((&item.rust_path, &item.place));
    }
    let mut problems = Vec::new();
    for (path, items) in &claims {
        if items.len() > 1 {
            problems.push(clash(&path.join("."), items));
        }
    }
    // A name that is also the start of a namespace.
    for item in &names {
        for length in 1..=item.namespace.len() {
            let path: Vec<&str> = item.namespace.iter().take(length).map(String::as_str).collect();
            if let Some([owner, ..]) = claims.get(&path).map(Vec::as_slice) {
                let problem = Problem::new(format!(
                    "`{}` is the name of `{}` and the namespace of `{}`",
                    path.join("."),
                    owner.0,
                    item.rust_path
                ));
                problems.push(
                    problem
                        .at(owner.1, format!("`{}`", owner.0))
                        .at(&item.place, format!("`{}`", item.rust_path))
                        .help("give one of them another `name` or `namespace`"),
                );
            }
        }
    }
    problems
}

fn clash(name: &str, items: &[(&str, &Place)]) -> Problem {
    let paths: Vec<String> = items.iter().map(|(path, _)| format!("`{path}`")).collect();
    let all = if items.len() == 2 { "both" } else { "all" };
    let message = format!("{} are {all} called `{name}` in JavaScript", paths.join(" and "));
    let problem =
        items.iter().zip(&paths).fold(Problem::new(message), |problem, ((_, place), path)| {
            problem.at(place, path.as_str())
        });
    problem.help("rename one with `#[export(name = \"..\")]`, or put it into a `namespace`")
}

/// A descriptor names something that the module does not have.
fn lost(what: &str) -> Error {
    Error::input(Problem::new(format!("{what} is missing from the module")).help(
        "a tool between cargo and minibind has removed it; run minibind on cargo's own output",
    ))
}
