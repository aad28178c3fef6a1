//! Every command, given nonsense: each ends by itself with a message of its own that says what to do, and
//! leaves everything as it was.

use super::build::build;
use super::handmade::{Body, Handmade, one_item};
use super::test::tested_module;
use super::{Folder, Run, guest, list, minibind, minibind_in};
use minibind_tests::{bind, paths, process};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// Files that are no module to bind: what the commands say that bind, and those that measure and test.
/// Without words a command succeeds.
const FILES: [(&str, &str, &str, &str); 8] = [
    ("missing", "cannot read", "cannot read", "cannot read"),
    ("folder", "is a folder", "is a folder", "is a folder"),
    ("empty", "the file is empty", "the file is empty", "the file is empty"),
    ("native", "processor (ELF)", "processor (ELF)", "processor (ELF)"),
    ("text", "not a WebAssembly module", "not a WebAssembly module", "not a WebAssembly module"),
    ("bound", "bound already", "", "has no tests"),
    ("newer", "built by a newer minibind", "", "built by a newer minibind"),
    ("foreign", "has no descriptors", "", "has no tests"),
];

/// Lays all of them out.
fn lay_out(folder: &Folder) {
    fs::create_dir(folder.path("folder.wasm")).unwrap();
    folder.write("empty.wasm", "");
    folder.write("native.wasm", b"\x7fELF\x02\x01\x01\0");
    folder.write("text.wasm", "hello, world\n");
    folder.write("newer.wasm", one_item("x::f@1:1#0", Body::Words(vec![7])));
    folder.write("foreign.wasm", Handmade { exports: vec!["go"], ..Handmade::default() }.bytes());
    folder.write("good.wasm", fs::read(guest("numbers")).unwrap());
    fs::create_dir(folder.path("old")).unwrap();
    folder.write("old/index.js", "old");
    folder.write("old.html", "old");
    // A module beside its glue.
    let bound = folder.path("bound");
    let good = folder.path("good.wasm");
    minibind([good.as_os_str(), "--out".as_ref(), bound.as_os_str(), "--name=bound".as_ref()])
        .succeeds();
}

#[test]
fn files_that_are_no_modules() {
    let folder = Folder::new();
    lay_out(&folder);
    let before = list(&folder.path(""));
    for (name, binds, measures, tests) in FILES {
        let file = if name == "bound" { "bound/bound.wasm".into() } else { format!("{name}.wasm") };
        let file = file.as_str();
        let commands: [(&[&str], &str); 9] = [
            (&[file, "--out", "new"], binds),
            (&[file, "--out", "old"], binds),
            (&["inspect", file], binds),
            (&["inspect", "--json", file], binds),
            (&["size", file, "--json"], measures),
            (&["size", file, "--html", "old.html"], measures),
            (&["size", file, "--compare", "good.wasm"], measures),
            (&["size", "good.wasm", "--compare", file], measures),
            (&["test", file], tests),
        ];
        for (arguments, words) in commands {
            let run = minibind_in(&folder.path(""), arguments);
            if words.is_empty() {
                run.succeeds();
                folder.write("old.html", "old");
            } else {
                run.fails(&[words, file, "help: "]);
            }
            assert_eq!(list(&folder.path("")), before, "{arguments:?}");
            assert_eq!(list(&folder.path("old")), ["index.js"], "{arguments:?}");
            assert_eq!(fs::read(folder.path("old/index.js")).unwrap(), b"old");
            assert_eq!(fs::read(folder.path("old.html")).unwrap(), b"old");
        }
    }
}

#[test]
fn manifests_that_are_none() {
    let folder = Folder::new();
    lay_out(&folder);
    fs::create_dir(folder.path("Cargo.toml")).unwrap();
    let before = list(&folder.path(""));
    for file in ["missing/Cargo.toml", "Cargo.toml", "text.wasm", "native.wasm", "empty.wasm"] {
        for command in ["build", "dev", "test"] {
            minibind_in(&folder.path(""), &[command, "--manifest-path", file])
                .fails(&["error: ", "cargo", "help: "]);
        }
        assert_eq!(list(&folder.path("")), before);
    }
}

