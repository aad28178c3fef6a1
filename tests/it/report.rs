//! The report in the README and beside it is the one that the benchmark wrote: it is made of the stored
//! numbers, and nobody has edited it.

use minibind_tests::{process, report};

#[test]
fn report_is_that_of_the_stored_numbers() {
    let report = report::read().unwrap_or_else(|error| panic!("{error}"));
    for (path, expected) in report::files(&report).unwrap_or_else(|error| panic!("{error}")) {
        let found = process::read(&path).unwrap_or_else(|error| panic!("{error}"));
        assert!(
            found == expected,
            "{} is not what the numbers in tests/bench/results.json give; \
             run `cargo run --release -p minibind-tests --bin bench -- render`",
            path.display()
        );
    }
}

#[test]
fn report_has_all_its_parts() {
    let report = report::read().unwrap_or_else(|error| panic!("{error}"));
    let engines: Vec<&str> = report.speed.iter().map(|engine| engine.name.as_str()).collect();
    assert_eq!(engines, ["Node", "Chromium", "Deno", "Bun"]);
    for engine in &report.speed {
        assert_eq!(engine.rows.len(), report.speed[0].rows.len(), "cases in {}", engine.name);
    }
    assert_eq!(report.size.len(), 20, "ten programs at two levels");
    assert_eq!(report.article.len(), 8, "two functions in four builds");
    assert_eq!(report.cost.modules.len(), 3);
}
