//! Node as what runs tests: a process whose standard output carries the events.

use super::host::{Host, Message, Process, read_lines};
use minibind_cli::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// Starts a line that is an event.
const MARK: char = '\u{1e}';

pub(super) struct Node {
    folder: PathBuf,
    process: Process,
}

impl Node {
    pub(super) fn find(folder: &Path) -> Result<Node> {
        let folder = folder.canonicalize().map_err(|error| super::unwritable(folder, &error))?;
        Ok(Node { folder, process: Process::new() })
    }
}

impl Host for Node {
    fn start(&mut self, tests: &[usize]) -> Result<Receiver<Message>> {
        let numbers: Vec<String> = tests.iter().map(usize::to_string).collect();
        let mut command = Command::new("node");
        command
            .arg(self.folder.join("node.js"))
            .args(["./tests.wasm", &numbers.join(",")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let help = "install Node 20.16 or newer, or run the tests in a browser with `--headless`";
        let (output, errors) = self.process.start(&mut command, None, help)?;
        let (sender, messages) = channel();
        if let Some(errors) = errors {
            read_lines(errors, sender.clone(), |line| Message::Line(line.into()), false);
        }
        if let Some(output) = output {
            read_lines(output, sender, parse, true);
        }
        Ok(messages)
    }

    fn stop(&mut self, is_silent: bool) -> Option<String> {
        self.process.end(is_silent)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.stop(false);
    }
}

fn parse(line: &str) -> Message {
    // What a program prints without an end of line stands in front of an event.
    let event = line.strip_prefix(MARK).and_then(|event| serde_json::from_str(event).ok());
    event.map_or_else(|| Message::Line(line.into()), Message::Event)
}
