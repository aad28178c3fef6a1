//! Bundles of one program with the package of each target, by four bundlers, run in Node and in Chromium;
//! and the package of the case `mixed` on pages, through Vite and without a bundler.

use crate::targets::{bind_guest, must};
use minibind_tests::engine::{self, Engine};
use minibind_tests::{Result, case, paths, process, tools};
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
        for target in ["", "universal/", "bundler/", "inline/"] {
            copy("run.html", &format!("{target}run.html"))?;
            copy("run.mjs", &format!("{target}run.mjs"))?;
        }
        Ok(folder)
    };
    PROGRAMS.get_or_init(stage).clone()
}

/// Makes all bundles of one bundler, and runs those that are named.
fn bundle(bundler: &str, in_node: &[&str], in_chromium: &[&str]) {
    must(tools::npm("vite/package.json"));
    let folder = must(programs());
    let script = paths::tests().join(format!("bundlers/{bundler}.mjs"));
    must(process::run(tools::node().arg(script).arg(&folder)));
    let file = |name: &&str| format!("dist/{bundler}-{name}/main.js");
    let mut node = tools::node();
    node.current_dir(&folder).arg("run.mjs").args(in_node.iter().map(file));
    must(process::run(&mut node));
    let addresses: Vec<String> =
        in_chromium.iter().map(|name| format!("/{}", file(name))).collect();
    must(engine::open_page("/run.html", &addresses.join("&"), &folder));
}

#[test]
fn vite() {
    bundle("vite", &["universal", "inline"], &["universal", "bundler", "inline"]);
}

/// Vite's server bundles installed packages by themselves, before the program.
#[test]
fn vite_dev() {
    let folder = must(programs());
    must(tools::npm("vite/package.json"));
    let script = paths::tests().join("bundlers/vite-dev.mjs");
    must(process::run(tools::node().arg(script).arg(must(tools::chromium())).arg(folder)));
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

/// What bundlers take, some engines take as it is.
#[test]
fn engines_take_the_program_without_a_bundler() {
    let folder = must(programs());
    for engine in [Engine::Node24, Engine::Node26, Engine::Deno, Engine::Bun] {
        let mut command = must(engine.command());
        let files = ["universal", "bundler", "inline"].map(|target| format!("{target}/main.js"));
        must(process::run(command.current_dir(&folder).arg("run.mjs").args(files)));
    }
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

/// The names of the files that Vite writes beside a page's script.
fn assets_of_vite(name: &str, limit: &str) -> Vec<String> {
    must(build_page_with_vite(name, &["--target", "es2022", "--assetsInlineLimit", limit]));
    let assets = fs::read_dir(paths::output().join("pages").join(name).join("dist/assets"));
    let names = assets.unwrap().map(|entry| entry.unwrap().file_name());
    names.map(|name| name.to_string_lossy().into_owned()).collect()
}

#[test]
fn page_of_vite_with_the_module_as_a_file() {
    let assets = assets_of_vite("vite-file", "0");
    assert!(assets.iter().any(|name| name.ends_with(".wasm")), "{assets:?}");
}

/// Vite writes small files into the script as `data:` addresses.
#[test]
fn page_of_vite_with_the_module_inside() {
    let assets = assets_of_vite("vite-inline", "1000000");
    assert!(!assets.iter().any(|name| name.ends_with(".wasm")), "{assets:?}");
}

#[test]
fn page_without_a_bundler() {
    let folder = must(stage(&paths::tests().join("browser/page"), "plain"));
    must(engine::open_page("/index.html", "", &folder));
}
