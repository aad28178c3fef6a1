//! Names that more than one item wants: both items and the remedy are named.

use super::handmade::{Handmade, Named};
use super::{Folder, guest};
use minibind_tests::paths;

const BASE: Named<'_> =
    Named { package: "x", folder: "/nowhere", rust: "first", js: "go", namespace: "", line: 1 };

fn bind(folder: &Folder, items: &[Named<'_>]) -> super::Run {
    let items = items.iter().map(Named::item).collect();
    folder.bind_bytes(&Handmade { items, ..Default::default() }.bytes())
}

#[test]
fn two_functions_of_one_name() {
    let folder = Folder::new();
    folder.bind(&guest("clash"), &[]).fails(&[
        "`sayHello`",
        "cli_clash::left::say_hello",
        "cli_clash::right::greet",
        "#[export(name = \"..\")]",
        "namespace",
        // The lines of source.
        "clash.rs:5",
        "clash.rs:10",
        "fn say_hello() {}",
        "fn greet() {}",
    ]);
    assert!(!folder.path("pkg").exists());
}

#[test]
fn a_name_that_is_a_namespace() {
    let other = Named { rust: "second", js: "far", namespace: "go", ..BASE };
    bind(&Folder::new(), &[BASE, other]).fails(&["`go`", "x::first", "x::second", "namespace"]);
}

#[test]
fn a_name_that_is_the_start_of_a_namespace() {
    let first = Named { js: "b", namespace: "a", ..BASE };
    let second = Named { rust: "second", js: "far", namespace: "a.b.c", ..BASE };
    bind(&Folder::new(), &[first, second]).fails(&["`a.b`", "x::first", "x::second"]);
}

#[test]
fn every_clash_is_reported() {
    let run = bind(
        &Folder::new(),
        &[
            BASE,
            Named { rust: "second", ..BASE },
            Named { rust: "third", js: "run", ..BASE },
            Named { rust: "fourth", js: "run", ..BASE },
        ],
    );
    run.fails(&["x::first", "x::second", "x::third", "x::fourth", "`go`", "`run`"]);
}

#[test]
fn three_items_of_one_name() {
    let run = bind(
        &Folder::new(),
        &[BASE, Named { rust: "second", ..BASE }, Named { rust: "third", ..BASE }],
    );
    run.fails(&["x::first", "x::second", "x::third"]);
}

#[test]
fn a_name_that_is_no_identifier() {
    for js in ["", "a b", "1st", "a;b", "a\nb", "`", "\"", "*/"] {
        bind(&Folder::new(), &[Named { js, ..BASE }]).fails(&["x::first"]);
    }
}

#[test]
fn one_name_in_two_namespaces() {
    let folder = Folder::new();
    let second = Named { rust: "second", namespace: "a", ..BASE };
    let third = Named { rust: "third", namespace: "a.b", ..BASE };
    bind(&folder, &[BASE, second, third]).succeeds();
}

/// What the user reads, whole: every clash of types and of their members, one after the other.
#[test]
fn every_clash_of_types_and_members() {
    let folder = Folder::new();
    let module = guest("types");
    let run = folder.bind(&module, &[]).fails(&[]);
    let tests = paths::tests().display().to_string();
    let text = run.stderr.replace(&module.display().to_string(), "types.wasm");
    let text = text.replace(&tests, "tests");
    assert!(text == include_str!("../../cli/types.txt"), "tests/cli/types.txt is not\n{text}");
    assert!(!folder.path("pkg").exists());
}
