//! The same guest out of every kind of build: each binds, and gives the same results in Node.

use minibind_tests::case::{self, Case};
use minibind_tests::engine::Engine;
use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, paths, process, tools};
use std::path::{Path, PathBuf};

/// A release build with this profile.
fn release(name: &str, profile: &str) -> Build {
    Build { profile: format!("[profile.release]\n{profile}"), ..Build::small(name) }
}

/// The folder of a guest: a case, or one that only some builds are for.
fn source(name: &str) -> PathBuf {
    let case = paths::tests().join("cases").join(name);
    if case.exists() { case } else { paths::tests().join("it/profiles").join(name) }
}

fn build_case(name: &str, build: &Build) -> Result<PathBuf> {
    let source = source(name);
    let manifest = std::fs::read_to_string(source.join("guest.toml")).unwrap_or_default();
    let guest = Guest { name: name.into(), source: source.join("guest.rs"), manifest };
    guest::build_one(guest, build)
}

/// Binds a module and runs the tests of its case on the package.
fn check(name: &str, profile: &str, module: &Path, engine: Engine) -> Result<()> {
    let source = source(name);
    let staged = paths::output().join("profiles").join(profile).join(name);
    bind::bind(module, &staged.join("pkg"), &[])?;
    process::write(&staged.join("test.mjs"), &process::read(&source.join("test.mjs"))?)?;
    let case = Case { name: name.into(), source, staged, failure: None };
    engine.run(&[&case]).map(drop)
}

fn run(name: &str, build: &Build) {
    build_case(name, build)
        .and_then(|module| check(name, &build.name, &module, Engine::Node20))
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn debug() {
    run("mixed", &Build { folder: "debug", ..Build::small("debug") });
}

#[test]
fn plain_release() {
    run("mixed", &release("plain", ""));
}

#[test]
fn small_with_lto() {
    run("mixed", &release("small", "opt-level = \"z\"\nlto = true\npanic = \"abort\"\n"));
}

#[test]
fn lto_with_several_codegen_units() {
    run("mixed", &release("units", "opt-level = 2\nlto = \"fat\"\ncodegen-units = 16\n"));
}

#[test]
fn stripped() {
    run("mixed", &release("stripped", "strip = true\nopt-level = 1\n"));
}

#[test]
fn without_optimization() {
    run("mixed", &release("unoptimized", "opt-level = 0\ndebug = true\n"));
}

/// The profiler's runtime, which the flags leave out, would define the one symbol that is wanted.
#[test]
fn with_coverage() {
    let build = Build {
        toolchain: Some("nightly"),
        rustflags: "-Cinstrument-coverage -Zno-profiler-runtime",
        ..release("coverage", "")
    };
    let path = source("mixed").join("guest.rs");
    let wrapper = paths::output().join("profiles/coverage.rs");
    let text = format!(
        "#[path = {path:?}]\nmod guest;\n#[unsafe(no_mangle)]\nstatic __llvm_profile_runtime: u32 = 0;\n"
    );
    process::write(&wrapper, &text)
        .and_then(|()| {
            let manifest = String::new();
            guest::build_one(Guest { name: "mixed".into(), source: wrapper, manifest }, &build)
        })
        .and_then(|module| check("mixed", "coverage", &module, Engine::Node20))
        .unwrap_or_else(|error| panic!("{error}"));
}

/// On stable, panics abort on this target; with a standard library built anew they unwind, by
/// instructions that Node 20 does not know.
#[test]
fn with_unwinding() {
    let build = Build {
        toolchain: Some("nightly"),
        rustflags: "-Cpanic=unwind",
        arguments: &["-Zbuild-std=std,panic_unwind"],
        ..release("unwind", "")
    };
    for name in ["mixed", "unwinding"] {
        build_case(name, &build)
            .and_then(|module| check(name, &build.name, &module, Engine::Node26))
            .unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn optimized_before_binding() {
    let module = case::find("mixed").map(Case::module).unwrap_or_else(|error| panic!("{error}"));
    let optimized = paths::output().join("profiles/wasm-opt.wasm");
    std::fs::create_dir_all(optimized.parent().unwrap()).unwrap();
    let outcome = tools::npm("binaryen/bin/wasm-opt").and_then(|wasm_opt| {
        let mut command = tools::node();
        command.arg(wasm_opt).arg(module).arg("-O").arg("-o").arg(&optimized).args([
            "--enable-bulk-memory",
            "--enable-bulk-memory-opt",
            "--enable-multivalue",
            "--enable-mutable-globals",
            "--enable-nontrapping-float-to-int",
            "--enable-reference-types",
            "--enable-sign-ext",
        ]);
        process::run(&mut command)
    });
    outcome
        .and_then(|_| check("mixed", "wasm-opt", &named(&optimized, "mixed")?, Engine::Node20))
        .unwrap_or_else(|error| panic!("{error}"));
}

/// The tests of a case expect its name for the module.
fn named(module: &Path, name: &str) -> Result<PathBuf> {
    let path = module.with_extension("d").join(format!("{name}.wasm"));
    std::fs::create_dir_all(path.parent().unwrap_or(module))
        .and_then(|()| std::fs::copy(module, &path))
        .map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(path)
}

#[test]
fn bare_on_wasm32v1_none() {
    run("bare", &Build { target: "wasm32v1-none", ..Build::small("bare-v1") });
}

#[test]
fn bare_unoptimized() {
    run("bare", &release("bare-unoptimized", "opt-level = 1\npanic = \"abort\"\n"));
}

#[test]
fn bare_debug() {
    let profile = "[profile.dev]\npanic = \"abort\"\n".into();
    run("bare", &Build { folder: "debug", profile, ..Build::small("bare-debug") });
}
