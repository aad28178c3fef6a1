//! Arguments: what is asked for, what is missing, what is wrong.

use super::{Folder, guest, list, minibind};

#[test]
fn help_names_every_option() {
    let run = minibind(["--help"]).succeeds();
    for option in [
        "FILE.wasm",
        "--out <DIR>",
        "--name",
        "--target",
        "--no-typescript",
        "--unchecked",
        "--keep-debug",
        "--keep-names",
        "--quiet",
    ] {
        assert!(run.stdout.contains(option), "{option} is not in\n{}", run.stdout);
    }
}

#[test]
fn version_is_that_of_the_crate_and_of_the_descriptors() {
    let run = minibind(["--version"]).succeeds();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(run.stdout, format!("minibind {version} (descriptor format 1)\n"));
}

#[test]
fn missing_arguments_are_named() {
    minibind::<&str>([]).misuses(&["--out <DIR>", "FILE.wasm", "Usage: minibind"]);
    minibind(["x.wasm"]).misuses(&["--out <DIR>"]);
    minibind(["--out", "pkg"]).misuses(&["FILE.wasm"]);
    minibind(["x.wasm", "--out"]).misuses(&["--out"]);
}

#[test]
fn unknown_arguments_are_named() {
    minibind(["x.wasm", "--out", "p", "--optmize"]).misuses(&["--optmize"]);
    minibind(["x.wasm", "--out", "p", "--no-typescrip"])
        .misuses(&["--no-typescrip", "--no-typescript"]);
    minibind(["x.wasm", "y.wasm", "--out", "p"]).misuses(&["y.wasm"]);
    minibind(["x.wasm", "--out", "p", "--target", "moon"]).misuses(&["moon", "universal"]);
}

#[test]
fn a_name_is_that_of_file_and_package() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &["--name", "My-Math_2.x"]).succeeds();
    assert_eq!(
        list(&folder.path("pkg")),
        ["My-Math_2.x.wasm", "index.d.ts", "index.js", "package.json"]
    );
    let package: serde_json::Value = serde_json::from_slice(&folder.read("package.json")).unwrap();
    assert_eq!(package["name"], "my-math_2.x");
    assert!(folder.read_text("index.js").contains("\"My-Math_2.x.wasm\""));
}

#[test]
fn a_name_may_have_a_scope() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &["--name", "@me/math"]).succeeds();
    assert_eq!(list(&folder.path("pkg")), ["index.d.ts", "index.js", "math.wasm", "package.json"]);
    let package: serde_json::Value = serde_json::from_slice(&folder.read("package.json")).unwrap();
    assert_eq!(package["name"], "@me/math");
    for name in ["@me", "@/x", "@me/", "@me/.x", "@me/a/b", "@../x"] {
        folder.bind(&guest("numbers"), &["--name", name]).misuses(&["--name"]);
    }
}

#[test]
fn without_a_name_the_file_gives_it() {
    let folder = Folder::new();
    folder.bind(&guest("numbers"), &[]).succeeds();
    assert!(list(&folder.path("pkg")).contains(&"cli_numbers.wasm".into()));
}

#[test]
fn names_that_no_file_or_package_can_have_are_refused() {
    for name in ["", ".", "..", ".x", "a b", "a/b", "../x", "a\\b", "ä", "a\nb", "\"", "-"] {
        let folder = Folder::new();
        let run = folder.bind(&guest("numbers"), &[&format!("--name={name}")]);
        if name == "-" {
            continue;
        }
        run.misuses(&["--name"]);
        assert!(!folder.path("pkg").exists());
    }
}

#[test]
fn a_file_whose_name_no_package_can_have_asks_for_one() {
    let folder = Folder::new();
    let module = folder.write("my module.wasm", std::fs::read(guest("numbers")).unwrap());
    folder.bind(&module, &[]).fails(&["my module", "--name"]);
    folder.bind(&module, &["--name", "fine"]).succeeds();
}

#[test]
fn quiet_prints_nothing() {
    let run = Folder::new().bind(&guest("numbers"), &["--quiet"]).succeeds();
    assert_eq!(run.stdout, "");
    let run = Folder::new().bind(&guest("numbers"), &["-q"]).succeeds();
    assert_eq!(run.stdout, "");
}

#[test]
fn every_file_is_printed_with_its_sizes() {
    let folder = Folder::new();
    let run = folder.bind(&guest("text"), &[]).succeeds();
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 4, "{}", run.stdout);
    for name in ["index.js", "index.d.ts", "package.json", "cli_text.wasm"] {
        let path = folder.path("pkg").join(name).display().to_string();
        let line = lines.iter().find(|line| line.starts_with(&path));
        let line = line.unwrap_or_else(|| panic!("{path} is not in\n{}", run.stdout));
        let words: Vec<&str> = line[path.len()..].split_whitespace().collect();
        let bytes = folder.read(name);
        let [raw, "B", compressed, "B", "gzip"] = words.as_slice() else { panic!("{line}") };
        assert_eq!(*raw, bytes.len().to_string());
        let compressed: usize = compressed.parse().unwrap();
        assert!(compressed > 20 && compressed < bytes.len() + 40, "{line}");
    }
}

#[test]
fn no_typescript_writes_no_declarations() {
    let folder = Folder::new();
    folder.bind(&guest("text"), &["--no-typescript"]).succeeds();
    assert_eq!(list(&folder.path("pkg")), ["cli_text.wasm", "index.js", "package.json"]);
    assert!(!folder.read_text("package.json").contains("d.ts"));
}

#[test]
fn unchecked_leaves_out_checks_of_numbers_only() {
    let (checked, unchecked) = (Folder::new(), Folder::new());
    checked.bind(&guest("text"), &[]).succeeds();
    unchecked.bind(&guest("text"), &["--unchecked"]).succeeds();
    let (checked, unchecked) = (checked.read_text("index.js"), unchecked.read_text("index.js"));
    assert!(unchecked.len() < checked.len());
    assert!(checked.contains("RangeError"));
    assert!(unchecked.contains("TypeError"), "strings and slices stay checked");
}

#[test]
fn completions_and_a_man_page_are_printed() {
    for (shell, names) in [
        ("bash", ["_minibind()", "--no-typescript"]),
        ("zsh", ["#compdef minibind", "--no-typescript"]),
        ("fish", ["complete -c minibind", "no-typescript"]),
    ] {
        let run = minibind(["completions", shell]).succeeds();
        for name in names {
            assert!(run.stdout.contains(name), "{shell} lacks {name}:\n{}", run.stdout);
        }
    }
    minibind(["completions", "tcsh"]).misuses(&["tcsh", "bash"]);
    let page = minibind(["man"]).succeeds().stdout;
    for part in [".TH minibind 1", "no\\-typescript", ".SH SUBCOMMANDS"] {
        assert!(page.contains(part), "the man page lacks {part}:\n{page}");
    }
}
