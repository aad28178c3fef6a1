//! `minibind size`: what it finds in modules of which that is known, and what it says of others.

use super::{Folder, Run, debug_guest, guest, minibind};
use serde_json::Value;
use std::fs;
use std::path::Path;

fn size(module: &Path, options: &[&str]) -> Run {
    let fixed = ["size".as_ref(), module.as_os_str()];
    minibind(fixed.into_iter().chain(options.iter().map(|option| option.as_ref())))
}

fn json(module: &Path) -> Value {
    let run = size(module, &["--json"]).succeeds();
    let value: Value = serde_json::from_str(&run.stdout).unwrap();
    value["report"].clone()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap_or_else(|| panic!("no number: {value}"))).unwrap()
}

/// What a remedy of a cause saves.
fn saves(report: &Value, cause: &str, what: &str) -> usize {
    let effects = report["causes"][cause]["effects"].as_array().unwrap();
    let effect = effects.iter().find(|effect| effect["what"] == what);
    number(&effect.unwrap_or_else(|| panic!("no {what} in {effects:#?}"))["saves"])
}

/// Binds a module; the size of the bound one.
fn bound_size(module: &Path) -> usize {
    let folder = Folder::new();
    folder.bind(module, &["--name", "x"]).succeeds();
    folder.read("x.wasm").len()
}

#[test]
fn sizes_are_those_of_the_files() {
    for module in [guest("text"), guest("numbers"), debug_guest("primes")] {
        let report = json(&module);
        let bytes = fs::read(&module).unwrap().len();
        assert_eq!(number(&report["bytes"]), bytes);
        assert_eq!(number(&report["binding"]["bytes"]), bound_size(&module));
        let sections = report["sections"].as_array().unwrap();
        let sum = |of: &str| sections.iter().map(|section| number(&section[of])).sum::<usize>();
        assert_eq!(sum("before"), bytes);
        assert_eq!(sum("after"), bound_size(&module));
        let taken =
            number(&report["binding"]["custom"]) + number(&report["binding"]["descriptors"]);
        assert_eq!(bytes - taken, bound_size(&module));
    }
}

#[test]
fn panics_are_named_with_what_each_remedy_saves() {
    let run = size(&guest("primes"), &[]).succeeds();
    for line in [
        "index out of bounds, in cli_primes::nth_prime",
        "division by zero, in cli_primes::nth_prime",
        "memory exhausted, in alloc::raw_vec",
        "of them to format messages of panics",
        "use `get(index)`",
        "use `checked_div` or `checked_rem`",
        "panic = \"immediate-abort\"",
        "strip = true",
    ] {
        assert!(run.stdout.contains(line), "{line} is not in\n{}", run.stdout);
    }
    let report = json(&guest("primes"));
    let messages = number(&report["causes"]["panics"]["messages"]);
    assert!(messages > 500, "panics format: {messages}");
}

/// The remedy is applied, and the module is built anew.
#[test]
fn a_remedy_saves_what_was_said() {
    let said = saves(&json(&guest("primes")), "panics", "index out of bounds");
    let saved = bound_size(&guest("primes")) - bound_size(&guest("primes-checked"));
    assert!(saved > 500, "the remedy saves only {saved}");
    assert!(said.abs_diff(saved) * 10 < saved, "said {said}, saved {saved}");
    let rest = json(&guest("primes-checked"));
    assert_eq!(number(&rest["causes"]["formatting"]["bytes"]), 0, "{rest:#}");
}

#[test]
fn debug_information_is_named_with_its_size() {
    let module = debug_guest("primes");
    let report = json(&module);
    let debug = number(&report["causes"]["debug"]["bytes"]);
    assert!(debug * 10 > number(&report["bytes"]) * 8, "{debug} of {}", report["bytes"]);
    assert!(saves(&report, "debug", "debug information") < debug);
    saves(&report, "panics", "arithmetic overflow");
}

#[test]
fn functions_are_told_by_crate() {
    let report = json(&guest("primes"));
    let crates = report["crates"].as_array().unwrap();
    for name in ["cli_primes", "dlmalloc", "alloc", "core", "std"] {
        assert!(crates.iter().any(|found| found["name"] == name), "no {name} in {crates:#?}");
    }
    let sum: usize = crates.iter().map(|found| number(&found["bytes"])).sum();
    let functions = report["functions"].as_array().unwrap();
    let names = || functions.iter().map(|function| function["name"].as_str().unwrap());
    assert!(names().any(|name| name == "cli_primes::nth_prime"));
    assert!(names().all(|name| !name.contains("_ZN") && !name.contains("minibind:")));
    assert_eq!(sum, functions.iter().map(|function| number(&function["bytes"])).sum::<usize>());
}

#[test]
fn an_export_keeps_alive_what_nothing_else_does() {
    let exports = json(&guest("text"))["exports"].clone();
    let retained = |name: &str| {
        let found = exports.as_array().unwrap().iter().find(|export| export["name"] == name);
        number(&found.unwrap_or_else(|| panic!("no {name} in {exports:#}"))["retained"])
    };
    // `sum` calls nothing; `say_hello` makes a string.
    assert!(retained("sum") < 400, "{exports:#}");
    assert!(retained("say_hello") > retained("sum"), "{exports:#}");
}

