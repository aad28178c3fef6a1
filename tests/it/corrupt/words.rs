//! Descriptors of random words: those of no meaning end in an error, and every one that has a
//! meaning makes JavaScript that parses.

use super::{check, digest};
use crate::cli::handmade::{Body, Handmade, Named, PARTS, one_item, push_text};
use minibind::rt::wire::{flag, ty};
use minibind_cli::Keep;
use minibind_cli::descriptor::decode::decode;
use minibind_tests::{process, tools};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::cell::RefCell;

/// A word that is likely to mean something.
fn word() -> impl Strategy<Value = u32> {
    prop_oneof![0..30u32, 0x100..0x106u32, any::<u32>(), Just(u32::MAX), Just(1 << 31)]
}

const NUMBERS: [u32; 10] =
    [ty::I8, ty::U8, ty::I16, ty::U16, ty::I32, ty::U32, ty::F32, ty::F64, ty::I64, ty::U64];

/// The words of a type that stands alone.
fn direct() -> impl Strategy<Value = Vec<u32>> {
    let number = || select(&NUMBERS[..]);
    let sequence = select(&[ty::SLICE, ty::VEC][..]);
    prop_oneof![
        select(&[ty::BOOL, ty::CHAR, ty::STR, ty::STRING, ty::JS_VALUE, ty::I128, ty::U128][..])
            .prop_map(|tag| vec![tag]),
        number().prop_map(|number| vec![number]),
        prop_oneof![select(&NUMBERS[..6]), select(&NUMBERS[8..])]
            .prop_map(|number| vec![ty::NON_ZERO, number]),
        (sequence, number()).prop_map(|(tag, number)| vec![tag, number]),
        (0..5000u32, number()).prop_map(|(length, number)| vec![ty::ARRAY, length, number]),
    ]
}

fn optional() -> impl Strategy<Value = Vec<u32>> {
    (any::<bool>(), direct()).prop_map(|(option, inner)| prefixed(option, ty::OPTION, inner))
}

fn prefixed(with: bool, tag: u32, inner: Vec<u32>) -> Vec<u32> {
    let head = if with { vec![tag] } else { Vec::new() };
    [head, PARTS.to_vec(), inner].concat()
}

fn argument() -> impl Strategy<Value = Vec<u32>> {
    let slice_mut = select(&NUMBERS[..])
        .prop_map(|number| [PARTS.to_vec(), vec![ty::SLICE_MUT, number]].concat());
    prop_oneof![5 => optional(), 1 => slice_mut]
}

fn output() -> impl Strategy<Value = Vec<u32>> {
    let value = prop_oneof![5 => optional(), 1 => Just(vec![ty::UNIT])];
    (any::<bool>(), value).prop_map(|(result, value)| prefixed(result, ty::RESULT, value))
}

/// Names that are identifiers but mean something else in a module.
fn name() -> impl Strategy<Value = String> {
    let taken = [
        "class",
        "await",
        "arguments",
        "Object",
        "memory",
        "eval",
        "undefined",
        "async",
        "exports",
        "wasm",
        "yield",
        "Error",
        "value",
        "use",
        "let",
        "static",
        "of",
        "constructor",
        "__proto__",
        "then",
        "toString",
        "größe",
        "$",
        "_",
        "name",
        "length",
        "Infinity",
        "result",
        "instance",
        "decoder",
        "encoder",
        "view",
        "globalThis",
        "import",
        "new",
        "null",
        "this",
        "enum",
    ];
    prop_oneof![3 => select(taken.to_vec()).prop_map(String::from), 1 => "[a-z_$][a-zA-Z0-9_$]{0,6}"]
}

