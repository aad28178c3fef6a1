//! Bundles of one program with the package of each target, by four bundlers, run in Node and in Chromium;
//! and the package of the case `mixed` on pages, through Vite and without a bundler.

use crate::targets::bind_guest;
use minibind_tests::{Result, case, engine, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The folder of the program, with a package for each target.
fn programs() -> Result<PathBuf> {
    static PROGRAMS: OnceLock<Result<PathBuf>> = OnceLock::new();
    let stage = || {
        let folder = paths::output().join("bundlers");
        let source = paths::tests().join("bundlers");
        let copy = |from: &str, to: &str| {
            process::write(&folder.join(to), &process::read(&source.join(from))?)
        };
        for target in ["universal", "bundler", "inline"] {
            copy("main.js", &format!("{target}/main.js"))?;
            let package = folder.join(target).join("node_modules/my-targets");
            bind_guest("targets", &package, &["--target", target, "--name", "my-targets"])?;
        }
        copy("run.html", "run.html")?;
        copy("run.mjs", "run.mjs")?;
        Ok(folder)
    };
    PROGRAMS.get_or_init(stage).clone()
}

/// Makes all bundles of one bundler, and runs those that are named.
fn bundle(bundler: &str, in_node: &[&str], in_chromium: &[&str]) {
    let run = || {
        tools::npm("vite/package.json")?;
        let folder = programs()?;
        let script = paths::tests().join(format!("bundlers/{bundler}.mjs"));
        process::run(tools::node().arg(script).arg(&folder))?;
        let files = |names: &[&str]| -> Vec<String> {
            names.iter().map(|name| format!("dist/{bundler}-{name}/main.js")).collect()
        };
        let mut node = tools::node();
        process::run(node.current_dir(&folder).arg("run.mjs").args(files(in_node)))?;
        let addresses: Vec<String> =
            files(in_chromium).iter().map(|file| format!("/{file}")).collect();
        engine::open_page("/run.html", &addresses.join("&"), &folder)
    };
    run().unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn vite() {
    bundle("vite", &["universal", "inline"], &["universal", "bundler", "inline"]);
}

#[test]
fn webpack() {
    let all = ["universal", "bundler", "inline"];
    bundle("webpack", &all, &all);
}

#[test]
fn rollup() {
    let all = ["universal", "bundler", "inline"];
    bundle("rollup", &all, &all);
}

#[test]
fn esbuild() {
    bundle(
        "esbuild",
        &["universal", "bundler-binary", "inline"],
        &["universal", "bundler-binary", "bundler-file", "inline"],
    );
}

/// Puts a page and the package beside it into a folder of their own.
fn stage(page: &Path, name: &str) -> Result<PathBuf> {
    let folder = paths::output().join("pages").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    }
    process::copy_folder(page, &folder)?;
    process::copy_folder(&case::find("mixed")?.staged.join("pkg"), &folder.join("pkg"))?;
    Ok(folder)
}

fn build_page_with_vite(name: &str, options: &[&str]) -> Result<String> {
    let folder = stage(&paths::tests().join("bundlers/vite"), name)?;
    let mut vite = tools::node();
    vite.arg(tools::npm("vite/bin/vite.js")?).args(["build", "--logLevel", "warn"]).args(options);
    process::run(vite.current_dir(&folder))?;
    engine::open_page("/index.html", "", &folder.join("dist"))
}

#[test]
fn page_of_vite_with_the_module_as_a_file() {
    build_page_with_vite("vite-file", &["--target", "es2022", "--assetsInlineLimit", "0"])
        .unwrap_or_else(|error| panic!("{error}"));
    let assets = paths::output().join("pages/vite-file/dist/assets");
    let names = fs::read_dir(assets).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().any(|name| name.to_string_lossy().ends_with(".wasm")));
}

/// Vite writes small files into the script as `data:` addresses.
#[test]
fn page_of_vite_with_the_module_inside() {
    build_page_with_vite("vite-inline", &["--target", "es2022", "--assetsInlineLimit", "1000000"])
        .unwrap_or_else(|error| panic!("{error}"));
    let assets = paths::output().join("pages/vite-inline/dist/assets");
    let names = fs::read_dir(assets).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".wasm")));
}

#[test]
fn page_without_a_bundler() {
    let page = paths::tests().join("browser/page");
    stage(&page, "plain")
        .and_then(|folder| engine::open_page("/index.html", "", &folder))
        .unwrap_or_else(|error| panic!("{error}"));
}
