//! Two runs of the command over the same module write the same bytes.

use minibind_tests::{bind, case, paths};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn two_runs_write_the_same() {
    let folder = paths::output().join("determinism");
    for case in case::bound().unwrap_or_else(|error| panic!("{error}")) {
        let module = case.module();
        let [first, second] = ["first", "second"].map(|run| {
            let out = folder.join(run).join(&case.name);
            let _ = fs::remove_dir_all(&out);
            bind::bind(&module, &out, &[]).unwrap_or_else(|error| panic!("{error}"));
            contents(&out)
        });
        assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
        for (name, bytes) in first {
            assert!(bytes == second[&name], "{}: {name} differs between two runs", case.name);
        }
    }
}

/// The files of a folder, those of the folders in it included.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            let inner = contents(&entry.path()).into_iter();
            files.extend(inner.map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    files
}
