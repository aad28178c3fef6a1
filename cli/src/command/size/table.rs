//! Tables of text: numbers to the right, in front of what they are of.

/// A number of bytes with its thousands set apart.
pub(super) fn bytes(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join(",")
}

/// A part of a whole in percent.
pub(super) fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return String::new();
    }
    format!("{:.1} %", part as f64 * 100.0 / whole as f64)
}

/// Lays rows out: all columns but the last to the right.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max()
    };
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (index, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            if index + 1 == columns {
                line.push_str(&format!("  {cell}"));
            } else {
                line.push_str(&format!("  {cell:>width$}"));
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The first rows, with a last one for what is left out.
pub(super) fn top(
    mut rows: Vec<Vec<String>>,
    count: usize,
    rest: impl Fn(usize) -> String,
) -> String {
    let hidden = rows.len().saturating_sub(count);
    if hidden > 0 {
        rows.truncate(count);
        let columns = rows.first().map_or(1, Vec::len);
        let mut last = vec![String::new(); columns.saturating_sub(1)];
        last.push(rest(hidden));
        rows.push(last);
    }
    table(&rows)
}
