//! A report as text.

use super::table::{bytes, percent, table, top};
use minibind_cli::size::{Binding, Cause, Names, NotBound, Origin, Report};
use std::fmt::Write;

/// Describes a module; lists have up to `count` rows.
pub(super) fn describe(file: &str, report: &Report, count: usize) -> String {
    let mut text = String::new();
    summary(file, report, &mut text);
    section("sections", &sections(report), &mut text);
    let whole = report.shipped();
    if report.names == Names::ExportsOnly {
        text.push_str(
            "\nThe functions have no names, so their crates and what they do cannot be told.\n",
        );
        text.push_str("To keep names, set `strip = false` in the profile, and measure the module that cargo built.\n");
    } else {
        let rows = report.crates.iter().map(|row| {
            let name = row.name.as_deref().unwrap_or("(no crate in the name)");
            vec![
                bytes(row.bytes),
                percent(row.bytes, whole),
                format!("{name}, {}", plural(row.functions, "function")),
            ]
        });
        let rest = |hidden| format!("… {}", plural(hidden, "further crate"));
        section("crates: their code", &top(rows.collect(), count, rest), &mut text);
    }
    let rows = report
        .functions
        .iter()
        .map(|row| vec![bytes(row.bytes), percent(row.bytes, whole), row.name.clone()]);
    let rest = |hidden| format!("… {}", plural(hidden, "further function"));
    section("functions", &top(rows.collect(), count, rest), &mut text);
    section("exports: what only each of them keeps alive", &exports(report, count), &mut text);
    section("data", &data(report), &mut text);
    causes(report, count, &mut text);
    text
}

fn section(title: &str, rows: &str, text: &mut String) {
    if !rows.is_empty() {
        let _ = write!(text, "\n{title}\n{rows}");
    }
}

fn summary(file: &str, report: &Report, text: &mut String) {
    let _ = writeln!(text, "{file}: {} bytes", bytes(report.bytes));
    match &report.binding {
        Binding::Bound { bytes: after, glue, custom, descriptors } => {
            let rows = [
                vec![
                    format!("-{}", bytes(*custom)),
                    "names, debug information and other notes".into(),
                ],
                vec![
                    format!("-{}", bytes(*descriptors)),
                    "descriptors, with what only they used".into(),
                ],
                vec![bytes(*after), "the bound module, which the rest is about".into()],
                vec![bytes(*glue), "index.js beside it".into()],
            ];
            text.push_str(&table(&rows));
        }
        Binding::NotBound { reason: NotBound::NoDescriptors } => {
            text.push_str("It has no descriptors: bound already, or not made with minibind.\n");
        }
        Binding::NotBound { reason: NotBound::Failed(message) } => {
            let first = message.lines().next().unwrap_or_default();
            let _ =
                writeln!(text, "It cannot be bound, so this is about the file as it is: {first}");
        }
    }
}

fn sections(report: &Report) -> String {
    let is_bound = matches!(report.binding, Binding::Bound { .. });
    let mut rows = Vec::new();
    if is_bound {
        rows.push(vec!["file".into(), "bound".into(), String::new()]);
    }
    for row in &report.sections {
        let mut cells = vec![bytes(row.before)];
        if is_bound {
            cells.push(row.after.map(bytes).unwrap_or_default());
        }
        cells.push(row.name.clone());
        rows.push(cells);
    }
    let mut sums = vec![bytes(report.sections.iter().map(|row| row.before).sum())];
    if is_bound {
        sums.push(bytes(report.sections.iter().filter_map(|row| row.after).sum()));
    }
    sums.push("together".into());
    rows.push(sums);
    table(&rows)
}

fn exports(report: &Report, count: usize) -> String {
    let whole = report.shipped();
    let row = |size: usize, name: &str| vec![bytes(size), percent(size, whole), name.to_owned()];
    let rows = report.exports.iter().map(|export| row(export.retained, &export.name));
    let mut rows: Vec<Vec<String>> = rows.take(count).collect();
    let hidden = report.exports.len() - rows.len();
    if hidden > 0 {
        let others: usize = report.exports.iter().skip(count).map(|export| export.retained).sum();
        rows.push(row(others, &format!("… {}", plural(hidden, "further export"))));
    }
    if report.shared > 0 {
        rows.push(row(report.shared, "(kept by several exports together, or by data)"));
    }
    if report.dead > 0 {
        rows.push(row(report.dead, "(kept by nothing that was found)"));
    }
    table(&rows)
}

fn data(report: &Report) -> String {
    let rows = report.data.iter().map(|row| {
        let of = match (row.text, row.zeros) {
            (0, 0) => String::new(),
            (text, 0) => format!(", {} of text", bytes(text)),
            (0, zeros) => format!(", {} of zeros", bytes(zeros)),
            (text, zeros) => format!(", {} of text, {} of zeros", bytes(text), bytes(zeros)),
        };
        vec![bytes(row.bytes), format!("{}{of}", row.name)]
    });
    table(&rows.collect::<Vec<_>>())
}

fn causes(report: &Report, count: usize, text: &mut String) {
    let causes = &report.causes;
    text.push_str("\nthe three usual causes, and what each remedy saves\n");
    let of_file = match report.binding {
        Binding::Bound { .. } => " of the file, nothing of the bound module",
        Binding::NotBound { .. } => "",
    };
    cause("debug information and names", of_file, &causes.debug, count, text);
    if report.names == Names::All {
        cause("panics", "", &causes.panics, count, text);
        cause("formatting", "", &causes.formatting, count, text);
    } else {
        text.push_str("  panics, formatting: not to be told without names\n");
    }
}

fn cause(title: &str, of: &str, cause: &Cause, count: usize, text: &mut String) {
    if cause.bytes == 0 {
        let _ = writeln!(text, "  {title}: none");
        return;
    }
    let messages = match cause.messages {
        0 => String::new(),
        messages => format!(", {} of them to format messages of panics", bytes(messages)),
    };
    let _ = writeln!(text, "  {title}: {} bytes{messages}{of}", bytes(cause.bytes));
    let mut rows = Vec::new();
    for effect in &cause.effects {
        let saves = format!("  -{}", bytes(effect.saves));
        rows.push(vec![saves, format!("{}{}", effect.what, origins(&effect.origins, count))]);
        rows.push(vec![String::new(), format!("  {}", effect.remedy)]);
    }
    text.push_str(&table(&rows));
}

/// Where something comes from: the program's own functions, or those of Rust's that it calls.
fn origins(origins: &[Origin], count: usize) -> String {
    let shown = origins.iter().take(count.min(3)).map(|origin| match origin.calls {
        1 => origin.function.clone(),
        calls => format!("{} ({calls} times)", origin.function),
    });
    let mut shown: Vec<String> = shown.collect();
    let hidden = origins.len() - shown.len();
    if hidden > 0 && !shown.is_empty() {
        shown.push(plural(hidden, "other function"));
    }
    if shown.is_empty() { String::new() } else { format!(", in {}", shown.join(", ")) }
}

fn plural(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{} {what}s", bytes(count)) }
}
