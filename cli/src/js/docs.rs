//! Rust documentation as JSDoc and TSDoc comments.

use super::writer::Writer;

/// What stands in a comment beside the text.
#[derive(Default)]
pub(crate) struct Extra<'a> {
    /// The result may be an error: `@throws`, unless the text has a section on it.
    pub throws: bool,
    /// The class of that error, where it is known.
    pub error: Option<&'a str>,
}

/// Writes a comment. `# Errors` becomes `@throws`.
pub(crate) fn write_docs(docs: &str, extra: &Extra<'_>, w: &mut Writer) {
    let (text, errors) = split_errors(docs);
    let mut lines: Vec<String> = text.lines().map(escape).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    if extra.throws || !errors.is_empty() {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let why = if errors.is_empty() {
            "what the Rust function returns as an error".into()
        } else {
            errors
        };
        let mut why = why.lines().map(escape);
        let class = extra.error.map(|class| format!("{{{class}}} ")).unwrap_or_default();
        lines.push(format!("@throws {class}{}", why.next().unwrap_or_default()));
        lines.extend(why);
    }
    match lines.as_slice() {
        [] => {}
        [line] => w.line(format!("/** {line} */")),
        lines => {
            w.line("/**");
            for line in lines {
                w.line(format!(" * {line}").trim_end());
            }
            w.line(" */");
        }
    }
}

/// Splits the section `# Errors` off.
fn split_errors(docs: &str) -> (String, String) {
    let mut text = Vec::new();
    let mut errors = Vec::new();
    let mut in_errors = false;
    let mut in_code = false;
    for line in docs.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if !in_code && line.starts_with('#') && line.trim_start_matches('#').starts_with(' ') {
            in_errors = line.trim_start_matches('#').trim().eq_ignore_ascii_case("errors");
            if in_errors {
                continue;
            }
        }
        if in_errors { errors.push(line) } else { text.push(line) }
    }
    (text.join("\n"), errors.join("\n").trim().to_owned())
}

/// Text that cannot end the comment.
fn escape(line: &str) -> String {
    line.replace("*/", "*\\/").trim_end().to_owned()
}
