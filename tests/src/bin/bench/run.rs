//! Runs the scripts of `tests/bench` in an engine, and reads what they print.

use crate::options::{Engine, Options};
use crate::results::Row;
use minibind_tests::{Result, paths, tools};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Measures the wanted cases in one engine.
pub(crate) fn run(engine: Engine, packages: &Path, options: &Options) -> Result<Vec<Row>> {
    let mut command = tools::node();
    let scripts = paths::tests().join("bench");
    match engine {
        Engine::Node => command.arg(scripts.join("node.mjs")),
        Engine::Chromium => {
            tools::npm("playwright-core/package.json")?;
            command.arg(scripts.join("chromium.mjs")).arg(tools::chromium()?)
        }
    };
    command.arg(packages).arg(options.rounds.to_string()).arg(&options.filter);
    read_rows(&mut command, engine)
}

/// Reads a row from each line, naming it as a sign of life.
fn read_rows(command: &mut Command, engine: Engine) -> Result<Vec<Row>> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("`node` could not be started: {error}"))?;
    let output = child.stdout.take().ok_or("a script has no output")?;
    let mut rows = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line.map_err(|error| error.to_string())?;
        let row = Row::read(&line).ok_or_else(|| format!("not a result: {line}"))?;
        eprintln!("{}: {} {:.2}", engine.title(), row.name, row.ratio);
        rows.push(row);
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() { Ok(rows) } else { Err(format!("{command:?} failed ({status})")) }
}
