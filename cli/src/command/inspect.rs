//! `minibind inspect`: what a module exports and imports, as signatures.

use super::bind::{bound_already, read_module};
use minibind_cli::Result;
use minibind_cli::inspect::{Inspection, Item, inspect};
use std::fmt::Write;
use std::path::PathBuf;

/// Show what a module exports and imports: each item in Rust, in WebAssembly and in TypeScript.
#[derive(Debug, clap::Args)]
pub(crate) struct InspectArguments {
    /// The module that cargo built.
    #[arg(value_name = "FILE.wasm")]
    file: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &InspectArguments) -> Result<()> {
    let path = &arguments.file;
    let bytes = read_module(path, false)?;
    let inspection = inspect(&bytes)
        .map_err(|error| bound_already(path).unwrap_or(error))
        .map_err(|error| error.context(path.display().to_string()))?;
    let text = if arguments.json {
        format!("{:#}\n", serde_json::json!(inspection))
    } else {
        describe(&path.display().to_string(), &inspection)
    };
    super::print(text.as_bytes())
}

fn describe(file: &str, found: &Inspection) -> String {
    let mut text = format!("{file}\n");
    for (title, items) in [
        ("functions", &found.functions),
        ("types", &found.types),
        ("constants", &found.constants),
        ("imports", &found.imports),
    ] {
        if !items.is_empty() {
            let _ = writeln!(text, "\n{title}");
            items.iter().for_each(|item| describe_item(item, title == "imports", &mut text));
        }
    }
    describe_module(found, &mut text);
    text
}

fn describe_item(item: &Item, is_import: bool, text: &mut String) {
    let module = item.js.module.as_ref();
    let from = module.map(|module| format!(", from {module:?}")).unwrap_or_default();
    let start = if item.kind == "start" { "run by init: " } else { "" };
    let _ = writeln!(text, "  {start}{}{from}", item.js.signature);
    let rust = &item.rust;
    let _ = writeln!(
        text,
        "      Rust  {}  ({}, {}:{})",
        rust.signature, rust.path, rust.file, rust.line
    );
    if let Some(wasm) = &item.wasm {
        let panics = if wasm.can_panic || is_import { "" } else { ", cannot panic" };
        let _ = writeln!(text, "      wasm  {} {}{panics}", wasm.name, wasm.signature);
    }
}

fn describe_module(found: &Inspection, text: &mut String) {
    text.push_str("\nmodule\n");
    if let Some(memory) = &found.memory {
        let most = memory.most.map(|most| format!(", at most {most}")).unwrap_or_default();
        let _ = writeln!(text, "  memory     {} pages of 64 KB{most}", memory.pages);
    }
    let yes = |is: bool| if is { "yes" } else { "no" };
    let _ = writeln!(
        text,
        "  allocator  {}",
        if found.has_allocator { "the glue calls it" } else { "the glue needs none" }
    );
    let _ = writeln!(text, "  can panic  {}", yes(found.can_panic));
    for (title, names) in [("exports    ", &found.helpers), ("runtime    ", &found.runtime)] {
        if !names.is_empty() {
            let _ = writeln!(text, "  {title}{}", names.join(", "));
        }
    }
}
