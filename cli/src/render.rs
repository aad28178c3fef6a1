//! Errors as the terminal shows them: message, the lines of Rust source, what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use minibind_cli::{Error, Place, Problem};
use std::fs;
use std::path::{Path, PathBuf};

/// Renders an error for standard error.
pub(crate) fn render(error: &Error, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let context: String = error.context.iter().map(|doing| format!("{doing}: ")).collect();
    let rendered =
        error.problems.iter().map(|problem| render_problem(problem, &context, &renderer));
    rendered.collect::<Vec<_>>().join("\n\n")
}

fn render_problem(problem: &Problem, context: &str, renderer: &Renderer) -> String {
    let title = format!("{context}{}", problem.message);
    let sources: Vec<Source> =
        problem.places.iter().map(|(place, _)| Source::read(place)).collect();
    let mut group = Group::with_title(Level::ERROR.primary_title(title.as_str()));
    for ((_, label), source) in problem.places.iter().zip(&sources) {
        let snippet = Snippet::source(source.line.as_str())
            .line_start(source.number)
            .path(source.path.as_str());
        let span = source.start..source.end;
        group = group
            .element(snippet.annotation(AnnotationKind::Primary.span(span).label(label.as_str())));
    }
    let mut report = vec![group];
    if let Some(help) = &problem.help {
        report.push(Group::with_title(Level::HELP.secondary_title(help.as_str())));
    }
    renderer.render(&report)
}

/// A line of source, or nothing where it cannot be read.
struct Source {
    path: String,
    line: String,
    number: usize,
    start: usize,
    end: usize,
}

impl Source {
    fn read(place: &Place) -> Self {
        let number = place.line as usize;
        let line = find(place)
            .and_then(|path| fs::read_to_string(path).ok())
            .and_then(|text| text.lines().nth(number.saturating_sub(1)).map(str::to_owned))
            .unwrap_or_default();
        let skipped = (place.column as usize).saturating_sub(1);
        let start = line.char_indices().nth(skipped).map_or(line.len(), |(at, _)| at);
        let rest = line.get(start..).unwrap_or_default();
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        Self { path: place.file.clone(), number, start, end: start + length, line }
    }
}

/// The file of a place: as the compiler was given it, or below the crate or one of its parents,
/// which is where cargo runs the compiler.
fn find(place: &Place) -> Option<PathBuf> {
    let file = Path::new(&place.file);
    if file.is_absolute() {
        return Some(file.to_owned());
    }
    Path::new(&place.manifest_dir)
        .ancestors()
        .map(|folder| folder.join(file))
        .find(|path| path.is_file())
}
