//! Times as tables.

use super::model::{Engine, Row};
use std::fmt::Write;

/// All rows of an engine, and a sentence that counts those that are too slow.
#[must_use]
pub fn speed_table(engine: &Engine) -> String {
    let mut text = String::from(
        "| case | minibind ns | wasm-bindgen ns | by hand ns | ratio | target | |\n\
         |---|---:|---:|---:|---:|---:|---|\n",
    );
    let mut group = "";
    for row in &engine.rows {
        if row.group != group {
            group = &row.group;
            let _ = writeln!(text, "| **{group}** | | | | | | |");
        }
        let way = row.way.as_ref().map(|way| format!(" ({way})")).unwrap_or_default();
        let _ = writeln!(
            text,
            "| {} | {} | {}{way} | {} | {:.2} | {} | {} |",
            row.name,
            nanoseconds(row.minibind),
            nanoseconds(row.peer),
            row.raw.map(nanoseconds).unwrap_or_default(),
            row.ratio,
            row.target.map(|target| format!("{target:.2}")).unwrap_or_default(),
            verdict(row),
        );
    }
    let _ = writeln!(text, "\n{}", verdicts(&engine.rows));
    text
}

fn verdict(row: &Row) -> &'static str {
    match row.target {
        _ if !row.is_met() && row.is_slower() => "below, slower",
        _ if !row.is_met() => "below",
        Some(_) => "ok",
        None if row.is_slower() => "slower",
        None => "",
    }
}

/// How many rows are as wanted.
pub(super) fn verdicts(rows: &[Row]) -> String {
    let targets = rows.iter().filter(|row| row.target.is_some()).count();
    let met = rows.iter().filter(|row| row.target.is_some() && row.is_met()).count();
    let slower = rows.iter().filter(|row| row.is_slower()).count();
    let met = match targets {
        0 => String::new(),
        _ => format!("{met} of {targets} targets met, "),
    };
    format!("{met}{slower} of {} rows slower than wasm-bindgen.", rows.len())
}

/// A line for each group of cases: of each engine the median of the ratios, and the least.
pub(super) fn group_table(engines: &[Engine]) -> String {
    let names: Vec<&str> = engines.iter().map(|engine| engine.name.as_str()).collect();
    let mut text = format!("| | cases | {} |\n|---|---:|", names.join(" | "));
    text += &"---:|".repeat(engines.len());
    text.push('\n');
    for group in groups(engines) {
        let of_group = |engine: &Engine| -> Vec<f64> {
            let rows = engine.rows.iter().filter(|row| row.group == group);
            rows.map(|row| row.ratio).collect()
        };
        let count = engines.first().map(|engine| of_group(engine).len()).unwrap_or_default();
        let _ = write!(text, "| {group} | {count} |");
        for engine in engines {
            let ratios = of_group(engine);
            let least = ratios.iter().copied().fold(f64::INFINITY, f64::min);
            let _ = write!(text, " {} ({}) |", ratio(median(&ratios)), ratio(least));
        }
        text.push('\n');
    }
    text
}

/// The groups in the order of their first rows.
pub(super) fn groups(engines: &[Engine]) -> Vec<&str> {
    let mut groups: Vec<&str> = Vec::new();
    for row in engines.iter().flat_map(|engine| &engine.rows) {
        if !groups.contains(&row.group.as_str()) {
            groups.push(&row.group);
        }
    }
    groups
}

/// The middle value; of none, not a number.
fn median(values: &[f64]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

pub(super) fn ratio(ratio: f64) -> String {
    if ratio < 9.95 { format!("{ratio:.2}") } else { format!("{ratio:.0}") }
}

fn nanoseconds(value: f64) -> String {
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}
