//! The command `minibind`: built once, run on modules.

use crate::{Result, paths, process};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The path of the command, as cargo reports it.
pub fn minibind() -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf>> = OnceLock::new();
    BUILT.get_or_init(build).clone()
}

/// Binds a module into a folder.
pub fn bind(module: &Path, out: &Path, options: &[&str]) -> Result<()> {
    let mut command = Command::new(minibind()?);
    command.arg(module).arg("--out").arg(out).arg("--quiet").args(options);
    process::run(&mut command).map(drop)
}

fn build() -> Result<PathBuf> {
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "build",
            "--release",
            "--quiet",
            "-p",
            "minibind-cli",
            "--message-format=json-render-diagnostics",
        ])
        .current_dir(paths::workspace())
        .env("CARGO_TARGET_DIR", paths::target());
    process::run(&mut cargo)?
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| {
            let is_ours = message["target"]["name"] == "minibind";
            is_ours.then(|| message["executable"].as_str().map(PathBuf::from)).flatten()
        })
        .ok_or_else(|| "cargo built no program `minibind`".into())
}
