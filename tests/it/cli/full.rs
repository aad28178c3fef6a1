//! Where nothing more can be written: a limit on the size of files stands for a full disk, as it ends
//! a write in the same place.
#![cfg(unix)]

use super::{Folder, guest, list};
use minibind_tests::bind;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the command in a shell that says something first; gives the exit code and what it printed.
fn run(before: &str, arguments: &[&Path], after: &str) -> (Option<i32>, String) {
    let script = format!("{before} \"$@\" {after}");
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(script).arg("sh").arg(bind::minibind().unwrap()).args(arguments);
    let output = shell.output().unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// Files of at most a block; a write beyond it fails.
const LIMIT: &str = "trap '' XFSZ; ulimit -f 1;";

#[test]
fn a_package_that_finds_no_room_is_not_begun() {
    let folder = Folder::new();
    let (module, out) = (guest("text"), folder.path("pkg"));
    let arguments = [module.as_path(), Path::new("--out"), &out];
    let (code, message) = run(LIMIT, &arguments, "");
    assert_eq!(code, Some(1), "{message}");
    assert!(message.contains("cannot write to"), "{message}");
    assert!(!out.exists());

    folder.bind(&module, &[]).succeeds();
    let before: Vec<Vec<u8>> = list(&out).iter().map(|name| folder.read(name)).collect();
    let names = list(&out);
    // Another package: what is there as it shall be is not written.
    let arguments = [module.as_path(), Path::new("--instances"), Path::new("--out"), &out];
    let (code, message) = run(LIMIT, &arguments, "");
    assert_eq!(code, Some(1), "{message}");
    assert_eq!(list(&out), names, "no file is left over");
    let after: Vec<Vec<u8>> = names.iter().map(|name| folder.read(name)).collect();
    assert!(before == after, "the old package stays");
}

#[test]
fn a_page_that_finds_no_room_is_not_begun() {
    let folder = Folder::new();
    let page = folder.write("page.html", "old");
    let module = guest("text");
    let arguments = [Path::new("size"), &module, Path::new("--html"), &page];
    let (code, message) = run(LIMIT, &arguments, "");
    assert_eq!(code, Some(1), "{message}");
    assert!(message.contains("cannot write") && message.contains("page.html"), "{message}");
    assert_eq!(fs::read_to_string(&page).unwrap(), "old");
    assert_eq!(list(folder.0.path()), ["page.html"]);
}

#[test]
fn output_that_cannot_be_written_fails() {
    for command in ["size", "inspect"] {
        let (code, message) = run("", &[Path::new(command), &guest("text")], "> /dev/full");
        assert_eq!(code, Some(1), "{command}: {message}");
        assert!(message.contains("cannot write to standard output"), "{message}");
    }
    let (code, message) = run("", &[Path::new("man")], "> /dev/full");
    assert_eq!(code, Some(1), "{message}");
}

/// A device is written to, never replaced.
#[test]
fn a_page_may_go_to_a_device() {
    let module = guest("text");
    let arguments = |device| [Path::new("size"), &*module, Path::new("--html"), Path::new(device)];
    let (code, message) = run("", &arguments("/dev/full"), "");
    assert_eq!(code, Some(1), "{message}");
    assert!(message.contains("cannot write /dev/full"), "{message}");
    let (code, message) = run("", &arguments("/dev/null"), "");
    assert_eq!(code, Some(0), "{message}");
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

/// Whoever reads the output may stop before its end.
#[test]
fn a_closed_pipe_is_no_failure() {
    let arguments = [Path::new("size"), &guest("text")];
    let (_, message) = run("(", &arguments, "; echo \"ended with $?\" >&2) | head -n 1");
    assert_eq!(message, "ended with 0\n");
}
