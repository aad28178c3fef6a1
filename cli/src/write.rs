//! Writes a package to disk: all of it, or nothing.

use minibind_cli::{Error, File, Problem, Result};
use std::fs;
use std::io::Write;
use std::path::Path;
use tempfile::{NamedTempFile, TempPath};

/// Writes the files into a folder, which is made when it is not there. Other files in it stay.
pub(crate) fn write_package(folder: &Path, files: &[File]) -> Result<()> {
    let made = !folder.exists();
    let result = write_all(folder, files);
    if made && result.is_err() {
        // Only removes it when it is empty.
        let _ = fs::remove_dir(folder);
    }
    result
}

fn write_all(folder: &Path, files: &[File]) -> Result<()> {
    let failed = |error: std::io::Error| {
        Error::input(Problem::new(format!("cannot write to {}: {error}", folder.display())).help(
            "nothing was changed; choose another folder with `--out`, or make this one writable",
        ))
    };
    fs::create_dir_all(folder).map_err(failed)?;
    // Every file is complete beside its place before the first one moves there.
    let mut ready: Vec<(TempPath, &File)> = Vec::new();
    for file in files {
        let mut temporary = create(folder).map_err(failed)?;
        temporary.write_all(&file.bytes).and_then(|()| temporary.flush()).map_err(failed)?;
        ready.push((temporary.into_temp_path(), file));
    }
    for (temporary, file) in ready {
        temporary.persist(folder.join(&file.path)).map_err(|error| failed(error.error))?;
    }
    Ok(())
}

/// A temporary file with the permissions that a file written in place would have.
fn create(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".minibind-");
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666))
    };
    builder.tempfile_in(folder)
}
