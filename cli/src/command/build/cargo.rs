//! Cargo as a process: its flags, what it knows of the workspace, the module that it builds.

use super::project::Project;
use crate::progress::{Event, Report};
use cargo_metadata::{Message, Metadata, MetadataCommand, diagnostic::DiagnosticLevel};
use minibind_cli::{Error, Problem, Result};
use std::ffi::OsString;
use std::fs;
use std::io::{BufReader, ErrorKind, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The flags that choose what cargo builds and how, for all commands that have cargo build.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Cargo")]
pub(crate) struct CargoOptions {
    /// Build with the profile `release`, as all commands do but `dev` and `test`.
    #[arg(long, short, conflicts_with = "profile")]
    pub(crate) release: bool,
    /// Build with this profile.
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The package of the workspace that is meant.
    #[arg(long, short, value_name = "NAME")]
    pub(crate) package: Option<String>,
    /// The Cargo.toml of the crate.
    #[arg(long, value_name = "FILE")]
    pub(crate) manifest_path: Option<PathBuf>,
    /// Features to build with.
    #[arg(long, short = 'F', value_name = "NAMES")]
    pub(crate) features: Vec<String>,
    /// Build with all features.
    #[arg(long)]
    pub(crate) all_features: bool,
    /// Build without the default features.
    #[arg(long)]
    pub(crate) no_default_features: bool,
    /// The folder for what cargo makes.
    #[arg(long, value_name = "DIR")]
    pub(crate) target_dir: Option<PathBuf>,
    /// Refuse to change Cargo.lock.
    #[arg(long)]
    pub(crate) locked: bool,
    /// Use no network.
    #[arg(long)]
    pub(crate) offline: bool,
    /// Both `--locked` and `--offline`.
    #[arg(long)]
    pub(crate) frozen: bool,
}

/// The compilation targets that modules can have; the first is the default.
const TARGETS: [&str; 2] = [DEFAULT_TARGET, "wasm32v1-none"];

/// The compilation target that has the standard library.
pub(crate) const DEFAULT_TARGET: &str = "wasm32-unknown-unknown";

pub(super) fn parse_target(name: &str) -> std::result::Result<String, String> {
    if TARGETS.contains(&name) {
        return Ok(name.to_owned());
    }
    Err(format!("modules are built for {}", TARGETS.join(" or ")))
}

impl CargoOptions {
    /// The flags that decide which features and versions are used.
    pub(crate) fn resolving(&self) -> Vec<OsString> {
        let mut flags: Vec<OsString> = Vec::new();
        let given = [
            (self.all_features, "--all-features"),
            (self.no_default_features, "--no-default-features"),
            (self.locked, "--locked"),
            (self.offline, "--offline"),
            (self.frozen, "--frozen"),
        ];
        flags.extend(given.iter().filter(|(is_given, _)| *is_given).map(|(_, flag)| flag.into()));
        for features in &self.features {
            flags.extend(["--features".into(), features.into()]);
        }
        if let Some(manifest) = &self.manifest_path {
            flags.extend(["--manifest-path".into(), manifest.into()]);
        }
        flags
    }
}

/// Asks cargo for the workspace.
pub(super) fn metadata(options: &CargoOptions, target: &str) -> Result<Metadata> {
    let mut command = MetadataCommand::new().cargo_path(program()).cargo_command();
    command.args(options.resolving()).args(["--filter-platform", target]);
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(&error))?;
    let failed = |problem: Problem| {
        Error::input(problem.help(
            "run this in the folder of a crate, or name its Cargo.toml with `--manifest-path`; `minibind new NAME` makes a crate",
        ))
    };
    if !output.status.success() {
        return Err(failed(Problem::new("cargo cannot tell what to build")));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    MetadataCommand::parse(text.lines().find(|line| line.starts_with('{')).unwrap_or_default())
        .map_err(|error| failed(Problem::new(format!("cargo's metadata is not clear: {error}"))))
}

/// Builds the module; gives its path.
pub(super) fn compile(project: &Project, report: Report<'_>) -> Result<PathBuf> {
    let has_color = std::io::stderr().is_terminal();
    let failed = || Error::input(Problem::new(format!("cargo could not build {}", project.name)));
    let mut child = command(project, has_color).spawn().map_err(|error| not_started(&error))?;
    let Some(output) = child.stdout.take() else { return Err(failed()) };
    let mut module = None;
    for message in Message::parse_stream(BufReader::new(output)).map_while(std::result::Result::ok)
    {
        match message {
            Message::CompilerMessage(message) => {
                if let Some(text) = &message.message.rendered {
                    let level = message.message.level;
                    let is_error = matches!(level, DiagnosticLevel::Error | DiagnosticLevel::Ice);
                    report(Event::Diagnostic { text: text.trim_end_matches('\n'), is_error });
                }
            }
            Message::CompilerArtifact(artifact)
                if artifact.package_id == project.package.id
                    && artifact.target.name == project.target_name =>
            {
                let files = artifact.filenames.into_iter();
                module = files.map(PathBuf::from).find(|file| has_ending(file)).or(module);
            }
            _ => {}
        }
    }
    let is_success = child.wait().is_ok_and(|status| status.success());
    if !is_success {
        return Err(failed());
    }
    module.ok_or_else(|| {
        Error::input(
            Problem::new(format!("cargo built no module of {}", project.name)).help(
                "build for WebAssembly; further arguments for cargo must not change the target",
            ),
        )
    })
}

fn command(project: &Project, has_color: bool) -> Command {
    let (options, cargo) = (&project.options, &project.options.cargo);
    let mut command = Command::new(program());
    // `rustc` and not `build`: it takes the crate type, so that Cargo.toml need not name it, and
    // link-time optimization is not held back by further crate types.
    command.args(["rustc", "--crate-type", "cdylib", "--target", options.rust_target()]);
    command.arg("--package").arg(&project.package.id.repr);
    match &options.example {
        Some(example) => command.args(["--example", example]),
        None => command.arg("--lib"),
    };
    command.args(["--profile", options.profile()]).args(cargo.resolving());
    if let Some(folder) = &cargo.target_dir {
        command.arg("--target-dir").arg(folder);
    }
    if options.bind.quiet {
        command.arg("--quiet");
    }
    let format = if has_color { "json-diagnostic-rendered-ansi" } else { "json" };
    command.arg(format!("--message-format={format}")).args(&project.cargo_arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command
}

/// The files of the program that a module was made of, as the compiler notes them beside it.
pub(super) fn sources(module: &Path) -> Vec<PathBuf> {
    let text = fs::read_to_string(module.with_extension("d")).unwrap_or_default();
    let list = text.split_once(": ").map(|(_, list)| list).unwrap_or_default();
    // Spaces in paths are escaped.
    let list = list.lines().next().unwrap_or_default().replace("\\ ", "\0");
    list.split(' ')
        .filter(|path| !path.is_empty())
        .map(|path| path.replace('\0', " ").into())
        .collect()
}

fn has_ending(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "wasm")
}

/// Cargo itself: the one that runs this program, or that of the path.
pub(crate) fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

pub(crate) fn not_started(error: &std::io::Error) -> Error {
    if error.kind() == ErrorKind::NotFound {
        return Error::input(
            Problem::new("cargo is not installed, or not on the path")
                .help("install Rust as https://rustup.rs says, and open a new terminal"),
        );
    }
    Error::input(Problem::new(format!("cargo could not be started: {error}")))
}
