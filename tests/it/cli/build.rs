//! `minibind build`: from a crate to its package, and what it says when something is missing.

use super::{Folder, Run, list, run};
use minibind_tests::{bind, paths, process, tools};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The manifest of a crate that depends on minibind and names no crate type.
fn manifest(name: &str, more: &str) -> String {
    let runtime = paths::workspace().join("runtime");
    format!(
        r#"[package]
name = "{name}"
version = "1.2.3"
edition = "2024"
license = "MIT"
description = "Adds"

[dependencies]
minibind = {{ path = {runtime:?} }}

[profile.release]
strip = true
lto = true
codegen-units = 1
panic = "abort"

[workspace]
{more}"#
    )
}

const SOURCE: &str = "
/// Adds.
#[minibind::export]
fn add(a: f64, b: f64) -> f64 { a + b }
/// Says hello.
#[minibind::export]
fn greet(name: &str) -> String { format!(\"Hello, {name}!\") }
";

/// A crate in a folder of its own, so that a second run finds what the first has compiled.
fn lay_out(name: &str, more: &str, source: &str) -> PathBuf {
    let root = paths::output().join("build-command").join(name);
    process::write(&root.join("Cargo.toml"), &manifest(name, more)).unwrap();
    process::write(&root.join("src/lib.rs"), source).unwrap();
    let _ = fs::remove_dir_all(root.join("pkg"));
    root
}

/// `minibind build` in a folder, with what the guests share as its target folder.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(bind::minibind().unwrap());
    command.arg("build").args(arguments).current_dir(folder);
    command.arg("--target-dir").arg(paths::output().join("build"));
    command
}

pub(super) fn build(folder: &Path, arguments: &[&str]) -> Run {
    run(&mut command(folder, arguments))
}

impl Run {
    /// It succeeded, and told of these on its way.
    pub(super) fn tells(self, parts: &[&str]) -> Run {
        assert_eq!(self.code, 0, "{}", self.stderr);
        for part in parts {
            assert!(self.stderr.contains(part), "{part:?} is not in\n{}", self.stderr);
        }
        self
    }
}

/// What an expression says of the package in a folder.
pub(super) fn evaluate(package: &Path, expression: &str) -> String {
    let script = format!(
        "import init, * as api from {:?};\nawait init();\nconsole.log({expression});",
        package.join("index.js")
    );
    let mut node = tools::node();
    process::run(node.args(["--input-type=module", "--eval", &script])).unwrap().trim().to_owned()
}

#[test]
fn a_crate_becomes_a_package() {
    let defaults = "\n[package.metadata.minibind]\nname = \"summer\"\nbudget = \"1MB\"\noptimize = false\nno-typescript = true\n";
    let root = lay_out("build-whole", defaults, SOURCE);
    process::write(&root.join("README.md"), "# Adds\n").unwrap();
    process::write(&root.join("LICENSE-MIT"), "You may.\n").unwrap();
    let first =
        build(&root, &[]).tells(&["Finished `release`", "Bound summer in ", "Wrote pkg in "]);
    for file in ["summer.wasm", "index.js", "README.md"] {
        assert!(first.stdout.contains(file), "{file} is not in\n{}", first.stdout);
    }
    assert!(!first.stderr.contains("wasm-opt"), "{}", first.stderr);
    let pkg = root.join("pkg");
    let files = ["LICENSE-MIT", "README.md", "index.js", "package.json", "summer.wasm"];
    assert_eq!(list(&pkg), files);
    let package: Value =
        serde_json::from_slice(&fs::read(pkg.join("package.json")).unwrap()).unwrap();
    assert_eq!(package["name"], "summer");
    assert_eq!(package["version"], "1.2.3");
    assert_eq!(package["description"], "Adds");
    assert_eq!(package["files"], json!(["index.js", "summer.wasm", "README.md", "LICENSE-MIT"]));
    assert_eq!(evaluate(&pkg, "api.greet('World'), api.add(1, 2)"), "Hello, World! 3");

    // The command line wins; the module is stripped, so wasm-opt is told what it needs.
    let link = root.join("node_modules/.bin/wasm-opt");
    let _ = fs::remove_file(&link);
    fs::create_dir_all(link.parent().unwrap()).unwrap();
    std::os::unix::fs::symlink(tools::npm(".bin/wasm-opt").unwrap(), &link).unwrap();
    let large = fs::metadata(pkg.join("summer.wasm")).unwrap().len();
    let out = root.join("pkg/inner");
    let arguments =
        ["--name", "other", "--optimize", "--out", out.to_str().unwrap(), "--", "--locked"];
    build(&root.join("src"), &arguments).tells(&["bytes with wasm-opt -O3 in "]);
    let small = fs::metadata(out.join("other.wasm")).unwrap().len();
    assert!(small < large, "{small} and {large} bytes");
    assert_eq!(evaluate(&out, "api.greet('World')"), "Hello, World!");

    let before = fs::metadata(pkg.join("index.js")).unwrap().modified().unwrap();
    build(&root, &["--budget=2000"]).fails(&[
        "bytes with gzip, ",
        "more than the budget of 2000 bytes",
        "nothing was written",
        "`minibind size`",
    ]);
    assert_eq!(fs::metadata(pkg.join("index.js")).unwrap().modified().unwrap(), before);
}

#[test]
fn a_crate_that_does_not_compile_keeps_its_package() {
    let root = lay_out("build-broken", "", "#[minibind::export]\nfn broken() { no_such_name }\n");
    process::write(&root.join("pkg/index.js"), "mine").unwrap();
    let failed = build(&root, &[]).fails(&["cannot find value `no_such_name`"]);
    let last = failed.stderr.lines().last();
    assert_eq!(last, Some("error: cargo could not build build-broken"), "{}", failed.stderr);
    assert_eq!(list(&root.join("pkg")), ["index.js"]);
}

#[test]
fn defaults_that_mean_nothing_are_named() {
    let table = |text: &str| format!("\n[package.metadata.minibind]\n{text}\n");
    let mistakes = [
        (table("optimise = true"), vec!["unknown key `optimise`", "`name`, ", "`optimize`"]),
        (table("optimize = 5"), vec!["`optimize`", "`5` is none of `0`, `1`"]),
        (table("target = \"moon\""), vec!["`target`", "`moon` is none of `universal`"]),
        (table("no-typescript = \"perhaps\""), vec!["`no-typescript`", "neither true nor false"]),
        (table("budget = [1]"), vec!["`budget`", "neither text nor a number"]),
        (table("rust-target = \"x86_64\""), vec!["wasm32-unknown-unknown or wasm32v1-none"]),
        ("\n[package.metadata]\nminibind = 1\n".into(), vec!["is no table"]),
    ];
    for (text, mut parts) in mistakes {
        parts.push("Cargo.toml: ");
        build(&lay_out("build-defaults", &text, SOURCE), &[]).fails(&parts);
    }
}

#[test]
fn what_to_build_is_asked_for_where_it_is_not_clear() {
    let folder = Folder::new();
    folder.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n");
    for name in ["one", "two", "program"] {
        fs::create_dir_all(folder.path(name).join("src")).unwrap();
        let text = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n");
        let library = if name == "program" { "" } else { "[lib]\ncrate-type = [\"cdylib\"]\n" };
        folder.write(&format!("{name}/Cargo.toml"), text + library);
        let source = if name == "program" { "main.rs" } else { "lib.rs" };
        folder.write(&format!("{name}/src/{source}"), "fn main() {}\n");
    }
    let root = folder.path("");
    build(&root, &[]).fails(&["several packages", "choose one with `--package`: `one`, `two`"]);
    build(&root, &["-p", "tow"]).fails(&["no package `tow`", "`one`, `program`, `two`"]);
    build(&root, &["-p", "one", "--example", "x"]).fails(&["one has no example `x`"]);
    build(&root, &["--example", "x"]).fails(&["no package of the workspace has an example `x`"]);
    build(&folder.path("program"), &[]).fails(&["program is not a library", "src/lib.rs"]);
    // With the choice made, what is missing is minibind.
    build(&folder.path("one"), &["--quiet"]).fails(&["one.wasm: "]);
    assert!(!folder.path("one/pkg").exists());

    let empty = Folder::new();
    build(&empty.path(""), &[]).fails(&["could not find `Cargo.toml`", "`minibind new NAME`"]);
    let options = ["--release", "--dev"];
    build(&root, &options).misuses(&options);
}

#[test]
fn missing_tools_are_named_with_the_command_that_gets_them() {
    let root = lay_out("build-tools", "", SOURCE);
    let folder = Folder::new();
    let missing = folder.path("missing");
    run(command(&root, &[]).env("CARGO", missing.join("cargo")))
        .fails(&["cargo is not installed", "https://rustup.rs"]);

    // A compiler without the target, and a rustup that notes what it is told.
    let script = |name: &str, text: &str| {
        use std::os::unix::fs::PermissionsExt;
        let path = folder.write(name, format!("#!/bin/sh\n{text}\n"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    };
    let rustc = script(
        "half-a-rustc",
        "case \"$*\" in *target-libdir*) echo /missing;; *--print*|-vV) exec \"$REAL\" \"$@\";; *) exit 1;; esac",
    );
    let real = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let with = |arguments: &[&str]| {
        let path = format!("{}:{}", folder.path("").display(), std::env::var("PATH").unwrap());
        let mut command = command(&root, arguments);
        run(command.env("RUSTC", &rustc).env("REAL", &real).env("PATH", path))
    };
    with(&[]).fails(&[
        "wasm32-unknown-unknown is not installed",
        "`rustup target add wasm32-unknown-unknown`",
        "`--install`",
    ]);
    with(&["--rust-target", "wasm32v1-none"]).fails(&["`rustup target add wasm32v1-none`"]);
    script("rustup", "exit 1");
    with(&["--install"]).fails(&["`rustup target add wasm32-unknown-unknown` failed"]);
    // The same for npm, of a module that is built already.
    let npm = script("npm", "echo \"$@\" > told; exit 1");
    let path = std::env::var_os("PATH").unwrap();
    let folders = std::env::split_paths(&path).filter(|folder| !folder.join("wasm-opt").exists());
    let folders = std::iter::once(npm.parent().unwrap().to_owned()).chain(folders);
    let path = std::env::join_paths(folders).unwrap();
    run(command(&root, &["--install"]).env("PATH", path))
        .tells(&["note: `npm install --save-dev binaryen` failed", "note: there is no wasm-opt"]);
    assert_eq!(process::read(&root.join("told")).unwrap(), "install --save-dev binaryen\n");
    script("rustup", &format!("echo \"$@\" > '{}'", folder.path("told").display()));
    // Whether this compiler then builds anything is another question.
    let added = with(&["--install"]);
    assert!(added.stderr.contains("Installed wasm32-unknown-unknown in "), "{}", added.stderr);
    assert_eq!(
        fs::read_to_string(folder.path("told")).unwrap(),
        "target add wasm32-unknown-unknown\n"
    );
}

#[test]
fn a_change_builds_again_until_it_is_interrupted() {
    let root = lay_out("build-watched", "", SOURCE);
    let glue = root.join("pkg/index.js");
    let mut command = command(&root, &["--watch", "--quiet", "--optimize=0"]);
    let mut child = command.stderr(Stdio::null()).spawn().unwrap();
    let mut wait_for = |word: &str| {
        let is_there = || fs::read_to_string(&glue).is_ok_and(|text| text.contains(word));
        while !is_there() {
            assert_eq!(child.try_wait().unwrap(), None, "it ended before {word} was there");
            std::thread::sleep(Duration::from_millis(50));
        }
    };
    wait_for("greet");
    let source = |text: &str| fs::write(root.join("src/lib.rs"), text).unwrap();
    source("not Rust");
    source(&SOURCE.replace("fn greet", "fn welcome"));
    wait_for("welcome");
    process::run(Command::new("kill").args(["-INT", &child.id().to_string()])).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(130));
    let half = list(&root.join("pkg")).into_iter().find(|name| name.starts_with('.'));
    assert_eq!(half, None);
}