fn docs() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,40}", "(\\*/|/\\*|`|\\$\\{|\n|\u{2028}|\r|\\\\u\\{|# Errors|@x){0,8}"]
}

/// A function of an interface that the macro could have made.
#[derive(Clone, Debug)]
struct Function {
    names: (String, String, String),
    params: Vec<(String, Vec<u32>)>,
    output: Vec<u32>,
    start: bool,
}

fn function() -> impl Strategy<Value = Function> {
    let namespace = vec(name(), 0..3).prop_map(|names| names.join("."));
    let params = vec((name(), argument()), 0..6);
    (name(), namespace, docs(), params, output(), 0..20u8).prop_map(
        |(js, namespace, docs, params, output, start)| Function {
            names: (js, namespace, docs),
            params,
            output,
            start: start == 0,
        },
    )
}

impl Function {
    fn item(&self, index: usize) -> (String, Body) {
        let (js, namespace, docs) = &self.names;
        let named = Named { package: "x", folder: "/nowhere", rust: js, js, namespace };
        let mut words = named.head(docs);
        let flags = if self.start { flag::START } else { 0 };
        words.push(flags);
        push_text(&mut words, "");
        let params: &[_] = if self.start { &[] } else { &self.params };
        words.push(u32::try_from(params.len()).unwrap());
        for (index, (name, ty)) in params.iter().enumerate() {
            push_text(&mut words, &format!("{name}{}", "_".repeat(index)));
            push_text(&mut words, "");
            words.extend(ty);
        }
        words.extend(&self.output);
        (format!("x::{js}@1:{index}#0"), Body::Words(words))
    }
}

#[test]
fn words_of_no_meaning() {
    check(20_000, &vec(word(), 0..60), |words| drop(decode(&[("x::f@1:1#0", words)])));
}

#[test]
fn words_of_no_meaning_in_a_module() {
    check(500, &vec(word(), 0..60), |words| {
        let head = Named { package: "", folder: "", rust: "f", js: "f", namespace: "" }.head("");
        let module = one_item("x::f@1:1#0", Body::Words([head, words].concat()));
        drop(digest(&module, Keep::default()));
    });
}

#[test]
fn descriptors_that_were_damaged() {
    let strategy = (function(), vec((any::<Index>(), word()), 1..4), any::<Index>());
    check(1000, &strategy, |(function, damages, length)| {
        let (symbol, Body::Words(mut words)) = function.item(0) else { unreachable!() };
        for (at, word) in damages {
            let at = at.index(words.len());
            words[at] = word;
        }
        words.truncate(1 + length.index(2 * words.len()));
        drop(digest(&one_item(&symbol, Body::Words(words)), Keep::default()));
    });
}

/// Node reads each, without running it.
#[test]
fn every_interface_makes_valid_javascript() {
    let glues = RefCell::new(Vec::new());
    check(400, &vec(function(), 1..4), |functions| {
        let items = functions.iter().enumerate().map(|(index, function)| function.item(index));
        let module = Handmade { items: items.collect(), ..Handmade::default() }.bytes();
        match digest(&module, Keep::default()) {
            Ok(glue) => glues.borrow_mut().push(glue),
            Err(message) => {
                let is_clash = ["both called", "is the name of"];
                assert!(is_clash.iter().any(|part| message.contains(part)), "{message}");
            }
        }
    });
    let glues = glues.into_inner();
    assert!(glues.len() > 200, "most interfaces have no clash");
    let folder = tempfile::TempDir::new().unwrap();
    let list = folder.path().join("glues.json");
    std::fs::write(&list, serde_json::to_string(&glues).unwrap()).unwrap();
    let script = format!(
        "const {{ SourceTextModule }} = require('vm');\
         const found = new Map();\
         for (const text of JSON.parse(require('fs').readFileSync({list:?}, 'utf8'))) {{\
           try {{ new SourceTextModule(text); }}\
           catch (error) {{ found.set(String(error), text.split('\\n').slice(0, 20).join('\\n')); }}\
         }}\
         for (const [message, text] of found) console.error(message + ' in\\n' + text + '\\n');\
         process.exitCode = found.size && 1;"
    );
    let mut node = tools::node();
    node.args(["--experimental-vm-modules", "--no-warnings", "-e", &script]);
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
}
