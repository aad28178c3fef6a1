//! Sizes as tables. Numbers in brackets are wasm-bindgen's.

use super::model::{Article, Bytes, Program, Side};
use std::fmt::Write;

/// All sizes of the programs built at one level.
#[must_use]
pub fn size_table(programs: &[Program], level: &str) -> String {
    let mut text = String::from(
        "| program | module | gzip | brotli | after wasm-opt | glue | gzip | brotli |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|\n",
    );
    for program in of_level(programs, level) {
        let _ = write!(text, "| {} |", program.title);
        let columns: [fn(&Side) -> usize; 7] = [
            |side| side.module.raw,
            |side| side.module.gzip,
            |side| side.module.brotli,
            |side| side.optimized.raw,
            |side| side.glue.raw,
            |side| side.glue.gzip,
            |side| side.glue.brotli,
        ];
        for column in columns {
            let _ = write!(text, " {} |", pair(program, column));
        }
        text.push('\n');
    }
    text
}

/// Module and compressed glue of both levels.
pub(super) fn short_table(programs: &[Program]) -> String {
    let mut text = String::from(
        "| program | module | module at `z` | `z` and wasm-opt | glue, gzip |\n|---|---:|---:|---:|---:|\n",
    );
    for program in of_level(programs, "3") {
        let small = of_level(programs, "z").find(|other| other.title == program.title);
        let small = small.unwrap_or(program);
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            program.title,
            pair(program, |side| side.module.raw),
            pair(small, |side| side.module.raw),
            pair(small, |side| side.optimized.raw),
            pair(program, |side| side.glue.gzip),
        );
    }
    text
}

/// The functions of the article.
#[must_use]
pub fn article_table(rows: &[Article]) -> String {
    let mut text = String::from(
        "| function | build | by hand | without custom sections | bound |\n|---|---|---:|---:|---:|\n",
    );
    for row in rows {
        let Article { function, build, by_hand, without_custom_sections, bound } = row;
        let _ = writeln!(
            text,
            "| `{function}` | {build} | {by_hand} | {without_custom_sections} | {bound} |"
        );
    }
    text
}

fn of_level<'a>(programs: &'a [Program], level: &str) -> impl Iterator<Item = &'a Program> {
    programs.iter().filter(move |program| program.level == level)
}

fn pair(program: &Program, column: impl Fn(&Side) -> usize) -> String {
    let peer = program.peer.as_ref().map(|side| format!(" [{}]", thousands(column(side))));
    thousands(column(&program.minibind)) + &peer.unwrap_or_default()
}

/// A number with a comma before each three digits.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

impl Bytes {
    /// The sizes of a file with this content.
    #[must_use]
    pub fn of(content: &[u8]) -> Bytes {
        Bytes { raw: content.len(), gzip: gzip(content), brotli: brotli(content) }
    }
}

fn gzip(content: &[u8]) -> usize {
    let reader = flate2::bufread::GzEncoder::new(content, flate2::Compression::best());
    count(reader)
}

fn brotli(content: &[u8]) -> usize {
    const QUALITY: u32 = 11;
    const WINDOW: u32 = 22;
    count(brotli::CompressorReader::new(content, 1 << 16, QUALITY, WINDOW))
}

fn count(mut reader: impl std::io::Read) -> usize {
    let copied = std::io::copy(&mut reader, &mut std::io::sink());
    usize::try_from(copied.unwrap_or_default()).unwrap_or_default()
}
