//! A report as a page of its own: a treemap that needs no script, and the report as text below it.
//!
//! The page loads nothing and forbids itself to. What a box is stands below the map while the pointer
//! or the keyboard's focus is on it.

mod boxes;
mod treemap;

use super::table::{bytes, percent};
use boxes::{Group, groups};
use minibind_cli::size::Report;
use std::fmt::Write;
use treemap::{Rect, divide};

/// The map's size.
const WIDTH: f64 = 1200.0;
const HEIGHT: f64 = 720.0;
/// Below it is a line of text.
const FOOT: f64 = 28.0;
/// What a group's title takes.
const TITLE: f64 = 18.0;

const STYLE: &str = include_str!("html/style.css");
/// The style's SHA-256: the page allows this style and nothing else.
const STYLE_HASH: &str = "sha256-cNhr1gI/tya02/IlOCp8kCQgx5EttDU9107TUZQZEts=";

/// The colors of groups, in turn.
const COLORS: [&str; 8] =
    ["#8ecae6", "#f4b183", "#b7d7a8", "#d5b8e8", "#ffe08a", "#f5a6b8", "#9fd8cb", "#c9c9d4"];

/// Writes the page; `text` is the report as text.
pub(super) fn page(file: &str, report: &Report, text: &str) -> String {
    let mut map = String::new();
    draw(&groups(report), report.shipped(), &mut map);
    let file = escape(file);
    let (shipped, text) = (bytes(report.shipped()), escape(text));
    let height = HEIGHT + FOOT;
    format!(
        r#"<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{STYLE_HASH}'">
<title>{file}: {shipped} bytes</title>
<style>{STYLE}</style>
<h1>{file}: {shipped} bytes</h1>
<p>Areas are bytes. Point to a box, or go from box to box with the tabulator key, to see what it is.</p>
<svg viewBox="0 0 {WIDTH} {height}" role="group" aria-label="Treemap">
{map}</svg>
<h2>The report</h2>
<pre>{text}</pre>
</html>
"#
    )
}

fn draw(groups: &[Group], whole: usize, map: &mut String) {
    let area = Rect { x: 0.0, y: 0.0, width: WIDTH, height: HEIGHT };
    let sizes: Vec<usize> = groups.iter().map(|group| group.bytes).collect();
    let colors = COLORS.iter().cycle();
    for ((group, rect), color) in groups.iter().zip(divide(&sizes, area)).zip(colors) {
        let share = percent(group.bytes, whole);
        label(&format!("{} {share}", group.name), "title", rect, map);
        let sizes: Vec<usize> = group.boxes.iter().map(|(_, bytes)| *bytes).collect();
        for ((name, size), rect) in group.boxes.iter().zip(divide(&sizes, rect.inside(1.0, TITLE)))
        {
            draw_box(&group.name, name, *size, whole, rect, color, map);
        }
    }
}

fn draw_box(
    group: &str,
    name: &str,
    size: usize,
    whole: usize,
    rect: Rect,
    color: &str,
    map: &mut String,
) {
    let Rect { x, y, width, height } = rect;
    let full = format!("{name}: {} bytes, {} ({group})", bytes(size), percent(size, whole));
    let full = escape(&full);
    let _ = write!(
        map,
        r#"<g tabindex="0" role="img" aria-label="{full}"><rect x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="{color}"/>"#
    );
    label(&short(name), "label", rect, map);
    let foot = HEIGHT + FOOT - 9.0;
    let _ = writeln!(map, r#"<text class="name" x="2" y="{foot}">{full}</text></g>"#);
}

/// Writes as much of a name into a box as there is room for.
fn label(name: &str, class: &str, rect: Rect, map: &mut String) {
    const LETTER: f64 = 7.2;
    if rect.height < 15.0 {
        return;
    }
    let room = ((rect.width - 8.0) / LETTER).floor().max(0.0) as usize;
    let shown: String = if name.chars().count() <= room {
        name.to_owned()
    } else if room >= 4 {
        name.chars().take(room - 1).chain(['…']).collect()
    } else {
        return;
    };
    let (x, y, shown) = (rect.x + 4.0, rect.y + 13.0, escape(&shown));
    let _ = write!(map, r#"<text class="{class}" x="{x:.1}" y="{y:.1}">{shown}</text>"#);
}

/// The last two parts of a path, without what it is generic over: what differs inside of a crate.
fn short(name: &str) -> String {
    let mut depth = 0;
    let outside: String = name
        .trim_start_matches('<')
        .chars()
        .filter(|character| match character {
            '<' => {
                depth += 1;
                false
            }
            '>' => {
                depth -= 1;
                false
            }
            _ => depth <= 0,
        })
        .collect();
    let (ty, method) = outside.split_once(" as ").unwrap_or((&outside, ""));
    let method = method.rsplit("::").next().unwrap_or_default();
    let mut parts: Vec<&str> = ty.split("::").collect();
    if !method.is_empty() {
        parts.push(method);
    }
    let start = parts.len().saturating_sub(2);
    parts.get(start..).unwrap_or_default().join("::")
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // No page may hold them.
            character if character.is_control() && character != '\n' => escaped.push('\u{fffd}'),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shortened_to_what_differs() {
        for (name, expected) in [
            ("core::fmt::Formatter::pad", "Formatter::pad"),
            ("<dlmalloc::Dlmalloc<dlmalloc::sys::System>>::malloc", "Dlmalloc::malloc"),
            ("<usize as core::fmt::Display>::fmt", "usize::fmt"),
            ("<alloc::vec::Vec<T> as core::fmt::Debug>::fmt", "Vec::fmt"),
            ("nth_prime", "nth_prime"),
            ("<", ""),
            ("", ""),
        ] {
            assert_eq!(short(name), expected);
        }
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(escape("<a \"b\"> & \u{7}\n"), "&lt;a &quot;b&quot;&gt; &amp; \u{fffd}\n");
    }
}
