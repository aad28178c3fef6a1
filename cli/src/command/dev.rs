//! The command `dev`: builds a crate, serves its folder, and builds and loads the page anew when
//! something changes. What fails is shown in the page and on the terminal; the last good build stays.

mod page;
mod pages;
mod state;

use crate::command::build::watch::Watcher;
use crate::command::build::{self, BuildOptions, Built, Project};
use crate::http::{Folder, Server};
use crate::{progress, render};
use minibind_cli::{Error, Problem, Result};
use progress::Event;
use state::State;
use std::io::{ErrorKind, IsTerminal};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;

/// The port that is taken when nothing is said, and how many behind it are tried.
const PORT: u16 = 8080;
const MORE_PORTS: u16 = 20;

/// Build the crate, serve its folder, and build and load the page anew when something changes.
#[derive(Debug, clap::Args)]
pub(crate) struct DevArguments {
    #[command(flatten)]
    options: BuildOptions,
    /// The port to serve at; 8080 or the next that is free when nothing is said.
    #[arg(long, value_name = "NUMBER")]
    port: Option<u16>,
    /// The address to serve at: other machines can reach the page at one of this machine's own.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// The folder to serve, in place of the crate's.
    #[arg(long, value_name = "DIR")]
    serve: Option<PathBuf>,
    /// Further arguments for cargo.
    #[arg(last = true, value_name = "CARGO ARGUMENTS")]
    cargo: Vec<String>,
}

pub(crate) fn run(mut arguments: DevArguments) -> Result<()> {
    let options = &mut arguments.options;
    // What changes often is to be built soon.
    options.bind.dev |= !options.cargo.release && options.cargo.profile.is_none();
    let mut project = build::find(&arguments.options, &arguments.cargo)?;
    let root = arguments.serve.as_ref().unwrap_or(&project.root);
    let folder = Folder::new(root).map_err(|error| {
        Error::input(Problem::new(format!("cannot serve {}: {error}", root.display())))
    })?;
    let server = bind(arguments.host, arguments.port)?;
    let (address, shown) = (server.address(), root.display().to_string());
    let state = Arc::new(State::new(&project.out));
    let answering = Arc::clone(&state);
    server.serve(move |request| pages::answer(request, &folder, &answering));
    super::print(format!("Serving {shown} at http://{address}/\n").as_bytes())?;
    pages::watch(Arc::clone(&state));
    let mut sources = Vec::new();
    loop {
        // What changes during a build is built after it.
        let watcher = Watcher::new(project.watched.iter().chain(&sources).cloned())?;
        // What is built changes with the manifest.
        match build::find(&arguments.options, &arguments.cargo) {
            Ok(found) => {
                project = found;
                if let Some(built) = build(&project, &state) {
                    sources = built.sources;
                }
            }
            Err(error) => state.fail(tell(&error)),
        }
        watcher.wait();
    }
}

/// Builds once, and says what has come of it.
fn build(project: &Project, state: &State) -> Option<Built> {
    let mut said = String::new();
    let quiet = project.options.bind.quiet;
    let mut report = |event: Event<'_>| {
        progress::show(&event, quiet);
        if let Event::Diagnostic { text, is_error: true } = event {
            said += &format!("{text}\n\n");
        }
    };
    let result = project.build(&mut report).and_then(|built| {
        project.write(&built, &mut report)?;
        Ok(built)
    });
    match result {
        Ok(built) => {
            state.succeed();
            Some(built)
        }
        Err(error) => {
            let text = tell(&error);
            state.fail(said + &text);
            None
        }
    }
}

/// Prints an error; gives its text.
fn tell(error: &Error) -> String {
    eprintln!("{}", render::render(error, std::io::stderr().is_terminal()));
    render::render(error, false)
}

/// Takes a port: the one that is asked for, or one that is free.
fn bind(host: IpAddr, port: Option<u16>) -> Result<Server> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + MORE_PORTS,
    };
    let mut failure = std::io::Error::from(ErrorKind::AddrInUse);
    for port in ports {
        match Server::bind(host, port) {
            Ok(server) => return Ok(server),
            Err(error) => failure = error,
        }
        if failure.kind() != ErrorKind::AddrInUse {
            break;
        }
    }
    let port = port.unwrap_or(PORT);
    let problem = Problem::new(format!("cannot serve at {host}, port {port}: {failure}"));
    Err(Error::input(problem.help("choose another port with `--port`, or 0 for any that is free")))
}
