//! Loads a text with `fetch` and searches it: progress through a callback, matches through an
//! asynchronous iterator, errors of a class of their own. Run by `search.mjs` in Node, shown by
//! `search.html`.

mod download;

use download::{AbortSignal, download};
use futures_util::stream::{self, Stream, StreamExt};
use minibind::{export, js};
use std::fmt;

/// How many lines are searched before other work has its turn.
const LINES_AT_ONCE: usize = 1000;

/// Why a text cannot be loaded.
#[export(error)]
#[derive(Debug)]
#[expect(missing_docs, reason = "the names of the fields say what they hold")]
pub enum LoadError {
    /// The server answers, but not with the text.
    Refused { url: String, status: u16 },
    /// There is no server, or the connection breaks.
    Interrupted { reason: String },
    /// The signal was aborted.
    Cancelled,
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { url, status } => write!(f, "{url} is not there: {status}"),
            Self::Interrupted { reason } => write!(f, "interrupted: {reason}"),
            Self::Cancelled => write!(f, "cancelled"),
        }
    }
}

impl std::error::Error for LoadError {}

/// A place where the words stand.
#[export(object)]
#[derive(Debug, PartialEq)]
pub struct Match {
    /// The number of the line; the first one is 1.
    pub line: usize,
    /// What stands in the line before the words.
    pub before: String,
    /// The words as they stand there.
    pub words: String,
    /// What stands behind them.
    pub after: String,
}

/// A text that can be searched.
#[export]
pub struct TextFile {
    text: String,
}

#[export]
impl TextFile {
    /// Loads a text. `progress` is called with the part that has arrived, from 0 to 1, when the
    /// server says how large the text is. Aborting `signal` stops it.
    ///
    /// # Errors
    ///
    /// When the text does not arrive.
    pub async fn load(
        url: &str,
        #[export(ts = "(part: number) => void")] progress: &dyn Fn(f64),
        signal: Option<AbortSignal>,
    ) -> Result<TextFile, LoadError> {
        let bytes = download(url, progress, signal).await?;
        Ok(TextFile { text: String::from_utf8_lossy(&bytes).into_owned() })
    }

    /// The first match in each line; small and capital letters of ASCII are the same. Other work
    /// has its turn in between, so that a page stays alive however long the text is.
    pub fn search(&self, words: &str) -> impl Stream<Item = Match> {
        let lines = (1..).zip(self.text.lines());
        stream::iter(lines).filter_map(move |(number, line)| async move {
            if number % LINES_AT_ONCE == 0 {
                js::sleep(0).await;
            }
            find(words, number, line)
        })
    }
}

fn find(words: &str, number: usize, line: &str) -> Option<Match> {
    if words.is_empty() {
        return None;
    }
    line.char_indices().find_map(|(start, _)| {
        let (before, rest) = line.split_at(start);
        let (found, after) = rest.split_at_checked(words.len())?;
        found.eq_ignore_ascii_case(words).then(|| Match {
            line: number,
            before: before.to_owned(),
            words: found.to_owned(),
            after: after.to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_match_counts() {
        let found = |words, line| {
            let Match { line: 7, before, words, after } = find(words, 7, line)? else { panic!() };
            Some([before, words, after])
        };
        let expected = |parts: [&str; 3]| Some(parts.map(str::to_owned));
        assert_eq!(found("rust", "A Rust, a rust"), expected(["A ", "Rust", ", a rust"]));
        assert_eq!(found("ßE", "größer"), expected(["grö", "ße", "r"]));
        assert_eq!(found("SS", "größer"), None);
        assert_eq!(found("words", "word"), None);
        assert_eq!(found("", "word"), None);
    }
}
