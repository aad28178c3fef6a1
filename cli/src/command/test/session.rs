//! Runs tests on a host: as often anew as something hangs or ends before its time.

use super::event::{Event, Failure};
use super::host::{Host, Message};
use super::report::Report;
use minibind_cli::{Error, Problem, Result};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// How long the host may take to load the module.
const LOAD: Duration = Duration::from_secs(60);

/// Runs the tests, by number, and reports each.
pub(super) fn run(
    mut tests: Vec<usize>,
    host: &mut dyn Host,
    report: &mut Report<'_>,
    timeout: Duration,
) -> Result<()> {
    while !tests.is_empty() {
        let messages = host.start(&tests)?;
        let mut round = Round { messages, timeout, running: None, stray: Vec::new() };
        let count = tests.len();
        let interruption = round.run(&mut tests, report)?;
        let ended = host.stop(matches!(interruption, Some(Interruption::Ended)));
        let Some(interruption) = interruption else { return Ok(()) };
        match round.running {
            Some(test) => {
                let why = match interruption {
                    Interruption::TimedOut => {
                        format!("it did not end within {} s", timeout.as_secs_f64())
                    }
                    Interruption::Ended => ended.unwrap_or_else(|| "the host has ended".into()),
                };
                report.ended(test, Some(&Failure::of_host(why)));
                tests.retain(|other| *other != test);
            }
            // Between two tests; the next ones may go better, unless this happens again.
            None if tests.len() < count => {}
            None => return Err(never_started(ended, &round.stray)),
        }
    }
    Ok(())
}

enum Interruption {
    TimedOut,
    Ended,
}

/// The tests that run until something interrupts them.
struct Round {
    messages: Receiver<Message>,
    timeout: Duration,
    running: Option<usize>,
    /// Lines from outside of tests.
    stray: Vec<String>,
}

impl Round {
    fn run(
        &mut self,
        tests: &mut Vec<usize>,
        report: &mut Report<'_>,
    ) -> Result<Option<Interruption>> {
        let mut until = Instant::now() + LOAD;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let message = match self.messages.recv_timeout(left) {
                Ok(message) => message,
                Err(RecvTimeoutError::Timeout) => return Ok(Some(Interruption::TimedOut)),
                Err(RecvTimeoutError::Disconnected) => return Ok(Some(Interruption::Ended)),
            };
            match message {
                Message::Event(Event::Start { test }) => {
                    self.running = Some(test);
                    until = Instant::now() + self.timeout;
                    report.started(test);
                }
                Message::Event(Event::End { test, failure }) => {
                    report.ended(test, failure.as_ref());
                    tests.retain(|other| *other != test);
                    self.running = None;
                    until = Instant::now() + LOAD;
                }
                Message::Event(Event::Output { text }) => report.printed(&text),
                Message::Event(Event::Broken { message }) => return Err(broken(&message)),
                Message::Event(Event::Done) => return Ok(None),
                Message::Line(line) if self.running.is_some() => report.printed(&line),
                Message::Line(line) | Message::Noise(line) => self.stray.push(line),
                Message::Ended => return Ok(Some(Interruption::Ended)),
            }
        }
    }
}

fn broken(message: &str) -> Error {
    Error::input(Problem::new(format!("the tests cannot be loaded: {message}")).help(
        "what is imported must be there: tests that need a page run with `--headless`, those that need Node's modules without it",
    ))
}

fn never_started(ended: Option<String>, lines: &[String]) -> Error {
    let why = ended.unwrap_or_else(|| format!("nothing happened in {} s", LOAD.as_secs()));
    let lines: String = lines.iter().map(|line| format!("\n{line}")).collect();
    Error::input(
        Problem::new(format!("the tests were not run: {why}{lines}")).help(
            "run the host by itself to see whether it works: Node needs version 20.16 or newer",
        ),
    )
}
