//! The command line.

use minibind_tests::Result;

const USAGE: &str = "usage: bench [speed|size|cost|report|render] [--engine node|chromium|deno|bun|all] [--filter NAME] [--rounds N]";

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Times calls.
    Speed,
    /// Measures the sizes of programs.
    Size,
    /// Measures the tools themselves.
    Cost,
    /// Does all, and writes the report.
    Report,
    /// Writes the report anew from the stored numbers.
    Render,
}

/// An engine that is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Node,
    Chromium,
    Deno,
    Bun,
}

/// Those that targets are for come first.
pub(crate) const ENGINES: [Engine; 4] = [Engine::Node, Engine::Chromium, Engine::Deno, Engine::Bun];

impl Engine {
    pub(crate) fn title(self) -> &'static str {
        match self {
            Engine::Node => "Node",
            Engine::Chromium => "Chromium",
            Engine::Deno => "Deno",
            Engine::Bun => "Bun",
        }
    }

    /// Its place in a case's list of targets.
    pub(crate) fn target(self) -> Option<usize> {
        match self {
            Engine::Node => Some(0),
            Engine::Chromium => Some(1),
            Engine::Deno | Engine::Bun => None,
        }
    }
}

/// What to measure, and how often.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) part: Part,
    pub(crate) engines: Vec<Engine>,
    pub(crate) filter: String,
    pub(crate) rounds: u32,
}

impl Options {
    pub(crate) fn read(arguments: impl Iterator<Item = String>) -> Result<Options> {
        let mut arguments = arguments.peekable();
        let part = match arguments.next_if(|argument| !argument.starts_with('-')) {
            Some(name) => part(&name)?,
            None => Part::Speed,
        };
        // The report shows all engines, and one disturbance must not decide a row of it.
        let (engines, rounds) = match part {
            Part::Report => (ENGINES.to_vec(), 25),
            _ => (vec![Engine::Node, Engine::Chromium], 11),
        };
        let mut options = Options { part, engines, filter: String::new(), rounds };
        while let Some(option) = arguments.next() {
            let value =
                arguments.next().ok_or_else(|| format!("{option} lacks its value\n{USAGE}"))?;
            match option.as_str() {
                "--engine" => options.engines = engines_of(&value)?,
                "--filter" => options.filter = value,
                "--rounds" => options.rounds = rounds_of(&value)?,
                _ => return Err(format!("unknown option {option}\n{USAGE}")),
            }
        }
        if part == Part::Report && !options.filter.is_empty() {
            return Err(format!("the report is of all cases: leave --filter out\n{USAGE}"));
        }
        Ok(options)
    }
}

fn part(name: &str) -> Result<Part> {
    match name {
        "speed" => Ok(Part::Speed),
        "size" => Ok(Part::Size),
        "cost" => Ok(Part::Cost),
        "report" => Ok(Part::Report),
        "render" => Ok(Part::Render),
        _ => Err(format!("unknown part {name}\n{USAGE}")),
    }
}

fn engines_of(value: &str) -> Result<Vec<Engine>> {
    if value == "all" {
        return Ok(ENGINES.to_vec());
    }
    let found = ENGINES.into_iter().find(|engine| engine.title().to_lowercase() == value);
    Ok(vec![found.ok_or_else(|| format!("unknown engine {value}\n{USAGE}"))?])
}

fn rounds_of(value: &str) -> Result<u32> {
    let rounds = value.parse().ok().filter(|&rounds| rounds > 0);
    rounds.ok_or_else(|| format!("{value} is no number of rounds\n{USAGE}"))
}
