//! A comparison as text.

use super::table::{bytes, table, top};
use minibind_cli::size::{Change, Comparison};

/// Describes what grew; lists have up to `count` rows.
pub(super) fn describe(comparison: &Comparison, count: usize) -> String {
    let mut text = table(&[heading(), row(&comparison.total)]);
    for (title, changes) in [
        ("sections", &comparison.sections),
        ("crates", &comparison.crates),
        ("functions", &comparison.functions),
    ] {
        if !changes.is_empty() {
            let rows = changes.iter().map(row).collect();
            let rest = |hidden| format!("… {hidden} further changes");
            text.push_str(&format!("\n{title}\n{}", top(rows, count, rest)));
        }
    }
    text
}

fn heading() -> Vec<String> {
    ["before", "after", "growth", ""].map(str::to_owned).into()
}

fn row(change: &Change) -> Vec<String> {
    let sign = match change.after.cmp(&change.before) {
        std::cmp::Ordering::Less => "-",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "+",
    };
    let growth = format!("{sign}{}", bytes(change.before.abs_diff(change.after)));
    vec![bytes(change.before), bytes(change.after), growth, change.name.clone()]
}
