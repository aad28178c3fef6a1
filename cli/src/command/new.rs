//! `minibind new`: a crate with an export, a page that calls it and a test, in a folder that is not
//! there yet. The files are those of `cli/template`.

use crate::write;
use minibind_cli::{Error, File, Problem, Result};
use std::path::{Path, PathBuf};

/// The files; `{{name}}` and `{{minibind}}` stand for the crate's name and for the dependency.
const FILES: [(&str, &str); 5] = [
    ("Cargo.toml", include_str!("../../template/manifest.toml")),
    ("src/lib.rs", include_str!("../../template/src/lib.rs")),
    ("index.html", include_str!("../../template/index.html")),
    ("README.md", include_str!("../../template/README.md")),
    (".gitignore", include_str!("../../template/gitignore")),
];

/// What the compiler or cargo keep for themselves.
const TAKEN: [&str; 8] =
    ["alloc", "build", "core", "minibind", "proc-macro", "proc_macro", "std", "test"];

/// The words of Rust's language.
const KEYWORDS: &str = " abstract as async await become box break const continue crate do dyn else \
enum extern false final fn for gen if impl in let loop macro match mod move mut override priv pub ref \
return self static struct super trait true try type typeof unsafe unsized use virtual where while yield ";

/// Make a crate with an export, a page that calls it and a test.
#[derive(Debug, clap::Args)]
pub(crate) struct NewArguments {
    /// The name of the crate and of its folder, which may be a path.
    #[arg(value_name = "NAME")]
    path: PathBuf,
    /// Depend on the crate `minibind` in this folder, in place of the published one.
    #[arg(long, value_name = "DIR")]
    minibind_path: Option<PathBuf>,
    /// Print nothing but errors.
    #[arg(long, short)]
    quiet: bool,
}

pub(crate) fn run(arguments: &NewArguments) -> Result<()> {
    let path = &arguments.path;
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if let Some((why, help)) = is_wrong(name) {
        return Err(Error::input(
            Problem::new(format!("a crate cannot be named `{name}`: {why}")).help(help),
        ));
    }
    if path.symlink_metadata().is_ok() {
        return Err(Error::input(
            Problem::new(format!("{} is there already", path.display()))
                .help("choose another name; what is there stays as it is"),
        ));
    }
    let minibind = dependency(arguments.minibind_path.as_deref())?;
    let mut files: Vec<File> = FILES
        .iter()
        .map(|(path, text)| File {
            path: (*path).to_owned(),
            bytes: text.replace("{{name}}", name).replace("{{minibind}}", &minibind).into_bytes(),
        })
        .collect();
    if is_in_package(path)
        && let Some(manifest) = files.first_mut()
    {
        manifest.bytes.extend_from_slice(b"\n# Apart from the workspace around it.\n[workspace]\n");
    }
    let remedy = "nothing was made; name a place that is writable and has room";
    write::write_package(path, &files, remedy)?;
    if !arguments.quiet {
        let path = path.display();
        super::print(format!("made {path}; now `cd {path}`, and `minibind build`, `minibind test` or `minibind dev`\n").as_bytes())?;
    }
    Ok(())
}

/// What is wrong with a name, and what to do about it.
fn is_wrong(name: &str) -> Option<(&'static str, &'static str)> {
    const FORM: &str = "names are letters, digits, `-` and `_`, first a letter: `my-crate`";
    let is_fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Some(("it does not begin with a letter", FORM));
    }
    if !name.chars().all(is_fine) {
        return Some(("it has other signs than letters, digits, `-` and `_`", FORM));
    }
    if KEYWORDS.contains(&format!(" {name} ")) || TAKEN.contains(&name) {
        let why = "the name is taken by Rust, cargo or minibind";
        return Some((why, "choose a name of your own, such as `my-crate`"));
    }
    None
}

/// What the manifest says behind `minibind = `.
fn dependency(path: Option<&Path>) -> Result<String> {
    let Some(path) = path else {
        let version = env!("CARGO_PKG_VERSION");
        let compatible = version.rsplit_once('.').map_or(version, |(compatible, _)| compatible);
        return Ok(format!("\"{compatible}\""));
    };
    let fail = |why: String| {
        Error::input(
            Problem::new(format!("there is no minibind in {}: {why}", path.display()))
                .help("name the folder `runtime` of a clone of minibind"),
        )
    };
    let folder = path.canonicalize().map_err(|error| fail(error.to_string()))?;
    let is_minibind = crate::manifest::package_name(&folder).as_deref() == Some("minibind");
    if !is_minibind {
        return Err(fail("its Cargo.toml is not that of the crate".into()));
    }
    Ok(format!("{{ path = {:?} }}", folder.display().to_string()))
}

/// Whether cargo would take a crate in this folder for a part of what is around it.
fn is_in_package(path: &Path) -> bool {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.ancestors().skip(1).any(|folder| folder.join("Cargo.toml").is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_cargo_takes() {
        for name in ["a", "my-crate", "my_crate2", "X", "asynchronous"] {
            assert_eq!(is_wrong(name), None, "{name}");
        }
        for name in ["", "2x", "-x", "_x", "a.b", "a b", "ä", "async", "gen", "test", "minibind"] {
            assert!(is_wrong(name).is_some(), "{name}");
        }
    }
}
