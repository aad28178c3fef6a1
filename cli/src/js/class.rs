//! A class: its members, and how the glue knows it.

use super::function::{emit_function, emit_member};
use super::glue::Glue;
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Role, TypeId};
use crate::interface::model::{Definition, Function};

/// Writes a class of an instance.
pub(super) fn emit_class(id: TypeId, definition: &Definition, glue: &mut Glue<'_>, w: &mut Writer) {
    let interface = glue.interface;
    let members: Vec<(Role, &Function)> = interface.members(id).collect();
    let constructor = members.iter().find(|(role, _)| *role == Role::Constructor);
    let (names, known_as) = (&definition.names, glue.known_as(id));
    if let Some((_, constructor)) = constructor {
        emit_function(constructor, glue, w);
        w.blank();
    }
    let open = format!("class {} extends {} {{", names.ident, glue.get("RustObject"));
    w.block(open, "}", |w| {
        if names.ident != names.js {
            w.line(format!("static name = {};", quote(&names.js)));
            w.blank();
        }
        let params = constructor.map_or_else(Vec::new, |(_, constructor)| {
            constructor.params.iter().map(|param| param.ident.clone()).collect()
        });
        let params = params.join(", ");
        w.block(format!("constructor({params}) {{"), "}", |w| {
            let Some((_, constructor)) = constructor else {
                let refuse = glue.get("refuseNew");
                w.line(format!("{refuse}({});", quote(&names.label)));
                return;
            };
            let attach = glue.get("attach");
            w.line(format!("const address = {}({params});", constructor.names.ident));
            w.line("super();");
            w.line(format!("{attach}(this, {known_as}, address);"));
        });
        for (role, function) in &members {
            if *role == Role::Constructor {
                continue;
            }
            w.blank();
            emit_member(*role, function, glue, w);
            if *role == Role::Iterator {
                w.blank();
                w.block("[Symbol.iterator]() {", "}", |w| w.line("return this;"));
            }
        }
        if members.iter().any(|(role, _)| *role == Role::Getter) {
            let (inspected, inspect) = (glue.get("inspected"), glue.get("inspectObject"));
            w.blank();
            w.block(format!("[{inspected}]() {{"), "}", |w| {
                w.line(format!("return {inspect}(this);"));
            });
        }
    });
    w.blank();
    let entries = [
        format!("name: {}", quote(&names.label)),
        format!("Class: {}", names.ident),
        format!("free: {}", free_ident(&known_as)),
    ];
    w.list(&format!("const {known_as} = {{"), &entries, "};");
}

/// The identifier of the shim that frees an object.
pub(super) fn free_ident(known_as: &str) -> String {
    format!("{known_as}_free")
}
