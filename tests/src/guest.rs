//! Guests: crates made around one Rust source each, built for WebAssembly by one cargo call.

use crate::{Result, paths, process};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The profile of a module that is meant to be small.
pub const SMALL: &str = "[profile.release]\nlto = true\ncodegen-units = 1\npanic = \"abort\"\n";

/// One crate.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The name of the crate, and so of its module.
    pub name: String,
    /// Its `lib.rs`.
    pub source: PathBuf,
    /// What follows `[dependencies.minibind]` and its path in the manifest.
    pub manifest: String,
}

/// How a set of guests is built.
#[derive(Clone, Debug)]
pub struct Build {
    /// The name of the folder; builds of one name share what they compile.
    pub name: String,
    /// The profiles, as in `Cargo.toml`.
    pub profile: String,
    /// The compilation target.
    pub target: &'static str,
    /// `release` or `debug`.
    pub folder: &'static str,
    /// A toolchain of rustup other than the default.
    pub toolchain: Option<&'static str>,
    /// Flags for rustc.
    pub rustflags: &'static str,
    /// Further arguments for `cargo build`.
    pub arguments: &'static [&'static str],
}

impl Build {
    /// A small release build.
    #[must_use]
    pub fn small(name: &str) -> Build {
        Build {
            name: name.into(),
            profile: SMALL.into(),
            target: "wasm32-unknown-unknown",
            folder: "release",
            toolchain: None,
            rustflags: "",
            arguments: &[],
        }
    }
}

/// Builds the guests together; gives the path of each module, or why it could not be built.
pub fn build(guests: &[Guest], build: &Build) -> Result<Vec<Result<PathBuf>>> {
    let root = paths::output().join("guests").join(&build.name);
    let names: Vec<String> = guests.iter().map(|guest| format!("{:?}", guest.name)).collect();
    process::write(
        &root.join("Cargo.toml"),
        &format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n{}",
            names.join(", "),
            build.profile
        ),
    )?;
    for guest in guests {
        process::write(&root.join(&guest.name).join("Cargo.toml"), &manifest(guest))?;
    }
    let output = cargo(build, &root)
        .output()
        .map_err(|error| format!("`cargo` could not be started: {error}"))?;
    let artifacts: Vec<PathBuf> =
        String::from_utf8_lossy(&output.stdout).lines().filter_map(module_of).collect();
    let modules = root.join("modules");
    fs::create_dir_all(&modules).map_err(|error| error.to_string())?;
    Ok(guests
        .iter()
        .map(|guest| {
            let file = format!("{}.wasm", guest.name.replace('-', "_"));
            let artifact = artifacts
                .iter()
                .find(|path| path.ends_with(&file))
                .ok_or_else(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
            // The next build may put other modules of the same names there.
            let module = modules.join(file);
            fs::copy(artifact, &module).map_err(|e| format!("{}: {e}", artifact.display()))?;
            Ok(module)
        })
        .collect())
}

/// Builds one guest.
pub fn build_one(guest: Guest, how: &Build) -> Result<PathBuf> {
    build(&[guest], how)?.remove(0)
}

fn cargo(build: &Build, root: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTUP_TOOLCHAIN", "RUSTC"] {
        cargo.env_remove(name);
    }
    if let Some(toolchain) = build.toolchain {
        cargo.env("RUSTUP_TOOLCHAIN", toolchain);
    }
    cargo.args(["build", "--quiet", "--keep-going", "--workspace", "--target", build.target]);
    cargo.arg("--message-format=json-render-diagnostics");
    if build.folder == "release" {
        cargo.arg("--release");
    }
    cargo.args(build.arguments).current_dir(root);
    cargo.env("CARGO_TARGET_DIR", paths::output().join("build"));
    if !build.rustflags.is_empty() {
        cargo.env("RUSTFLAGS", build.rustflags);
    }
    cargo
}

/// The module that a message of cargo tells of.
fn module_of(message: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(message).ok()?;
    let files = message["filenames"].as_array()?;
    files
        .iter()
        .filter_map(|file| file.as_str())
        .find(|file| file.ends_with(".wasm"))
        .map(Into::into)
}

/// The manifest of a guest.
#[must_use]
pub fn manifest(guest: &Guest) -> String {
    let Guest { name, source, manifest } = guest;
    let runtime = paths::workspace().join("runtime");
    format!(
        r#"[package]
name = "{name}"
version = "0.1.0"
edition = "2024"

[lib]
path = {source:?}
crate-type = ["cdylib"]

[dependencies.minibind]
path = {runtime:?}
{manifest}"#
    )
}
