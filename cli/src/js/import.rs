//! What the module imports: the functions of the runtime, and those of the program, as the host's own
//! where only numbers pass, else behind a function that lifts the arguments and lowers the result.

use super::arguments::refuse_broken;
use super::emit::header;
use super::exports::member;
use super::given::{Given, Value, lower_given};
use super::glue::Glue;
use super::host::{Needed, class, needed, receiver, use_import};
use super::passed::{Passed, lift_passed, word_idents};
use super::quote::{property_key, quote};
use super::words::{Word, passed_words};
use super::writer::Writer;
use crate::descriptor::model::{ImportKind, ImportedId, Number, Role, Type};
use crate::interface::model::{Import, ImportedClass, Origin};
use crate::interface::plan::{HOST_MODULE, LINKED_MODULE, linked_name};
use minibind::wire;

/// Whether the host's function can be imported as it is: every number is the same on both sides.
pub(super) fn is_as_it_is(import: &Import) -> bool {
    let is_called =
        matches!(import.kind, ImportKind::Function | ImportKind::Member(Role::Static, _));
    let is_same = |ty: &Type| match ty {
        Type::Number(number) => {
            !matches!(number, Number::U32 | Number::U64 | Number::I128 | Number::U128)
        }
        _ => false,
    };
    let is_received = match &import.output {
        Type::Unit => true,
        Type::Number(number) => !matches!(number, Number::I128 | Number::U128),
        _ => false,
    };
    is_called
        && is_received
        && !import.catches
        && !import.is_async
        && !import.is_variadic
        && import.params.iter().all(|param| is_same(&param.ty))
}

/// Writes the functions of an instance that stand between Rust and what the program imports.
pub(super) fn emit_import_functions(glue: &mut Glue<'_>, w: &mut Writer) {
    for import in &glue.interface.imports {
        if !is_as_it_is(import) {
            w.blank();
            emit_import_function(import, glue, w);
        }
    }
}

/// What the function passes to the glue for an import, by the identifiers of its numbers.
fn parameters(import: &Import, glue: &Glue<'_>) -> Vec<Vec<String>> {
    let idents = import.params.iter().enumerate();
    idents.map(|(index, param)| word_idents(&param.ty, index, &param.ident, glue)).collect()
}

fn emit_import_function(import: &Import, glue: &mut Glue<'_>, w: &mut Writer) {
    let words = parameters(import, glue);
    let open = format!("function {}({}) {{", import.names.ident, words.concat().join(", "));
    w.block(open, "}", |w| {
        let (output, is_void) = match &import.output {
            Type::Result(inner) => (&**inner, **inner == Type::Unit),
            ty => (ty, *ty == Type::Unit),
        };
        let label = import.names.label.clone();
        let place = quote(&import_result(import));
        let value = Value {
            ident: "result",
            index: import.params.len(),
            place: &place,
            label: &label,
            is_some: false,
        };
        let given = lower_given(output, &value, glue);
        let mut caught = Vec::new();
        if import.catches && !import.is_async {
            caught.push(format!("{}(error);", glue.get("catchThrown")));
            if given.words.first() == Some(&Word::I64) {
                caught.push("return 0n;".to_owned());
            }
        } else if glue.interface.can_panic && !import.is_async {
            caught.push(format!("throw {}(error);", glue.get("passing")));
        }
        emit_use(import, &words, &given, is_void, &caught, glue, w);
    });
}

/// What messages call the result of an import.
fn import_result(import: &Import) -> String {
    let call = match import.kind {
        ImportKind::Value
        | ImportKind::Member(Role::Getter | Role::StaticGetter | Role::Constructor, _) => "",
        ImportKind::Function | ImportKind::Member(..) => "()",
    };
    format!("{}{call}", import.names.label)
}

