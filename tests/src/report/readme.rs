//! The report as Markdown: a block of the README, and a file with all rows.

use super::model::{Machine, Report};
use super::{cost, size, speed};
use crate::Result;
use std::fmt::Write;

const COMMAND: &str = "cargo run --release -p minibind-tests --bin bench -- report";
const END: &str = "<!-- end of the numbers -->\n";

fn start() -> String {
    format!("<!-- numbers: written by `{COMMAND}`, not by hand -->\n")
}

/// Puts the block into the README, in the place of the one that is there.
pub(super) fn insert(readme: &str, block: &str) -> Result<String> {
    let lacks = || "README.md has lost the marks around its numbers".to_owned();
    let from = readme.find(&start()).ok_or_else(lacks)?;
    let to = from + readme[from..].find(END).ok_or_else(lacks)?;
    Ok([&readme[..from], block, &readme[to + END.len()..]].concat())
}

/// The short report, with its marks.
pub(super) fn block(report: &Report) -> String {
    let mut text = start();
    let _ = writeln!(
        text,
        "\n{} All rows: [`tests/bench/results.md`](tests/bench/results.md); the method: [`tests/README.md`](tests/README.md).\n",
        described(&report.machine)
    );
    text += "**Speed**: the time of wasm-bindgen divided by that of minibind, the median of each group and, in \
             brackets, its least. Above 1 minibind is faster.\n\n";
    text += &speed::group_table(&report.speed);
    text.push('\n');
    for engine in &report.speed {
        let _ = writeln!(text, "- {}: {}", engine.name, speed::verdicts(&engine.rows));
    }
    text += "\n![Time of wasm-bindgen divided by time of minibind, for each case](tests/bench/chart.svg)\n\n";
    text += "**Size** in bytes, and wasm-bindgen's in brackets:\n\n";
    text += &size::short_table(&report.size);
    text += "\nThe same function exported by hand and by minibind, bytes of the module; binding adds none:\n\n";
    text += &size::article_table(&report.article);
    text += "\n**The tool**: time and peak memory.\n\n";
    text += &cost::cost_table(&report.cost);
    text + "\n" + END
}

/// The whole report.
pub(super) fn all(report: &Report) -> String {
    let mut text = format!(
        "# Numbers\n\nWritten by `{COMMAND}`, not by hand. {}\n\n",
        described(&report.machine)
    );
    for engine in &report.speed {
        let _ = writeln!(text, "## Speed in {}\n\n{}", engine.name, speed::speed_table(engine));
    }
    for level in ["3", "z"] {
        let _ = writeln!(
            text,
            "## Sizes at opt-level {level}\n\nBytes; wasm-bindgen's in brackets.\n\n{}",
            size::size_table(&report.size, level)
        );
    }
    let _ = writeln!(
        text,
        "## The article's functions\n\nBytes of the module.\n\n{}",
        size::article_table(&report.article)
    );
    let _ = write!(text, "## The tool\n\n{}", cost::cost_table(&report.cost));
    text
}

fn described(machine: &Machine) -> String {
    let Machine { date, processor, cores, system, versions } = machine;
    let versions: Vec<String> =
        versions.iter().map(|(name, version)| format!("{name} {version}")).collect();
    format!(
        "Measured on {date} on {cores} cores of {processor}, {system}, with {}.",
        versions.join(", ")
    )
}
