//! `minibind completions`: prints what a shell needs to complete this command line.

use clap::CommandFactory;
use clap_complete::Shell;
use minibind_cli::Result;

/// Print completions for a shell.
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(arguments: &CompletionsArguments) -> Result<()> {
    let mut command = crate::arguments::Arguments::command();
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "minibind", &mut text);
    super::print(&text)
}
