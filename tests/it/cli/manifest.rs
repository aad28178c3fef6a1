//! What `package.json` takes from `Cargo.toml`.

use super::Folder;
use super::handmade::{Handmade, Named};
use serde_json::{Value, json};
use std::fs;

/// Binds a module of the package `name`, whose manifest is in `folder`.
fn package_json(folder: &Folder, manifest_dir: &str, packages: &[&str], options: &[&str]) -> Value {
    let dir = folder.path(manifest_dir).display().to_string();
    let items = packages.iter().map(|package| {
        let js = package.replace('-', "_");
        Named { package, folder: &dir, js: &js, ..Named::default() }.item()
    });
    let items = items.collect();
    let module = Handmade { items, ..Default::default() }.bytes();
    let module = folder.write("my_crate.wasm", module);
    folder.bind(&module, options).succeeds();
    serde_json::from_slice(&folder.read("package.json")).unwrap()
}

#[test]
fn fields_come_from_the_manifest() {
    let folder = Folder::new();
    folder.write(
        "Cargo.toml",
        r#"
            [package]
            name = "my-crate"
            version = "1.2.3-beta.1"
            description = "Says \"hello\""
            license = "MIT OR Apache-2.0"
            repository = "https://example.com/my-crate"
            keywords = ["one", "two"]
        "#,
    );
    let package = package_json(&folder, "", &["my-crate"], &[]);
    assert_eq!(
        package,
        json!({
            "name": "my_crate",
            "version": "1.2.3-beta.1",
            "description": "Says \"hello\"",
            "license": "MIT OR Apache-2.0",
            "repository": { "type": "git", "url": "https://example.com/my-crate" },
            "keywords": ["one", "two"],
            "type": "module",
            "main": "./index.js",
            "types": "./index.d.ts",
            "exports": {
                ".": { "types": "./index.d.ts", "default": "./index.js" },
                "./*.wasm": "./*.wasm",
                "./package.json": "./package.json"
            },
            "files": ["index.js", "index.d.ts", "my_crate.wasm"],
            "sideEffects": false,
            "engines": { "node": ">=20.16" }
        })
    );
}

#[test]
fn fields_are_inherited_from_the_workspace() {
    let folder = Folder::new();
    fs::create_dir_all(folder.path("crates/my-crate")).unwrap();
    folder.write(
        "Cargo.toml",
        r#"
            [workspace]
            members = ["crates/*"]
            [workspace.package]
            version = "4.5.6"
            description = "Of the workspace"
            license = "ISC"
            repository = "https://example.com/all"
            keywords = ["all"]
        "#,
    );
    folder.write(
        "crates/my-crate/Cargo.toml",
        r#"
            [package]
            name = "my-crate"
            version.workspace = true
            description = "Its own"
            license = { workspace = true }
            keywords.workspace = true
        "#,
    );
    let package = package_json(&folder, "crates/my-crate", &["my-crate"], &[]);
    assert_eq!(package["version"], "4.5.6");
    assert_eq!(package["description"], "Its own");
    assert_eq!(package["license"], "ISC");
    assert_eq!(package["keywords"], json!(["all"]));
    assert_eq!(package.get("repository"), None, "it is not inherited unless asked for");
}

#[test]
fn the_crate_of_the_module_speaks_for_the_package() {
    let folder = Folder::new();
    folder.write("Cargo.toml", "[package]\nname = \"my-crate\"\nversion = \"2.0.0\"\n");
    let package = package_json(&folder, "", &["another", "my-crate"], &[]);
    assert_eq!(package["version"], "2.0.0");
    let package = package_json(&folder, "", &["another"], &["--name", "third"]);
    assert_eq!(package["version"], "2.0.0", "the only crate there is");
    assert_eq!(package["name"], "third");
}

#[test]
fn manifests_that_cannot_be_read_say_nothing() {
    for manifest in ["", "[package", "[package]\nversion = 1\nkeywords = \"x\"\n", "\u{0}"] {
        let folder = Folder::new();
        folder.write("Cargo.toml", manifest);
        let package = package_json(&folder, "", &["my-crate"], &[]);
        assert_eq!(package["version"], "0.0.0", "{manifest:?}");
        assert_eq!(package.get("description"), None);
    }
    let package = package_json(&Folder::new(), "no/such/folder", &["my-crate"], &[]);
    assert_eq!(package["version"], "0.0.0");
}
