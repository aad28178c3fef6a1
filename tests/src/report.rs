//! The report of the benchmark: what was measured, and the files that are made of it.
//!
//! In: a [`Report`], which the benchmark stores in `tests/bench/results.json`. Out: text. Measuring is the
//! part of `src/bin/bench`; that the stored files are those of the stored numbers is tested.

mod chart;
mod cost;
mod model;
mod readme;
mod size;
mod speed;

pub use cost::cost_table;
pub use model::{Article, Build, Bytes, Cost, Engine, Machine, Program, Report, Row, Run, Side};
pub use size::{article_table, size_table};
pub use speed::speed_table;

use crate::{Result, paths, process};
use std::path::PathBuf;

/// A row is slower than wasm-bindgen when its ratio is below this: what is above it may be noise.
pub const SLOWER: f64 = 0.95;

/// The stored numbers.
#[must_use]
pub fn stored() -> PathBuf {
    paths::tests().join("bench/results.json")
}

/// Reads the stored numbers.
pub fn read() -> Result<Report> {
    serde_json::from_str(&process::read(&stored())?).map_err(|error| error.to_string())
}

/// The files made of a report: their paths and what they are to contain.
pub fn files(report: &Report) -> Result<Vec<(PathBuf, String)>> {
    let readme = paths::workspace().join("README.md");
    let text = readme::insert(&process::read(&readme)?, &readme::block(report))?;
    let bench = paths::tests().join("bench");
    Ok(vec![
        (readme, text),
        (bench.join("results.md"), readme::all(report)),
        (bench.join("chart.svg"), chart::draw(&report.speed)),
    ])
}
