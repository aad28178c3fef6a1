//! `--optimize` and `--budget`: what makes a module smaller, what may go wrong with that, and a limit.

use super::{Folder, Run, guest, run};
use minibind_tests::bind;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

/// Binds the guest `text` in a folder whose wasm-opt is this script; gives the run and the module.
fn optimize(folder: &Folder, script: &str, options: &[&str]) -> (Run, Vec<u8>) {
    let bin = folder.path("node_modules/.bin");
    fs::create_dir_all(&bin).unwrap();
    let tool = bin.join("wasm-opt");
    // The last argument is the file to write, the one before the last but one the file to read.
    let head = "#!/bin/sh\necho \"$@\" > flags\nfor last; do :; done\n";
    fs::write(&tool, format!("{head}{script}\n")).unwrap();
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(bind::minibind().unwrap());
    command.arg(guest("text")).args(["--out", "pkg", "--name", "x"]).args(options);
    let run = run(command.current_dir(folder.path("")));
    let module = fs::read(folder.path("pkg/x.wasm")).unwrap_or_default();
    (run, module)
}

#[test]
fn whatever_goes_wrong_the_module_stays() {
    let folder = Folder::new();
    let (plain, module) = optimize(&folder, "exit 1", &[]);
    plain.succeeds();
    assert!(!folder.path("flags").exists(), "nobody asked for it");
    let without_exports = wat_without_exports(&folder);
    let broken = [
        ("echo; echo 'unknown option --foo' >&2; exit 7", "unknown option --foo"),
        ("printf nonsense > \"$last\"", "is not valid"),
        (&without_exports, "has other imports or exports"),
        (":", "wasm-opt's result: "),
    ];
    for (script, why) in broken {
        let (run, same) = optimize(&folder, script, &["--optimize"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(run.stderr.contains("note: the module stays as it was: "), "{}", run.stderr);
        assert!(run.stderr.contains(why), "{why:?} is not in\n{}", run.stderr);
        assert!(same == module, "another module after {script}");
    }
}

/// A script that writes a small valid module, which lacks everything.
fn wat_without_exports(folder: &Folder) -> String {
    let empty = folder.write("empty.wasm", b"\0asm\x01\0\0\0");
    format!("cp '{}' \"$last\"", empty.display())
}

#[test]
fn the_level_and_the_features_are_said() {
    for (option, flag) in [("--optimize", "-O3"), ("--optimize=z", "-Oz"), ("--optimize=s", "-Os")]
    {
        let folder = Folder::new();
        optimize(&folder, "exit 1", &[option]);
        let flags = fs::read_to_string(folder.path("flags")).unwrap();
        assert!(flags.starts_with(&format!("{flag} --mvp-features --enable-")), "{flags}");
        assert!(!flags.contains("simd"), "{flags}");
    }
    let folder = Folder::new();
    optimize(&folder, "exit 1", &["--optimize=0"]).0.succeeds();
    assert!(!folder.path("flags").exists());
    optimize(&folder, "exit 1", &["--optimize", "--keep-names"]);
    assert!(fs::read_to_string(folder.path("flags")).unwrap().contains(" --debuginfo "));
    optimize(&folder, "", &["--optimize=5"]).0.misuses(&["5"]);
    let (quiet, _) = optimize(&folder, "exit 1", &["--optimize", "--quiet"]);
    quiet.succeeds();
}

#[test]
fn without_a_tool_a_note_says_how_to_get_it() {
    let folder = Folder::new();
    let mut command = Command::new(bind::minibind().unwrap());
    command.arg(guest("text")).args(["--out", "pkg", "--optimize"]);
    let run = run(command.current_dir(folder.path("")).env("PATH", folder.path("none")));
    assert_eq!(run.code, 0);
    assert!(run.stderr.contains("`npm install --save-dev binaryen`"), "{}", run.stderr);
}

#[test]
fn a_package_over_its_budget_is_not_written() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &["--quiet", "--budget=0.5kB"]).fails(&[
        "module and glue are ",
        " more than the budget of 500 bytes",
        "nothing was written",
        "`minibind size`",
    ]);
    assert!(!folder.path("pkg").exists());
    folder.bind(&guest("text"), &["--budget", "1 MiB"]).succeeds();
    folder.bind(&guest("text"), &["--budget", "20 apples"]).misuses(&["20 apples", "`20kB`"]);
}
