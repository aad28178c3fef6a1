//! Measures minibind beside wasm-bindgen: the speed of calls, the size of programs, the cost of the tools.
//!
//! In: the crates and scripts of `tests/bench`, the programs of `minibind_tests::programs`. Out: tables on
//! standard output; with `report`, `tests/bench/results.json` and what is made of it: the README's block,
//! `results.md` and `chart.svg` beside it. Run it by `cargo run --release -p minibind-tests --bin bench`.

mod cost;
mod machine;
mod options;
mod packages;
mod resources;
mod size;
mod speed;
mod tools;

use minibind_tests::report::{self, Report, Row};
use minibind_tests::{Result, article, process};
use options::{Options, Part};
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
    match options.part {
        Part::Speed => {
            for engine in speed::measure(options)? {
                println!("### {}\n\n{}", engine.name, report::speed_table(&engine));
            }
        }
        Part::Size => {
            let (programs, article) = (size::measure()?, article::measure()?);
            for level in ["3", "z"] {
                println!("### opt-level {level}\n\n{}", report::size_table(&programs, level));
            }
            println!("{}", report::article_table(&article));
        }
        Part::Cost => println!("{}", report::cost_table(&cost::measure()?)),
        Part::Report => {
            // Times first: the machine is coolest.
            let speed = speed::measure(options)?;
            let cost = cost::measure()?;
            let size = size::measure()?;
            let article = article::measure()?;
            let machine = machine::describe(options)?;
            store(&Report { machine, speed, size, article, cost })?;
        }
        Part::Render => render(&report::read()?)?,
    }
    Ok(())
}

/// Stores a report, and renders what was stored.
fn store(report: &Report) -> Result<()> {
    let json = serde_json::to_string_pretty(report).map_err(|error| error.to_string())?;
    process::write(&report::stored(), &(json + "\n"))?;
    render(&report::read()?)
}

fn render(report: &Report) -> Result<()> {
    for (path, text) in report::files(report)? {
        process::write(&path, &text)?;
        eprintln!("written: {}", path.display());
    }
    for engine in &report.speed {
        let is_wrong = |row: &&Row| !row.is_met() || row.is_slower();
        for row in engine.rows.iter().filter(is_wrong) {
            let target = row.target.map(|target| format!(" of {target}")).unwrap_or_default();
            eprintln!("{}: {} {:.2}{target}", engine.name, row.name, row.ratio);
        }
    }
    Ok(())
}
