//! `minibind new`: a crate that builds at once, and what it never touches.

use super::build::{build, evaluate};
use super::{Folder, list, minibind, run};
use minibind_tests::{bind, paths, process};
use std::fs;
use std::path::Path;
use std::process::Command;

/// `minibind new` in a folder, with the runtime of this workspace.
fn new(folder: &Path, name: &str) -> super::Run {
    let mut command = Command::new(bind::minibind().unwrap());
    command.args(["new", name, "--minibind-path"]).arg(paths::workspace().join("runtime"));
    run(command.current_dir(folder))
}

#[test]
fn a_new_crate_builds_at_once() {
    // Always the same folder, so that a second run finds what the first has compiled.
    let root = paths::output().join("new-command");
    let _ = fs::remove_dir_all(&root);
    process::write(&root.join("Cargo.toml"), "[workspace]\n").unwrap();
    let made = new(&root, "some-name").succeeds();
    assert!(made.stdout.contains("cd some-name"), "{}", made.stdout);
    let folder = root.join("some-name");
    let files = [".gitignore", "Cargo.toml", "README.md", "index.html", "src"];
    assert_eq!(list(&folder), files);
    for file in [".gitignore", "Cargo.toml", "README.md", "index.html", "src/lib.rs"] {
        let text = process::read(&folder.join(file)).unwrap();
        assert!(!text.contains("{{"), "{file}");
    }
    build(&folder, &["--optimize=0"]).tells(&["Wrote pkg"]);
    let page = process::read(&folder.join("index.html")).unwrap();
    assert!(page.contains("\"./pkg/index.js\""), "{page}");
    assert_eq!(evaluate(&folder.join("pkg"), "api.greet('you')"), "Hello, you!");
    let mut test = Command::new(bind::minibind().unwrap());
    let tested = run(test.arg("test").current_dir(&folder));
    assert_eq!(tested.code, 0, "{}{}", tested.stdout, tested.stderr);
    assert!(tested.stdout.contains("test result: ok. 1 passed"), "{}", tested.stdout);
}

#[test]
fn the_published_crate_is_the_default() {
    let folder = Folder::new();
    let path = folder.path("hello");
    minibind(["new".as_ref(), path.as_os_str(), "--quiet".as_ref()]).succeeds();
    let manifest = process::read(&path.join("Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"hello\"\n"), "{manifest}");
    assert!(manifest.contains("minibind = \"0.1\"\n"), "{manifest}");
    assert!(!manifest.contains("[workspace]"), "{manifest}");
}

#[test]
fn what_is_there_stays() {
    let folder = Folder::new();
    fs::create_dir(folder.path("there")).unwrap();
    folder.write("file", "mine");
    for name in ["there", "file"] {
        new(&folder.path(""), name).fails(&[&format!("{name} is there already"), "choose another"]);
    }
    assert_eq!(list(&folder.path("there")), [""; 0]);
    assert_eq!(fs::read(folder.path("file")).unwrap(), b"mine");
}

#[test]
fn names_that_no_crate_can_have_are_refused() {
    let folder = Folder::new();
    for name in ["2x", "a b", "async", "core", "ä", "x.y", "sub/_x"] {
        new(&folder.path(""), name).fails(&["a crate cannot be named", "`my-crate`"]);
    }
    let taken = ["`core`: the name is taken by Rust", "choose a name of your own"];
    new(&folder.path(""), "core").fails(&taken);
    let path = folder.path("hello");
    let wrong = folder.path("").into_os_string();
    let arguments = ["new".as_ref(), path.as_os_str(), "--minibind-path".as_ref(), &wrong];
    minibind(arguments).fails(&["there is no minibind in ", "the folder `runtime`"]);
    assert_eq!(list(&folder.path("")), [""; 0]);
}
