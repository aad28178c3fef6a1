//! One function: the wrapper around it, and how that begins. Its body is in [`super::body`].

use super::arguments::{is_tracked, slot};
use super::docs::{Extra, write_docs};
use super::glue::Glue;
use super::lift::{Lifted, lift};
use super::lower::{Argument, Lowered, lower};
use super::quote::quote;
use super::writer::Writer;
use crate::descriptor::model::{Role, Type};
use crate::interface::model::{Function, Interface};

/// Writes a function; as the export itself where nothing has to be done for it.
pub(super) fn emit_function(function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let wrapper = Wrapper::new(function, Form::Function, glue);
    let ident = &function.names.ident;
    if wrapper.is_plain(glue.interface) {
        glue.plain.insert(function.shim_ident.clone());
    } else {
        let open = format!("{}function {ident}({}) {{", wrapper.asynchronous(), wrapper.params);
        w.block(open, "}", |w| wrapper.emit_body(glue, w));
    }
}

/// Writes a member of a class.
pub(super) fn emit_member(role: Role, function: &Function, glue: &mut Glue<'_>, w: &mut Writer) {
    let form = match role {
        Role::Static | Role::StaticGetter | Role::StaticSetter => Form::Function,
        Role::Iterator => Form::Iterator,
        Role::Method | Role::Getter | Role::Setter | Role::Constructor => Form::Method,
    };
    let wrapper = Wrapper::new(function, form, glue);
    let prefix = match role {
        Role::Static => "static ",
        Role::Getter => "get ",
        Role::Setter => "set ",
        Role::StaticGetter => "static get ",
        Role::StaticSetter => "static set ",
        Role::Method | Role::Constructor | Role::Iterator => "",
    };
    write_docs(&function.names.docs, &Extra::default(), w);
    let name = &function.names.js;
    if matches!(role, Role::Getter | Role::StaticGetter) && function.is_async {
        // A getter cannot be asynchronous, but what it returns can.
        w.block(format!("{prefix}{name}() {{"), "}", |w| {
            w.block("return (async () => {", "})();", |w| wrapper.emit_body(glue, w));
        });
        return;
    }
    let open = format!("{prefix}{}{name}({}) {{", wrapper.asynchronous(), wrapper.params);
    w.block(open, "}", |w| wrapper.emit_body(glue, w));
}

/// What stands in front of the arguments.
pub(super) enum Form {
    Function,
    /// The first argument is `this`.
    Method,
    /// As a method; the result is an item, as the iterator protocol wants it.
    Iterator,
    /// A closure of Rust, whose state is `state`.
    Closure {
        is_exclusive: bool,
    },
    /// `next` of an iterator of Rust, which is at `address`.
    Next,
}

/// A wrapper before it is written.
pub(super) struct Wrapper<'a> {
    pub function: &'a Function,
    pub form: Form,
    pub arguments: Vec<Lowered>,
    pub lifted: Lifted,
    /// How messages name the arguments, as literals.
    pub places: Vec<String>,
    /// The parameters that JavaScript sees.
    pub params: String,
}

impl<'a> Wrapper<'a> {
    pub(super) fn new(function: &'a Function, form: Form, glue: &mut Glue<'_>) -> Self {
        let label = &function.names.label;
        let on_object = matches!(form, Form::Method | Form::Iterator);
        let is_this = |index: usize| on_object && index == 0;
        let params = function.params.iter().enumerate();
        let places: Vec<String> = params
            .clone()
            .map(|(index, param)| match is_this(index) {
                true => quote(&format!("{label}: this")),
                false => quote(&format!("{label}: argument '{}'", param.name)),
            })
            .collect();
        let tracked = is_tracked(function, glue.interface);
        let arguments = params.clone().zip(&places).map(|((index, param), place)| {
            let (ty, optional) = match &param.ty {
                Type::Option(inner) => (&**inner, true),
                ty => (ty, false),
            };
            let argument = Argument {
                value: if is_this(index) { "this" } else { &param.ident },
                place,
                index,
                slot: &slot(index, function, glue.interface),
                optional,
                tracked,
            };
            lower(ty, &argument, glue)
        });
        let arguments = arguments.collect();
        let mut names: Vec<String> = params
            .filter(|(index, _)| !is_this(*index))
            .map(|(_, param)| param.ident.clone())
            .collect();
        if let (true, Some(rest)) = (function.variadic, names.last_mut()) {
            rest.insert_str(0, "...");
        }
        let params = names.join(", ");
        let is_item = matches!(form, Form::Iterator | Form::Next);
        let mut wrapper =
            Self { function, form, arguments, lifted: Lifted::default(), places, params };
        wrapper.lifted = lift(function, is_item, &wrapper.releases(glue), glue);
        wrapper
    }

    /// What stands in front of the function's name.
    fn asynchronous(&self) -> &'static str {
        if self.function.is_async { "async " } else { "" }
    }

    /// Whether the export itself will do: no checks, no conversion, nothing to watch.
    fn is_plain(&self, interface: &Interface) -> bool {
        let is_as_passed = |lowered: &Lowered| {
            let same = |word: &String| !word.contains(['(', '?', '>']);
            lowered.checks.is_empty()
                && !lowered.on_stack
                && lowered.first.is_none()
                && lowered.object.is_none()
                && lowered.words.iter().all(same)
        };
        !interface.can_panic
            && !self.function.is_async
            && self.arguments.iter().all(is_as_passed)
            && self.lifted.checks.is_empty()
            && self.lifted.returned().is_none_or(|value| value == "result")
    }
}
