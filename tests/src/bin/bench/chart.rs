//! The chart: a bar for each case and engine, its length the ratio, on a logarithmic scale.

use crate::results::Row;
use std::collections::BTreeMap;
use std::fmt::Write;

const COLORS: [&str; 2] = ["#3a7d44", "#3b6ea5"];
const LEFT: f64 = 230.0;
const WIDTH: f64 = 620.0;
const BAR: f64 = 9.0;
const TOP: f64 = 48.0;
/// The ends of the scale.
const LEAST: f64 = 0.5;
const MOST: f64 = 64.0;

/// Draws the rows of all engines, those of one case below each other.
pub(crate) fn draw(results: &[(&str, Vec<Row>)]) -> String {
    let mut order: Vec<&str> = Vec::new();
    let mut bars: BTreeMap<&str, Vec<(usize, &Row)>> = BTreeMap::new();
    for (engine, (_, rows)) in results.iter().enumerate() {
        for row in rows {
            let of_case = bars.entry(&row.name).or_default();
            if of_case.is_empty() {
                order.push(&row.name);
            }
            of_case.push((engine, row));
        }
    }
    let group = BAR * results.len() as f64 + 6.0;
    let bottom = TOP + group * order.len() as f64;
    let mut svg = start(results, bottom);
    for (index, name) in order.iter().enumerate() {
        let y = TOP + group * index as f64;
        let middle = y + group / 2.0;
        let _ = writeln!(
            svg,
            r#"<text x="{}" y="{middle}" text-anchor="end">{}</text>"#,
            LEFT - 8.0,
            escape(name)
        );
        for &(engine, row) in &bars[name] {
            draw_bar(&mut svg, y + BAR * engine as f64, COLORS[engine % COLORS.len()], row);
        }
    }
    svg + "</svg>\n"
}

/// The frame: title, legend, and the lines of the scale.
fn start(results: &[(&str, Vec<Row>)], bottom: f64) -> String {
    let (width, height) = (LEFT + WIDTH + 60.0, bottom + 16.0);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="10" dominant-baseline="middle">
<rect width="{width}" height="{height}" fill="white"/>
<text x="8" y="14" font-size="13">Time of wasm-bindgen / time of minibind: longer is faster; the tick is the target</text>
"#
    );
    for (engine, (title, _)) in results.iter().enumerate() {
        let x = 8.0 + 80.0 * engine as f64;
        let color = COLORS[engine % COLORS.len()];
        let _ = writeln!(svg, r#"<rect x="{x}" y="26" width="10" height="9" fill="{color}"/>"#);
        let _ = writeln!(svg, r#"<text x="{}" y="31">{title}</text>"#, x + 14.0);
    }
    let mut ratio = LEAST;
    while ratio <= MOST {
        let x = place(ratio);
        let color = if ratio == 1.0 { "#333" } else { "#ddd" };
        let _ = writeln!(svg, r#"<path d="M{x} {TOP}V{bottom}" stroke="{color}"/>"#);
        let _ = writeln!(svg, r#"<text x="{x}" y="41" text-anchor="middle">{ratio}</text>"#);
        ratio *= 2.0;
    }
    svg
}

/// A bar from 1 to the ratio, with its number and the tick of its target.
fn draw_bar(svg: &mut String, y: f64, color: &str, row: &Row) {
    let (one, end) = (place(1.0), place(row.ratio));
    let (x, width) = (one.min(end), (end - one).abs());
    let height = BAR - 1.0;
    let _ = writeln!(
        svg,
        r#"<rect x="{x:.1}" y="{y}" width="{width:.1}" height="{height}" fill="{color}"/>"#
    );
    let tick = row.target.map(place);
    if let Some(tick) = tick {
        let _ = writeln!(svg, r##"<path d="M{tick:.1} {y}v{height}" stroke="#d33"/>"##);
    }
    let _ = writeln!(
        svg,
        r#"<text x="{:.1}" y="{}" font-size="8">{:.2}</text>"#,
        one.max(end).max(tick.unwrap_or(one)) + 3.0,
        y + BAR / 2.0,
        row.ratio
    );
}

/// Where a ratio is on the scale.
fn place(ratio: f64) -> f64 {
    let part = (ratio.clamp(LEAST, MOST) / LEAST).log2() / (MOST / LEAST).log2();
    LEFT + WIDTH * part
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