fn emit_use(
    import: &Import,
    words: &[Vec<String>],
    given: &Given,
    is_void: bool,
    caught: &[String],
    glue: &mut Glue<'_>,
    w: &mut Writer,
) {
    let interface = glue.interface;
    let is_written = |ty: &Type| passed_words(ty, interface).is_none();
    let written: Vec<&Type> =
        import.params.iter().map(|param| &param.ty).filter(|ty| is_written(ty)).collect();
    let mut before = Vec::new();
    if !written.is_empty() {
        before.push(format!("const written = {};", glue.lift_all(&written)));
    }
    let mut count = 0;
    let label = import.names.label.clone();
    let mut passed: Vec<Passed> = Vec::new();
    for (index, (param, words)) in import.params.iter().zip(words).enumerate() {
        passed.push(if is_written(&param.ty) {
            count += 1;
            Passed { value: format!("written[{}]", count - 1), ..Passed::default() }
        } else {
            lift_passed(&param.ty, words, index, &label, glue)
        });
    }
    before.extend(passed.iter().flat_map(|passed| passed.before.iter().cloned()));
    let values: Vec<String> = passed.iter().map(|passed| passed.value.clone()).collect();
    let mut call = use_import(import, &values, interface);
    if import.is_async {
        call = format!("(async () => {call})()");
    }
    let finally: Vec<String> =
        passed.iter().flat_map(|passed| passed.finally.iter().cloned()).collect();
    let after: Vec<&String> = passed.iter().flat_map(|passed| &passed.after).collect();
    // What a closure needs cannot fail.
    let is_safe = |passed: &Passed| passed.before.is_empty() || !passed.finally.is_empty();
    let is_one_try = written.is_empty() && !finally.is_empty() && passed.iter().all(is_safe);
    let body = |w: &mut Writer| {
        let watches = interface.can_panic && !import.is_async;
        if is_void {
            w.line(format!("{call};"));
        } else {
            w.line(format!("const result = {call};"));
        }
        if watches {
            w.line(refuse_broken(glue));
        }
        for line in &after {
            w.line(line);
        }
        emit_result(given, glue, w);
    };
    if is_one_try {
        w.lines(before.iter().map(String::as_str));
        emit_try(caught, &finally, w, body);
        return;
    }
    emit_try(caught, &[], w, |w| {
        w.lines(before.iter().map(String::as_str));
        emit_try(&[], &finally, w, body);
    });
}

/// Writes a body with what follows when it fails, and in any case, where there is something.
fn emit_try(caught: &[String], finally: &[String], w: &mut Writer, body: impl FnOnce(&mut Writer)) {
    if caught.is_empty() && finally.is_empty() {
        body(w);
        return;
    }
    w.block_open("try {", body);
    for (open, lines) in [("} catch (error) {", caught), ("} finally {", finally)] {
        if !lines.is_empty() {
            w.block_open(open, |w| w.lines(lines.iter().map(String::as_str)));
        }
    }
    w.line("}");
}

/// Writes what gives the result to Rust: the first number is returned, the others are left in the
/// result area.
fn emit_result(given: &Given, glue: &mut Glue<'_>, w: &mut Writer) {
    let leaves: Vec<String> = given
        .words
        .iter()
        .enumerate()
        .skip(1)
        .map(|(index, word)| {
            glue.get(match (index, word) {
                (2, _) => "leaveThird",
                (_, Word::I32) => "leaveU32",
                (_, Word::F32) => "leaveF32",
                (_, Word::F64) => "leaveF64",
                (_, Word::I64) => "leaveI64",
            })
        })
        .collect();
    given.emit(w, |values, w| {
        for (leave, value) in leaves.iter().zip(values.iter().skip(1)) {
            w.line(format!("{leave}({value});"));
        }
        if let Some(first) = values.first() {
            w.line(format!("return {first};"));
        }
    });
}

/// What the module imports: the checks before, and the objects, each with its entries.
pub(super) struct Imports {
    checks: Vec<String>,
    objects: Vec<(&'static str, Vec<String>)>,
}

impl Imports {
    pub(super) fn new(glue: &mut Glue<'_>) -> Self {
        let interface = glue.interface;
        let mut checks = Vec::new();
        for import in interface.imports.iter().filter(|import| !is_as_it_is(import)) {
            if let Some(needed) = needed(import, interface) {
                checks.push(found(&needed, import, glue) + ";");
            }
        }
        checks.dedup();
        if glue.module.target.is_linked() {
            return Self { checks, objects: Vec::new() };
        }
        let mut own = Vec::new();
        for import in &interface.imports {
            let value = match is_as_it_is(import) {
                true => as_it_is(import, glue),
                false => import.names.ident.clone(),
            };
            own.push(member(&property_key(&import.import), &value));
        }
        for class in &interface.imported {
            if let Some(import) = &class.instance {
                own.push(member(&property_key(import), &instance_check(class)));
            }
        }
        let runtime = glue.module.imports.to_vec();
        let mut objects = vec![(wire::IMPORT_MODULE, runtime), (HOST_MODULE, own)];
        objects.retain(|(_, entries)| !entries.is_empty());
        Self { checks, objects }
    }

