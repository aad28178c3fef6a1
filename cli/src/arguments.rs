//! The command line as a whole: the main job's arguments, or a command with its own.

use crate::command::bind::BindArguments;
use crate::command::build::BuildArguments;
use crate::command::completions::CompletionsArguments;
use crate::command::dev::DevArguments;
use crate::command::inspect::InspectArguments;
use crate::command::new::NewArguments;
use crate::command::size::SizeArguments;
use crate::command::test::TestArguments;
use clap::{Parser, Subcommand};
use minibind::wire;
use std::sync::LazyLock;

/// Turns a WebAssembly module built with minibind into a package of JavaScript and TypeScript.
#[derive(Debug, Parser)]
#[command(name = "minibind", version = version(), about)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) bind: BindArguments,
}

/// The version, with the formats of descriptors that can be read.
fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(describe_version);
    &VERSION
}

fn describe_version() -> String {
    let formats = match wire::FORMAT {
        1 => "descriptor format 1".to_owned(),
        newest => format!("descriptor formats 1 to {newest}"),
    };
    format!("{} ({formats})", env!("CARGO_PKG_VERSION"))
}

/// What else than the main job is done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Build(Box<BuildArguments>),
    New(NewArguments),
    Inspect(InspectArguments),
    Size(SizeArguments),
    Completions(CompletionsArguments),
    Dev(Box<DevArguments>),
    Test(Box<TestArguments>),
    /// Print the man page, for `man -l -`.
    Man,
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
