//! `minibind inspect`: each item in Rust, in WebAssembly and in TypeScript.

use super::handmade::{Body, Handmade, Named, one_item};
use super::{Folder, Run, debug_guest, guest, minibind};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn inspect(module: &Path, options: &[&str]) -> Run {
    let fixed = ["inspect".as_ref(), module.as_os_str()];
    minibind(fixed.into_iter().chain(options.iter().map(|option| option.as_ref())))
}

fn items(module: &Path) -> Value {
    serde_json::from_str(&inspect(module, &["--json"]).succeeds().stdout).unwrap()
}

#[test]
fn a_function_is_shown_on_all_three_levels() {
    let run = inspect(&guest("text"), &[]).succeeds();
    for line in [
        "  sayHello(toWhom: string): string\n",
        "Rust  fn say_hello(&str) -> String  (cli_text::say_hello, ",
        "wasm  say_hello (i32, i32) -> i32\n",
        "fn sum(&[u32]) -> u32",
        "const GREETING = \"ZZZ-UNIQUE-CONSTANT\"",
        "the glue calls it",
    ] {
        assert!(run.stdout.contains(line), "{line} is not in\n{}", run.stdout);
    }
}

#[test]
fn json_has_the_shape_that_the_readme_names() {
    let found = items(&guest("numbers"));
    let function = &found["functions"][0];
    assert_eq!(function["kind"], "function");
    assert_eq!(
        function["js"],
        json!({ "name": "add", "signature": "add(left: number, right: number): number", "module": null })
    );
    assert_eq!(function["rust"]["path"], "cli_numbers::add");
    assert_eq!(function["rust"]["signature"], "fn add(f64, f64) -> f64");
    assert_eq!(function["rust"]["line"], 4);
    assert!(function["rust"]["file"].as_str().unwrap().ends_with("numbers.rs"));
    assert_eq!(function["wasm"]["signature"], "(f64, f64) -> f64");
    assert_eq!(function["wasm"]["name"], "add");
    assert_eq!(function["wasm"]["can_panic"], false);
    for empty in ["types", "constants", "imports", "helpers", "runtime"] {
        assert_eq!(found[empty], json!([]), "{empty}");
    }
    assert_eq!(found["has_allocator"], false);
    assert!(found["memory"]["pages"].as_u64().unwrap() > 0);
}

#[test]
fn builds_of_a_crate_have_one_interface() {
    let signatures = |module: &Path| -> Vec<Value> {
        let functions = items(module)["functions"].as_array().unwrap().clone();
        functions.into_iter().map(|function| function["js"].clone()).collect()
    };
    assert_eq!(signatures(&guest("text")), signatures(&debug_guest("text")));
}

/// What the final module exports is what was said.
#[test]
fn exports_are_those_of_the_bound_module() {
    let folder = Folder::new();
    folder.bind(&guest("counter"), &["--name", "x"]).succeeds();
    let bytes = folder.read("x.wasm");
    let mut exports = Vec::new();
    for payload in wasmparser::Parser::new(0).parse_all(&bytes) {
        if let wasmparser::Payload::ExportSection(section) = payload.unwrap() {
            exports.extend(section.into_iter().map(|export| export.unwrap().name.to_owned()));
        }
    }
    let found = items(&guest("counter"));
    let lists = ["functions", "types"].into_iter().flat_map(|list| found[list].as_array().unwrap());
    let names: Vec<&str> = lists.filter_map(|item| item["wasm"]["name"].as_str()).collect();
    assert!(names.len() > 3, "{found:#}");
    for name in names {
        assert!(exports.iter().any(|export| export == name), "{name} is not in {exports:?}");
    }
}

#[test]
fn what_cannot_be_inspected_has_its_message() {
    let folder = Folder::new();
    for (bytes, message) in [
        (&b""[..], "empty"),
        (b"\x7fELF\x02\x01\x01\0", "this machine's processor"),
        (b"\0asm\x0d\0\x01\0", "component"),
        (b"\0asm\x01\0\0\0", "has no descriptors"),
    ] {
        inspect(&folder.write("x.wasm", bytes), &[]).fails(&["x.wasm", message]);
    }
    let wasi = Handmade { imports: vec![("wasi_unstable", "fd_write")], ..Default::default() };
    inspect(&folder.write("x.wasm", wasi.bytes()), &[]).fails(&["WASI"]);
    let newer = one_item("x::f@1:1#0", Body::Words(vec![7]));
    inspect(&folder.write("x.wasm", newer), &[]).fails(&["newer minibind", "format 7"]);
    inspect(&guest("clash"), &[]).fails(&["both called `sayHello`"]);
    inspect(&folder.path("none.wasm"), &[]).fails(&["none.wasm"]);
    inspect(folder.0.path(), &[]).fails(&["is a folder"]);
    minibind(["inspect"]).misuses(&["FILE.wasm"]);
}

#[test]
fn a_bound_module_is_named_as_one() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &["--name", "x"]).succeeds();
    inspect(&folder.path("pkg/x.wasm"), &[]).fails(&["bound already", "module that cargo built"]);
}

#[test]
fn names_of_any_kind_are_shown() {
    let named =
        Named { package: "x", folder: "/nowhere", rust: "go", js: "go", namespace: "", line: 1 };
    let folder = Folder::new();
    let module = folder.write("x.wasm", one_item("x::go@1:1#0", Body::Words(named.words())));
    let run = inspect(&module, &[]).succeeds();
    assert!(run.stdout.contains("go("), "{}", run.stdout);
    assert!(fs::read(&module).is_ok());
}
