//! `minibind size`: what takes the space in a module, and what to do about it.

mod compare;
mod html;
mod table;
mod text;

use super::bind::read_module;
use minibind_cli::Result;
use minibind_cli::size::{self, Report};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Show what takes the space in a module, and what to do about it.
///
/// A module that cargo built is bound first, in memory, so that the sizes are those of what ships.
#[derive(Debug, clap::Args)]
pub(crate) struct SizeArguments {
    /// The module: best the one that cargo built, whose functions have names.
    #[arg(value_name = "FILE.wasm")]
    file: PathBuf,
    /// Show what grew since an older module.
    #[arg(long, value_name = "OTHER.wasm")]
    compare: Option<PathBuf>,
    /// Write a page with a treemap to a file.
    #[arg(long, value_name = "FILE", conflicts_with = "compare")]
    html: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// How many functions, exports and the like are listed.
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,
}

pub(crate) fn run(arguments: &SizeArguments) -> Result<()> {
    let report = measure(&arguments.file)?;
    let older = arguments.compare.as_deref().map(measure).transpose()?;
    let comparison = older.map(|older| size::compare(&older, &report));
    let file = arguments.file.display().to_string();
    if let Some(path) = &arguments.html {
        let text = text::describe(&file, &report, arguments.top);
        let page = html::page(&file, &report, &text);
        return crate::write::write_file(path, page.as_bytes());
    }
    let text = if arguments.json {
        let value = json!({ "report": report, "comparison": comparison });
        format!("{value:#}\n")
    } else {
        match &comparison {
            None => text::describe(&file, &report, arguments.top),
            Some(comparison) => compare::describe(comparison, arguments.top),
        }
    };
    super::print(text.as_bytes())
}

fn measure(path: &Path) -> Result<Report> {
    let bytes = read_module(path, true)?;
    size::measure(&bytes).map_err(|error| error.context(path.display().to_string()))
}
