//! Arbitrary values of every type come back unchanged from a real module, in Node.

use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{bind, paths, process, tools};
use tempfile::TempDir;

#[test]
fn values_of_every_type_come_back_unchanged() {
    let guest = Guest {
        name: "properties".into(),
        source: paths::tests().join("properties/guest.rs"),
        manifest: String::new(),
    };
    let modules = guest::build(&[guest], &Build::small("properties")).unwrap();
    let module = modules.into_iter().next().unwrap().unwrap_or_else(|error| panic!("{error}"));
    let folder = TempDir::new().unwrap();
    let package = folder.path().join("pkg");
    bind::bind(&module, &package, &[]).unwrap_or_else(|error| panic!("{error}"));
    let url = |name: &str| format!("file://{}", package.join(name).display());
    let mut node = tools::node();
    node.arg(paths::tests().join("properties/check.mjs"));
    node.args([url("index.js"), url("properties.wasm")]);
    let output = process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
    let count: u32 = output.trim().trim_end_matches(" values").parse().unwrap();
    assert!(count > 100_000, "{output}");
}
