//! The functions of the article on which minibind rests: each exported by hand and by minibind.
//!
//! In: the crate `tests/sizes`. Out: the sizes of modules, and the bound modules.

use crate::report::Article;
use crate::{Result, bind, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A way to build a module.
struct Form {
    title: &'static str,
    file: &'static str,
    profile: &'static str,
    std: bool,
    wasm_opt: bool,
}

const FUNCTIONS: [&str; 2] = ["add", "nth_prime"];

const FORMS: [Form; 4] = [
    Form { title: "release", file: "release", profile: "release", std: true, wasm_opt: false },
    Form { title: "LTO", file: "lto", profile: "lto", std: true, wasm_opt: false },
    Form { title: "LTO, `wasm-opt -Oz`", file: "opt", profile: "lto", std: true, wasm_opt: true },
    Form { title: "LTO, `no_std`", file: "no_std", profile: "lto", std: false, wasm_opt: false },
];

/// Measures all functions in all forms.
pub fn measure() -> Result<Vec<Article>> {
    let mut rows = Vec::new();
    for function in FUNCTIONS {
        for form in &FORMS {
            let modules = build_guests(form)?;
            let bound = bound(function, form.file);
            let package = bound.parent().unwrap_or(&bound);
            bind::bind(&modules.join(format!("{function}_bound.wasm")), package, &["--name", "x"])?;
            let by_hand = finish(form, &modules.join(format!("{function}.wasm")))?;
            let bytes = finish(form, &package.join("x.wasm"))?;
            fs::write(&bound, &bytes).map_err(|error| format!("{}: {error}", bound.display()))?;
            rows.push(Article {
                function: function.into(),
                build: form.title.into(),
                by_hand: by_hand.len(),
                without_custom_sections: without_custom_sections(&by_hand)?.len(),
                bound: bytes.len(),
            });
        }
    }
    Ok(rows)
}

/// Where the bound module of a function is, by the name of its form: `release`, `lto`, `opt`, `no_std`.
#[must_use]
pub fn bound(function: &str, form: &str) -> PathBuf {
    paths::output().join("article").join(format!("{function}-{form}/bound.wasm"))
}

/// Builds all modules of a form; gives their folder.
fn build_guests(form: &Form) -> Result<PathBuf> {
    let target = paths::output().join("article").join(if form.std { "std" } else { "core" });
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--target-dir"]).arg(&target);
    cargo.current_dir(paths::tests().join("sizes"));
    // Flags of the caller would be part of what is measured.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.args(["--examples", "--target", "wasm32-unknown-unknown", "--profile", form.profile]);
    if !form.std {
        cargo.arg("--no-default-features");
    }
    process::run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown").join(form.profile).join("examples"))
}

/// The bytes of a module, optimized where the form says so.
fn finish(form: &Form, module: &Path) -> Result<Vec<u8>> {
    if form.wasm_opt {
        return tools::wasm_opt(module);
    }
    fs::read(module).map_err(|error| format!("{}: {error}", module.display()))
}

/// The module without the sections that engines ignore: names, producers, features.
fn without_custom_sections(bytes: &[u8]) -> Result<Vec<u8>> {
    const CUSTOM: u8 = 0;
    let mut module = wasm_encoder::Module::new();
    for payload in wasmparser::Parser::new(0).parse_all(bytes) {
        let payload = payload.map_err(|error| error.to_string())?;
        if let Some((id, range)) = payload.as_section()
            && id != CUSTOM
        {
            module.section(&wasm_encoder::RawSection { id, data: &bytes[range] });
        }
    }
    Ok(module.finish())
}
