//! What does the work: cargo, and both commands.

use minibind_tests::{Result, bind, paths, process};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The version of wasm-bindgen, crate and command.
pub(crate) const PEER: &str = "0.2.130";

/// The folder for what the benchmark makes; it may be deleted at any time.
pub(crate) fn folder() -> PathBuf {
    paths::target().join("bench")
}

/// Cargo in a folder; what it builds goes to `target`.
pub(crate) fn cargo(what: &str, folder: &Path, target: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args([what, "--quiet", "--target-dir"]).arg(target).current_dir(folder);
    // Flags of the caller would be part of what is measured.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}

/// The folder for what crates of the benchmark are built to.
pub(crate) fn build_folder() -> PathBuf {
    folder().join("build")
}

/// Builds a crate of `tests/bench`; gives its module.
pub(crate) fn build_crate(name: &str, profile: &str) -> Result<PathBuf> {
    eprintln!("building the crate {name}");
    let target = build_folder();
    let mut cargo = cargo("build", &paths::tests().join("bench").join(name), &target);
    process::run(cargo.args(["--profile", profile, "--target", "wasm32-unknown-unknown"]))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    let file = format!("bench_{}.wasm", name.replace(['-', '/'], "_"));
    Ok(target.join("wasm32-unknown-unknown").join(folder).join(file))
}

/// Binds a module by minibind.
pub(crate) fn bind(module: &Path, out: &Path) -> Result<()> {
    bind::bind(module, out, &[])
}

/// Binds a module by wasm-bindgen; its files are named `peer`.
pub(crate) fn bind_peer(module: &Path, target: &str, out: &Path) -> Result<()> {
    let mut command = Command::new(peer()?);
    command.arg(module).args(["--target", target, "--out-name", "peer", "--no-typescript"]);
    process::run(command.arg("--out-dir").arg(out)).map(drop)
}

/// The manifest of a crate that uses wasm-bindgen, with its `lib.rs` beside it.
pub(crate) fn peer_manifest(name: &str) -> String {
    format!(
        r#"[package]
name = "{name}"
version = "0.1.0"
edition = "2024"

[lib]
path = "lib.rs"
crate-type = ["cdylib"]

[dependencies]
wasm-bindgen = "={PEER}"
"#
    )
}

/// The command of wasm-bindgen, installed when it is not there yet.
pub(crate) fn peer() -> Result<PathBuf> {
    let root = folder().join("tools");
    let command = root.join("bin").join(format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX));
    let version = |command| process::run(Command::new(command).arg("--version"));
    if !version(&command).is_ok_and(|version| version.trim().ends_with(PEER)) {
        eprintln!("installing wasm-bindgen-cli {PEER}");
        let mut cargo = cargo("install", paths::workspace(), &build_folder());
        cargo.args(["wasm-bindgen-cli", "--version", PEER, "--locked", "--force", "--root"]);
        process::run(cargo.arg(root))?;
    }
    Ok(command)
}