/// A crate whose module is built already.
fn built(name: &str) -> PathBuf {
    let root = paths::output().join("nonsense").join(name);
    let _ = fs::remove_dir_all(root.join("pkg"));
    let runtime = paths::workspace().join("runtime");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nminibind = {{ path = {runtime:?} }}\n\n[workspace]\n"
    );
    process::write(&root.join("Cargo.toml"), &manifest).unwrap();
    let source = "#[minibind::export]\nfn one() -> u32 {\n    1\n}\n";
    process::write(&root.join("src/lib.rs"), source).unwrap();
    build(&root, &["--quiet", "--optimize=0"]).tells(&[]);
    root
}

#[test]
fn places_that_take_nothing() {
    let root = built("nonsense-place");
    for out in ["src/lib.rs", "src/lib.rs/pkg", "/proc/pkg"] {
        let arguments = ["--quiet", "--optimize=0", "--out", out];
        build(&root, &arguments).fails(&["cannot write to", out, "nothing was changed", "--out"]);
    }
    let below = root.join("src/lib.rs/my-crate");
    for name in [&*below.to_string_lossy(), "/proc/my-crate"] {
        minibind(["new", name]).fails(&["cannot write to", name, "nothing was made", "writable"]);
    }
}

/// In a shell where no file can be written to: as where the disk is full.
fn without_room(folder: &Path, arguments: &[&str]) -> Run {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh"]);
    shell.arg(bind::minibind().unwrap()).args(arguments).current_dir(folder);
    super::run(&mut shell)
}

#[test]
fn a_full_disk() {
    let folder = Folder::new();
    without_room(&folder.path(""), &["new", "some-crate"]).fails(&[
        "cannot write to some-crate: ",
        "nothing was made",
        "has room",
    ]);
    assert_eq!(list(&folder.path("")), [""; 0]);
    let module = folder.path("it-0123456789abcdef.wasm");
    fs::copy(tested_module(), &module).unwrap();
    let tests = without_room(&folder.path(""), &["test", "it-0123456789abcdef.wasm", "counts"]);
    assert!(tests.stdout.contains("running 1 test"), "{}", tests.stdout);
    Run { stdout: String::new(), ..tests }.fails(&[
        "cannot write to it-",
        "the tests' glue",
        "--target-dir",
    ]);
    assert_eq!(list(&folder.path("")), ["it-0123456789abcdef.wasm"]);
}

/// Interrupts a command after some time; gives its exit code.
fn interrupt(command: &mut Command, delay: u64) -> Option<i32> {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    thread::sleep(Duration::from_millis(delay));
    let _ = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    child.wait().unwrap().code()
}

#[test]
fn an_interrupted_start_leaves_a_whole_crate_or_none() {
    let folder = Folder::new();
    for delay in 0..15 {
        let name = format!("crate{delay}");
        let mut command = Command::new(bind::minibind().unwrap());
        command.args(["new", &name, "--quiet"]).current_dir(folder.path(""));
        let code = interrupt(&mut command, delay);
        if folder.path(&name).exists() {
            let files = [".gitignore", "Cargo.toml", "README.md", "index.html", "src"];
            assert_eq!(list(&folder.path(&name)), files, "{code:?} after {delay} ms");
        }
    }
}

#[test]
fn interrupted_builds_leave_the_old_package() {
    let root = built("nonsense-interrupted");
    let glue = || process::read(&root.join("pkg/index.js")).unwrap();
    let (before, files) = (glue(), list(&root.join("pkg")));
    // What takes its time, so that the interruption comes in the middle.
    process::write(
        &root.join("build.rs"),
        "fn main() {\n    std::thread::sleep(std::time::Duration::from_secs(20));\n}\n",
    )
    .unwrap();
    for arguments in [&["build"][..], &["dev", "--port", "0"], &["test"]] {
        let mut command = Command::new(bind::minibind().unwrap());
        let target = paths::output().join("nonsense/target");
        command.args(arguments).current_dir(&root).env("CARGO_TARGET_DIR", target);
        assert_eq!(interrupt(&mut command, 2000), Some(130), "{arguments:?}");
        assert_eq!(glue(), before);
        assert_eq!(list(&root.join("pkg")), files);
    }
    fs::remove_file(root.join("build.rs")).unwrap();
}
