//! Prints the README's table of module sizes: each function exported by hand and by minibind.
//!
//! In: the crate `tests/sizes`. Out: Markdown on standard output, and the bound modules in
//! `<target>/sizes/bound`. Run it by `cargo run -p minibind-tests --bin sizes`.

use minibind_tests::{Result, paths, process, tools};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

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

/// What a compiler for WebAssembly uses today, said to wasm-opt because a bound module names none.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn main() -> ExitCode {
    match print_table() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print_table() -> Result<()> {
    let target = target()?;
    let minibind = build_command(&target)?;
    println!("| function | build | by hand | without custom sections | bound |");
    println!("|---|---|---:|---:|---:|");
    for function in FUNCTIONS {
        for form in &FORMS {
            let folder = build_guests(form, &target)?;
            let by_hand = folder.join(format!("{function}.wasm"));
            let bound = target.join(format!("sizes/bound/{function}-{}.wasm", form.file));
            bind(&minibind, &folder.join(format!("{function}_bound.wasm")), &bound)?;
            let by_hand = finish(form, &by_hand, &target.join("sizes/by-hand.wasm"))?;
            let bytes = finish(form, &bound, &bound)?;
            println!(
                "| `{function}` | {} | {} | {} | {} |",
                form.title,
                by_hand.len(),
                without_custom_sections(&by_hand)?.len(),
                bytes.len()
            );
        }
    }
    Ok(())
}

/// Cargo's target folder, which holds this program at `<profile>/sizes`.
fn target() -> Result<PathBuf> {
    let exe = std::env::current_exe().map_err(|error| error.to_string())?;
    let folder = exe.ancestors().nth(2).ok_or("the program lies in no target folder")?;
    Ok(folder.to_owned())
}

/// Builds the command `minibind`.
fn build_command(target: &Path) -> Result<PathBuf> {
    let mut cargo = cargo(paths::workspace(), target);
    process::run(cargo.args(["--release", "-p", "minibind-cli"]))?;
    Ok(target.join("release").join(format!("minibind{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds all modules of a form; gives their folder.
fn build_guests(form: &Form, target: &Path) -> Result<PathBuf> {
    let target = target.join("sizes").join(if form.std { "std" } else { "core" });
    let mut cargo = cargo(&paths::tests().join("sizes"), &target);
    cargo.args(["--examples", "--target", "wasm32-unknown-unknown", "--profile", form.profile]);
    if !form.std {
        cargo.arg("--no-default-features");
    }
    process::run(&mut cargo)?;
    Ok(target.join("wasm32-unknown-unknown").join(form.profile).join("examples"))
}

fn cargo(folder: &Path, target: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--target-dir"]).arg(target).current_dir(folder);
    // Flags of the caller would be part of what is measured.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}

/// Binds a module; of the package only the module is kept.
fn bind(minibind: &Path, module: &Path, out: &Path) -> Result<()> {
    let package = out.with_extension("package");
    let mut command = Command::new(minibind);
    command.arg(module).args(["--quiet", "--name", "x", "--out"]).arg(&package);
    process::run(&mut command)?;
    fs::copy(package.join("x.wasm"), out).map_err(|error| error.to_string())?;
    fs::remove_dir_all(package).map_err(|error| error.to_string())
}

/// Optimizes a module where the form says so; gives its bytes.
fn finish(form: &Form, module: &Path, out: &Path) -> Result<Vec<u8>> {
    let mut path = module;
    if form.wasm_opt {
        let mut command = tools::node();
        command.arg(tools::npm("binaryen/bin/wasm-opt")?).arg("-Oz").args(FEATURES);
        process::run(command.arg(module).arg("-o").arg(out))?;
        path = out;
    }
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
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
