//! The command `minibind`: arguments, reading, writing, exit code.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

mod manifest;
mod render;
mod stale;
mod write;

use clap::Parser;
use flate2::{Compression, write::GzEncoder};
use minibind_cli::{Error, File, Keep, Metadata, Options, Problem, Result};
use std::fs;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Turns a WebAssembly module built with minibind into a package of JavaScript and TypeScript.
#[derive(Debug, Parser)]
#[command(name = "minibind", version, about)]
struct Arguments {
    /// The module that cargo built, in target/wasm32-unknown-unknown.
    #[arg(value_name = "FILE.wasm")]
    file: PathBuf,
    /// The folder to write the package to.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The name of the module's file and of the package, in place of the name of FILE.wasm.
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// How the package finds its module.
    #[arg(long, value_enum, default_value_t = Target::Universal)]
    target: Target,
    /// Write no TypeScript declarations.
    #[arg(long)]
    no_typescript: bool,
    /// Leave out the checks of numbers, booleans and bigints; those that protect memory stay.
    #[arg(long)]
    unchecked: bool,
    /// Let errors about objects that were freed or moved carry the stack of that call.
    #[arg(long)]
    dev: bool,
    /// Keep DWARF debug information in the module.
    #[arg(long)]
    keep_debug: bool,
    /// Keep the names of functions in the module.
    #[arg(long)]
    keep_names: bool,
    /// Print nothing but errors.
    #[arg(long, short)]
    quiet: bool,
}

/// How a package finds its module.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Target {
    /// Beside the package, in browsers, Node, Deno, Bun and bundlers.
    Universal,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    // The library turns every panic below it into an error; its message must not be printed twice.
    std::panic::set_hook(Box::new(|_| {}));
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let color = std::io::stderr().is_terminal();
            let _ = writeln!(std::io::stderr(), "{}", render::render(&error, color));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let path = &arguments.file;
    let in_file = |error: Error| error.context(path.display().to_string());
    let bytes = read_module(path)?;
    let input = minibind_cli::read(&bytes)
        .map_err(|error| bound_already(path).unwrap_or(error))
        .map_err(in_file)?;
    let name = package_name(arguments)?;
    let metadata = find_metadata(&input, &name);
    let Target::Universal = arguments.target;
    let options = Options {
        name,
        typescript: !arguments.no_typescript,
        unchecked: arguments.unchecked,
        dev: arguments.dev,
        keep: Keep { debug: arguments.keep_debug, names: arguments.keep_names },
    };
    let files = minibind_cli::generate(input, &options, &metadata).map_err(in_file)?;
    write::write_package(&arguments.out, &files)?;
    if !arguments.quiet {
        print_sizes(&arguments.out, &files);
    }
    Ok(())
}

fn read_module(path: &Path) -> Result<Vec<u8>> {
    if path.is_dir() {
        return Err(Error::input(
            Problem::new(format!("{} is a folder, not a module", path.display())).help(
                "name the .wasm file that cargo built, in target/wasm32-unknown-unknown/release",
            ),
        ));
    }
    fs::read(path).map_err(|error| {
        Error::input(
            Problem::new(format!("cannot read {}: {error}", path.display())).help(
                "build the module first: `cargo build --release --target wasm32-unknown-unknown`, with `crate-type = [\"cdylib\"]` in Cargo.toml",
            ),
        )
    })
}

/// The error of a module that lies in a package: a bound module carries no mark of its own.
fn bound_already(path: &Path) -> Option<Error> {
    let glue = fs::read_to_string(path.with_file_name("index.js")).ok()?;
    glue.starts_with(minibind_cli::HEADER).then(minibind_cli::bound_already)
}

/// The name that was given, or that of the module's file.
fn package_name(arguments: &Arguments) -> Result<String> {
    if let Some(name) = &arguments.name {
        return Ok(name.clone());
    }
    let stem = arguments.file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    parse_name(stem).map_err(|why| {
        Error::input(
            Problem::new(format!("the package cannot be named after the file: {why}"))
                .help("give a name with `--name`"),
        )
    })
}

/// A name that can be a file and a package.
fn parse_name(name: &str) -> std::result::Result<String, String> {
    let is_fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if name.is_empty() || name.starts_with('.') || !name.chars().all(is_fine) {
        return Err(format!(
            "`{name}` is not made of letters, digits, `-`, `_` and `.`, not first a dot"
        ));
    }
    Ok(name.to_owned())
}

/// What the manifest says of the crate that the module was made of.
fn find_metadata(input: &minibind_cli::Input<'_>, name: &str) -> Metadata {
    let origins = input.origins();
    let same = |package: &str| package.replace('-', "_") == name.replace('-', "_");
    let origin = origins.iter().find(|origin| same(&origin.package)).or(match origins.as_slice() {
        [only] => Some(only),
        _ => None,
    });
    origin
        .map(|origin| manifest::read_metadata(Path::new(&origin.manifest_dir)))
        .unwrap_or_default()
}

fn print_sizes(folder: &Path, files: &[File]) {
    let width = files.iter().map(|file| file.path.len()).max().unwrap_or_default();
    let mut out = std::io::stdout();
    for file in files {
        let path = folder.join(&file.path);
        let padding = " ".repeat(width - file.path.len());
        // A closed pipe is no reason to fail: the package is written.
        let _ = writeln!(
            out,
            "{}{padding}  {:>9} B  {:>9} B gzip",
            path.display(),
            file.bytes.len(),
            gzip_size(&file.bytes)
        );
    }
}

fn gzip_size(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(0, |compressed| compressed.len())
}
