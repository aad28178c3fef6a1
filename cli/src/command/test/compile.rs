//! Builds the tests of a crate with cargo.

use minibind_cli::{Error, Problem, Result};
use serde_json::Value;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TARGET: &str = "wasm32-unknown-unknown";

/// The flags that cargo gets.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Cargo")]
pub(super) struct CargoOptions {
    /// Build with the profile `release`.
    #[arg(long, short, conflicts_with = "profile")]
    release: bool,
    /// Build with this profile.
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// The package of the workspace to test.
    #[arg(long, short, value_name = "NAME")]
    package: Vec<String>,
    /// Test all packages of the workspace.
    #[arg(long)]
    workspace: bool,
    /// Test the library only.
    #[arg(long)]
    lib: bool,
    /// Test one file of the folder `tests`.
    #[arg(long, value_name = "NAME")]
    test: Vec<String>,
    /// The Cargo.toml of the crate.
    #[arg(long, value_name = "FILE")]
    manifest_path: Option<PathBuf>,
    /// Features to build with.
    #[arg(long, short = 'F', value_name = "NAMES")]
    features: Vec<String>,
    /// Build with all features.
    #[arg(long)]
    all_features: bool,
    /// Build without the default features.
    #[arg(long)]
    no_default_features: bool,
    /// The folder for what cargo makes.
    #[arg(long, value_name = "DIR")]
    target_dir: Option<PathBuf>,
    /// Refuse to change Cargo.lock.
    #[arg(long)]
    locked: bool,
    /// Use no network.
    #[arg(long)]
    offline: bool,
}

impl CargoOptions {
    fn flags(&self) -> Vec<OsString> {
        let mut flags: Vec<OsString> = Vec::new();
        for (is_given, flag) in [
            (self.release, "--release"),
            (self.workspace, "--workspace"),
            (self.lib, "--lib"),
            (self.all_features, "--all-features"),
            (self.no_default_features, "--no-default-features"),
            (self.locked, "--locked"),
            (self.offline, "--offline"),
        ] {
            flags.extend(is_given.then(|| flag.into()));
        }
        for (values, flag) in
            [(&self.package, "--package"), (&self.test, "--test"), (&self.features, "--features")]
        {
            flags.extend(values.iter().flat_map(|value| [flag.into(), value.into()]));
        }
        for (path, flag) in
            [(&self.manifest_path, "--manifest-path"), (&self.target_dir, "--target-dir")]
        {
            flags.extend(path.iter().flat_map(|path| [flag.into(), path.into()]));
        }
        flags.extend(self.profile.iter().flat_map(|name| ["--profile".into(), name.into()]));
        flags
    }
}

/// A module of tests.
pub(super) struct Compiled {
    pub(super) path: PathBuf,
    /// What cargo calls it.
    pub(super) title: String,
}

/// Builds the tests; cargo's own words go to the terminal.
pub(super) fn compile(options: &CargoOptions) -> Result<Vec<Compiled>> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command
        .args(["test", "--no-run", "--target", TARGET])
        .arg("--message-format=json-render-diagnostics")
        .args(options.flags())
        .stdout(Stdio::piped());
    let mut child = super::host::spawn(&mut command, "install Rust from https://rustup.rs")?;
    let mut compiled = Vec::new();
    if let Some(output) = child.stdout.take() {
        let lines = BufReader::new(output).lines().map_while(std::result::Result::ok);
        compiled.extend(lines.filter_map(|line| test_of(&line)));
    }
    if !child.wait().is_ok_and(|status| status.success()) {
        return Err(Error::input(Problem::new("cargo could not build the tests").help(format!(
            "see what cargo says above; the target is added with `rustup target add {TARGET}`"
        ))));
    }
    Ok(compiled)
}

/// The module of tests that a message of cargo's tells of.
fn test_of(message: &str) -> Option<Compiled> {
    let message: Value = serde_json::from_str(message).ok()?;
    if message.get("reason")? != "compiler-artifact" || message.pointer("/profile/test")? != true {
        return None;
    }
    let path = PathBuf::from(message.get("executable")?.as_str()?);
    let source = Path::new(message.pointer("/target/src_path")?.as_str()?);
    let folder = Path::new(message.get("manifest_path")?.as_str()?).parent()?;
    let source = source.strip_prefix(folder).unwrap_or(source).display();
    let kinds = message.pointer("/target/kind")?.as_array()?;
    let unit = if kinds.iter().any(|kind| kind == "test") { "" } else { "unittests " };
    Some(Compiled { title: format!("{unit}{source} ({})", path.display()), path })
}

#[cfg(test)]
mod tests {
    use super::test_of;

    #[test]
    fn only_tests_are_taken_from_what_cargo_says() {
        let message = |reason: &str, is_test: bool, kind: &str, source: &str| {
            format!(
                r#"{{"reason":"{reason}","manifest_path":"/x/Cargo.toml","target":{{"kind":["{kind}"],"src_path":"/x/{source}"}},"profile":{{"test":{is_test}}},"executable":"/x/t/x.wasm"}}"#
            )
        };
        let title = |message: &str| test_of(message).map(|test| test.title);
        let artifact = "compiler-artifact";
        assert_eq!(
            title(&message(artifact, true, "cdylib", "src/lib.rs")).as_deref(),
            Some("unittests src/lib.rs (/x/t/x.wasm)")
        );
        assert_eq!(
            title(&message(artifact, true, "test", "tests/it.rs")).as_deref(),
            Some("tests/it.rs (/x/t/x.wasm)")
        );
        assert_eq!(title(&message(artifact, false, "cdylib", "src/lib.rs")), None);
        assert_eq!(title(&message("build-script-executed", true, "lib", "src/lib.rs")), None);
        assert_eq!(title("Compiling"), None);
    }
}
