//! Makes a module smaller with binaryen's `wasm-opt`, when there is one. Whatever goes wrong, the
//! module stays as it was, and a note says why.

mod features;
mod surface;

use crate::progress::{Event, Report};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Once;
use std::time::Instant;
use wasmparser::Validator;

/// How much and for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Level {
    /// Leave the module as it is.
    #[value(name = "0")]
    None,
    /// A little.
    #[value(name = "1")]
    One,
    /// More.
    #[value(name = "2")]
    Two,
    /// For speed, which does not cost size once cargo has chosen; the default.
    #[value(name = "3")]
    Three,
    /// For speed, whatever it takes.
    #[value(name = "4")]
    Four,
    /// For size and speed.
    #[value(name = "s")]
    Small,
    /// For size.
    #[value(name = "z")]
    Smallest,
}

impl Level {
    fn flag(self) -> &'static str {
        match self {
            Level::None => "-O0",
            Level::One => "-O1",
            Level::Two => "-O2",
            Level::Three => "-O3",
            Level::Four => "-O4",
            Level::Small => "-Os",
            Level::Smallest => "-Oz",
        }
    }
}

/// How a module is optimized.
pub(crate) struct Settings<'a> {
    pub(crate) level: Level,
    /// Whether names and debug information shall stay.
    pub(crate) keep_names: bool,
    /// The folder from which tools are looked for, upward.
    pub(crate) folder: &'a Path,
}

const NO_TOOL: &str = "there is no wasm-opt, which makes modules smaller: `npm install --save-dev binaryen` gets it, `--optimize=0` goes without";

/// Said once by a command that builds again and again.
static MISSING: Once = Once::new();

/// Optimizes a module.
pub(crate) fn optimize(module: Vec<u8>, settings: &Settings<'_>, report: Report<'_>) -> Vec<u8> {
    if settings.level == Level::None {
        return module;
    }
    let Some(tool) = find(settings.folder) else {
        MISSING.call_once(|| report(Event::Note(NO_TOOL)));
        return module;
    };
    let started = Instant::now();
    match run(&tool, &module, settings) {
        Ok(smaller) => {
            let flag = settings.level.flag();
            let what = format!("{} to {} bytes with wasm-opt {flag}", module.len(), smaller.len());
            report(Event::Step { done: "Optimized", what: &what, time: started.elapsed() });
            smaller
        }
        Err(why) => {
            report(Event::Note(&format!("the module stays as it was: {why}")));
            module
        }
    }
}

/// The nearest `node_modules/.bin` comes before the path, as for npm's own scripts.
pub(crate) fn find(folder: &Path) -> Option<PathBuf> {
    let names: &[&str] =
        if cfg!(windows) { &["wasm-opt.exe", "wasm-opt.cmd"] } else { &["wasm-opt"] };
    let local = folder.ancestors().map(|folder| folder.join("node_modules").join(".bin"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = local.chain(std::env::split_paths(&path));
    folders
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|tool| tool.is_file())
}

fn run(tool: &Path, module: &[u8], settings: &Settings<'_>) -> Result<Vec<u8>, String> {
    let needed = features::needed(module).ok_or("it uses what wasm-opt may not know")?;
    let files = tempfile::tempdir().map_err(|error| error.to_string())?;
    let [input, output] = ["in.wasm", "out.wasm"].map(|name| files.path().join(name));
    std::fs::write(&input, module).map_err(|error| error.to_string())?;
    let mut command = Command::new(tool);
    command.arg(settings.level.flag()).arg("--mvp-features").args(features::flags(needed));
    if settings.keep_names {
        command.arg("--debuginfo");
    }
    command.arg(&input).arg("--output").arg(&output).stdin(Stdio::null());
    let ended = command
        .output()
        .map_err(|error| format!("{} could not be started: {error}", tool.display()))?;
    if !ended.status.success() {
        let said = String::from_utf8_lossy(&ended.stderr);
        let said = said.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        return Err(format!("{} failed ({}): {said}", tool.display(), ended.status));
    }
    let smaller = std::fs::read(&output).map_err(|error| format!("wasm-opt's result: {error}"))?;
    if let Err(error) = Validator::new_with_features(needed).validate_all(&smaller) {
        return Err(format!("wasm-opt's result is not valid: {error}"));
    }
    if !surface::is_same(module, &smaller) {
        return Err("wasm-opt's result has other imports or exports".into());
    }
    if smaller.len() >= module.len() {
        return Err("wasm-opt's result is not smaller".into());
    }
    Ok(smaller)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tools_of_the_nearest_folder_come_first() {
        let folder = tempfile::tempdir().unwrap();
        let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
        let inner = folder.path().join("inner");
        let bin = folder.path().join("node_modules/.bin");
        std::fs::create_dir_all(&bin).unwrap();
        std::fs::create_dir_all(&inner).unwrap();
        std::fs::write(bin.join(name), "").unwrap();
        assert_eq!(find(&inner), Some(bin.join(name)));
        let nearer = inner.join("node_modules/.bin");
        std::fs::create_dir_all(&nearer).unwrap();
        std::fs::write(nearer.join(name), "").unwrap();
        assert_eq!(find(&inner), Some(nearer.join(name)));
    }
}