#[test]
fn lists_are_as_long_as_asked() {
    let lines =
        |options: &[&str]| size(&guest("primes"), options).succeeds().stdout.lines().count();
    assert!(lines(&["--top", "1"]) < lines(&[]));
    assert!(lines(&["--top", "100"]) > lines(&[]));
    size(&guest("primes"), &["--top", "0"]).succeeds();
}

#[test]
fn a_comparison_shows_what_grew() {
    let (old, new) = (guest("primes-checked"), guest("primes"));
    let run = size(&new, &["--compare", old.to_str().unwrap()]).succeeds();
    assert!(run.stdout.contains("<usize as core::fmt::Display>::fmt"), "{}", run.stdout);
    let run = size(&new, &["--json", "--compare", old.to_str().unwrap()]).succeeds();
    let value: Value = serde_json::from_str(&run.stdout).unwrap();
    let total = &value["comparison"]["total"];
    assert_eq!(number(&total["before"]), bound_size(&old));
    assert_eq!(number(&total["after"]), bound_size(&new));
    let same = size(&new, &["--compare", new.to_str().unwrap()]).succeeds();
    assert_eq!(same.stdout.lines().count(), 2, "{}", same.stdout);
    size(&new, &["--compare", "none.wasm"]).fails(&["none.wasm"]);
}

#[test]
fn without_names_it_says_how_to_keep_them() {
    let folder = Folder::new();
    folder.bind(&guest("primes"), &["--name", "x"]).succeeds();
    let run = size(&folder.path("pkg/x.wasm"), &[]).succeeds();
    for line in ["no descriptors", "have no names", "strip = false", "nth_prime"] {
        assert!(run.stdout.contains(line), "{line} is not in\n{}", run.stdout);
    }
}

#[test]
fn a_bound_module_with_names_is_told_by_crate() {
    let folder = Folder::new();
    folder.bind(&guest("primes"), &["--name", "x", "--keep-names"]).succeeds();
    let report = json(&folder.path("pkg/x.wasm"));
    assert_eq!(report["names"], "all");
    assert_eq!(report["binding"]["reason"]["why"], "no-descriptors");
    saves(&report, "panics", "index out of bounds");
}

#[test]
fn a_module_that_cannot_be_bound_is_measured_as_it_is() {
    let run = size(&guest("clash"), &[]).succeeds();
    assert!(run.stdout.contains("cannot be bound"), "{}", run.stdout);
}

#[test]
fn a_module_without_functions() {
    let folder = Folder::new();
    let module = folder.write("empty.wasm", wasm_encoder::Module::new().finish());
    let run = size(&module, &[]).succeeds();
    assert!(run.stdout.contains("8 bytes"), "{}", run.stdout);
}

#[test]
fn what_is_no_module_is_refused() {
    let folder = Folder::new();
    for (bytes, message) in [
        (&b""[..], "empty"),
        (b"\x7fELF", "this machine's processor"),
        (b"\0asm\x0d\0\x01\0", "component"),
        (b"\0asm\x01\0\0\0\x01", "malformed"),
    ] {
        size(&folder.write("x.wasm", bytes), &[]).fails(&["x.wasm", message]);
    }
    size(&folder.path("none.wasm"), &[]).fails(&["none.wasm"]);
    size(folder.0.path(), &[]).fails(&["is a folder"]);
    minibind(["size"]).misuses(&["FILE.wasm"]);
}

#[test]
fn a_page_shows_every_large_function_and_loads_nothing() {
    let folder = Folder::new();
    let page = folder.path("page.html");
    let run = size(&guest("primes"), &["--html", page.to_str().unwrap()]).succeeds();
    assert_eq!(run.stdout, "");
    let page = fs::read_to_string(page).unwrap();
    for part in
        ["<svg", "Dlmalloc::malloc", "cli_primes::nth_prime: ", "tabindex=\"0\"", "panics: "]
    {
        assert!(page.contains(part), "{part} is not in the page");
    }
    for part in ["<script", "http://", "https://", "url(", "@import", " style="] {
        assert!(!page.contains(part), "{part} is in the page");
    }
}

/// The page allows its own style by its hash, and nothing else.
#[test]
fn a_page_allows_its_own_style() {
    let folder = Folder::new();
    let page = folder.path("page.html");
    size(&guest("numbers"), &["--html", page.to_str().unwrap()]).succeeds();
    let script = "
        const page = process.getBuiltinModule('fs').readFileSync(process.argv[1], 'utf8');
        const style = /<style>([^]*)<\\/style>/.exec(page)[1];
        const hash = process.getBuiltinModule('crypto').createHash('sha256').update(style);
        console.log(page.includes(`default-src 'none'; style-src 'sha256-${hash.digest('base64')}'`));
    ";
    let mut node = minibind_tests::tools::node();
    node.arg("-e").arg(script).arg(&page);
    let printed = minibind_tests::process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(printed.trim(), "true");
}

#[test]
fn a_page_that_cannot_be_written() {
    let folder = Folder::new();
    let below = folder.path("none/page.html");
    size(&guest("numbers"), &["--html", below.to_str().unwrap()])
        .fails(&["cannot write", "page.html"]);
    size(&guest("numbers"), &["--html", folder.0.path().to_str().unwrap()])
        .fails(&["cannot write"]);
}
