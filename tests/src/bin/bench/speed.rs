//! Times calls: runs the scripts of `tests/bench` in engines, and reads what they print.

use crate::options::{Engine, Options};
use crate::packages;
use minibind_tests::report::{self, Row};
use minibind_tests::{Result, engine, paths, tools};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// Measures the wanted cases in the wanted engines.
pub(crate) fn measure(options: &Options) -> Result<Vec<report::Engine>> {
    let packages = packages::build()?;
    let engines = options.engines.iter().map(|&engine| {
        let mut command = command(engine, &packages)?;
        command.arg(options.rounds.to_string()).arg(&options.filter);
        let rows = read_rows(&mut command, engine)?;
        Ok(report::Engine { name: engine.title().into(), rows })
    });
    engines.collect()
}

/// The script in its engine, with what it is to load.
fn command(engine: Engine, packages: &Path) -> Result<Command> {
    let scripts = paths::tests().join("bench");
    let (mut command, peer) = match engine {
        Engine::Chromium => {
            tools::npm("playwright-core/package.json")?;
            let mut command = tools::node();
            command.arg(scripts.join("chromium.mjs")).arg(tools::chromium()?).arg(packages);
            return Ok(command);
        }
        Engine::Node => (tools::node(), "nodejs/peer.js"),
        Engine::Deno => (engine::Engine::Deno.command()?, "deno/peer.js"),
        Engine::Bun => (engine::Engine::Bun.command()?, "nodejs/peer.js"),
    };
    command.arg(scripts.join("node.mjs")).arg(packages).arg(peer);
    Ok(command)
}

/// Reads a row from each line, naming it as a sign of life.
fn read_rows(command: &mut Command, engine: Engine) -> Result<Vec<Row>> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("{command:?} could not be started: {error}"))?;
    let output = child.stdout.take().ok_or("a script has no output")?;
    let mut rows = Vec::new();
    for line in BufReader::new(output).lines() {
        let line = line.map_err(|error| error.to_string())?;
        let row = read_row(&line, engine).ok_or_else(|| format!("not a result: {line}"))?;
        eprintln!("{}: {} {:.2}", engine.title(), row.name, row.ratio);
        rows.push(row);
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    if status.success() { Ok(rows) } else { Err(format!("{command:?} failed ({status})")) }
}

/// Reads `{ group, name, target, times: { side: [nanoseconds, ..] } }`.
fn read_row(line: &str, engine: Engine) -> Option<Row> {
    let value: Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let mut minibind = Vec::new();
    let mut raw = None;
    let mut peers = Vec::new();
    for (side, times) in value["times"].as_object()? {
        let times: Vec<f64> = times.as_array()?.iter().filter_map(Value::as_f64).collect();
        match side.as_str() {
            "minibind" => minibind = times,
            "raw" => raw = Some(median(&times)),
            _ => peers.push((side.clone(), times)),
        }
    }
    let has_choice = peers.len() > 1;
    let (side, peer) = peers.into_iter().min_by(|a, b| median(&a.1).total_cmp(&median(&b.1)))?;
    let ratios: Vec<f64> = peer.iter().zip(&minibind).map(|(peer, ours)| peer / ours).collect();
    Some(Row {
        group: text("group")?,
        name: text("name")?,
        minibind: median(&minibind),
        peer: median(&peer),
        way: has_choice.then_some(side),
        raw,
        ratio: median(&ratios),
        target: engine.target().and_then(|at| value["target"][at].as_f64()),
    })
}

/// The middle value, to four digits; of none, not a number, which meets no target.
fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let middle = values.get(values.len() / 2).copied().unwrap_or(f64::NAN);
    format!("{middle:.3e}").parse().unwrap_or(middle)
}
