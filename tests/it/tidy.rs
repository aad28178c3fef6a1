//! Rules of the repository that a compiler does not check.

use minibind_tests::{paths, process};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of the repository that people write, relative to it.
fn files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(paths::workspace(), &mut files);
    assert!(files.len() > 100, "only {} files found", files.len());
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !matches!(&*name, ".git" | "target" | "node_modules") {
                collect(&path, files);
            }
        } else {
            files.push(path.strip_prefix(paths::workspace()).expect("a file within").to_owned());
        }
    }
}

/// The files whose name ends in one of these, with their text.
fn texts(endings: &[&str]) -> Vec<(String, String)> {
    let names = files().into_iter().map(|path| path.to_string_lossy().replace('\\', "/"));
    let wanted = names.filter(|name| endings.iter().any(|ending| name.ends_with(ending)));
    wanted.map(|name| (read(&name), name)).map(|(text, name)| (name, text)).collect()
}

fn read(name: &str) -> String {
    process::read(&paths::workspace().join(name)).unwrap_or_else(|error| panic!("{error}"))
}

const TEXT: [&str; 12] =
    [".rs", ".toml", ".md", ".js", ".mjs", ".ts", ".html", ".css", ".yml", ".yaml", ".sh", ".json"];

fn is_lock(name: &str) -> bool {
    name.ends_with("package-lock.json")
}

fn is_golden(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|file| file.starts_with("expected."))
}

/// Fails with all offenders at once.
fn none(offenders: Vec<String>, rule: &str) {
    assert!(offenders.is_empty(), "{rule}:\n{}", offenders.join("\n"));
}

/// The lines of all files that break a rule, as `file:line: text`.
fn lines_with(endings: &[&str], breaks: impl Fn(&str) -> bool) -> Vec<String> {
    let mut offenders = Vec::new();
    for (name, text) in texts(endings) {
        if is_lock(&name) || name == "tests/it/tidy.rs" {
            continue;
        }
        for (index, line) in text.split('\n').enumerate().filter(|(_, line)| breaks(line)) {
            offenders.push(format!("{name}:{}: {}", index + 1, line.trim()));
        }
    }
    offenders
}

/// Sources that are inputs of tests, as a user would write them.
fn is_specimen(name: &str) -> bool {
    name.starts_with("tests/ui/") || name.starts_with("tests/cases/")
}

#[test]
fn rust_files_say_what_they_hold() {
    let silent = texts(&[".rs"])
        .into_iter()
        .filter(|(name, text)| !is_specimen(name) && !text.starts_with("//! "))
        .map(|(name, _)| name);
    none(silent.collect(), "files that do not start with `//!`");
}

#[test]
fn files_are_short() {
    let long = texts(&TEXT)
        .into_iter()
        .filter(|(name, _)| !is_lock(name) && !is_golden(name) && !name.ends_with(".md"))
        .filter(|(name, _)| name != "tests/bench/results.json")
        .filter(|(_, text)| text.lines().count() > 500)
        .map(|(name, text)| format!("{name}: {} lines", text.lines().count()));
    none(long.collect(), "files over 500 lines");
}

#[test]
fn lines_are_clean() {
    let is_unclean = |line: &str| line.contains(['\t', '\r']) || line.ends_with(' ');
    none(lines_with(&TEXT, is_unclean), "tabs, carriage returns, spaces at the end of a line");
    let unended = texts(&TEXT)
        .into_iter()
        .filter(|(_, text)| !text.is_empty() && (!text.ends_with('\n') || text.ends_with("\n\n")))
        .map(|(name, _)| name);
    none(unended.collect(), "files that do not end in one newline");
}

#[test]
fn nothing_is_left_for_later() {
    let words = ["TODO", "FIXME", "XXX", "HACK", "for now"];
    let is_promise = |line: &str| words.iter().any(|word| line.contains(word));
    none(lines_with(&TEXT, is_promise), "words that promise a later change");
}

#[test]
fn no_path_of_a_machine() {
    let roots = ["/work/", "/root/", "/home/", "/Users/", "/tmp/", "C:\\"];
    // With something behind it: `/root/` alone may be part of a URL.
    let is_machine = |line: &str| {
        roots.iter().any(|root| {
            line.split(root).skip(1).any(|rest| rest.starts_with(char::is_alphanumeric))
        })
    };
    none(lines_with(&TEXT, is_machine), "absolute paths of a machine");
}

