//! The package of the case `mixed` in Chromium: through Vite, and on a page without a bundler.

use minibind_tests::{Result, case, engine, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};

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

fn build_with_vite(name: &str, options: &[&str]) -> Result<String> {
    let folder = stage(&paths::tests().join("bundlers/vite"), name)?;
    let mut vite = tools::node();
    vite.arg(tools::npm("vite/bin/vite.js")?).args(["build", "--logLevel", "warn"]).args(options);
    process::run(vite.current_dir(&folder))?;
    engine::open_page("/index.html", "", &folder.join("dist"))
}

#[test]
fn vite_with_the_module_as_a_file() {
    build_with_vite("vite-file", &["--target", "es2022", "--assetsInlineLimit", "0"])
        .unwrap_or_else(|error| panic!("{error}"));
    let assets = paths::output().join("pages/vite-file/dist/assets");
    let names = fs::read_dir(assets).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().any(|name| name.to_string_lossy().ends_with(".wasm")));
}

/// Vite writes small files into the script as `data:` addresses.
#[test]
fn vite_with_the_module_inside() {
    build_with_vite("vite-inline", &["--target", "es2022", "--assetsInlineLimit", "1000000"])
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
