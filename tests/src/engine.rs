//! Engines: each runs the tests of staged cases and prints a line for each.

use crate::case::{self, Case};
use crate::{Result, paths, process, tools};
use std::path::Path;
use std::process::Command;

/// A JavaScript engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Node of the path, which must be version 20.
    Node20,
    /// Node 22.
    Node22,
    /// Node 24.
    Node24,
    /// Node 26.
    Node26,
    /// Deno.
    Deno,
    /// Bun.
    Bun,
    /// Chromium, headless.
    Chromium,
}

impl Engine {
    /// Runs the tests of these cases; the output of one that failed is the error.
    pub fn run(self, cases: &[&Case]) -> Result<String> {
        if self == Engine::Chromium {
            return run_in_chromium(cases);
        }
        let mut command = self.command()?;
        // Deno wants a flag of its own for the same.
        command.arg(match self {
            Engine::Deno => "--v8-flags=--expose-gc",
            _ => "--expose-gc",
        });
        command.arg(paths::tests().join("js/run.mjs"));
        for case in cases {
            command.arg(file_url(&case.staged.join("test.mjs")));
            command.arg(file_url(&case.package_file("index.js")));
        }
        process::run(&mut command)
    }

    /// The program, without a script.
    pub fn command(self) -> Result<Command> {
        Ok(match self {
            Engine::Node20 => return node20(),
            Engine::Node22 => Command::new(tools::npm("node22/bin/node")?),
            Engine::Node24 => Command::new(tools::npm("node24/bin/node")?),
            Engine::Node26 => Command::new(tools::npm("node26/bin/node")?),
            Engine::Deno => {
                let mut command = Command::new(tools::npm("@deno/linux-x64-glibc/deno")?);
                command.args(["run", "--allow-all", "--quiet", "--no-config"]);
                command.arg("--node-modules-dir=manual");
                command.env("DENO_NO_UPDATE_CHECK", "1");
                command
            }
            Engine::Bun => Command::new(tools::npm("@oven/bun-linux-x64/bin/bun")?),
            Engine::Chromium => Command::new(tools::chromium()?),
        })
    }
}

fn node20() -> Result<Command> {
    let version = process::run(tools::node().arg("--version"))?;
    if version.starts_with("v20.") {
        return Ok(tools::node());
    }
    Err(format!("`node` is {}; put Node 20 on the path", version.trim()))
}

/// Cases on one page: each instance of a module takes some of the addresses that a page has for memories,
/// until it is collected.
const CASES_ON_A_PAGE: usize = 8;

fn run_in_chromium(cases: &[&Case]) -> Result<String> {
    let names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let pages = names.chunks(CASES_ON_A_PAGE);
    pages.map(|names| open_page("/browser/cases.html", &names.join(","), &case::stage())).collect()
}

/// Serves `root`, and the tests' own scripts; opens a page there, or an address that somebody else serves, and
/// gives what it reports.
pub fn open_page(page: &str, query: &str, root: &Path) -> Result<String> {
    tools::npm("playwright-core/package.json")?;
    let mut command = tools::node();
    command
        .arg(paths::tests().join("browser/open.mjs"))
        .arg(tools::chromium()?)
        .arg(format!("{page}?{query}"))
        .arg(root);
    process::run(&mut command)
}

fn file_url(path: &Path) -> String {
    format!("file://{}", path.display()).replace(' ', "%20")
}
