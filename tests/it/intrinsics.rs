//! The helpers of `cli/js` alone: their unit tests on a fake memory, and their types.

use minibind_tests::{paths, process, tools};
use std::fs;

#[test]
fn helpers_pass_their_tests() {
    let folder = paths::tests().join("js/intrinsics");
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no tests in {}", folder.display());
    let mut node = tools::node();
    // Node tells a test from a child of its own runner by this variable.
    node.args(["--test", "--test-reporter=spec"]).args(files).env_remove("NODE_TEST_CONTEXT");
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn helpers_have_types() {
    let run = || {
        let mut node = tools::node();
        node.arg(tools::npm("typescript/bin/tsc")?).arg("--project");
        process::run(node.arg(paths::tests().join("js/tsconfig.json")))
    };
    run().unwrap_or_else(|error| panic!("{error}"));
}
