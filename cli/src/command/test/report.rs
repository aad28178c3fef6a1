//! What is printed, in the shape that tests of the standard library print.

use super::TestArguments;
use super::event::Failure;
use super::select::Test;
use std::fmt::Write as _;
use std::time::Duration;

/// What has come of the tests so far.
pub(super) struct Report<'t> {
    tests: &'t [Test],
    /// Those of which nothing is printed yet.
    ahead: &'t [Test],
    runs_ignored: bool,
    filtered_out: usize,
    is_quiet: bool,
    is_captured: bool,
    shows_output: bool,
    /// What the running test has printed.
    output: String,
    passed: usize,
    ignored: usize,
    /// The tests that have passed and printed something, and those that have failed.
    successes: Vec<Ended<'t>>,
    failures: Vec<Ended<'t>>,
    pub(super) finished_in: Duration,
}

struct Ended<'t> {
    path: &'t str,
    output: String,
}

impl<'t> Report<'t> {
    /// Begins with how many there are and which are not run.
    pub(super) fn new(tests: &'t [Test], filtered_out: usize, arguments: &TestArguments) -> Self {
        let report = Report {
            tests,
            ahead: tests,
            runs_ignored: arguments.selection.ignored || arguments.selection.include_ignored,
            filtered_out,
            is_quiet: arguments.quiet,
            is_captured: !arguments.nocapture,
            shows_output: arguments.show_output,
            output: String::new(),
            passed: 0,
            ignored: 0,
            successes: Vec::new(),
            failures: Vec::new(),
            finished_in: Duration::ZERO,
        };
        let plural = if tests.len() == 1 { "" } else { "s" };
        print(&format!("\nrunning {} test{plural}\n", tests.len()));
        report
    }

    /// Reports the ignored tests that stand in front of the one of this number, or all that are left.
    fn pass_ignored(&mut self, number: Option<usize>) {
        while let Some((test, rest)) = self.ahead.split_first()
            && Some(test.number) != number
        {
            self.ahead = rest;
            let (Some(why), false) = (&test.ignored, self.runs_ignored) else { continue };
            self.ignored += 1;
            let why = if why.is_empty() { String::new() } else { format!(", {why}") };
            self.line(test, &format!("ignored{why}"), 'i');
        }
    }

    pub(super) fn started(&mut self, number: usize) {
        self.output.clear();
        self.pass_ignored(Some(number));
        // What it prints would stand behind its name otherwise.
        if let (false, false, Some(test)) = (self.is_captured, self.is_quiet, self.find(number)) {
            print(&format!("{} ... \n", title(test)));
        }
    }

    /// Takes a line that the running test has printed.
    pub(super) fn printed(&mut self, text: &str) {
        match self.is_captured {
            true => {
                let _ = writeln!(self.output, "{text}");
            }
            false => print(&format!("{text}\n")),
        }
    }

    /// Takes the end of a test.
    pub(super) fn ended(&mut self, number: usize, failure: Option<&Failure>) {
        let Some(test) = self.find(number) else { return };
        let why = judge(test, failure);
        match why {
            None => {
                self.passed += 1;
                self.line(test, "ok", '.');
                if self.shows_output && !self.output.is_empty() {
                    let output = std::mem::take(&mut self.output);
                    self.successes.push(Ended { path: &test.path, output });
                }
            }
            Some(why) => {
                self.line(test, "FAILED", 'F');
                let output = std::mem::take(&mut self.output) + &why + "\n";
                self.failures.push(Ended { path: &test.path, output });
            }
        }
    }

    /// Prints what has failed and the sum; true when nothing has failed.
    pub(super) fn finish(mut self) -> bool {
        self.pass_ignored(None);
        let mut text = String::new();
        if self.is_quiet && !self.tests.is_empty() {
            text += "\n";
        }
        for (name, tests) in [("successes", &self.successes), ("failures", &self.failures)] {
            if tests.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{name}:\n");
            for test in tests {
                let _ = writeln!(text, "---- {} stdout ----\n{}", test.path, test.output);
            }
            let _ = writeln!(text, "\n{name}:");
            for test in tests {
                let _ = writeln!(text, "    {}", test.path);
            }
        }
        let has_passed = self.failures.is_empty();
        let _ = writeln!(
            text,
            "\ntest result: {}. {} passed; {} failed; {} ignored; 0 measured; {} filtered out; finished in {:.2}s\n",
            if has_passed { "ok" } else { "FAILED" },
            self.passed,
            self.failures.len(),
            self.ignored,
            self.filtered_out,
            self.finished_in.as_secs_f64(),
        );
        print(&text);
        has_passed
    }

    fn find(&self, number: usize) -> Option<&'t Test> {
        self.tests.iter().find(|test| test.number == number)
    }

    fn line(&self, test: &Test, outcome: &str, letter: char) {
        match self.is_quiet {
            true => print(&letter.to_string()),
            false => print(&format!("{} ... {outcome}\n", title(test))),
        }
    }
}

/// Prints the names of tests, for tools.
pub(super) fn print_list(tests: &[Test]) {
    let mut text = String::new();
    for test in tests {
        let _ = writeln!(text, "{}: test", test.path);
    }
    let plural = if tests.len() == 1 { "" } else { "s" };
    let _ = writeln!(text, "\n{} test{plural}, 0 benchmarks", tests.len());
    print(&text);
}

fn title(test: &Test) -> String {
    let note = if test.should_panic.is_some() { " - should panic" } else { "" };
    format!("test {}{note}", test.path)
}

/// Why a test that ended so has failed, if it has.
fn judge(test: &Test, failure: Option<&Failure>) -> Option<String> {
    let Some(expected) = &test.should_panic else { return failure.map(Failure::text) };
    match failure {
        None => Some(format!("note: test did not panic as expected at {}", test.place)),
        Some(failure) if !failure.panicked => Some(failure.text()),
        Some(failure) if failure.message.contains(expected.as_str()) => None,
        Some(failure) => Some(format!(
            "{}\nnote: the message of the panic does not contain what is expected: {expected:?}",
            failure.text()
        )),
    }
}

fn print(text: &str) {
    // The exit code tells the outcome, too.
    let _ = super::super::print(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::command::test::event::Failure;
    use crate::command::test::select::Test;

    #[test]
    fn panics_are_judged_by_what_was_expected() {
        let test = |should_panic: Option<&str>| Test {
            number: 0,
            path: "a".into(),
            place: "src/lib.rs:1:1".into(),
            ignored: None,
            should_panic: should_panic.map(str::to_owned),
        };
        let panic =
            Failure { panicked: true, message: "index out of bounds".into(), ..Failure::default() };
        let error = Failure::of_host("Error: index");
        assert_eq!(judge(&test(None), None), None);
        assert_eq!(judge(&test(None), Some(&error)).as_deref(), Some("Error: index"));
        assert!(judge(&test(None), Some(&panic)).is_some());
        assert_eq!(judge(&test(Some("")), Some(&panic)), None);
        assert_eq!(judge(&test(Some("index")), Some(&panic)), None);
        for (expected, failure) in [("", None), ("", Some(&error)), ("range", Some(&panic))] {
            assert!(judge(&test(Some(expected)), failure).is_some(), "{expected} {failure:?}");
        }
    }
}
