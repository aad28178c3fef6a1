//! Where things are: the sources of the tests, and the folder for what they make.

use std::path::{Path, PathBuf};

/// The folder `tests` of the workspace.
#[must_use]
pub fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The workspace.
#[must_use]
pub fn workspace() -> &'static Path {
    tests().parent().unwrap_or(tests())
}

/// Cargo's target folder, which holds the running program at `<profile>/<name>`, a test at
/// `<profile>/deps/<name>`.
///
/// # Panics
/// When the program was moved elsewhere.
#[must_use]
pub fn target() -> PathBuf {
    let exe = std::env::current_exe().expect("the running program has a path");
    let mut folders = exe.ancestors().skip(1).filter(|folder| !folder.ends_with("deps"));
    folders.nth(1).expect("a program lies in a folder of the target folder").to_owned()
}

/// The folder for what the tests make; it may be deleted at any time.
#[must_use]
pub fn output() -> PathBuf {
    target().join("minibind-tests")
}