#[test]
fn changelog_names_the_version() {
    let version = env!("CARGO_PKG_VERSION");
    let changelog = read("CHANGELOG.md");
    let mut headings = changelog.lines().filter(|line| line.starts_with("## "));
    assert!(
        headings.any(|line| line.contains(version)),
        "CHANGELOG.md has no `## ` heading with {version}"
    );
}

/// The emitter writes what these stand for.
const STAND_INS: [&str; 6] = ["blocks", "layout", "moduleText", "number", "views", "wasm"];

#[test]
fn helpers_are_built_in() {
    // The emitter of classes has templates of its own.
    let list = read("cli/src/js/files.rs");
    let templates = read("cli/src/js/class.rs");
    let mut found = 0;
    let mut missing = Vec::new();
    for (name, _) in texts(&[".js"]) {
        let Some(file) = name.strip_prefix("cli/js/").and_then(|name| name.strip_suffix(".js"))
        else {
            continue;
        };
        found += 1;
        let (folder, stem) = file.split_once('/').unwrap_or(("", file));
        let is_listed = match folder {
            "tests" => read("cli/src/command/test/scripts.rs").contains(&format!("{stem}.js\"")),
            "dev" => read("cli/src/command/dev/page.rs").contains(&format!("dev/{stem}.js\"")),
            "loaders" => {
                list.contains(&format!("loaders/{stem}.js\"")) || STAND_INS.contains(&stem)
            }
            _ => {
                list.contains(&format!("\"{stem}\""))
                    || templates.contains(&format!("instance/{stem}.js\""))
                    || STAND_INS.contains(&stem)
            }
        };
        if !is_listed {
            missing.push(name);
        }
    }
    assert!(found > 20, "only {found} helpers found");
    none(missing, "files that no list in cli/src has");
}

#[test]
fn macro_and_runtime_agree_on_prefixes() {
    for name in [
        "SHIM_PREFIX",
        "DESCRIBE_PREFIX",
        "DESCRIBE_IMPORTED_PREFIX",
        "IMPORT_PREFIX",
        "BUILTIN_PREFIX",
        "FINISH_SUFFIX",
    ] {
        let [of_macro, of_runtime] = ["macro/src/symbol.rs", "runtime/src/wire.rs"]
            .map(|file| constant(&read(file), name).unwrap_or_else(|| panic!("{file}: no {name}")));
        assert_eq!(of_macro, of_runtime, "{name}");
    }
}

/// The value of a constant, as it is written.
fn constant(text: &str, name: &str) -> Option<String> {
    let line = text.lines().find(|line| line.contains(&format!("const {name}:")))?;
    Some(line.split_once(" = ")?.1.to_owned())
}

#[test]
fn every_mistake_has_its_message() {
    let folder = paths::tests().join("ui/fail");
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut sources = BTreeSet::new();
    let mut messages = BTreeSet::new();
    for entry in entries {
        let path = entry.expect("a readable folder").path();
        let stem = path.file_stem().unwrap_or_default().to_owned();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("rs") => sources.insert(stem),
            Some("stderr") => messages.insert(stem),
            _ => panic!("{} is neither a source nor a message", path.display()),
        };
    }
    assert!(!sources.is_empty(), "no sources in tests/ui/fail");
    assert_eq!(sources, messages, "sources, and messages of tests/ui/fail");
}

/// Steps of the README's commands that no test runs: they change the machine, or run this test.
const NOT_RUN: [&str; 4] =
    ["rustup target add wasm32-unknown-unknown", "cargo install ", "cargo test", ".ci/run"];

/// The tests that run commands of the README name them word for word, up to line continuations.
#[test]
fn commands_of_the_readme_run() {
    let tests: String = texts(&[".rs"])
        .into_iter()
        .filter(|(name, _)| name.starts_with("tests/it/") && name != "tests/it/tidy.rs")
        .map(|(_, text)| text)
        .collect();
    let readme = read("README.md");
    let mut commands = Vec::new();
    for block in readme.split("```sh\n").skip(1) {
        let block = block.split("```").next().unwrap_or_default().replace("\\\n", " ");
        for line in block.lines().filter(|line| !line.trim().is_empty()) {
            let command = line.split(" #").next().unwrap_or(line);
            commands.push(command.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    assert!(!commands.is_empty(), "README.md has no block ```sh");
    commands.retain(|command| {
        let is_run = |step: &&str| !NOT_RUN.iter().any(|start| step.starts_with(start));
        let steps: Vec<&str> = command.split(" && ").filter(is_run).collect();
        !tests.contains(&steps.join(" && "))
    });
    none(commands, "commands of README.md that no test runs");
}
