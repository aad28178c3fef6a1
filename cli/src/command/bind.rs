//! The main job: a built module in, a package written, its sizes printed.

use crate::budget::{self, Budget};
use crate::load::load_without_debug;
use crate::optimize::{self, Level, Settings};
use crate::progress::{Event, Report};
use crate::{manifest, progress, sizes, write};
use minibind_cli::{Error, File, Keep, Metadata, Options, Problem, Result, Target};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// What the main job is told.
#[derive(Debug, clap::Args)]
pub(crate) struct BindArguments {
    /// The module that cargo built, in target/wasm32-unknown-unknown.
    #[arg(value_name = "FILE.wasm", required = true)]
    file: Option<PathBuf>,
    /// The folder to write the package to.
    #[arg(long, value_name = "DIR", required = true)]
    out: Option<PathBuf>,
    #[command(flatten)]
    options: BindOptions,
}

/// What a package shall be like, for all commands that make one.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Package")]
pub(crate) struct BindOptions {
    /// The name of the module's file and of the package, in place of the name of FILE.wasm.
    #[arg(long, value_parser = parse_name)]
    pub(crate) name: Option<String>,
    /// How the package finds its module; universal when nothing is said.
    #[arg(long, value_enum)]
    pub(crate) target: Option<Target>,
    /// Export `instantiate`, which makes further instances of the module, each with a memory, classes and
    /// imports of its own.
    #[arg(long)]
    pub(crate) instances: bool,
    /// Write no TypeScript declarations.
    #[arg(long)]
    pub(crate) no_typescript: bool,
    /// Leave out the checks of numbers, booleans and bigints; those that protect memory stay.
    #[arg(long)]
    pub(crate) unchecked: bool,
    /// Let errors about objects that were freed or moved carry the stack of that call; `build` then
    /// takes cargo's profile `dev`, too.
    #[arg(long)]
    pub(crate) dev: bool,
    /// Keep DWARF debug information in the module.
    #[arg(long)]
    pub(crate) keep_debug: bool,
    /// Keep the names of functions in the module.
    #[arg(long)]
    pub(crate) keep_names: bool,
    /// Optimize the module with binaryen's wasm-opt, from node_modules or the path: 0 to 4, s or z;
    /// 3 when no level is given.
    #[arg(long, value_name = "LEVEL", value_enum, num_args = 0..=1, require_equals = true)]
    #[arg(default_missing_value = "3", hide_possible_values = true)]
    pub(crate) optimize: Option<Level>,
    /// Fail when module and glue, compressed with gzip, are larger: `20kB`, `1MiB`, bytes.
    #[arg(long, value_name = "SIZE")]
    pub(crate) budget: Option<Budget>,
    /// Print nothing but errors.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

pub(crate) fn run(arguments: &BindArguments) -> Result<()> {
    // The parser asks for both, unless another command is given.
    let (Some(file), Some(out)) = (&arguments.file, &arguments.out) else { return Ok(()) };
    let bytes = read_module(file, arguments.options.keep_debug)?;
    let name = package_name(file, &arguments.options)?;
    let folder = std::env::current_dir().unwrap_or_default();
    // Only wasm-opt is worth telling of.
    let is_optimized = arguments.options.optimize.is_some_and(|level| level != Level::None);
    let quiet = arguments.options.quiet || !is_optimized;
    let report = &mut |event: Event<'_>| progress::show(&event, quiet);
    let module = Module { file, bytes: &bytes, name: &name, metadata: None, folder: &folder };
    let files = bind(module, &arguments.options, report)?;
    budget::check(&files, arguments.options.budget)?;
    write::write_package(out, &files, write::OTHER_OUT)?;
    if !arguments.options.quiet {
        sizes::print_sizes(out, &files);
    }
    Ok(())
}

/// A built module that becomes a package.
pub(crate) struct Module<'a> {
    pub(crate) file: &'a Path,
    /// What is in it.
    pub(crate) bytes: &'a [u8],
    /// The name of the package.
    pub(crate) name: &'a str,
    /// What is known of the crate; without it, what the manifest says that the module names.
    pub(crate) metadata: Option<Metadata>,
    /// The folder from which tools are looked for.
    pub(crate) folder: &'a Path,
}

/// Makes the package of a built module; writes nothing.
pub(crate) fn bind(
    module: Module<'_>,
    options: &BindOptions,
    report: Report<'_>,
) -> Result<Vec<File>> {
    let Module { file: path, bytes, name, metadata, folder } = module;
    let in_file = |error: Error| error.context(path.display().to_string());
    let started = Instant::now();
    let input = minibind_cli::read(bytes)
        .map_err(|error| bound_already(path).unwrap_or(error))
        .map_err(in_file)?;
    let metadata = metadata.unwrap_or_else(|| find_metadata(&input, name));
    let settings = Settings {
        level: options.optimize.unwrap_or(Level::None),
        keep_names: options.keep_names || options.keep_debug,
        folder,
    };
    let options = Options {
        name: name.to_owned(),
        target: options.target.unwrap_or_default(),
        instances: options.instances,
        typescript: !options.no_typescript,
        unchecked: options.unchecked,
        dev: options.dev,
        keep: Keep { debug: options.keep_debug, names: options.keep_names },
    };
    let mut steps = |module| {
        report(Event::Step { done: "Bound", what: name, time: started.elapsed() });
        optimize::optimize(module, &settings, report)
    };
    minibind_cli::generate(input, &options, &metadata, &mut steps).map_err(in_file)
}

/// Reads a module from its file.
pub(crate) fn read_module(path: &Path, keep_debug: bool) -> Result<Vec<u8>> {
    if path.is_dir() {
        return Err(Error::input(
            Problem::new(format!("{} is a folder, not a module", path.display())).help(
                "name the .wasm file that cargo built, in target/wasm32-unknown-unknown/release",
            ),
        ));
    }
    let read = if keep_debug { fs::read(path) } else { load_without_debug(path) };
    read.map_err(|error| {
        Error::input(
            Problem::new(format!("cannot read {}: {error}", path.display())).help(
                "build the module first: `cargo build --release --target wasm32-unknown-unknown`, with `crate-type = [\"cdylib\"]` in Cargo.toml",
            ),
        )
    })
}

/// The error of a module that lies in a package: a bound module carries no mark of its own.
pub(crate) fn bound_already(path: &Path) -> Option<Error> {
    let glue = fs::read_to_string(path.with_file_name("index.js")).ok()?;
    glue.starts_with(minibind_cli::HEADER).then(minibind_cli::bound_already)
}

/// The name that was given, or that of the module's file.
fn package_name(path: &Path, options: &BindOptions) -> Result<String> {
    if let Some(name) = &options.name {
        return Ok(name.clone());
    }
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    parse_name(stem).map_err(|why| {
        Error::input(
            Problem::new(format!("the package cannot be named after the file: {why}"))
                .help("give a name with `--name`"),
        )
    })
}

/// A name that can be a file and a package; a package may have a scope, as `@scope/name`.
pub(crate) fn parse_name(name: &str) -> std::result::Result<String, String> {
    let is_fine = |part: &str| {
        let is_fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        !part.is_empty() && !part.starts_with('.') && part.chars().all(is_fine)
    };
    let scoped = name.strip_prefix('@').and_then(|name| name.split_once('/'));
    if !scoped.map_or_else(|| is_fine(name), |(scope, name)| is_fine(scope) && is_fine(name)) {
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
