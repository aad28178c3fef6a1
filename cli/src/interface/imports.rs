//! What the program has of JavaScript, with every name decided.

use super::exports::set_prefix;
use super::hosts::Hosts;
use super::model::{Import, ImportedClass, Names, Origin};
use super::resolve::{Resolver, label};
use crate::descriptor::model::{self as descriptor, Descriptors, ImportKind, Role, Source, Type};
use crate::error::{Error, Kind, Result};
use crate::wasm::read::imports as imported_names;
use minibind::wire;
use std::collections::BTreeMap;

/// What the program has of JavaScript.
pub(super) struct Imports {
    pub imports: Vec<Import>,
    pub classes: Vec<ImportedClass>,
    pub hosts: Vec<super::model::Host>,
    pub dependencies: BTreeMap<String, String>,
}

impl Resolver<'_, '_> {
    /// Decides all names, and where everything comes from.
    pub(super) fn imports(&mut self, descriptors: &Descriptors) -> Result<Imports> {
        let instances = imported_names(self.module, wire::INSTANCE_PREFIX);
        let of_class = |id: usize| {
            let mut members = descriptors.imports.iter();
            members.any(|import| {
                matches!(import.kind, ImportKind::Member(role, class) if class.0 == id && !role.has_object())
            })
        };
        let classes: Vec<(&descriptor::ImportedClass, bool)> = descriptors
            .imported
            .iter()
            .enumerate()
            .map(|(id, class)| (class, instances.contains(class.symbol.as_str()) || of_class(id)))
            .collect();
        let functions = descriptors
            .imports
            .iter()
            .filter(|import| !matches!(import.kind, ImportKind::Member(..)));
        let used = classes.iter().filter(|(_, is_used)| *is_used);
        let items = functions
            .map(|import| (&import.names, &import.source))
            .chain(used.map(|(class, _)| (&class.names, &class.source)));
        let mut hosts = Hosts::new(items);
        let mut resolved = Vec::new();
        for (class, is_used) in classes {
            let origin = match is_used {
                true => hosts.origin(&class.names, &class.source, &mut self.idents),
                false => Origin::Global,
            };
            let instance = instances.contains(class.symbol.as_str()).then(|| {
                let rust = &class.names.rust;
                let name = self.imports.choose(&class.names, &[rust, "instance"]);
                let old = format!("{}{}", wire::INSTANCE_PREFIX, class.symbol);
                self.plan.imports.push((old, name.clone()));
                name
            });
            resolved.push(ImportedClass {
                names: self.imported_names(&class.names, None),
                rust_path: class.names.rust_path.clone(),
                origin,
                ts: class.ts.clone(),
                extends: class.extends,
                instance,
                is_used,
            });
        }
        let mut imports = Vec::new();
        for import in &descriptors.imports {
            imports.push(self.import(import, &resolved, &mut hosts));
        }
        let dependencies = hosts.dependencies();
        let (hosts, problems) = hosts.finish();
        if !problems.is_empty() {
            return Err(Error { kind: Kind::Input, context: Vec::new(), problems });
        }
        Ok(Imports { imports, classes: resolved, hosts, dependencies })
    }

    fn import<'d>(
        &mut self,
        import: &'d descriptor::Import,
        classes: &[ImportedClass],
        hosts: &mut Hosts<'d>,
    ) -> Import {
        let owner = match import.kind {
            ImportKind::Member(role, id) => classes.get(id.0).map(|class| (role, class)),
            ImportKind::Function | ImportKind::Value => None,
        };
        let origin = match owner {
            Some((_, class)) => class.origin,
            None => hosts.origin(&import.names, &import.source, &mut self.idents),
        };
        let rust = &import.names.rust;
        let name = match owner {
            Some((_, class)) => self.imports.choose(&import.names, &[&class.names.rust, rust]),
            None => self.imports.choose(&import.names, &[rust]),
        };
        self.plan.imports.push((import.import.clone(), name.clone()));
        let mut scope = self.scope(import.params.len());
        let params = import.params.iter().map(|param| super::model::Param {
            ident: scope.choose(&param.name),
            name: param.name.clone(),
            ty: param.ty.clone(),
            ts: param.ts.clone(),
        });
        Import {
            params: params.collect(),
            names: self
                .imported_names(&import.names, owner.map(|(role, class)| (role, &class.names))),
            rust_path: import.names.rust_path.clone(),
            import: name,
            origin,
            kind: import.kind,
            is_variadic: import.is_variadic,
            is_async: import.is_async,
            catches: import.catches,
            output: import.output.clone(),
        }
    }

    fn imported_names(
        &mut self,
        names: &descriptor::Names,
        owner: Option<(Role, &Names)>,
    ) -> Names {
        let (label, ident) = match owner {
            Some((role, owner)) => {
                let set = set_prefix(role);
                let label = match role {
                    Role::Constructor => format!("new {}", owner.label),
                    _ => format!("{}.{}", owner.label, names.js),
                };
                (label, format!("{}_{set}{}", owner.ident, names.js))
            }
            None => (label(names), label(names).replace('.', "_")),
        };
        Names {
            label,
            ident: self.idents.choose(&identifier(&ident)),
            rust: names.rust.clone(),
            js: names.js.clone(),
            namespace: names.namespace.clone(),
            docs: names.docs.clone(),
        }
    }
}

/// An identifier like a name, which may be that of any property.
fn identifier(name: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$');
    let ident: String = name.chars().map(|c| if is_part(c) { c } else { '_' }).collect();
    if ident.starts_with(|c: char| c.is_numeric()) { format!("_{ident}") } else { ident }
}

/// Whether an import is arithmetic: it takes and gives numbers, throws nothing and runs nothing else.
pub(super) fn is_arithmetic(import: &descriptor::Import) -> bool {
    let is_plain = |ty: &Type| matches!(ty, Type::Number(_) | Type::Bool | Type::Unit);
    let is_known = matches!(import.names.namespace.as_slice(), [only] if matches!(only.as_str(), "Math" | "Number"));
    is_known
        && import.source == Source::Global
        && import.kind == ImportKind::Function
        && !import.is_async
        && !import.is_variadic
        && is_plain(&import.output)
        && import.params.iter().all(|param| is_plain(&param.ty))
}
