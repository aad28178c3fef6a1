//! The command `test`: builds a crate's tests, or takes a module of tests from cargo, and runs them
//! in Node or in a browser.

mod browser;
mod compile;
mod event;
mod host;
mod node;
mod report;
mod scripts;
mod select;
mod session;

use crate::write;
use compile::Compiled;
use host::Host;
use minibind_cli::{Error, Problem, Result};
use report::Report;
use select::{Selection, Test};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// What cargo takes for failed tests, as the standard library's tests end.
const FAILED_UNDER_CARGO: u8 = 101;

/// What to do where the glue of the tests cannot be written.
const OTHER_PLACE: &str = "the tests' glue is written beside their module; make that folder writable, or choose another one with `--target-dir`";

/// Build the tests of a crate and run them in Node or in a browser.
///
/// As cargo's runner, with `runner = "minibind test"` for the target wasm32-unknown-unknown in
/// .cargo/config.toml, `cargo test --target wasm32-unknown-unknown` runs them.
#[derive(Debug, clap::Args)]
pub(crate) struct TestArguments {
    /// Run the tests whose path contains one of these; or, from cargo, a module of tests first.
    #[arg(value_name = "FILTER")]
    filters: Vec<OsString>,
    /// Run them in Node, which is the default.
    #[arg(long)]
    node: bool,
    /// Run them in a page of a browser that shows no window: Chromium, Chrome or Edge.
    #[arg(long, conflicts_with = "node")]
    headless: bool,
    /// The program of the browser, in place of the one that is found.
    #[arg(long, value_name = "PROGRAM", env = "CHROMIUM")]
    browser: Option<PathBuf>,
    /// How long a test may take.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = parse_seconds)]
    timeout: Duration,
    #[command(flatten)]
    selection: Selection,
    /// Print what tests print while they run.
    #[arg(long, alias = "no-capture")]
    nocapture: bool,
    /// Print what tests have printed that pass, too.
    #[arg(long)]
    show_output: bool,
    /// Print one letter a test.
    #[arg(long, short)]
    quiet: bool,
    /// Taken for cargo's sake: tests run one after the other.
    #[arg(long, value_name = "NUMBER", hide = true)]
    test_threads: Option<u32>,
    /// Taken for cargo's sake.
    #[arg(long, value_name = "WHEN", hide = true)]
    color: Option<String>,
    #[command(flatten)]
    cargo: compile::CompileOptions,
}

pub(crate) fn run(mut arguments: TestArguments) -> Result<ExitCode> {
    // No test's path has such an ending.
    let is_module = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "wasm");
    let module = arguments.filters.first().map(PathBuf::from).filter(is_module);
    if let Some(module) = module {
        arguments.filters.remove(0);
        let has_passed = run_module(&module, &arguments)?;
        return Ok(if has_passed { ExitCode::SUCCESS } else { ExitCode::from(FAILED_UNDER_CARGO) });
    }
    let mut has_passed = true;
    let compiled = compile::compile(&arguments.cargo)?;
    for Compiled { path, title } in &compiled {
        if !arguments.quiet && !arguments.selection.list {
            eprintln!("     Running {title}");
        }
        has_passed &= run_module(path, &arguments)?;
    }
    Ok(if has_passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs the tests of a module; true when none has failed.
fn run_module(path: &Path, arguments: &TestArguments) -> Result<bool> {
    let in_file = |error: Error| error.context(path.display().to_string());
    let bytes = super::bind::read_module(path, false)?;
    let input = minibind_cli::read_tests(&bytes).map_err(in_file)?;
    if input.tests().is_empty() && !is_test_build(path) {
        return Err(no_tests(path));
    }
    let tests: Vec<Test> = input.tests().iter().enumerate().map(Test::new).collect();
    let filters: Vec<String> =
        arguments.filters.iter().map(|text| text.to_string_lossy().into_owned()).collect();
    let (mut chosen, filtered_out) = arguments.selection.choose(tests, &filters);
    chosen.sort_by(|a, b| a.path.cmp(&b.path));
    if arguments.selection.list {
        report::print_list(&chosen);
        return Ok(true);
    }
    let mut report = Report::new(&chosen, filtered_out, arguments);
    let is_needed = chosen.iter().any(|test| arguments.selection.runs(test));
    if is_needed {
        let folder = path.with_extension("minibind");
        let name = "tests";
        let mut files = minibind_cli::generate_tests(input, name).map_err(in_file)?;
        files.extend(scripts::files());
        write::write_package(&folder, &files, OTHER_PLACE)?;
        let started = Instant::now();
        let mut host: Box<dyn Host> = match arguments.headless {
            true => Box::new(browser::Browser::find(&folder, arguments.browser.as_deref())?),
            false => Box::new(node::Node::find(&folder)?),
        };
        let numbers =
            chosen.iter().filter(|test| arguments.selection.runs(test)).map(|test| test.number);
        session::run(numbers.collect(), &mut *host, &mut report, arguments.timeout)?;
        report.finished_in = started.elapsed();
    }
    Ok(report.finish())
}

/// The error of a program that cargo wants to run.
fn no_tests(path: &Path) -> Error {
    // As rustdoc calls it.
    if path.file_stem().is_some_and(|name| name == "rust_out") {
        return Error::input(
            Problem::new("tests in documentation do not run in JavaScript").help(
                "run them with plain `cargo test`, and the others with `cargo test --target wasm32-unknown-unknown --tests`",
            ),
        );
    }
    Error::input(
        Problem::new(format!("{} is a program, and has no tests", path.display())).help(
            "a module of minibind is used from JavaScript and not run: make a package of it with `minibind build`, or put `#[minibind::test]` on functions and run `cargo test`",
        ),
    )
}

/// Whether cargo has built a file as tests: their names end in a hash.
fn is_test_build(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    stem.rsplit_once('-').is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

fn unwritable(folder: &Path, error: &std::io::Error) -> Error {
    let problem = Problem::new(format!("cannot write to {}: {error}", folder.display()));
    Error::input(problem.help(OTHER_PLACE))
}

fn parse_seconds(text: &str) -> std::result::Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "it is not a number".to_owned())?;
    match Duration::try_from_secs_f64(seconds) {
        Ok(duration) if !duration.is_zero() => Ok(duration),
        _ => Err("it is not a number above 0".into()),
    }
}
