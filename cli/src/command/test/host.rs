//! What runs tests: a process that loads the package and tells what happens.

use super::event::Event;
use crate::interrupt;
use minibind_cli::{Error, Problem, Result};
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, ChildStdout, Command};
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// What comes of a running host.
#[derive(Debug)]
pub(super) enum Message {
    Event(Event),
    /// A line that something else than a test has printed.
    Line(String),
    /// A line of the host itself.
    Noise(String),
    /// Nothing more will come.
    Ended,
}

/// Something that can run tests.
pub(super) trait Host {
    /// Starts to run tests, by number.
    fn start(&mut self, tests: &[usize]) -> Result<Receiver<Message>>;
    /// Ends what was started; why it had ended by itself, if it had. One that `is_silent` has said its last
    /// word.
    fn stop(&mut self, is_silent: bool) -> Option<String>;
}

/// Starts a program that should be there.
pub(super) fn spawn(command: &mut Command, help: &str) -> Result<Child> {
    command.spawn().map_err(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        let problem = match error.kind() {
            std::io::ErrorKind::NotFound => Problem::new(format!("cannot find `{program}`")),
            _ => Problem::new(format!("cannot start `{program}`: {error}")),
        };
        Error::input(problem.help(help))
    })
}

/// A process that runs tests, if any, with a folder that is removed after it. It ends with the command,
/// however that ends.
#[derive(Clone, Default)]
pub(super) struct Process(Arc<Mutex<Option<Running>>>);

type Running = (Child, Option<TempDir>);

impl Process {
    /// None yet.
    pub(super) fn new() -> Process {
        let process = Process::default();
        let same = process.clone();
        interrupt::at_end(move || drop(same.end(false)));
        process
    }

    /// Starts it; gives its output and its errors.
    pub(super) fn start(
        &self,
        command: &mut Command,
        folder: Option<TempDir>,
        help: &str,
    ) -> Result<(Option<ChildStdout>, Option<ChildStderr>)> {
        // Held meanwhile, so that an interruption finds the process.
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut child = spawn(command, help)?;
        let streams = (child.stdout.take(), child.stderr.take());
        *running = Some((child, folder));
        Ok(streams)
    }

    /// Ends it; how it had ended by itself, if it had. One that `is_silent` has said its last word.
    pub(super) fn end(&self, is_silent: bool) -> Option<String> {
        let mut running = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut child, folder) = running.take()?;
        let ended = end(&mut child, is_silent);
        if let Some(folder) = folder {
            remove(&folder);
        }
        ended
    }
}

/// Removes a folder of a process that has ended; what that has started may need a moment longer.
fn remove(folder: &TempDir) {
    let until = Instant::now() + FAREWELL;
    while std::fs::remove_dir_all(folder).is_err() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// How long a process may take to end after its last word.
const FAREWELL: Duration = Duration::from_secs(2);

/// Ends a process; how it had ended by itself, if it had.
fn end(child: &mut Child, is_silent: bool) -> Option<String> {
    let until = Instant::now() + FAREWELL;
    let mut ended = child.try_wait().ok().flatten();
    while is_silent && ended.is_none() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
        ended = child.try_wait().ok().flatten();
    }
    // One that has ended cannot be killed, which is as well.
    let _ = child.kill();
    let _ = child.wait();
    ended.map(|status| match status.code() {
        // Node's code for a promise that nothing settles any more.
        Some(13) => "it waits for something that nothing will ever do".into(),
        _ => format!("the process of the tests has ended: {status}"),
    })
}

/// Hands over the lines of a process, in the background.
pub(super) fn read_lines(
    output: impl Read + Send + 'static,
    sender: Sender<Message>,
    parse: impl Fn(&str) -> Message + Send + 'static,
    is_last: bool,
) {
    std::thread::spawn(move || {
        let mut output = BufReader::new(output);
        let mut line = Vec::new();
        while output.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
            let text = String::from_utf8_lossy(&line);
            // Whoever does not listen any more has what it wants.
            let _ = sender.send(parse(text.trim_end_matches(['\n', '\r'])));
            line.clear();
        }
        if is_last {
            let _ = sender.send(Message::Ended);
        }
    });
}
