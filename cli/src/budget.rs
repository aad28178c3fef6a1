//! A limit for what browsers load of a package: module and glue, compressed with gzip.

use crate::sizes::gzip_size;
use minibind_cli::{Error, File, Problem, Result};
use std::fmt;
use std::str::FromStr;

/// The limit, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Budget(u64);

/// The units and what they stand for.
const UNITS: [(&str, u64); 6] =
    [("", 1), ("b", 1), ("kb", 1000), ("kib", 1024), ("mb", 1_000_000), ("mib", 1024 * 1024)];

impl FromStr for Budget {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let wrong = || format!("`{text}` is no size; write `20000`, `20kB`, `19.5KiB` or `1MB`");
        let end = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let unit = unit.to_ascii_lowercase();
        let number: f64 = number.trim().parse().map_err(|_| wrong())?;
        let (_, factor) = UNITS.iter().find(|(name, _)| *name == unit).ok_or_else(wrong)?;
        let bytes = number * *factor as f64;
        if !(0.0..=1e15).contains(&bytes) {
            return Err(wrong());
        }
        Ok(Budget(bytes as u64))
    }
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0)
    }
}

/// Fails when a package that is to be written is larger than its budget.
pub(crate) fn check(files: &[File], budget: Option<Budget>) -> Result<()> {
    let Some(budget) = budget else { return Ok(()) };
    let loaded = files.iter().filter(|file| is_loaded(&file.path));
    let size: u64 = loaded.map(|file| gzip_size(&file.bytes) as u64).sum();
    if size <= budget.0 {
        return Ok(());
    }
    let over = size - budget.0;
    let message = format!(
        "module and glue are {size} bytes with gzip, {over} more than the budget of {budget}"
    );
    Err(Error::input(Problem::new(message).help(
        "nothing was written; `minibind size` on the module that cargo built tells what takes the space",
    )))
}

/// Modules and glue, but no files of the program itself.
fn is_loaded(path: &str) -> bool {
    !path.contains('/') && [".wasm", ".js", ".cjs", ".mjs"].iter().any(|end| path.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        let sizes = [
            ("1", 1),
            ("20000", 20_000),
            ("20kB", 20_000),
            ("20 KB", 20_000),
            ("1.5KiB", 1536),
            ("2MB", 2_000_000),
            ("1MiB", 1_048_576),
            ("7B", 7),
            ("0", 0),
        ];
        for (text, bytes) in sizes {
            assert_eq!(text.parse(), Ok(Budget(bytes)), "{text}");
        }
        for text in ["", "kB", "-1", "1e400", "20 bytes", "20k", "NaN", "1kB2", "∞"] {
            assert!(text.parse::<Budget>().is_err(), "{text}");
        }
    }
}
