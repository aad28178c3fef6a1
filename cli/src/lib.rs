//! The command `minibind` as a library: a module's bytes in, a package's files out.
//!
//! The pipeline is [`generate`]. Nothing here reads or writes files; `main.rs` does.

#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)
)]

pub mod descriptor;
mod error;
pub mod inspect;
pub mod interface;
mod js;
mod package;
mod refuse;
pub mod size;
mod target;
mod ts;
mod wasm;

pub use error::{Error, Kind, Place, Problem, Result};
pub use package::{File, Metadata};
pub use target::Target;
pub use wasm::refuse::bound_already;
pub use wasm::rewrite::Keep;

use descriptor::model::{Descriptors, Test};
use minibind::wire;
use wasm::module::Module;

/// How the first line of every written JavaScript and TypeScript file begins.
pub const HEADER: &str = "// minibind ";

/// What the package shall be like.
#[derive(Clone, Debug)]
pub struct Options {
    /// The name of the package; without its scope, that of the module's file.
    pub name: String,
    /// How the package finds its module.
    pub target: Target,
    /// Whether the package makes further instances.
    pub instances: bool,
    /// Whether to write TypeScript declarations.
    pub typescript: bool,
    /// Whether to leave out the checks of numbers, booleans and bigints.
    pub unchecked: bool,
    /// Whether errors carry more for developers.
    pub dev: bool,
    /// What to keep in the module.
    pub keep: Keep,
}

/// Where the crate that made a module lives, as its descriptors say.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The name of its package.
    pub package: String,
    /// The folder of its manifest.
    pub manifest_dir: String,
}

/// A module that was read, with its descriptors.
#[derive(Debug)]
pub struct Input<'a> {
    module: Module<'a>,
    descriptors: Descriptors,
}

/// Reads a module and runs its descriptors.
pub fn read(bytes: &[u8]) -> Result<Input<'_>> {
    read_checked(bytes, |module, is_empty| match is_empty {
        true => Err(wasm::refuse::no_descriptors(module)),
        false => Ok(()),
    })
}

/// Reads a module of tests, which may have none.
pub fn read_tests(bytes: &[u8]) -> Result<Input<'_>> {
    read_checked(bytes, |_, _| Ok(()))
}

/// Reads a module; `check` is told whether it is empty.
fn read_checked<'a>(
    bytes: &'a [u8],
    check: impl Fn(&Module<'a>, bool) -> Result<()>,
) -> Result<Input<'a>> {
    let module = wasm::read::read(bytes)?;
    wasm::refuse::refuse_foreign(&module)?;
    let described = wasm::read::descriptors(&module);
    check(&module, described.is_empty())?;
    wasm::refuse::refuse_imports(&module, &js::Library::names())?;
    let words = wasm::run::run(&module, &described)?;
    let all: Vec<_> = described.iter().map(|&(symbol, _)| symbol).zip(words).collect();
    let builtins: Vec<&str> =
        wasm::read::imports(&module, wire::BUILTIN_PREFIX).into_iter().collect();
    let descriptors = descriptor::decode::decode(&all, &builtins)?;
    check(&module, descriptors.is_empty())?;
    Ok(Input { module, descriptors })
}

/// Makes a package whose functions are the module's tests, each under the name that it has.
pub fn generate_tests(mut input: Input<'_>, name: &str) -> Result<Vec<File>> {
    input.descriptors.keep_tests();
    let options = Options {
        name: name.to_owned(),
        target: Target::Universal,
        instances: false,
        typescript: false,
        unchecked: false,
        dev: true,
        keep: Keep { debug: false, names: true },
    };
    generate(input, &options, &Metadata::default(), &mut |bytes| bytes)
}

impl Input<'_> {
    /// The tests, in the order of their places.
    #[must_use]
    pub fn tests(&self) -> &[Test] {
        &self.descriptors.tests
    }

    /// The crates whose items the module exports, each once.
    #[must_use]
    pub fn origins(&self) -> Vec<Origin> {
        let functions = self.descriptors.functions.iter().map(|function| &function.names);
        let constants = self.descriptors.constants.iter().map(|constant| &constant.names);
        let mut origins: Vec<Origin> = Vec::new();
        for names in functions.chain(constants) {
            if !origins.iter().any(|origin| origin.package == names.package) {
                origins.push(Origin {
                    package: names.package.clone(),
                    manifest_dir: names.place.manifest_dir.clone(),
                });
            }
        }
        origins
    }
}

/// Makes the package. `optimize` is given the finished module, and gives one that does the same.
pub fn generate(
    input: Input<'_>,
    options: &Options,
    metadata: &Metadata,
    optimize: &mut dyn FnMut(Vec<u8>) -> Vec<u8>,
) -> Result<Vec<File>> {
    let helpers = js::Library::names();
    let helpers: Vec<&str> = helpers.iter().map(String::as_str).collect();
    let (mut interface, plan) =
        interface::resolve::resolve(&input.module, input.descriptors, &helpers)?;
    refuse::refuse(&interface, options)?;
    if options.instances {
        interface.take_roots();
    }
    let is_linked = options.target.is_linked();
    let rewritten = wasm::rewrite::rewrite(&input.module, &plan, options.keep, is_linked)?;
    let bytes = optimize(rewritten.bytes);
    let stem = options.name.rsplit('/').next().unwrap_or_default();
    let file = format!("{stem}.wasm");
    let global = refuse::global_name(stem);
    let module = js::Module {
        file: &file,
        bytes: &bytes,
        target: options.target,
        global: &global,
        instances: options.instances,
        imports: &rewritten.imports,
        unchecked: options.unchecked,
        is_dev: options.dev,
    };
    let (index, linked) = js::emit(&interface, &module);
    let mut files = vec![text_file("index.js", index)];
    if options.typescript {
        files.push(text_file("index.d.ts", ts::emit(&interface, &module)));
    }
    files.extend(linked.map(|text| text_file(js::LINKED_FILE, text)));
    if options.target.has_file() {
        files.push(File { path: file, bytes });
    }
    let snippets = interface.hosts.iter().filter_map(|host| host.file.as_ref());
    files.extend(snippets.map(|(path, contents)| text_file(path, contents.clone())));
    if options.target.is_classic() && files.iter().any(|file| file.path.starts_with(SNIPPETS)) {
        // What is copied is ES modules, whatever the package is.
        files.push(text_file("snippets/package.json", "{ \"type\": \"module\" }\n".into()));
    }
    files.extend(metadata.documents.iter().cloned());
    let package = package::Package {
        name: &options.name,
        target: options.target,
        metadata,
        files: &files,
        dependencies: &interface.dependencies,
    };
    let package = text_file("package.json", package.json());
    files.insert(usize::from(options.typescript) + 1, package);
    Ok(files)
}

/// Where the copies of the program's own files are.
const SNIPPETS: &str = "snippets/";

fn text_file(path: &str, text: String) -> File {
    File { path: path.to_owned(), bytes: text.into_bytes() }
}
