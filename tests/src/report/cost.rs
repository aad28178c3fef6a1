//! What the tools take, as a table.

use super::model::{Cost, Run};
use std::fmt::Write;

/// Both tools beside each other.
#[must_use]
pub fn cost_table(cost: &Cost) -> String {
    let mut text = String::from("| | minibind | wasm-bindgen |\n|---|---:|---:|\n");
    for (title, runs) in &cost.modules {
        let [ours, peer] = runs.each_ref().map(run);
        let title = format!("{title} of {}", size(runs[0].input));
        let _ = writeln!(text, "| bind {title} | {ours} | {peer} |");
    }
    let [ours, peer] = cost
        .builds
        .each_ref()
        .map(|build| format!("{:.1} s, {} crates", build.milliseconds / 1000.0, build.crates));
    let _ =
        writeln!(text, "| first `cargo build` of a program with one export | {ours} | {peer} |");
    let _ = writeln!(text, "| the command itself | {:.1} MB | |", cost.command as f64 / 1e6);
    text
}

fn run(run: &Run) -> String {
    let time = match run.milliseconds {
        short if short < 9.95 => format!("{short:.1}"),
        long => format!("{long:.0}"),
    };
    format!("{time} ms, {:.0} MB", run.kilobytes as f64 / 1000.0)
}

fn size(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{:.0} KB", bytes as f64 / 1e3),
        _ => format!("{:.0} MB", bytes as f64 / 1e6),
    }
}
