//! Times minibind beside wasm-bindgen: the same functions, both in one run, in Node and in Chromium.
//!
//! In: the crates and scripts of `tests/bench`. Out: a Markdown table of ratios on standard output and
//! in `<target>/bench/table.md`, a chart in `<target>/bench/chart.svg`. Run it by
//! `cargo run --release -p minibind-tests --bin bench`.

mod chart;
mod options;
mod packages;
mod results;
mod run;

use minibind_tests::{Result, process};
use options::Options;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Options::read(std::env::args().skip(1)).and_then(|options| bench(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn bench(options: &Options) -> Result<()> {
    let target = target()?;
    let out = target.join("bench");
    let packages = packages::build(&target)?;
    let mut tables = String::new();
    let mut results = Vec::new();
    for &engine in &options.engines {
        let rows = run::run(engine, &packages, options)?;
        let table = format!("### {}\n\n{}", engine.title(), results::table(&rows));
        println!("{table}");
        tables += &format!("{table}\n");
        results.push((engine.title(), rows));
    }
    process::write(&out.join("table.md"), tables.trim_end())?;
    process::write(&out.join("chart.svg"), &chart::draw(&results))?;
    println!("Written: table.md and chart.svg in {}", out.display());
    Ok(())
}

/// Cargo's target folder, which holds this program at `<profile>/bench`.
fn target() -> Result<PathBuf> {
    let exe = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = exe.ancestors().nth(2).ok_or("the program lies in no target folder")?;
    Ok(folder.to_owned())
}
