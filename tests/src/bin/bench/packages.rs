//! Builds what is measured: both crates, and of each its packages.

use minibind_tests::{Result, paths, process};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of wasm-bindgen, crate and command.
const PEER: &str = "0.2.130";

/// Builds the packages `minibind`, `nodejs` and `web`; gives the folder that holds them.
pub(crate) fn build(target: &Path) -> Result<PathBuf> {
    let folder = target.join("bench/packages");
    let minibind = build_command(target)?;
    let module = build_crate("minibind", target)?;
    let mut bind = Command::new(minibind);
    bind.arg(module).args(["--quiet", "--out"]).arg(folder.join("minibind"));
    process::run(&mut bind)?;

    let wasm_bindgen = install_peer(target)?;
    let module = build_crate("wasm-bindgen", target)?;
    for kind in ["nodejs", "web"] {
        let mut bind = Command::new(&wasm_bindgen);
        bind.arg(&module).args(["--target", kind, "--out-name", "peer", "--no-typescript"]);
        process::run(bind.arg("--out-dir").arg(folder.join(kind)))?;
    }
    // What it imports; minibind's package has a copy of its own.
    let host = process::read(&paths::tests().join("bench/host.mjs"))?;
    process::write(&folder.join("host.mjs"), &host)?;
    // Its glue for Node is CommonJS, and has no manifest that says so.
    process::write(&folder.join("nodejs/package.json"), "{ \"type\": \"commonjs\" }\n")?;
    Ok(folder)
}

/// Builds the command `minibind`.
fn build_command(target: &Path) -> Result<PathBuf> {
    eprintln!("building the command minibind");
    let mut cargo = cargo("build", paths::workspace(), target);
    process::run(cargo.args(["--release", "-p", "minibind-cli"]))?;
    Ok(target.join("release").join(program("minibind")))
}

/// Builds one of the crates in `tests/bench`; gives its module.
fn build_crate(name: &str, target: &Path) -> Result<PathBuf> {
    eprintln!("building the crate of {name}");
    let target = target.join("bench/build");
    let mut cargo = cargo("build", &paths::tests().join("bench").join(name), &target);
    process::run(cargo.args(["--release", "--target", "wasm32-unknown-unknown"]))?;
    let file = format!("bench_{}.wasm", name.replace('-', "_"));
    Ok(target.join("wasm32-unknown-unknown/release").join(file))
}

/// The command of wasm-bindgen, installed when it is not there yet.
fn install_peer(target: &Path) -> Result<PathBuf> {
    let root = target.join("bench/tools");
    let command = root.join("bin").join(program("wasm-bindgen"));
    let version = |command| process::run(Command::new(command).arg("--version"));
    if !version(&command).is_ok_and(|version| version.trim().ends_with(PEER)) {
        eprintln!("installing wasm-bindgen-cli {PEER}");
        let mut cargo = cargo("install", paths::workspace(), &target.join("bench/build"));
        cargo.args(["wasm-bindgen-cli", "--version", PEER, "--force", "--root"]);
        process::run(cargo.arg(root))?;
    }
    Ok(command)
}

fn cargo(what: &str, folder: &Path, target: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([what, "--quiet", "--target-dir"]).arg(target).current_dir(folder);
    // Flags of the caller would be part of what is measured.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}

fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}
