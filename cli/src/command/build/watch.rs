//! Waits until one of some files and folders changes.

use minibind_cli::{Error, Problem, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long nothing must change until a change counts as done.
const QUIET: Duration = Duration::from_millis(100);

/// Sees the changes of files and of all that is in folders.
pub(crate) struct Watcher {
    paths: BTreeSet<PathBuf>,
    events: Receiver<notify::Result<Event>>,
    // Stops watching when it is dropped.
    watcher: notify::RecommendedWatcher,
}

impl Watcher {
    /// Starts to watch. Paths that are not there are watched for.
    pub(crate) fn new(paths: impl IntoIterator<Item = PathBuf>) -> Result<Self> {
        let (sender, events) = channel();
        let watcher = notify::recommended_watcher(sender).map_err(failed)?;
        let mut watcher = Self { paths: BTreeSet::new(), events, watcher };
        watcher.add(paths)?;
        Ok(watcher)
    }

    /// Watches further paths; what has changed until now stays known.
    pub(crate) fn add(&mut self, paths: impl IntoIterator<Item = PathBuf>) -> Result<()> {
        let paths: BTreeSet<PathBuf> =
            paths.into_iter().map(|path| std::path::absolute(&path).unwrap_or(path)).collect();
        // Editors put a new file in the place of the old one, so the folder is what can be watched.
        let folders: BTreeSet<&Path> = paths
            .iter()
            .filter(|path| !path.is_dir())
            .filter_map(|path| path.parent().filter(|folder| folder.is_dir()))
            // Watching one again would leave out the folders in it.
            .filter(|folder| !folder.ancestors().any(|path| self.paths.contains(path)))
            .collect();
        for folder in folders {
            self.watcher.watch(folder, RecursiveMode::NonRecursive).map_err(failed)?;
        }
        for folder in paths.iter().filter(|path| path.is_dir()) {
            self.watcher.watch(folder, RecursiveMode::Recursive).map_err(failed)?;
        }
        self.paths.extend(paths);
        Ok(())
    }

    /// Waits for the next change, and until it is done.
    pub(crate) fn wait(&self) {
        let is_change = |event: notify::Result<Event>| {
            event.is_ok_and(|event| {
                !matches!(event.kind, EventKind::Access(_))
                    && event.paths.iter().any(|path| self.is_watched(path))
            })
        };
        while let Ok(event) = self.events.recv() {
            if is_change(event) {
                while self.events.recv_timeout(QUIET).is_ok() {}
                return;
            }
        }
    }

    /// Whether a path is one of those, or in one of the folders; what editors keep beside is not.
    fn is_watched(&self, path: &Path) -> bool {
        let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
        let is_aside = name.starts_with('.') || name.ends_with('~');
        !is_aside && path.ancestors().any(|path| self.paths.contains(path))
    }
}

fn failed(error: notify::Error) -> Error {
    Error::input(
        Problem::new(format!("cannot watch for changes: {error}"))
            .help("build without `--watch`, or raise the system's limit of watched files"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn replaced_new_and_nested_files_are_changes() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("src/inner")).unwrap();
        fs::write(at("Cargo.toml"), "old").unwrap();
        let watcher = || Watcher::new([at("src"), at("Cargo.toml"), at("Cargo.lock")]).unwrap();

        let seen = watcher();
        fs::write(at("written"), "new").unwrap();
        fs::rename(at("written"), at("Cargo.toml")).unwrap();
        seen.wait();
        let seen = watcher();
        fs::write(at("Cargo.lock"), "new").unwrap();
        seen.wait();
        let seen = watcher();
        fs::write(at("src/inner/new.rs"), "new").unwrap();
        seen.wait();
    }

    /// A folder that is watched already goes on being watched as it was.
    #[test]
    fn a_change_before_further_paths_are_added_counts() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("src")).unwrap();
        fs::write(at("src/lib.rs"), "old").unwrap();
        let mut watcher = Watcher::new([at("src")]).unwrap();
        fs::write(at("src/lib.rs"), "new").unwrap();
        watcher.add([at("src/lib.rs")]).unwrap();
        watcher.wait();
        fs::create_dir(at("src/inner")).unwrap();
        watcher.wait();
        fs::write(at("src/inner/new.rs"), "new").unwrap();
        watcher.wait();
    }

    #[test]
    fn what_lies_beside_is_not_watched() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("src")).unwrap();
        let watcher = Watcher::new([at("src"), at("Cargo.toml")]).unwrap();
        for name in ["src/a.rs", "src/b/c.rs", "Cargo.toml"] {
            assert!(watcher.is_watched(&at(name)), "{name}");
        }
        for name in ["pkg/index.js", "target/x", "src/.a.rs.swp", "src/a.rs~", "Cargo.lock", ""] {
            assert!(!watcher.is_watched(&at(name)), "{name}");
        }
    }
}
