//! Each mistake that a user can make with the attributes, and its message; and source that must
//! compile as it stands. Expected messages are rewritten with `TRYBUILD=overwrite`.

use minibind_tests::{paths, process};
use std::process::Command;

#[test]
fn mistakes_and_their_messages() {
    let tests = trybuild::TestCases::new();
    tests.compile_fail("ui/fail/*.rs");
    tests.pass("ui/pass/*.rs");
}

/// The expansion for WebAssembly, in a crate of another edition, says nothing to a strict linter.
#[test]
fn a_strict_guest_of_edition_2021() {
    let root = paths::output().join("guests/edition-2021");
    let (runtime, source) =
        (paths::workspace().join("runtime"), paths::tests().join("ui/guest/edition_2021.rs"));
    let manifest = format!(
        "[package]\nname = \"edition-2021\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n\
         [lib]\npath = {source:?}\ncrate-type = [\"cdylib\"]\n\n\
         [dependencies]\nminibind = {{ path = {runtime:?} }}\n\n[workspace]\n"
    );
    process::write(&root.join("Cargo.toml"), &manifest).unwrap();
    let mut clippy = Command::new("cargo");
    clippy
        .args(["clippy", "--quiet", "--target", "wasm32-unknown-unknown"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", paths::output().join("build"))
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    process::run(&mut clippy).unwrap_or_else(|error| panic!("{error}"));
}
