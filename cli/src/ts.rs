//! [`Interface`] to TypeScript: its own walk, in the order of `index.js`.

use crate::descriptor::model::{Number, Sequence, Type, Value};
use crate::interface::model::{Constant, Function, Interface};
use crate::interface::names::is_reserved;
use crate::js::docs::{Extra, write_docs};
use crate::js::library::typed_array;
use crate::js::{Entry, Tree, Writer, header, literal};

/// Writes `index.d.ts`.
pub(crate) fn emit(interface: &Interface) -> String {
    let mut w = Writer::default();
    w.line(header());
    for block in &interface.ts_blocks {
        w.blank();
        w.lines(block.trim_matches('\n').lines());
    }
    emit_tree(&Tree::new(interface), true, &mut w);
    if interface.callable().any(Function::takes_slices) {
        emit_memory(&mut w);
    }
    emit_init(&mut w);
    w.finish()
}

fn emit_tree(tree: &Tree<'_>, is_top: bool, w: &mut Writer) {
    let mut renamed = Vec::new();
    // A reserved word can be exported but not declared.
    let mut declare = |name: &str| {
        if !is_reserved(name) {
            return ("export ", name.to_owned());
        }
        renamed.push(format!("{name}_ as {name}"));
        (if is_top { "declare " } else { "" }, format!("{name}_"))
    };
    for (name, entry) in &tree.entries {
        w.blank();
        let (export, ident) = declare(name);
        match entry {
            Entry::Function(function) => emit_function(function, export, &ident, w),
            Entry::Constant(constant) => emit_constant(constant, export, &ident, w),
        }
    }
    for (name, child) in &tree.children {
        w.blank();
        let (export, ident) = declare(name);
        w.block(format!("{export}namespace {ident} {{"), "}", |w| emit_tree(child, false, w));
    }
    if !renamed.is_empty() {
        w.blank();
        w.line(format!("export {{ {} }};", renamed.join(", ")));
    }
}

fn emit_function(function: &Function, export: &str, ident: &str, w: &mut Writer) {
    let throws = matches!(function.output, Type::Result(_));
    write_docs(&function.names.docs, &Extra { throws }, w);
    // Only trailing parameters can be left out.
    let required = function
        .params
        .iter()
        .rposition(|param| !matches!(param.ty, Type::Option(_)))
        .map_or(0, |last| last + 1);
    let params = function.params.iter().enumerate().map(|(index, param)| {
        let ty = param.ts.clone().unwrap_or_else(|| argument_type(&param.ty));
        let name =
            if is_reserved(&param.name) { format!("{}_", param.name) } else { param.name.clone() };
        if function.variadic && index + 1 == function.params.len() {
            let ty = param.ts.clone().unwrap_or_else(|| rest_type(&param.ty));
            format!("...{name}: {ty}")
        } else if index >= required {
            format!("{name}?: {}", ty.trim_end_matches(" | undefined"))
        } else {
            format!("{name}: {ty}")
        }
    });
    let params: Vec<String> = params.collect();
    let output = function.ts_return.clone().unwrap_or_else(|| result_type(&function.output));
    w.line(format!("{export}function {ident}({}): {output};", params.join(", ")));
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

/// The type of what may be passed.
fn argument_type(ty: &Type) -> String {
    match ty {
        Type::Option(inner) => format!("{} | null | undefined", argument_type(inner)),
        Type::Sequence(sequence, number) => {
            let array = typed_array(*number);
            let clamped = if *number == Number::U8 { " | Uint8ClampedArray" } else { "" };
            match sequence {
                Sequence::SliceMut => format!("{array}{clamped}"),
                _ => format!("{array}{clamped} | readonly {}[]", number_type(*number)),
            }
        }
        ty => result_type(ty),
    }
}

/// The type of further arguments.
fn rest_type(ty: &Type) -> String {
    match ty {
        Type::Sequence(_, number) => format!("{}[]", number_type(*number)),
        ty => argument_type(ty),
    }
}

/// The type of what comes back.
fn result_type(ty: &Type) -> String {
    match ty {
        Type::Unit => "void".into(),
        Type::Bool => "boolean".into(),
        Type::Char | Type::Text { .. } => "string".into(),
        Type::Number(number) | Type::NonZero(number) => number_type(*number).into(),
        Type::Sequence(_, number) => typed_array(*number).into(),
        Type::Option(inner) if **inner == Type::Unit => "null | undefined".into(),
        Type::Option(inner) => format!("{} | undefined", result_type(inner)),
        Type::Result(inner) => result_type(inner),
        Type::JsValue => "any".into(),
    }
}

fn number_type(number: Number) -> &'static str {
    if number.is_big() { "bigint" } else { "number" }
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

/// Declares `init` and `initSync`.
fn emit_init(w: &mut Writer) {
    let source = "string | URL | Request | Response | BufferSource | WebAssembly.Module";
    let exports = "WebAssembly.Exports & { readonly memory: WebAssembly.Memory }";
    w.blank();
    w.line("/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */");
    w.line(format!("export default function init(source?: {source} | PromiseLike<{source}>): Promise<{exports}>;"));
    w.blank();
    w.line("/** Makes the module ready at once, from its bytes or a compiled module. */");
    w.line(format!(
        "export function initSync(source: BufferSource | WebAssembly.Module): {exports};"
    ));
}