    /// Writes what gives them to the module, and takes what it exports.
    pub(super) fn emit(&self, exports: &[String], w: &mut Writer) {
        w.lines(self.checks.iter().map(String::as_str));
        if self.objects.is_empty() {
            let given = format!("}} = yield {{ {}: linked }};", quote(LINKED_MODULE));
            w.list("const {", exports, &given);
            return;
        }
        let line = format!("const {{ {} }} = yield {{", exports.join(", "));
        let open = if line.len() <= 100 {
            line
        } else {
            w.block_open("const {", |w| exports.iter().for_each(|name| w.line(format!("{name},"))));
            "} = yield {".into()
        };
        w.block(open, "};", |w| {
            for (object, entries) in &self.objects {
                w.list(&format!("{object}: {{"), entries, "},");
            }
        });
    }
}

/// Writes the file that tools link the module with.
pub(super) fn emit_linked(glue: &mut Glue<'_>, w: &mut Writer) {
    w.line(header());
    for host in &glue.interface.hosts {
        w.line(format!("import * as {} from {};", host.ident, quote(&host.specifier)));
    }
    w.blank();
    w.line("// The functions of the instance, once it is bound.");
    w.line("export const host = {};");
    w.blank();
    let own = own_entries(glue);
    for (name, value) in runtime_entries(glue) {
        w.line(format!("export const {name} = {value};"));
    }
    for (name, value) in &own {
        w.line(format!("export const {} = {value};", linked_name(name)));
    }
    if own.iter().any(|(_, value)| value.starts_with("hostFunction(")) {
        glue.library.print_one("hostFunction", w);
    }
}

/// What the runtime imports, where tools link it: names and functions.
fn runtime_entries(glue: &Glue<'_>) -> Vec<(String, String)> {
    let entry = |name: &String| {
        let params = glue.library.params(name);
        (name.clone(), format!("({params}) => host.functions.{name}({params})"))
    };
    glue.module.imports.iter().map(entry).collect()
}

/// What the program imports, where tools link it: names and functions.
fn own_entries(glue: &mut Glue<'_>) -> Vec<(String, String)> {
    let interface = glue.interface;
    let mut entries: Vec<(String, String)> = Vec::new();
    for import in &interface.imports {
        let value = if is_as_it_is(import) {
            as_it_is(import, glue)
        } else {
            let params = parameters(import, glue).concat().join(", ");
            format!("({params}) => host.functions.{}({params})", import.names.ident)
        };
        entries.push((import.import.clone(), value));
    }
    for class in &interface.imported {
        if let Some(import) = &class.instance {
            let function = format!("(handle) => host.functions.{}(handle)", instance_check(class));
            entries.push((import.clone(), function));
        }
    }
    entries
}

/// The host's function that is imported as it is.
fn as_it_is(import: &Import, glue: &mut Glue<'_>) -> String {
    let Some(needed) = needed(import, glue.interface) else { return String::new() };
    let function = found(&needed, import, glue);
    match receiver(import, glue.interface) {
        Some(receiver) => format!("{function}.bind({receiver})"),
        None => function,
    }
}

/// The function that tells objects of an imported class from others.
fn instance_check(class: &ImportedClass) -> String {
    format!("isInstance_{}", class.names.ident)
}

/// The expression of a host's function that is there.
fn found(needed: &Needed, import: &Import, glue: &mut Glue<'_>) -> String {
    let Needed { value, name, from } = needed;
    let found = glue.get("hostFunction");
    format!("{found}({value}, {}, {}, {})", quote(name), quote(from), quote(&import.rust_path))
}

/// The names of the functions of an instance that the module imports.
pub(super) fn host_names(glue: &Glue<'_>) -> Vec<String> {
    let interface = glue.interface;
    let own = interface.imports.iter().filter(|import| !is_as_it_is(import));
    let instances = interface.imported.iter().filter(|class| class.instance.is_some());
    let mut names: Vec<String> = glue.module.imports.to_vec();
    names.extend(own.map(|import| import.names.ident.clone()));
    names.extend(instances.map(instance_check));
    names
}

/// Writes the functions that tell objects of imported classes from others.
pub(super) fn emit_instance_checks(glue: &mut Glue<'_>, w: &mut Writer) {
    for (index, imported) in glue.interface.imported.iter().enumerate() {
        if imported.instance.is_none() {
            continue;
        }
        let id = ImportedId(index);
        let class_path = class(id, glue.interface);
        let values = glue.get("values");
        w.blank();
        w.block(format!("function {}(handle) {{", instance_check(imported)), "}", |w| {
            if let Some(primitive) = primitive(imported) {
                w.line(format!("return typeof {values}[handle] === {} ? 1 : 0;", quote(primitive)));
                return;
            }
            w.line(format!("const Class = {class_path};"));
            w.line(format!(
                "return typeof Class === \"function\" && {values}[handle] instanceof Class ? 1 : 0;"
            ));
        });
    }
}

/// What `typeof` says of the values of a class that are no objects.
fn primitive(class: &ImportedClass) -> Option<&'static str> {
    let is_global = class.origin == Origin::Global && class.names.namespace.is_empty();
    match class.names.js.as_str() {
        "BigInt" if is_global => Some("bigint"),
        "Boolean" if is_global => Some("boolean"),
        "Number" if is_global => Some("number"),
        "String" if is_global => Some("string"),
        "Symbol" if is_global => Some("symbol"),
        _ => None,
    }
}
