//! The compilation target: whether Rust has it, and the command that adds it.

use super::BuildOptions;
use crate::progress::{Event, Report};
use minibind_cli::{Error, Problem, Result};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// Fails when the target is missing, with the command that adds it; runs that when it may.
pub(super) fn check(options: &BuildOptions, report: Report<'_>) -> Result<()> {
    let target = options.cargo.target();
    if has_target(target) || builds_std() {
        return Ok(());
    }
    let missing = format!("Rust's compilation target {target} is not installed");
    if !options.install {
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
