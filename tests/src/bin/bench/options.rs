//! The command line.

use minibind_tests::Result;

const USAGE: &str = "usage: bench [--engine node|chromium|all] [--filter NAME] [--rounds N]";

/// An engine that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Node,
    Chromium,
}

impl Engine {
    pub(crate) fn title(self) -> &'static str {
        match self {
            Engine::Node => "Node",
            Engine::Chromium => "Chromium",
        }
    }
}

/// What to measure, and how often.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) engines: Vec<Engine>,
    pub(crate) filter: String,
    pub(crate) rounds: u32,
}

impl Options {
    pub(crate) fn read(mut arguments: impl Iterator<Item = String>) -> Result<Options> {
        let mut options = Options {
            engines: vec![Engine::Node, Engine::Chromium],
            filter: String::new(),
            rounds: 11,
        };
        while let Some(option) = arguments.next() {
            let value =
                arguments.next().ok_or_else(|| format!("{option} lacks its value\n{USAGE}"))?;
            match option.as_str() {
                "--engine" => options.engines = engines(&value)?,
                "--filter" => options.filter = value,
                "--rounds" => options.rounds = rounds(&value)?,
                _ => return Err(format!("unknown option {option}\n{USAGE}")),
            }
        }
        Ok(options)
    }
}

fn engines(value: &str) -> Result<Vec<Engine>> {
    match value {
        "node" => Ok(vec![Engine::Node]),
        "chromium" => Ok(vec![Engine::Chromium]),
        "all" => Ok(vec![Engine::Node, Engine::Chromium]),
        _ => Err(format!("unknown engine {value}\n{USAGE}")),
    }
}

fn rounds(value: &str) -> Result<u32> {
    let rounds = value.parse().ok().filter(|&rounds| rounds > 0);
    rounds.ok_or_else(|| format!("{value} is no number of rounds\n{USAGE}"))
}
