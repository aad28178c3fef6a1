//! Damaged input: whatever the bytes, reading and generating end with a package or an error, in
//! bounded time and memory, and never with a panic.

mod bytes;
mod interface;
mod limits;
mod types;
mod words;

use minibind_cli::{Keep, Metadata, Options, Target};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseError, TestRunner};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// The longest that one input may take in a build without optimization.
const SLOW: Duration = Duration::from_secs(20);

/// Checks `cases` inputs, the same ones in every run.
fn check<S: Strategy>(cases: u32, strategy: &S, test: impl Fn(S::Value)) {
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(0x6d69_6e69_6269_6e64),
        failure_persistence: None,
        max_shrink_iters: 200,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(strategy, |input| {
        let outcome = catch_unwind(AssertUnwindSafe(|| test(input)));
        outcome.map_err(|_| TestCaseError::fail("it panicked; see above"))
    });
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Makes a package of the bytes with every option that changes the module; measures and inspects them, too.
fn digest(bytes: &[u8], keep: Keep) -> Result<Glue, String> {
    let start = Instant::now();
    let outcome = package(bytes, keep);
    assert!(start.elapsed() < SLOW, "took {:?}", start.elapsed());
    if let Err(message) = &outcome {
        assert!(!message.is_empty());
    }
    measure(bytes);
    inspect(bytes);
    outcome
}

/// Measures a module, whatever it is; a report adds up to the file.
fn measure(bytes: &[u8]) {
    let start = Instant::now();
    let report = minibind_cli::size::measure(bytes);
    assert!(start.elapsed() < SLOW, "took {:?}", start.elapsed());
    match report {
        Ok(report) => {
            let sections: usize = report.sections.iter().map(|section| section.before).sum();
            assert_eq!(sections, report.bytes);
            assert!(serde_json::to_string(&report).is_ok());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// Looks into a module, whatever it is.
fn inspect(bytes: &[u8]) {
    let start = Instant::now();
    let found = minibind_cli::inspect::inspect(bytes);
    assert!(start.elapsed() < SLOW, "took {:?}", start.elapsed());
    match found {
        Ok(found) => assert!(serde_json::to_string(&found).is_ok()),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// What a package is made of beside the module.
struct Glue {
    javascript: String,
    typescript: String,
}

/// The package, or the error.
fn package(bytes: &[u8], keep: Keep) -> Result<Glue, String> {
    let input = minibind_cli::read(bytes).map_err(|error| error.to_string())?;
    let options = Options {
        name: "x".into(),
        target: Target::Universal,
        instances: false,
        typescript: true,
        unchecked: false,
        dev: false,
        keep,
    };
    let files = minibind_cli::generate(input, &options, &Metadata::default(), &mut |module| module)
        .map_err(|error| error.to_string())?;
    let text = |path: &str| {
        let file = files.iter().find(|file| file.path == path).expect("a package has its files");
        String::from_utf8(file.bytes.clone()).expect("they are UTF-8")
    };
    Ok(Glue { javascript: text("index.js"), typescript: text("index.d.ts") })
}
