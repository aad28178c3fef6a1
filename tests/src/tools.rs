//! The tools that are no Rust crates: those of `tests/package.json`, installed when they are
//! missing, and Chromium. A tool that is not there is an error with the command that gets it.

use crate::{Result, paths, process};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The file `path` in `tests/node_modules`.
pub fn npm(path: &str) -> Result<PathBuf> {
    static INSTALLED: OnceLock<Result<()>> = OnceLock::new();
    INSTALLED.get_or_init(install).clone()?;
    let file = paths::tests().join("node_modules").join(path);
    if file.exists() {
        return Ok(file);
    }
    Err(format!("tests/node_modules/{path} is missing; run `npm ci` in the folder tests"))
}

/// Chromium, which is no npm package.
pub fn chromium() -> Result<PathBuf> {
    const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> =
        std::env::split_paths(&folders).chain([PathBuf::from("/usr/bin")]).collect();
    NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
        .ok_or_else(|| "no chromium on the path; run `apt-get install chromium`".into())
}

/// Node of the path: the oldest that packages support.
#[must_use]
pub fn node() -> Command {
    Command::new("node")
}

/// What a compiler for WebAssembly uses today, said to wasm-opt because a bound module names none.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The bytes of a module after wasm-opt.
pub fn wasm_opt(module: &Path) -> Result<Vec<u8>> {
    let out = module.with_extension("optimized");
    let mut command = node();
    command.arg(npm("binaryen/bin/wasm-opt")?).arg("-Oz").args(FEATURES);
    process::run(command.arg(module).arg("-o").arg(&out))?;
    fs::read(&out).map_err(|error| format!("{}: {error}", out.display()))
}

/// Runs `npm ci` when the lock file is newer than what is installed.
fn install() -> Result<()> {
    let lock_path = paths::tests().join("package-lock.json");
    let fail = |error: std::io::Error| format!("{}: {error}", lock_path.display());
    // Held by one process at a time; the others then find everything in place.
    let lock = File::open(&lock_path).map_err(fail)?;
    lock.lock().map_err(fail)?;
    if is_current(&lock_path) {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(paths::tests());
    process::run(&mut npm).map(drop)
}

fn is_current(lock: &Path) -> bool {
    let installed = paths::tests().join("node_modules/.package-lock.json");
    let time = |path: &Path| path.metadata().and_then(|data| data.modified());
    matches!((time(lock), time(&installed)), (Ok(lock), Ok(installed)) if installed >= lock)
}
