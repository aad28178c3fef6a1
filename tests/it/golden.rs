//! The generated text of each case is the expected one. `MINIBIND_BLESS=1` rewrites what is
//! expected; the difference is then reviewed like code.

use minibind_tests::{case, process};

#[test]
fn javascript() {
    compare("index.js", "expected.js");
}

#[test]
fn typescript() {
    compare("index.d.ts", "expected.d.ts");
}

fn compare(made: &str, expected: &str) {
    let bless = std::env::var_os("MINIBIND_BLESS").is_some_and(|value| value == "1");
    let mut wrong = Vec::new();
    for case in case::all().unwrap_or_else(|error| panic!("{error}")) {
        if case.failure.is_some() {
            wrong.push(format!("{}: has no package", case.name));
            continue;
        }
        let text = without_addresses(&process::read(&case.package_file(made)).unwrap());
        let path = case.source.join(expected);
        if bless {
            process::write(&path, &text).unwrap();
            continue;
        }
        if let Some(line) = first_difference(&text, &process::read(&path).unwrap_or_default()) {
            wrong.push(format!("tests/cases/{}/{expected}:{line}", case.name));
        }
    }
    assert!(
        wrong.is_empty(),
        "not as expected (rewrite with MINIBIND_BLESS=1, then review the difference):\n{}",
        wrong.join("\n")
    );
}

/// The text with `0` for the addresses of the fixed areas: they move with the length of the paths
/// that a debug build holds in its data.
fn without_addresses(text: &str) -> String {
    let line = |line: &str| {
        let area = ["ARENA", "RESULT", "TEXT"]
            .into_iter()
            .find(|area| line.starts_with(&format!("  const {area} = ")));
        area.map_or_else(|| line.to_owned(), |area| format!("  const {area} = 0;")) + "\n"
    };
    text.lines().map(line).collect()
}

/// The line where two texts part, with what it reads in the new one.
fn first_difference(made: &str, expected: &str) -> Option<String> {
    if made == expected {
        return None;
    }
    let same = made.lines().zip(expected.lines()).take_while(|(a, b)| a == b).count();
    let line = made.lines().nth(same).unwrap_or("(the end)");
    Some(format!("{}: now `{line}`", same + 1))
}
