//! Copies of the program's files that an earlier run made in a package and nothing names any more.
//!
//! The earlier `package.json` lists them, beside an `index.js` that minibind has written. What else
//! lies in the folder is not touched.

use minibind_cli::{File, HEADER};
use serde_json::Value;
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The folder of the copies.
const FOLDER: &str = "snippets";

/// The copies to remove once the new package is written.
pub(crate) struct Stale {
    folder: PathBuf,
    paths: Vec<PathBuf>,
}

impl Stale {
    /// Looks for them in a folder that gets these files.
    pub(crate) fn find(folder: &Path, files: &[File]) -> Self {
        let listed = listed(folder).unwrap_or_default().into_iter().map(PathBuf::from);
        let is_new = |path: &PathBuf| files.iter().any(|file| Path::new(&file.path) == path);
        let paths = listed.filter(|path| is_copy(path) && !is_new(path)).collect();
        Self { folder: folder.to_owned(), paths }
    }

    /// Removes them, and the folders that are empty then. One that stays does no harm.
    pub(crate) fn remove(self) {
        for path in self.paths {
            let _ = fs::remove_file(self.folder.join(&path));
            for parent in path.ancestors().skip(1).filter(|path| !path.as_os_str().is_empty()) {
                let _ = fs::remove_dir(self.folder.join(parent));
            }
        }
    }
}

/// The files of the package that lies there.
fn listed(folder: &Path) -> Option<Vec<String>> {
    let glue = fs::read_to_string(folder.join("index.js")).ok()?;
    if !glue.starts_with(HEADER) {
        return None;
    }
    let package = fs::read_to_string(folder.join("package.json")).ok()?;
    let package: Value = serde_json::from_str(&package).ok()?;
    let files = package.get("files")?.as_array()?;
    Some(files.iter().filter_map(|file| file.as_str().map(str::to_owned)).collect())
}

/// Whether a path is one of a copy: below their folder, and not out of it again.
fn is_copy(path: &Path) -> bool {
    path.starts_with(FOLDER) && path.components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{self, OTHER_OUT};

    fn file(path: &str, text: &str) -> File {
        File { path: path.into(), bytes: text.into() }
    }

    /// A package with these copies.
    fn package(copies: &[&str]) -> Vec<File> {
        let listed = [&["index.js"], copies].concat();
        let json = serde_json::json!({ "files": listed });
        let mut files = vec![
            file("index.js", &format!("{HEADER}0.0.0\n")),
            file("package.json", &json.to_string()),
        ];
        files.extend(copies.iter().map(|path| file(path, "copy")));
        files
    }

    fn write_package(folder: &Path, files: &[File]) -> minibind_cli::Result<()> {
        write::write_package(folder, files, OTHER_OUT)
    }

    #[test]
    fn copies_of_an_earlier_run_go_and_other_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        write_package(folder.path(), &package(&["snippets/a/b/old.js", "snippets/a/kept.js"]))
            .unwrap();
        fs::write(at("own.txt"), "mine").unwrap();
        fs::write(at("snippets/a/own.txt"), "mine").unwrap();
        write_package(folder.path(), &package(&["snippets/a/kept.js", "snippets/c/new.js"]))
            .unwrap();
        assert!(!at("snippets/a/b").exists());
        for path in ["own.txt", "snippets/a/own.txt", "snippets/a/kept.js", "snippets/c/new.js"] {
            assert!(at(path).exists(), "{path}");
        }
    }

    #[test]
    fn nothing_outside_of_the_copies_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("pkg");
        fs::write(folder.path().join("precious"), "mine").unwrap();
        let listed = ["snippets/../../precious", "/precious", "own.js", "snippets"];
        let json = serde_json::json!({ "files": listed }).to_string();
        let files = [file("index.js", HEADER), file("package.json", &json)];
        write_package(&inner, &files).unwrap();
        fs::write(inner.join("own.js"), "mine").unwrap();
        write_package(&inner, &package(&[])).unwrap();
        assert!(folder.path().join("precious").exists());
        assert!(inner.join("own.js").exists());
    }

    #[test]
    fn a_package_that_cannot_be_written_leaves_no_folders() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        let files = [file("snippets/a.js", ""), file("snippets/a.js/b.js", "")];
        write_package(&out, &files).unwrap_err();
        assert!(!out.exists());
    }
}
