//! What a build needs beside cargo: the compilation target and wasm-opt. Tells whether they are there,
//! and runs the commands that add them when it may.

use super::Project;
use crate::optimize::{self, Level};
use crate::progress::{Event, Report};
use minibind_cli::{Error, Problem, Result};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Fails when the target is missing, with the command that adds it; runs that when it may.
pub(crate) fn check(target: &str, may_install: bool, report: Report<'_>) -> Result<()> {
    if has_target(target) || builds_std() {
        return Ok(());
    }
    let missing = format!("Rust's compilation target {target} is not installed");
    if !may_install {
        return Err(Error::input(Problem::new(missing).help(format!(
            "`rustup target add {target}` installs it, as does this command with `--install`"
        ))));
    }
    let started = Instant::now();
    let is_added = Command::new("rustup")
        .args(["target", "add", target])
        .status()
        .is_ok_and(|status| status.success());
    if !is_added {
        return Err(Error::input(
            Problem::new(format!("{missing}, and `rustup target add {target}` failed")).help(
                "where Rust did not come from rustup, its package manager has the target; or install rustup from https://rustup.rs",
            ),
        ));
    }
    report(Event::Step { done: "Installed", what: target, time: started.elapsed() });
    Ok(())
}

/// Adds wasm-opt to the crate when it is missing, wanted, and may be added. A build goes on without.
pub(super) fn add_optimizer(project: &Project, report: Report<'_>) {
    let Project { options, root, .. } = project;
    let is_wanted = options.bind.optimize.is_some_and(|level| level != Level::None);
    if !options.install || !is_wanted || optimize::find(root).is_some() {
        return;
    }
    let started = Instant::now();
    let is_added = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
        .args(["install", "--save-dev", "binaryen"])
        .current_dir(root)
        .stdout(std::io::stderr())
        .status()
        .is_ok_and(|status| status.success());
    if is_added {
        report(Event::Step { done: "Installed", what: "binaryen", time: started.elapsed() });
    } else {
        report(Event::Note("`npm install --save-dev binaryen` failed; npm comes with Node"));
    }
}

/// Whether the compiler has the target's libraries. A compiler that does not answer is cargo's to
/// complain about.
fn has_target(target: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output =
        Command::new(rustc).args(["--print", "target-libdir", "--target", target]).output();
    let Ok(output) = output else { return true };
    !output.status.success()
        || PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()).is_dir()
}

/// Whether the standard library is built from source, which needs nothing installed.
fn builds_std() -> bool {
    let current = std::env::current_dir().unwrap_or_default();
    let configured = current.ancestors().any(|folder| {
        ["config.toml", "config"].iter().any(|file| {
            std::fs::read_to_string(folder.join(".cargo").join(file))
                .is_ok_and(|text| text.contains("build-std"))
        })
    });
    configured
        || std::env::var_os("CARGO_UNSTABLE_BUILD_STD").is_some()
        || std::env::args().any(|argument| argument.contains("build-std"))
}
