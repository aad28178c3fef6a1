//! How large the files of a package are, as they are and compressed.

use flate2::{Compression, write::GzEncoder};
use minibind_cli::File;
use std::io::Write;
use std::path::Path;

/// Prints a line for each file.
pub(crate) fn print_sizes(folder: &Path, files: &[File]) {
    let width = files.iter().map(|file| file.path.len()).max().unwrap_or_default();
    let mut out = std::io::stdout();
    for file in files {
        let path = folder.join(&file.path);
        let padding = " ".repeat(width - file.path.len());
        // A closed pipe is no reason to fail: the package is written.
        let _ = writeln!(
            out,
            "{}{padding}  {:>9} B  {:>9} B gzip",
            path.display(),
            file.bytes.len(),
            gzip_size(&file.bytes)
        );
    }
}

/// The size that a file has when it is sent compressed.
pub(crate) fn gzip_size(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(0, |compressed| compressed.len())
}
