//! The command `test`: by itself, as cargo's runner, in Node and in Chromium.

use super::{Folder, Run, list, minibind_in};
use minibind_tests::{bind, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The crate whose tests run, laid out once.
fn tested() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let root = paths::output().join("guests/tested");
        let runtime = paths::workspace().join("runtime");
        let runner = bind::minibind().unwrap();
        process::write(
            &root.join("Cargo.toml"),
            &format!(
                "[package]\nname = \"tested\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
                 [lib]\npath = \"lib.rs\"\ncrate-type = [\"cdylib\", \"rlib\"]\n\n\
                 [dependencies]\nminibind = {{ path = {runtime:?} }}\n\n[workspace]\n"
            ),
        )
        .unwrap();
        process::write(
            &root.join(".cargo/config.toml"),
            &format!("[target.wasm32-unknown-unknown]\nrunner = [{runner:?}, \"test\"]\n"),
        )
        .unwrap();
        for file in ["lib.rs", "host.js"] {
            let text = process::read(&paths::tests().join("cli/tested").join(file)).unwrap();
            process::write(&root.join(file), &text).unwrap();
        }
        root
    })
}

fn run(arguments: &[&str]) -> Run {
    minibind_in(tested(), arguments)
}

/// What a run prints, without times.
fn timeless(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once("; finished in ") {
        Some((line, _)) => line,
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_outcome_is_reported_as_by_cargo() {
    let run = run(&["test"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("Running unittests lib.rs ("), "{}", run.stderr);
    let expected = process::read(&paths::tests().join("cli/tested/expected.txt")).unwrap();
    assert_eq!(timeless(&run.stdout).trim(), expected.trim());
}

#[test]
fn tests_that_hang_end_and_the_others_run() {
    let run = run(&["test", "--include-ignored", "--timeout", "2", "hangs", "never", "fresh"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    for part in [
        "---- tests::hangs stdout ----\nthe last words\nit did not end within 2 s\n",
        "---- tests::never_ends stdout ----\nit waits for something that nothing will ever do\n",
        "test tests::runs_in_a_fresh_instance ... ok",
        "FAILED. 1 passed; 2 failed; 0 ignored",
    ] {
        assert!(run.stdout.contains(part), "{part:?} is not in\n{}", run.stdout);
    }
}

#[test]
fn a_page_of_chromium_runs_tests() {
    let chromium = tools::chromium().unwrap();
    let chromium = ["--browser", chromium.to_str().unwrap()];
    let filters = ["counts", "differs_later", "hangs", "is_in_a_page", "panics", "fresh", "throws"];
    let options = ["test", "--headless", "--include-ignored", "--timeout", "4"];
    let run = run(&[&options[..], &chromium[..], &filters[..]].concat());
    assert_eq!(run.code, 1, "{}", run.stderr);
    for part in [
        "test tests::counts ... ok",
        "test tests::is_in_a_page ... ok",
        "test tests::panics - should panic ... ok",
        "test tests::panics_later - should panic ... ok",
        "test tests::runs_in_a_fresh_instance ... ok",
        "---- tests::differs_later stdout ----\npanicked at lib.rs:",
        "---- tests::hangs stdout ----\nthe last words\nit did not end within 4 s\n",
        "---- tests::throws stdout ----\nRangeError: away with the ball\n",
        "FAILED. 5 passed; 5 failed; 0 ignored",
    ] {
        assert!(run.stdout.contains(part), "{part:?} is not in\n{}", run.stdout);
    }
}

#[test]
fn cargo_runs_tests_by_it() {
    let cargo = |arguments: &[&str]| {
        let mut cargo = Command::new("cargo");
        cargo
            .args(arguments)
            .args(["--target", "wasm32-unknown-unknown"])
            .current_dir(tested())
            .env("CARGO_TARGET_DIR", paths::output().join("build"))
            .env_remove("RUSTFLAGS");
        cargo
    };
    let output = cargo(&["test", "--lib"]).args(["--", "counts", "--exact"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("running 0 tests"), "{text}");
    let output = cargo(&["test", "--lib"]).args(["--", "--nocapture", "differs"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(101), "{text}{errors}");
    assert!(text.contains("\none 2\nthree\ntest tests::differs ... FAILED\n"), "{text}");
    // Cargo says no more than this of what ends like a test of its own.
    assert!(errors.contains("error: test failed, to rerun pass `--lib`"), "{errors}");
    assert!(!errors.contains("process didn't exit successfully"), "{errors}");
}

/// The module of the tests, as cargo has built it.
pub(super) fn tested_module() -> PathBuf {
    let run = run(&["test", "no-test-of-this-name"]).tells(&["Running unittests lib.rs ("]);
    let path = run.stderr.rsplit_once("lib.rs (").and_then(|(_, path)| path.split_once(')'));
    tested().join(path.expect("its path").0)
}

/// The processes whose arguments hold a text.
fn processes(text: &str) -> Vec<String> {
    let arguments = |entry: fs::DirEntry| fs::read(entry.path().join("cmdline")).ok();
    let all = fs::read_dir("/proc").unwrap().flatten().filter_map(arguments);
    let all = all.map(|bytes| String::from_utf8_lossy(&bytes).replace('\0', " "));
    all.filter(|arguments| arguments.contains(text)).collect()
}

fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(60), "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn an_interruption_leaves_no_process_and_no_profile() {
    let module = tested_module();
    let chromium = tools::chromium().unwrap();
    let page = ["--headless", "--browser", chromium.to_str().unwrap()];
    for options in [&page[..], &[]] {
        let folder = Folder::new();
        let copy = folder.path("it-0123456789abcdef.wasm");
        fs::copy(&module, &copy).unwrap();
        let glue = copy.with_extension("minibind");
        let host = glue.to_str().unwrap();
        let mut command = Command::new(bind::minibind().unwrap());
        command.arg("test").arg(&copy).args(["hangs", "--include-ignored"]).args(options);
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        wait_until("no host started", || !processes(host).is_empty());
        process::run(Command::new("kill").args(["-INT", &child.id().to_string()])).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130));
        wait_until("a process is left", || processes(host).is_empty());
        let left = list(&glue).into_iter().find(|name| name.starts_with("profile-"));
        assert_eq!(left, None);
    }
}

#[test]
fn a_missing_target_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let rustc = folder.write("rustc", "#!/bin/sh\necho /missing\n");
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = Command::new(bind::minibind().unwrap());
    super::run(command.arg("test").current_dir(tested()).env("RUSTC", rustc)).fails(&[
        "wasm32-unknown-unknown is not installed",
        "`rustup target add wasm32-unknown-unknown`",
        "`--install`",
    ]);
}

#[test]
fn what_cannot_run_has_its_own_message() {
    let folder = Folder::new();
    let path = folder.write("program.wasm", b"\0asm\x01\0\0\0");
    let program = path.to_str().unwrap();
    run(&["test", program]).fails(&["is a program, and has no tests", "`minibind build`"]);
    fs::rename(&path, folder.path("rust_out.wasm")).unwrap();
    let doc = folder.path("rust_out.wasm");
    run(&["test", doc.to_str().unwrap()]).fails(&["tests in documentation", "--tests`"]);
    let empty = folder.write("it-0123456789abcdef.wasm", b"\0asm\x01\0\0\0");
    let empty = run(&["test", empty.to_str().unwrap()]).succeeds();
    assert!(empty.stdout.contains("running 0 tests"), "{}", empty.stdout);
    let missing = folder.path("missing-0123456789abcdef.wasm");
    run(&["test", missing.to_str().unwrap()]).fails(&["cannot read", "missing-"]);
    let native = folder.write("native.wasm", b"\x7fELF----");
    run(&["test", native.to_str().unwrap()]).fails(&["a program for this machine's processor"]);
    run(&["test", "--timeout", "soon"]).misuses(&["soon"]);
    run(&["test", "--node", "--headless"]).misuses(&["--headless"]);
    let none = minibind_in(folder.0.path(), &["test"]);
    assert_eq!(none.code, 1);
    for part in ["could not find `Cargo.toml`", "cargo could not build the tests"] {
        assert!(none.stderr.contains(part), "{}", none.stderr);
    }
    let no_browser = run(&["test", "--headless", "--browser", "no-such-browser", "counts"]);
    assert_eq!(no_browser.code, 1);
    let why = "cannot find `no-such-browser`";
    assert!(no_browser.stderr.contains(why), "{}", no_browser.stderr);
}
