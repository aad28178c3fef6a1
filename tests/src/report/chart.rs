//! The chart: for each case bars of its ratios on a logarithmic scale, and all ratios as numbers.

use super::model::{Engine, Row};
use super::speed;
use std::fmt::Write;

/// The engines that have bars, by their places; the others only have numbers.
const BARS: [(usize, &str); 2] = [(0, "#2f8f4e"), (1, "#3d6fb6")];
const LEFT: f64 = 250.0;
const WIDTH: f64 = 520.0;
const COLUMN: f64 = 68.0;
const TOP: f64 = 76.0;
const ROW: f64 = 17.0;
const HEADING: f64 = 28.0;
const BAR: f64 = 5.0;
/// The ends of the scale.
const LEAST: f64 = 0.5;
const MOST: f64 = 64.0;

/// Draws the rows of all engines, those of one case beside each other.
pub(super) fn draw(engines: &[Engine]) -> String {
    let Some(first) = engines.first() else { return String::new() };
    let mut body = String::new();
    let mut y = TOP;
    for group in speed::groups(engines) {
        let _ = writeln!(
            body,
            r##"<text x="12" y="{}" font-weight="600" fill="#222">{}</text>"##,
            y + HEADING - 9.0,
            escape(group)
        );
        y += HEADING;
        for row in first.rows.iter().filter(|row| row.group == group) {
            let rows: Vec<Option<&Row>> = engines.iter().map(|engine| find(engine, row)).collect();
            draw_case(&mut body, y, &rows);
            y += ROW;
        }
    }
    frame(engines, y) + &body + "</svg>\n"
}

fn find<'a>(engine: &'a Engine, case: &Row) -> Option<&'a Row> {
    engine.rows.iter().find(|row| row.name == case.name)
}

/// What is behind the bars: title, legend and scale.
fn frame(engines: &[Engine], bottom: f64) -> String {
    let right = LEFT + WIDTH + 20.0;
    let (width, height) = (right + COLUMN * engines.len() as f64 + 8.0, bottom + 18.0);
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="system-ui, sans-serif" font-size="11" fill="#444">
<rect width="{width}" height="{height}" fill="white"/>
<text x="12" y="24" font-size="16" font-weight="600" fill="#222">How many times faster than wasm-bindgen</text>
<text x="12" y="43">Time of wasm-bindgen divided by time of minibind, for each case. Marks are targets.</text>
"##
    );
    let mut ratio = LEAST;
    while ratio <= MOST {
        let x = place(ratio);
        let color = if ratio == 1.0 { "#555" } else { "#e4e4e4" };
        let _ = writeln!(svg, r#"<path d="M{x:.1} {TOP}V{bottom}" stroke="{color}"/>"#);
        let _ = writeln!(
            svg,
            r##"<text x="{x:.1}" y="{}" text-anchor="middle" font-size="10" fill="#888">{ratio}×</text>"##,
            TOP - 5.0
        );
        ratio *= 2.0;
    }
    for (index, engine) in engines.iter().enumerate() {
        let x = right + COLUMN * (index as f64 + 1.0) - 8.0;
        let _ = writeln!(
            svg,
            r#"<text x="{x}" y="{}" text-anchor="end" font-weight="600" fill="{}">{}</text>"#,
            TOP - 5.0,
            color(index),
            engine.name
        );
    }
    svg
}

/// The name of a case, its bars and its numbers; `rows` has a place for each engine.
fn draw_case(svg: &mut String, y: f64, rows: &[Option<&Row>]) {
    let middle = y + ROW / 2.0;
    let baseline = middle + 4.0;
    let name = rows.iter().flatten().next().map(|row| escape(&row.name)).unwrap_or_default();
    let _ = writeln!(
        svg,
        r#"<text x="{}" y="{baseline}" text-anchor="end">{name}</text>"#,
        LEFT - 10.0
    );
    for (slot, &(index, color)) in BARS.iter().enumerate() {
        if let Some(row) = rows.get(index).copied().flatten() {
            draw_bar(svg, middle + (slot as f64 - 1.0) * (BAR + 1.0) + 0.5, color, row);
        }
    }
    for (index, row) in rows.iter().enumerate() {
        let Some(row) = row else { continue };
        let is_wrong = !row.is_met() || row.is_slower();
        let color = if is_wrong { "#c62828" } else { color(index) };
        let x = LEFT + WIDTH + 20.0 + COLUMN * (index as f64 + 1.0) - 8.0;
        let ratio = speed::ratio(row.ratio);
        let _ = writeln!(
            svg,
            r#"<text x="{x}" y="{baseline}" text-anchor="end" fill="{color}">{ratio}</text>"#
        );
    }
}

/// A bar from 1 to the ratio, with the mark of its target.
fn draw_bar(svg: &mut String, y: f64, color: &str, row: &Row) {
    let (one, end) = (place(1.0), place(row.ratio));
    let (x, width) = (one.min(end), (end - one).abs().max(0.8));
    let _ = writeln!(
        svg,
        r#"<rect x="{x:.1}" y="{y}" width="{width:.1}" height="{BAR}" fill="{color}"/>"#
    );
    if let Some(target) = row.target {
        let x = place(target);
        let _ =
            writeln!(svg, r##"<path d="M{x:.1} {y}v{BAR}" stroke="#111" stroke-width="1.6"/>"##);
    }
}

fn color(engine: usize) -> &'static str {
    BARS.iter().find(|bar| bar.0 == engine).map_or("#888", |bar| bar.1)
}

/// Where a ratio is on the scale.
fn place(ratio: f64) -> f64 {
    let part = (ratio.clamp(LEAST, MOST) / LEAST).log2() / (MOST / LEAST).log2();
    LEFT + WIDTH * part
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
