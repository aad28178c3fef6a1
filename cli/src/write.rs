//! Writes a package to disk: all of it, or nothing.

use crate::interrupt;
use crate::stale::Stale;
use minibind_cli::{Error, File, Problem, Result};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempPath};

/// What to do when a package cannot be written where `--out` says.
pub(crate) const OTHER_OUT: &str =
    "nothing was changed; choose another folder with `--out`, or make this one writable";

/// Writes the files into a folder, which is made when it is not there. Other files in it stay, but for
/// copies that an earlier run made and this one does not. A file that is there as it shall be is left
/// alone, so that nothing that watches the folder takes it for new. `remedy` is what to do when it cannot
/// be done.
pub(crate) fn write_package(folder: &Path, files: &[File], remedy: &str) -> Result<()> {
    let failed = |error: std::io::Error| {
        let problem = Problem::new(format!("cannot write to {}: {error}", folder.display()));
        Error::input(problem.help(remedy))
    };
    let _whole = interrupt::hold();
    let stale = Stale::find(folder, files);
    let mut made = Vec::new();
    let result = make_folders(folder, files, &mut made)
        .map_err(failed)
        .and_then(|()| write_all(folder, files, failed));
    if result.is_err() {
        for folder in made.iter().rev() {
            // Only removes it when it is empty.
            let _ = fs::remove_dir(folder);
        }
    } else {
        stale.remove();
    }
    result
}

/// Writes one file: all of it, or nothing. What is there and no file, such as a pipe, is written to.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let is_special = fs::metadata(path).is_ok_and(|there| !there.is_file());
    let written = if is_special {
        fs::OpenOptions::new().write(true).open(path).and_then(|mut file| file.write_all(bytes))
    } else {
        create(folder).and_then(|mut temporary| {
            temporary.write_all(bytes)?;
            temporary.flush()?;
            temporary.persist(path).map_err(|error| error.error).map(drop)
        })
    };
    written.map_err(|error| {
        Error::input(
            Problem::new(format!("cannot write {}: {error}", path.display()))
                .help("nothing was changed; name a file in a folder that is there and writable"),
        )
    })
}

/// Makes the folders of the package; `made` gets those that were not there, the outer first.
fn make_folders(folder: &Path, files: &[File], made: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut parents: Vec<PathBuf> = vec![folder.to_owned()];
    parents
        .extend(files.iter().filter_map(|file| Some(folder.join(&file.path).parent()?.to_owned())));
    for parent in parents {
        let missing: Vec<&Path> = parent
            .ancestors()
            .take_while(|path| !path.as_os_str().is_empty() && !path.exists())
            .collect();
        for path in missing.into_iter().rev() {
            fs::create_dir(path)?;
            made.push(path.to_owned());
        }
        // Fails where it is a file.
        fs::create_dir_all(&parent)?;
    }
    Ok(())
}

fn write_all(
    folder: &Path,
    files: &[File],
    failed: impl Fn(std::io::Error) -> Error + Copy,
) -> Result<()> {
    for file in files {
        let path = folder.join(&file.path);
        if path.is_dir() {
            return Err(failed(std::io::Error::other(format!("{} is a folder", file.path))));
        }
    }
    // Every file is complete beside its place before the first one moves there, and what a file
    // replaces is kept until the last one has.
    let mut ready: Vec<(TempPath, &File)> = Vec::new();
    for file in files.iter().filter(|file| !is_there(folder, file)) {
        let mut temporary = create(folder).map_err(failed)?;
        temporary.write_all(&file.bytes).and_then(|()| temporary.flush()).map_err(failed)?;
        ready.push((temporary.into_temp_path(), file));
    }
    let mut placed = Vec::new();
    for (temporary, file) in ready {
        match replace(folder, temporary, &folder.join(&file.path)) {
            Ok(old) => placed.push(old),
            Err(error) => {
                for old in placed {
                    old.restore();
                }
                return Err(failed(error));
            }
        }
    }
    Ok(())
}

/// Whether a file is in its place already.
fn is_there(folder: &Path, file: &File) -> bool {
    let path = folder.join(&file.path);
    let may_be = fs::symlink_metadata(&path)
        .is_ok_and(|there| there.is_file() && there.len() == file.bytes.len() as u64);
    may_be && fs::read(&path).is_ok_and(|bytes| bytes == file.bytes)
}

/// A file that took a place, and the one that had it.
struct Replaced {
    path: PathBuf,
    old: Option<TempPath>,
}

impl Replaced {
    /// Puts the old file back, or nothing where there was none. There is nobody left to tell when
    /// even that fails.
    fn restore(self) {
        let _ = match self.old {
            Some(old) => old.persist(&self.path).map_err(|error| error.error),
            None => fs::remove_file(&self.path),
        };
    }
}

/// Moves a file into its place and keeps the one that was there.
fn replace(folder: &Path, new: TempPath, path: &Path) -> std::io::Result<Replaced> {
    let old = if path.exists() { Some(keep(folder, path)?) } else { None };
    new.persist(path).map_err(|error| error.error)?;
    Ok(Replaced { path: path.to_owned(), old })
}

/// Another name for a file, or a copy where a file has one name only.
fn keep(folder: &Path, path: &Path) -> std::io::Result<TempPath> {
    let link =
        tempfile::Builder::new().prefix(PREFIX).make_in(folder, |kept| fs::hard_link(path, kept));
    if let Ok(link) = link {
        return Ok(link.into_temp_path());
    }
    let kept = create(folder)?.into_temp_path();
    fs::copy(path, &kept)?;
    Ok(kept)
}

/// How the names of temporary files begin.
const PREFIX: &str = ".minibind-";

/// A temporary file with the permissions that a file written in place would have.
fn create(folder: &Path) -> std::io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX);
    #[cfg(unix)]
    let builder = {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666))
    };
    builder.tempfile_in(folder)
}
