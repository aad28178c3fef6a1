//! How the package is written: whole or not at all, and nothing else is touched.

use super::{Folder, guest, list};
use minibind_tests::bind;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

const FILES: [&str; 4] = ["cli_text.wasm", "index.d.ts", "index.js", "package.json"];

#[test]
fn folders_are_made() {
    let folder = Folder::new();
    let out = folder.path("a/b/c");
    let run = super::minibind([guest("text").as_os_str(), "--out".as_ref(), out.as_os_str()]);
    run.succeeds();
    assert_eq!(list(&out), FILES);
}

#[test]
fn foreign_files_stay() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("pkg/sub")).unwrap();
    folder.write("pkg/README.md", "mine");
    folder.write("pkg/sub/x.js", "mine, too");
    folder.write("pkg/index.js", "an old package");
    folder.bind(&guest("text"), &[]).succeeds();
    assert_eq!(
        list(&folder.path("pkg")),
        ["README.md", "cli_text.wasm", "index.d.ts", "index.js", "package.json", "sub"]
    );
    assert_eq!(folder.read_text("README.md"), "mine");
    assert_eq!(folder.read_text("sub/x.js"), "mine, too");
    assert!(folder.read_text("index.js").contains("sayHello"));
}

#[test]
fn a_second_run_replaces_the_first() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &[]).succeeds();
    let first: Vec<Vec<u8>> = FILES.iter().map(|name| folder.read(name)).collect();
    folder.bind(&guest("text"), &[]).succeeds();
    let second: Vec<Vec<u8>> = FILES.iter().map(|name| folder.read(name)).collect();
    assert_eq!(list(&folder.path("pkg")), FILES);
    assert!(first == second);
}

#[test]
fn a_file_in_place_of_the_folder() {
    let folder = Folder::new();
    folder.write("pkg", "a file");
    folder.bind(&guest("text"), &[]).fails(&["cannot write to", "pkg", "--out"]);
    assert_eq!(fs::read_to_string(folder.path("pkg")).unwrap(), "a file");
}

#[test]
fn places_where_nothing_can_be_written() {
    let folder = Folder::new();
    let below = folder.write("file", "").join("pkg");
    for out in [below.as_path(), Path::new("/proc/minibind-pkg"), Path::new("/dev/null")] {
        let module = guest("text");
        let run = super::minibind([module.as_os_str(), "--out".as_ref(), out.as_os_str()]);
        run.fails(&["cannot write to", &out.display().to_string(), "--out"]);
    }
}

#[test]
fn a_package_is_written_whole_or_not_at_all() {
    for blocked in FILES {
        let folder = Folder::new();
        fs::create_dir_all(folder.path("pkg").join(blocked)).unwrap();
        for name in FILES.iter().filter(|&&name| name != blocked) {
            folder.write(&format!("pkg/{name}"), "old");
        }
        folder.bind(&guest("text"), &[]).fails(&["cannot write to"]);
        assert_eq!(list(&folder.path("pkg")), FILES, "no file is left over");
        for name in FILES.iter().filter(|&&name| name != blocked) {
            assert_eq!(folder.read_text(name), "old", "{name} when {blocked} is in the way");
        }
    }
}

#[test]
fn a_failed_run_makes_no_folder() {
    let folder = Folder::new();
    folder.bind(&guest("clash"), &[]).fails(&[]);
    assert!(!folder.path("pkg").exists());
}

#[test]
fn a_failed_run_leaves_the_old_package() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &[]).succeeds();
    let before = folder.read("index.js");
    folder.bind(&guest("clash"), &[]).fails(&[]);
    assert!(folder.read("index.js") == before);
    assert_eq!(list(&folder.path("pkg")), FILES);
}

#[test]
#[cfg(unix)]
fn files_have_the_usual_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    folder.bind(&guest("text"), &[]).succeeds();
    let usual = folder.write("usual", "").metadata().unwrap().permissions().mode();
    for name in FILES {
        let mode = folder.path("pkg").join(name).metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, usual & 0o777, "{name}");
    }
}

#[test]
fn an_interrupted_run_leaves_a_whole_package_or_none() {
    let folder = Folder::new();
    let mut interrupted = 0;
    for delay in 0..40 {
        let out = folder.path(&format!("pkg{delay}"));
        let mut command = Command::new(bind::minibind().unwrap());
        command.arg(guest("text")).arg("--out").arg(&out).stdout(Stdio::null());
        let mut child = command.spawn().unwrap();
        thread::sleep(Duration::from_millis(delay));
        let _ = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        let status = child.wait().unwrap();
        interrupted += usize::from(!status.success());
        if out.exists() {
            assert_eq!(list(&out), FILES, "{status} after {delay} ms");
        }
    }
    assert!(interrupted > 0, "every run was faster than its interruption");
}
