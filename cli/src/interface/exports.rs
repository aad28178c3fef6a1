//! What the module exports, with every name decided: exported types and functions.

use super::model::{Definition, Function, Names, Param};
use super::names::Identifiers;
use super::resolve::Resolver;
use crate::descriptor::model::{self as descriptor, Role, Shape};
use crate::error::Result;
use crate::wasm::refuse::lost;
use minibind::wire;

/// What wrappers call the parts of an argument, apart from its index.
const PARTS: [&str; 11] =
    ["address", "array", "code", "high", "inside", "len", "lent", "low", "ptr", "some", "word"];

impl Resolver<'_, '_> {
    /// A type, with the shim that frees its objects.
    pub(super) fn definition(&mut self, definition: descriptor::Definition) -> Result<Definition> {
        let (mut can_panic, mut calls_out) = (false, false);
        let shape = match definition.shape {
            Shape::Class(shim) => {
                let index = self.shim(&shim, &definition.names)?;
                can_panic = self.panics.can_panic(index)?;
                calls_out = self.outward.reaches(index);
                let export =
                    self.exports.choose(&definition.names, &[&definition.names.rust, "free"]);
                self.plan.renames.push((shim, export.clone()));
                Shape::Class(export)
            }
            shape => shape,
        };
        Ok(Definition { names: self.names(definition.names), shape, can_panic, calls_out })
    }

    pub(super) fn function(
        &mut self,
        function: descriptor::Function,
        types: &[Definition],
    ) -> Result<Function> {
        let index = self.shim(&function.shim, &function.names)?;
        let place = function.names.clone();
        let owner = function.owner.and_then(|(role, id)| Some((role, types.get(id.0)?)));
        let export = match owner {
            Some((role, definition)) => {
                let set = set_prefix(role);
                let rust = function.names.rust.trim_start_matches(set);
                self.exports
                    .choose(&function.names, &[&definition.names.rust, &format!("{set}{rust}")])
            }
            None => self.exports.choose(&function.names, &[&function.names.rust]),
        };
        let names = match owner {
            Some((role, definition)) => self.member_names(function.names, role, &definition.names),
            None => self.names(function.names),
        };
        let mut scope = self.scope(function.params.len());
        let params = function.params.into_iter().map(|param| Param {
            ident: scope.choose(&param.name),
            name: param.name,
            ty: param.ty,
            ts: param.ts,
        });
        let mut can_panic = self.panics.can_panic(index)?;
        let mut calls_out = self.outward.reaches(index);
        let mut finish = None;
        if function.is_async {
            let shim = format!("{}{}", function.shim, wire::FINISH_SUFFIX);
            let index = self.shim(&shim, &place)?;
            let export = self.exports.choose(&place, &[&export, "finish"]);
            can_panic = true;
            calls_out |= self.outward.reaches(index);
            self.plan.renames.push((shim, export.clone()));
            finish = Some((export, format!("${}_finish", names.ident)));
        }
        self.plan.renames.push((function.shim, export.clone()));
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
            is_async: function.is_async,
            finish,
            can_panic,
            calls_out,
        })
    }

    /// The identifiers of a wrapper with so many parameters.
    pub(super) fn scope(&self, params: usize) -> Identifiers {
        let mut scope = self.idents.clone();
        for index in 0..params {
            for part in PARTS {
                scope.choose(&format!("{part}{index}"));
            }
        }
        scope
    }

    /// The function of a shim.
    fn shim(&self, shim: &str, names: &descriptor::Names) -> Result<u32> {
        let index = self.shims.get(shim).copied();
        index.ok_or_else(|| lost(&format!("the shim of `{}`", names.rust_path)))
    }

    /// The names of a function that belongs to a type.
    fn member_names(&mut self, names: descriptor::Names, role: Role, owner: &Names) -> Names {
        let set = set_prefix(role);
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

/// What stands before the name of a property where something writes it.
pub(super) fn set_prefix(role: Role) -> &'static str {
    if matches!(role, Role::Setter | Role::StaticSetter) { "set_" } else { "" }
}
