//! A class: its constructor, what all classes have, and its members.

use super::function::{emit_function, emit_member};
use super::glue::Glue;
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Role, TypeId};
use crate::interface::model::{Definition, Function, Interface};

/// What all classes have.
const TEMPLATE: &str = include_str!("../../js/instance/objectTemplate.js");
/// The same where calls can borrow objects.
const TRACKED: &str = include_str!("../../js/instance/objectTracked.js");

/// A class of which all is written but its frame, which depends on who uses it.
pub(super) struct Class<'a> {
    id: TypeId,
    definition: &'a Definition,
    constructor: Option<&'a Function>,
    members: String,
}

impl<'a> Class<'a> {
    /// Writes the members, and as a function what the constructor calls.
    pub(super) fn new(
        id: TypeId,
        definition: &'a Definition,
        interface: &'a Interface,
        glue: &mut Glue<'_>,
        w: &mut Writer,
    ) -> Self {
        let mut constructor = None;
        let mut members = Writer::default();
        for (role, function) in interface.members(id) {
            if role == Role::Constructor {
                constructor = Some(function);
                w.blank();
                emit_function(function, glue, w);
                continue;
            }
            members.blank();
            emit_member(role, function, glue, &mut members);
            if role == Role::Iterator {
                members.blank();
                members.block("[Symbol.iterator]() {", "}", |w| w.line("return this;"));
            }
        }
        let getters = interface.members(id).filter(|(role, _)| *role == Role::Getter);
        let getters: Vec<String> = getters.map(|(_, getter)| quote(&getter.names.js)).collect();
        if !getters.is_empty() {
            let (inspected, inspect) = (glue.get("inspected"), glue.get("inspectObject"));
            members.blank();
            members.block(format!("[{inspected}]() {{"), "}", |w| {
                w.line(format!("return {inspect}(this, [{}]);", getters.join(", ")));
            });
        }
        Self { id, definition, constructor, members: members.finish() }
    }

    /// Writes the class.
    pub(super) fn emit(&self, glue: &mut Glue<'_>, w: &mut Writer) {
        let (names, known_as) = (&self.definition.names, glue.known_as(self.id));
        w.line(format!("const {known_as} = {{ name: {} }};", quote(&names.label)));
        w.blank();
        let [fields, rest] = glue.library.template(
            if glue.tracks { TRACKED } else { TEMPLATE },
            &[
                ("Template", &names.ident),
                ("$Template", &known_as),
                ("$Template_free", &free_ident(&known_as)),
            ],
        );
        w.block(format!("class {} {{", names.ident), "}", |w| {
            if names.ident != names.js {
                w.line(format!("static name = {};", quote(&names.js)));
                w.blank();
            }
            w.lines(fields.iter().map(String::as_str));
            w.blank();
            self.emit_constructor(&known_as, glue, w);
            w.lines(rest.iter().map(String::as_str));
            w.blank();
            w.lines(self.members.lines());
        });
    }

    fn emit_constructor(&self, known_as: &str, glue: &mut Glue<'_>, w: &mut Writer) {
        let is_adopted = glue.adopted.contains(&self.id);
        let mut params: Vec<String> = self.constructor.map_or_else(Vec::new, |constructor| {
            constructor.params.iter().map(|param| param.ident.clone()).collect()
        });
        let made = self
            .constructor
            .map(|constructor| format!("{}({})", constructor.names.ident, params.join(", ")));
        if is_adopted && params.is_empty() {
            params.push("adopted".into());
        }
        let is_other = |adoption: &str| {
            let first = params.first().map_or("", String::as_str);
            match first.strip_prefix("...") {
                Some(rest) => format!("{rest}[0] !== {adoption}"),
                None => format!("{first} !== {adoption}"),
            }
        };
        w.block(format!("constructor({}) {{", params.join(", ")), "}", |w| {
            let address = match (made, is_adopted) {
                (Some(made), false) => made,
                (Some(made), true) => {
                    let adoption = glue.get("adoption");
                    format!("{} ? {made} : {adoption}.address", is_other(&adoption))
                }
                (None, true) => {
                    let (adoption, refuse) = (glue.get("adoption"), glue.get("refuseNew"));
                    let name = quote(&self.definition.names.label);
                    w.line(format!("if ({}) {refuse}({name});", is_other(&adoption)));
                    format!("{adoption}.address")
                }
                (None, false) => {
                    let refuse = glue.get("refuseNew");
                    w.line(format!("{refuse}({});", quote(&self.definition.names.label)));
                    return;
                }
            };
            let (keep, free) = (glue.get("keepObject"), free_ident(known_as));
            w.line(format!("this.#address = {address};"));
            w.line(format!("this.#cell = {keep}(this, this.#address, {free});"));
        });
    }
}

/// The identifier of the shim that frees an object.
pub(super) fn free_ident(known_as: &str) -> String {
    format!("{known_as}_free")
}
