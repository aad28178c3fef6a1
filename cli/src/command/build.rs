//! `minibind build`: cargo builds a crate, and its module becomes a package beside it.

pub(crate) mod cargo;
mod documents;
mod project;
mod toolchain;

use crate::command::bind::{self, BindOptions};
use crate::progress::{self, Event, Report};
use crate::{sizes, write};
use minibind_cli::{File, Result};
use std::path::PathBuf;
use std::time::Instant;

pub(crate) use project::{Project, find};

/// Build the crate with cargo and make a package of it.
#[derive(Debug, clap::Args)]
pub(crate) struct BuildArguments {
    #[command(flatten)]
    pub(crate) options: BuildOptions,
    /// Further arguments for cargo.
    #[arg(last = true, value_name = "CARGO ARGUMENTS")]
    pub(crate) cargo: Vec<String>,
}

/// What is built, and how; for all commands that build.
#[derive(Clone, Debug, clap::Args)]
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
    #[command(flatten)]
    pub(crate) cargo: cargo::CargoOptions,
    #[command(flatten)]
    pub(crate) bind: BindOptions,
}

// What `dev` and `--watch` are for.
#[allow(dead_code)]
/// What a build gives; nothing of it is written yet.
pub(crate) struct Built {
    /// The files of the package.
    pub(crate) files: Vec<File>,
    /// The files that the compiler has read, of this crate and those beside it.
    pub(crate) sources: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &BuildArguments) -> Result<()> {
    let quiet = arguments.options.bind.quiet;
    let report = &mut |event: Event<'_>| progress::show(&event, quiet);
    let project = find(&arguments.options, &arguments.cargo)?;
    let built = project.build(report)?;
    project.write(&built, report)?;
    if !quiet {
        sizes::print_sizes(&project.out, &built.files);
    }
    Ok(())
}

impl Project {
    /// Runs cargo and makes the package; writes nothing of it.
    pub(crate) fn build(&self, report: Report<'_>) -> Result<Built> {
        toolchain::check(&self.options, report)?;
        let module = cargo::compile(self, report)?;
        let metadata = documents::metadata(&self.package, &self.workspace);
        let files = bind::bind(&module, &self.name, Some(metadata), &self.options.bind, report)?;
        Ok(Built { files, sources: cargo::sources(&module) })
    }

    /// Writes the package: all of it, or nothing.
    pub(crate) fn write(&self, built: &Built, report: Report<'_>) -> Result<()> {
        let started = Instant::now();
        write::write_package(&self.out, &built.files)?;
        let out = self.out.display().to_string();
        report(Event::Step { done: "Wrote", what: &out, time: started.elapsed() });
        Ok(())
    }
}
