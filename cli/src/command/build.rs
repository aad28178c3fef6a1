//! `minibind build`: cargo builds a crate, and its module becomes a package beside it.

pub(crate) mod cargo;
mod defaults;
mod documents;
mod project;
pub(crate) mod toolchain;
pub(crate) mod watch;

use crate::budget;
use crate::command::bind::{self, BindOptions, Module};
use crate::optimize::Level;
use crate::progress::{self, Event, Report};
use crate::{sizes, write};
use clap::ArgGroup;
use minibind_cli::{File, Result};
use std::path::PathBuf;
use std::time::Instant;
use watch::Watcher;

pub(crate) use project::{Project, find};

/// Build the crate with cargo and make a package of it.
#[derive(Debug, clap::Args)]
pub(crate) struct BuildArguments {
    /// Build again whenever a source changes, until Ctrl-C.
    #[arg(long)]
    pub(crate) watch: bool,
    #[command(flatten)]
    pub(crate) options: BuildOptions,
    /// Further arguments for cargo.
    #[arg(last = true, value_name = "CARGO ARGUMENTS", help_heading = "Cargo")]
    pub(crate) cargo: Vec<String>,
}

/// What is built, and how; for all commands that make packages.
#[derive(Clone, Debug, clap::Args)]
#[command(group(ArgGroup::new("named profile").args(["release", "dev"])))]
pub(crate) struct BuildOptions {
    /// The folder to write the package to; `pkg` beside the crate's Cargo.toml when nothing is said.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Build this example in place of the library; its package goes to `pkg/NAME`.
    #[arg(long, value_name = "NAME")]
    pub(crate) example: Option<String>,
    /// Add what is missing: the compilation target, wasm-opt.
    #[arg(long)]
    pub(crate) install: bool,
    /// The compilation target: wasm32-unknown-unknown, which is the default, or wasm32v1-none.
    #[arg(long, value_name = "TRIPLE", value_parser = cargo::parse_target, help_heading = "Cargo")]
    pub(crate) rust_target: Option<String>,
    #[command(flatten)]
    pub(crate) cargo: cargo::CargoOptions,
    #[command(flatten)]
    pub(crate) bind: BindOptions,
}

/// What a build gives; nothing of it is written yet.
pub(crate) struct Built {
    /// The files of the package.
    pub(crate) files: Vec<File>,
    /// The files that the compiler has read, of this crate and those beside it.
    pub(crate) sources: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &BuildArguments) -> Result<()> {
    let project = find(&arguments.options, &arguments.cargo)?;
    if arguments.watch { watch(project, arguments) } else { make(&project).map(drop) }
}

/// Builds, writes and tells the sizes; gives the files that were read.
fn make(project: &Project) -> Result<Vec<PathBuf>> {
    let quiet = project.options.bind.quiet;
    let report = &mut |event: Event<'_>| progress::show(&event, quiet);
    let built = project.build(report)?;
    budget::check(&built.files, project.options.bind.budget)?;
    project.write(&built, report)?;
    if !quiet {
        sizes::print_sizes(&project.out, &built.files);
    }
    Ok(built.sources)
}

/// Builds again and again. What fails is told, and the last package stays until the next change.
fn watch(first: Project, arguments: &BuildArguments) -> Result<()> {
    let quiet = arguments.options.bind.quiet;
    let mut found = Ok(first);
    let (mut watched, mut sources) = (Vec::new(), Vec::new());
    loop {
        if let Ok(project) = &found {
            watched.clone_from(&project.watched);
        }
        // A change while cargo runs counts as well.
        let mut watcher = Watcher::new(watched.iter().chain(&sources).cloned())?;
        match found.and_then(|project| make(&project)) {
            Ok(read) if read != sources => {
                watcher.add(read.iter().cloned())?;
                sources = read;
            }
            Ok(_) => {}
            Err(error) => progress::show_error(&error),
        }
        progress::show(&Event::Note("waiting for a change; Ctrl-C ends this"), quiet);
        watcher.wait();
        found = find(&arguments.options, &arguments.cargo);
    }
}

impl BuildOptions {
    /// The compilation target.
    fn rust_target(&self) -> &str {
        self.rust_target.as_deref().unwrap_or(cargo::DEFAULT_TARGET)
    }

    /// Cargo's name of the profile.
    fn profile(&self) -> &str {
        match &self.cargo.profile {
            Some(profile) => profile,
            None if self.bind.dev => "dev",
            None => "release",
        }
    }

    /// What goes without saying: a build for use is optimized, one for debugging keeps its names.
    fn complete(&mut self) {
        if self.profile() == "dev" {
            self.bind.keep_names = true;
        } else {
            self.bind.optimize.get_or_insert(Level::Three);
        }
    }
}

impl Project {
    /// Runs cargo and makes the package; writes nothing of it.
    pub(crate) fn build(&self, report: Report<'_>) -> Result<Built> {
        toolchain::check(self.options.rust_target(), self.options.install, report)?;
        toolchain::add_optimizer(self, report);
        let module = cargo::compile(self, report)?;
        let metadata = documents::metadata(&self.package, &self.workspace);
        let bytes = bind::read_module(&module, self.options.bind.keep_debug)?;
        let files = bind::bind(
            Module {
                file: &module,
                bytes: &bytes,
                name: &self.name,
                metadata: Some(metadata),
                folder: &self.root,
            },
            &self.options.bind,
            report,
        )?;
        Ok(Built { files, sources: cargo::sources(&module) })
    }

    /// Writes the package: all of it, or nothing.
    pub(crate) fn write(&self, built: &Built, report: Report<'_>) -> Result<()> {
        let started = Instant::now();
        write::write_package(&self.out, &built.files, write::OTHER_OUT)?;
        let out = self.out.display().to_string();
        report(Event::Step { done: "Wrote", what: &out, time: started.elapsed() });
        Ok(())
    }
}
