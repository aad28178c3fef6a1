//! Makes the packages whose calls are timed: minibind's, wasm-bindgen's for each engine, and the floor.

use crate::tools;
use minibind_tests::{Result, paths, process};
use std::fs;
use std::path::PathBuf;

/// The targets of wasm-bindgen that are measured.
const KINDS: [&str; 3] = ["nodejs", "web", "deno"];

/// Makes the packages `minibind`, `raw` and one for each of [`KINDS`]; gives the folder that holds them.
pub(crate) fn build() -> Result<PathBuf> {
    let folder = tools::folder().join("packages");
    tools::bind(&tools::build_crate("minibind", "release")?, &folder.join("minibind"))?;

    let module = tools::build_crate("wasm-bindgen", "release")?;
    for kind in KINDS {
        tools::bind_peer(&module, kind, &folder.join(kind))?;
    }
    // Its glue for Node is CommonJS, and has no manifest that says so.
    process::write(&folder.join("nodejs/package.json"), "{ \"type\": \"commonjs\" }\n")?;

    let module = tools::build_crate("raw", "release")?;
    let bench = paths::tests().join("bench");
    process::write(&folder.join("raw/index.mjs"), &process::read(&bench.join("raw/index.mjs"))?)?;
    fs::copy(module, folder.join("raw/raw.wasm")).map_err(|error| error.to_string())?;
    // What is imported: minibind's package has a copy of its own, and so has each of the others.
    let host = process::read(&bench.join("host.mjs"))?;
    process::write(&folder.join("host.mjs"), &host)?;
    process::write(&folder.join("raw/host.mjs"), &host)?;
    Ok(folder)
}
