//! [`Interface`] to TypeScript: its own walk, in the order of `index.js`.

mod functions;
mod imported;
mod instances;
mod shapes;
mod signatures;
mod types;

use crate::descriptor::model::{Shape, Type, Value};
use crate::interface::model::{Constant, Function, Interface, Param};
use crate::interface::names::{is_reserved, is_reserved_type};
use crate::js::docs::{Extra, write_docs};
use crate::js::{Entry, Module, Tree, Writer, header, literal};
use crate::target::Target;
pub(crate) use signatures::Signatures;
use types::Types;

/// Writes `index.d.ts`.
pub(crate) fn emit(interface: &Interface, module: &Module<'_>) -> String {
    let types = Types::new(interface);
    let mut w = Writer::default();
    w.line(header());
    if interface.types.iter().any(|definition| matches!(definition.shape, Shape::Class(_))) {
        w.line("/// <reference lib=\"esnext.disposable\" />");
    }
    for block in &interface.ts_blocks {
        w.blank();
        w.lines(block.trim_matches('\n').lines());
    }
    for (alias, path) in types.aliases() {
        w.blank();
        w.line(format!("type {alias} = {path};"));
    }
    emit_tree(&Tree::new(interface), true, &types, &mut w);
    types.emit_imported(&mut w);
    if interface.takes_slices() {
        emit_memory(&mut w);
    }
    emit_init(module, &types, &mut w);
    w.finish()
}

fn emit_tree(tree: &Tree<'_>, is_top: bool, types: &Types<'_>, w: &mut Writer) {
    let mut renamed = Vec::new();
    // A reserved word can be exported but not declared.
    let mut declare = |name: &str, is_reserved: bool| {
        if !is_reserved {
            return ("export ", name.to_owned());
        }
        renamed.push(format!("{name}_ as {name}"));
        (if is_top { "declare " } else { "" }, format!("{name}_"))
    };
    for (name, entry) in &tree.entries {
        w.blank();
        let reserved = match entry {
            Entry::Type(..) => is_reserved_type(name),
            Entry::Function(_) | Entry::Constant(_) => is_reserved(name),
        };
        let (export, ident) = declare(name, reserved);
        match entry {
            Entry::Function(function) => {
                emit_function(function, &format!("{export}function {ident}"), 0, types, w);
            }
            Entry::Constant(constant) => emit_constant(constant, export, &ident, w),
            Entry::Type(id, definition) => {
                types.emit_definition(*id, definition, export, &ident, w);
            }
        }
    }
    for (name, child) in &tree.children {
        w.blank();
        let (export, ident) = declare(name, is_reserved_type(name));
        w.block(format!("{export}namespace {ident} {{"), "}", |w| {
            emit_tree(child, false, types, w)
        });
    }
    if !renamed.is_empty() {
        w.blank();
        w.line(format!("export {{ {} }};", renamed.join(", ")));
    }
}

/// Declares a function; `open` is what stands in front of its parameters, of which `skip` are not
/// JavaScript's.
fn emit_function(function: &Function, open: &str, skip: usize, types: &Types<'_>, w: &mut Writer) {
    emit_function_docs(function, types, w);
    let output = types.output(function);
    w.line(format!("{open}({}): {output};", parameters(function, skip, types)));
}

fn emit_function_docs(function: &Function, types: &Types<'_>, w: &mut Writer) {
    let throws = matches!(function.output, Type::Result(_));
    let error = function.thrown.map(|id| types.name(id));
    write_docs(&function.names.docs, &Extra { throws, error: error.as_deref() }, w);
}

fn parameters(function: &Function, skip: usize, types: &Types<'_>) -> String {
    let params: &[Param] = function.params.get(skip..).unwrap_or_default();
    // Only trailing parameters can be left out.
    let required = params
        .iter()
        .rposition(|param| !matches!(param.ty, Type::Option(_)))
        .map_or(0, |last| last + 1);
    let list = params.iter().enumerate().map(|(index, param)| {
        let ty = param.ts.clone().unwrap_or_else(|| types.argument(&param.ty));
        let name =
            if is_reserved(&param.name) { format!("{}_", param.name) } else { param.name.clone() };
        if function.variadic && index + 1 == params.len() {
            let ty = param.ts.clone().unwrap_or_else(|| types.rest(&param.ty));
            format!("...{name}: {ty}")
        } else if index >= required {
            format!("{name}?: {}", ty.trim_end_matches(" | undefined"))
        } else {
            format!("{name}: {ty}")
        }
    });
    list.collect::<Vec<_>>().join(", ")
}

fn emit_constant(constant: &Constant, export: &str, ident: &str, w: &mut Writer) {
    write_docs(&constant.names.docs, &Extra::default(), w);
    let ty = match &constant.value {
        Value::Number(number)
            if !number.is_finite() || (*number == 0.0 && number.is_sign_negative()) =>
        {
            "number".to_owned()
        }
        value => literal(value),
    };
    w.line(format!("{export}const {ident}: {ty};"));
}

/// Declares the functions that hand out memory.
fn emit_memory(w: &mut Writer) {
    let arrays = "Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array";
    w.blank();
    w.line("/**");
    w.line(" * Makes an array of zeros inside the module's memory, which is passed to functions without a copy.");
    w.line(" * Give it back with `release`. When memory grows, the array is detached; `refresh` returns it anew.");
    w.line(" */");
    w.line(format!("export function allocate<T extends {arrays}>(type: new (buffer: ArrayBuffer, byteOffset: number, length: number) => T, length: number): T;"));
    w.blank();
    w.line("/** Returns an array made by `allocate` anew over the same elements, after memory has grown. */");
    w.line(format!("export function refresh<T extends {arrays}>(array: T): T;"));
    w.blank();
    w.line("/** Gives the memory of an array made by `allocate` back. */");
    w.line(format!("export function release(array: {arrays}): void;"));
}

/// Declares `init`, `initSync` and `instantiate`.
fn emit_init(module: &Module<'_>, types: &Types<'_>, w: &mut Writer) {
    let own = |name: &str| types.global(name);
    let (wasm, bytes) = (own("WebAssembly"), own("BufferSource"));
    let (promise, promise_like) = (own("Promise"), own("PromiseLike"));
    let source = format!(
        "string | {} | {} | {} | {bytes} | {wasm}.Module",
        own("URL"),
        own("Request"),
        own("Response")
    );
    let source = format!("source?: {source} | {promise_like}<{source}>");
    let exports = format!("{wasm}.Exports & {{ readonly memory: {wasm}.Memory }}");
    let place = match module.target {
        Target::Inline => "the one inside this file",
        Target::Bundler => "the one that is imported",
        Target::Universal | Target::NodeCjs | Target::Script => "the file beside this one",
    };
    let default = if module.target.is_classic() { "" } else { "default " };
    w.blank();
    w.line(format!(
        "/** Loads the module; resolves to its raw exports. Without a source it is {place}. */"
    ));
    w.line(format!("export {default}function init({source}): {promise}<{exports}>;"));
    let optional = if module.target == Target::Inline { "?" } else { "" };
    w.blank();
    w.line("/** Makes the module ready at once, from its bytes or a compiled module. */");
    w.line(format!(
        "export function initSync(source{optional}: {bytes} | {wasm}.Module): {exports};"
    ));
    if module.instances {
        types.emit_instances(&source, &exports, w);
    }
    if module.target == Target::Script {
        w.blank();
        w.line(format!("export as namespace {};", module.global));
    }
}
