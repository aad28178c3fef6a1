//! Where is measured: the machine and the versions of all that counts.

use crate::options::{Engine, Options};
use crate::tools::PEER;
use minibind_tests::report::Machine;
use minibind_tests::{Result, engine, process, tools};
use std::process::Command;

/// Describes the machine.
pub(crate) fn describe(options: &Options) -> Result<Machine> {
    let mut versions = vec![
        ("Rust".into(), version(Command::new("rustc"))?),
        ("wasm-bindgen".into(), PEER.into()),
        ("binaryen".into(), binaryen()?),
    ];
    for &engine in &options.engines {
        let command = match engine {
            Engine::Node => tools::node(),
            Engine::Chromium => engine::Engine::Chromium.command()?,
            // Without the arguments for a script.
            Engine::Deno => Command::new(engine::Engine::Deno.command()?.get_program()),
            Engine::Bun => engine::Engine::Bun.command()?,
        };
        versions.push((engine.title().into(), version(command)?));
    }
    Ok(Machine {
        date: process::run(Command::new("date").args(["-u", "+%F"]))?.trim().to_owned(),
        processor: processor(),
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        system: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        versions,
    })
}

/// The first word with a digit of what a program says of its version.
fn version(mut program: Command) -> Result<String> {
    let said = process::run(program.arg("--version"))?;
    let mut words = said.split_whitespace();
    let is_number =
        |word: &&str| word.trim_start_matches('v').starts_with(|c: char| c.is_ascii_digit());
    Ok(words.find(is_number).unwrap_or("?").trim_start_matches('v').to_owned())
}

fn binaryen() -> Result<String> {
    let manifest = process::read(&tools::npm("binaryen/package.json")?)?;
    let manifest: serde_json::Value =
        serde_json::from_str(&manifest).map_err(|error| error.to_string())?;
    let version = manifest["version"].as_str().unwrap_or("?");
    Ok(version.trim_end_matches(".0.0").to_owned())
}

fn processor() -> String {
    let text = process::read(std::path::Path::new("/proc/cpuinfo")).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("model name"));
    let name = line.and_then(|line| line.split_once(':')).map(|(_, name)| name.trim());
    name.unwrap_or("an unknown processor").to_owned()
}
