//! Builds the tests of a crate with cargo.

use crate::command::build::cargo::{CargoOptions, DEFAULT_TARGET, not_started, program};
use crate::command::build::toolchain;
use crate::progress;
use minibind_cli::{Error, Problem, Result};
use serde_json::Value;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Which tests are built, and how.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Cargo")]
pub(super) struct CompileOptions {
    /// Add the compilation target where it is missing.
    #[arg(long)]
    install: bool,
    /// Test all packages of the workspace.
    #[arg(long)]
    workspace: bool,
    /// Test the library only.
    #[arg(long)]
    lib: bool,
    /// Test one file of the folder `tests`.
    #[arg(long, value_name = "NAME")]
    test: Vec<String>,
    #[command(flatten)]
    cargo: CargoOptions,
}

impl CompileOptions {
    fn flags(&self) -> Vec<OsString> {
        let mut flags = self.cargo.resolving();
        let switches = [
            (self.cargo.release, "--release"),
            (self.workspace, "--workspace"),
            (self.lib, "--lib"),
        ];
        flags.extend(switches.iter().filter(|(given, _)| *given).map(|(_, flag)| flag.into()));
        let names = [("--package", &self.cargo.package), ("--profile", &self.cargo.profile)];
        let names = names.into_iter().flat_map(|(flag, name)| Some((flag, name.as_ref()?)));
        for (flag, name) in names.chain(self.test.iter().map(|name| ("--test", name))) {
            flags.extend([flag.into(), name.into()]);
        }
        if let Some(folder) = &self.cargo.target_dir {
            flags.extend(["--target-dir".into(), folder.into()]);
        }
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
pub(super) fn compile(options: &CompileOptions) -> Result<Vec<Compiled>> {
    toolchain::check(DEFAULT_TARGET, options.install, &mut |event| progress::show(&event, false))?;
    let mut command = Command::new(program());
    command
        .args(["test", "--no-run", "--target", DEFAULT_TARGET])
        .arg("--message-format=json-render-diagnostics")
        .args(options.flags())
        .stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|error| not_started(&error))?;
    let mut compiled = Vec::new();
    if let Some(output) = child.stdout.take() {
        let lines = BufReader::new(output).lines().map_while(std::result::Result::ok);
        compiled.extend(lines.filter_map(|line| test_of(&line)));
    }
    if !child.wait().is_ok_and(|status| status.success()) {
        let problem = Problem::new("cargo could not build the tests");
        return Err(Error::input(problem.help("see what cargo says above")));
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
