//! What was measured, as it is stored.

use serde::{Deserialize, Serialize};

/// One run of the whole benchmark.
#[derive(Debug, Serialize, Deserialize)]
pub struct Report {
    /// Where and when.
    pub machine: Machine,
    /// Times of calls, by engine.
    pub speed: Vec<Engine>,
    /// Sizes of programs.
    pub size: Vec<Program>,
    /// Sizes of the functions of the article on which minibind rests.
    pub article: Vec<Article>,
    /// What the tools themselves take.
    pub cost: Cost,
}

/// Where and when was measured.
#[derive(Debug, Serialize, Deserialize)]
pub struct Machine {
    /// Year, month and day.
    pub date: String,
    /// The processor's name.
    pub processor: String,
    /// How many of its cores there are.
    pub cores: usize,
    /// The operating system.
    pub system: String,
    /// What else counts, by name and version.
    pub versions: Vec<(String, String)>,
}

/// All rows of one engine.
#[derive(Debug, Serialize, Deserialize)]
pub struct Engine {
    /// Its name.
    pub name: String,
    /// A row for each case.
    pub rows: Vec<Row>,
}

/// What one case showed in one engine. Times are medians, in nanoseconds a call.
#[derive(Debug, Serialize, Deserialize)]
pub struct Row {
    /// Which cases it belongs to.
    pub group: String,
    /// The name of the case.
    pub name: String,
    /// minibind's time.
    pub minibind: f64,
    /// wasm-bindgen's time.
    pub peer: f64,
    /// What wasm-bindgen ran, where it had a choice.
    pub way: Option<String>,
    /// The time of a call that is written by hand.
    pub raw: Option<f64>,
    /// The median of the rounds' ratios: wasm-bindgen's time divided by minibind's.
    pub ratio: f64,
    /// The least ratio that is wanted.
    pub target: Option<f64>,
}

impl Row {
    /// Whether it reaches its target, if it has one.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.target.is_none_or(|target| self.ratio >= target)
    }

    /// Whether it is slower than wasm-bindgen, by more than noise.
    #[must_use]
    pub fn is_slower(&self) -> bool {
        self.ratio < super::SLOWER
    }
}

/// The size of one program, built in one way.
#[derive(Debug, Serialize, Deserialize)]
pub struct Program {
    /// What it exports.
    pub title: String,
    /// The `opt-level`.
    pub level: String,
    /// Its package by minibind.
    pub minibind: Side,
    /// Its package by wasm-bindgen.
    pub peer: Option<Side>,
}

/// The sizes of one package.
#[derive(Debug, Serialize, Deserialize)]
pub struct Side {
    /// The module as the tool wrote it.
    pub module: Bytes,
    /// The same after wasm-opt.
    pub optimized: Bytes,
    /// The JavaScript.
    pub glue: Bytes,
}

/// The size of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bytes {
    /// As it is.
    pub raw: usize,
    /// After gzip.
    pub gzip: usize,
    /// After brotli.
    pub brotli: usize,
}

/// The module of one function of the article, in bytes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Article {
    /// The function.
    pub function: String,
    /// How it is built.
    pub build: String,
    /// Exported by hand.
    pub by_hand: usize,
    /// The same without the sections that engines ignore.
    pub without_custom_sections: usize,
    /// Exported and bound by minibind.
    pub bound: usize,
}

/// What the tools take.
#[derive(Debug, Serialize, Deserialize)]
pub struct Cost {
    /// Binding a module, by module: minibind, wasm-bindgen.
    pub modules: Vec<(String, [Run; 2])>,
    /// The first build of a program that exports one function.
    pub builds: [Build; 2],
    /// The size of the command minibind as it is handed out, in bytes.
    pub command: u64,
}

/// One command on one module.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Run {
    /// The module's size in bytes.
    pub input: u64,
    /// The median of the time, in milliseconds.
    pub milliseconds: f64,
    /// The most memory, in kilobytes.
    pub kilobytes: u64,
}

/// A build from nothing, but for what is downloaded.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Build {
    /// The median of the time, in milliseconds.
    pub milliseconds: f64,
    /// The crates that were compiled for it.
    pub crates: usize,
}
