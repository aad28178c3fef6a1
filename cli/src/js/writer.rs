//! Writes indented text, line by line; blocks are told, never guessed.

/// Text under construction.
#[derive(Debug, Default)]
pub(crate) struct Writer {
    text: String,
    depth: usize,
    /// Where a paragraph of one line ends.
    short_end: usize,
}

impl Writer {
    /// Writes one line.
    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        if !line.is_empty() {
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Writes lines that carry their own indentation below this one.
    pub(crate) fn lines<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        for line in lines {
            self.line(line);
        }
    }

    /// Writes a blank line, unless the text begins or one is there already.
    pub(crate) fn blank(&mut self) {
        if needs_blank(&self.text) {
            self.text.push('\n');
        }
    }

    /// Writes what has a blank line in front; lines that are paragraphs by themselves stand together.
    pub(crate) fn paragraph(&mut self, body: impl FnOnce(&mut Self)) {
        let start = self.text.len();
        body(self);
        let (before, written) = self.text.split_at(start);
        let is_short = written.lines().count() == 1;
        if needs_blank(before) && !(is_short && self.short_end == start) {
            self.text.insert(start, '\n');
        }
        if is_short {
            self.short_end = self.text.len();
        }
    }

    /// Writes `open`, the body one step deeper, and `close`.
    pub(crate) fn block(
        &mut self,
        open: impl AsRef<str>,
        close: &str,
        body: impl FnOnce(&mut Self),
    ) {
        self.block_open(open, body);
        self.line(close);
    }

    /// Writes `open` and the body one step deeper; what closes it is the next line.
    pub(crate) fn block_open(&mut self, open: impl AsRef<str>, body: impl FnOnce(&mut Self)) {
        self.line(open);
        self.indented(body);
    }

    /// Writes the body one step deeper.
    pub(crate) fn indented(&mut self, body: impl FnOnce(&mut Self)) {
        self.depth += 1;
        body(self);
        self.depth -= 1;
    }

    /// Writes a list on one line where it fits, else one entry a line.
    pub(crate) fn list(&mut self, open: &str, entries: &[String], close: &str) {
        let line = format!("{open} {} {close}", entries.join(", "));
        if entries.is_empty() {
            self.line(format!("{open}{close}"));
        } else if line.len() <= 100 {
            self.line(line);
        } else {
            self.block(open, close, |w| {
                for entry in entries {
                    w.line(format!("{entry},"));
                }
            });
        }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.text
    }
}

/// Whether a blank line may stand behind a text.
fn needs_blank(text: &str) -> bool {
    !text.is_empty() && !text.ends_with("\n\n") && !text.ends_with("{\n")
}

#[cfg(test)]
mod tests {
    use super::Writer;

    #[test]
    fn blocks_indent_and_blank_lines_do_not_pile_up() {
        let mut w = Writer::default();
        w.blank();
        w.block("a {", "}", |w| {
            w.blank();
            w.line("b");
            w.block("c {", "}", |w| w.line("d"));
        });
        w.blank();
        w.blank();
        w.line("e");
        assert_eq!(w.finish(), "a {\n  b\n  c {\n    d\n  }\n}\n\ne\n");
    }
}
