//! Arbitrary values of every type come back unchanged from a real module, in Node; so do values of
//! thousands of nested types.

mod types;

use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{bind, paths, process, tools};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Binds the module and runs the check with its package; gives what it prints.
fn check(module: &Path, script: &str, arguments: &[PathBuf]) -> String {
    let file = module.file_name().unwrap_or_default().to_string_lossy();
    let folder = TempDir::new().unwrap();
    let package = folder.path().join("pkg");
    bind::bind(module, &package, &[]).unwrap_or_else(|error| panic!("{error}"));
    let url = |name: &str| format!("file://{}", package.join(name).display());
    let mut node = tools::node();
    node.arg(paths::tests().join("properties").join(script));
    node.args([url("index.js"), url(&file)]).args(arguments);
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}"))
}

fn build(name: &str, source: PathBuf, profile: &str) -> PathBuf {
    let guest = Guest { name: name.into(), source, manifest: String::new() };
    let how = &Build { profile: profile.into(), ..Build::small(name) };
    guest::build_one(guest, how).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn values_of_every_type_come_back_unchanged() {
    let module = build("properties", paths::tests().join("properties/guest.rs"), guest::SMALL);
    let output = check(&module, "check.mjs", &[]);
    let count: u32 = output.trim().trim_end_matches(" values").parse().unwrap();
    assert!(count > 100_000, "{output}");
}

const SEED: u64 = 0x6d69_6e69;
const FUNCTIONS: usize = 600;
/// Thousands of types are compiled, so nothing is optimized but what all of them call.
const QUICK: &str = "[profile.release]\nopt-level = 0\ndebug = false\npanic = \"abort\"\n";

#[test]
fn values_of_generated_types_come_back_unchanged() {
    let types = types::generate(SEED, FUNCTIONS);
    assert!(types.shapes > 2_000, "only {} types", types.shapes);
    let folder = paths::output().join("generated_types");
    let source = folder.join("lib.rs");
    process::write(&source, &types.source).unwrap();
    let description = folder.join("types.json");
    process::write(&description, &types.description.to_string()).unwrap();
    let module = build("generated_types", source, QUICK);
    let output = check(&module, "types.mjs", &[description]);
    let count: u32 = output.trim().trim_end_matches(" values").parse().unwrap();
    assert!(count > 10_000, "{output}");
}
