//! Measures the tools: both commands on three modules, and first builds of a program with one export.

use crate::{resources, tools};
use minibind_tests::guest;
use minibind_tests::programs::{LEVELS, PROGRAMS, Program};
use minibind_tests::report::{self, Cost, Run};
use minibind_tests::{Result, bind, paths, process};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const RUNS: usize = 11;
const BUILDS: usize = 3;

/// Measures all of it.
pub(crate) fn measure() -> Result<Cost> {
    let small = PROGRAMS.first().ok_or("there are no programs")?;
    let modules = [
        ("a small module", small_modules(small)?),
        ("a release module", modules("minibind", "wasm-bindgen", "release")?),
        ("a debug module", modules("large/minibind", "large/wasm-bindgen", "dev")?),
    ];
    let modules = modules.iter().map(|(title, modules)| {
        eprintln!("binding {title}");
        Ok((String::from(*title), runs(modules)?))
    });
    let modules = modules.collect::<Result<_>>()?;
    Ok(Cost { modules, builds: builds(small)?, command: command_size()? })
}

fn modules(minibind: &str, peer: &str, profile: &str) -> Result<[PathBuf; 2]> {
    Ok([tools::build_crate(minibind, profile)?, tools::build_crate(peer, profile)?])
}

/// A program for both, not bound.
fn small_modules(program: &Program) -> Result<[PathBuf; 2]> {
    let [folder, target] = ["small", "small/target"].map(|name| tools::folder().join(name));
    write_peer(&folder, program)?;
    let mut cargo = tools::cargo("build", &folder, &target);
    process::run(cargo.args(["--release", "--target", "wasm32-unknown-unknown"]))?;
    let peer = target.join("wasm32-unknown-unknown/release").join(format!("{}.wasm", program.name));
    Ok([guest::build_one(program.guest()?, &program.build(LEVELS[0]))?, peer])
}

fn write_peer(folder: &Path, program: &Program) -> Result<()> {
    process::write(&folder.join("lib.rs"), program.wasm_bindgen)?;
    let manifest = tools::peer_manifest(program.name) + "\n[workspace]\n\n" + LEVELS[0].profile;
    process::write(&folder.join("Cargo.toml"), &manifest)
}

/// Binds each module by its command, in turn.
fn runs(modules: &[PathBuf; 2]) -> Result<[Run; 2]> {
    let out = tools::folder().join("bound");
    let mut commands = [Command::new(bind::minibind()?), Command::new(tools::peer()?)];
    let [ours, peer] = &mut commands;
    ours.arg(&modules[0]).arg("--quiet").arg("--out").arg(out.join("minibind"));
    peer.arg(&modules[1]).args(["--target", "web", "--out-dir"]).arg(out.join("wasm-bindgen"));
    let mut taken: [Vec<(f64, u64)>; 2] = [Vec::new(), Vec::new()];
    for _ in 0..RUNS {
        for (command, taken) in commands.iter_mut().zip(&mut taken) {
            taken.push(resources::run(command)?);
        }
    }
    let [ours, peer] = [0, 1].map(|side| summary(&modules[side], &taken[side]));
    Ok([ours?, peer?])
}

fn summary(module: &Path, taken: &[(f64, u64)]) -> Result<Run> {
    let data = fs::metadata(module).map_err(|error| format!("{}: {error}", module.display()))?;
    Ok(Run {
        input: data.len(),
        milliseconds: median(taken.iter().map(|run| run.0)),
        kilobytes: taken.iter().map(|run| run.1).max().unwrap_or_default(),
    })
}

/// Builds the program from nothing, for each in turn.
fn builds(program: &Program) -> Result<[report::Build; 2]> {
    let folders = ["minibind", "wasm-bindgen"].map(|name| tools::folder().join("first").join(name));
    let guest = program.guest()?;
    let manifest = guest::manifest(&guest) + "\n[workspace]\n";
    process::write(&folders[0].join("Cargo.toml"), &manifest)?;
    write_peer(&folders[1], program)?;
    let mut taken: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
    for folder in &folders {
        process::run(Command::new("cargo").args(["fetch", "--quiet"]).current_dir(folder))?;
    }
    for round in 0..BUILDS {
        eprintln!("first builds: {} of {BUILDS}", round + 1);
        for (folder, taken) in folders.iter().zip(&mut taken) {
            let target = folder.join("target");
            let _ = fs::remove_dir_all(&target);
            let mut cargo = tools::cargo("build", folder, &target);
            cargo.args(["--offline", "--target", "wasm32-unknown-unknown"]);
            taken.push(resources::run(&mut cargo)?.0);
        }
    }
    let [ours, peer] = [0, 1].map(|side| {
        Ok::<_, String>(report::Build {
            milliseconds: median(taken[side].iter().copied()),
            crates: crates(&folders[side])?,
        })
    });
    Ok([ours?, peer?])
}

/// How many crates a build of the program compiles beside it.
fn crates(folder: &Path) -> Result<usize> {
    let mut cargo = Command::new("cargo");
    cargo.args(["tree", "--offline", "--prefix", "none", "--no-dedupe", "--edges", "normal,build"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--format", "{p}"]).current_dir(folder);
    let tree = process::run(&mut cargo)?;
    let mut names: Vec<&str> = tree.lines().collect();
    names.sort_unstable();
    names.dedup();
    Ok(names.len().saturating_sub(1))
}

/// The size of the command as it is handed out.
fn command_size() -> Result<u64> {
    eprintln!("building the command as it is handed out");
    let target = paths::target();
    let mut cargo = tools::cargo("build", paths::workspace(), &target);
    process::run(cargo.args(["--profile", "dist", "-p", "minibind-cli"]))?;
    let path = target.join("dist").join(format!("minibind{}", std::env::consts::EXE_SUFFIX));
    let data = fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(data.len())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.get(values.len() / 2).copied().unwrap_or(f64::NAN);
    (middle * 10.0).round() / 10.0
}
