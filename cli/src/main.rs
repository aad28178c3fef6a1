//! The command `minibind`: arguments, dispatch, exit code.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

mod arguments;
mod budget;
mod command;
mod http;
mod interrupt;
mod load;
mod manifest;
mod optimize;
mod progress;
mod render;
mod sizes;
mod stale;
mod write;

use arguments::{Arguments, Command};
use clap::Parser;
use minibind_cli::Result;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // The library turns every panic below it into an error; its message must not be printed twice.
    std::panic::set_hook(Box::new(|_| {}));
    interrupt::listen();
    let done = run(arguments);
    // What fails because of an interruption says nothing: that ends the command while it holds this.
    let _whole = interrupt::hold();
    match done {
        Ok(code) => code,
        Err(error) => {
            progress::show_error(&error);
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<ExitCode> {
    let done = match arguments.command {
        None => command::bind::run(&arguments.bind),
        Some(Command::Build(arguments)) => command::build::run(&arguments),
        Some(Command::New(arguments)) => command::new::run(&arguments),
        Some(Command::Inspect(arguments)) => command::inspect::run(&arguments),
        Some(Command::Size(arguments)) => command::size::run(&arguments),
        Some(Command::Completions(arguments)) => command::completions::run(&arguments),
        Some(Command::Dev(arguments)) => command::dev::run(*arguments),
        Some(Command::Test(arguments)) => return command::test::run(*arguments),
        Some(Command::Man) => command::man::run(),
    };
    done.map(|()| ExitCode::SUCCESS)
}
