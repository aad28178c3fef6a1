//! Measures the programs: the packages that both tools make of them, at each level, and of the benchmark
//! itself, whose module uses everything.

use crate::tools;
use minibind_tests::guest;
use minibind_tests::programs::{LEVELS, Level, PROGRAMS, Program};
use minibind_tests::report::{self, Bytes, Side};
use minibind_tests::{Result, process, tools as npm};
use std::fs;
use std::path::{Path, PathBuf};

/// The sizes of all programs at all levels.
pub(crate) fn measure() -> Result<Vec<report::Program>> {
    let mut sizes = Vec::new();
    for level in LEVELS {
        eprintln!("building the programs at opt-level {}", level.name);
        build_peers(level)?;
        for program in PROGRAMS {
            eprintln!("{}", program.title);
            let module = build(program, level)?;
            let peer = peer_module(program, level);
            let peer = (!program.wasm_bindgen.is_empty()).then_some(peer.as_path());
            sizes.push(sizes_of(program.name, program.title, level, &module, peer)?);
        }
        let profile = if level.name == "z" { "smallest" } else { "release" };
        let module = tools::build_crate("minibind", profile)?;
        let peer = tools::build_crate("wasm-bindgen", profile)?;
        sizes.push(sizes_of("bench", "all of the benchmark", level, &module, Some(&peer))?);
    }
    Ok(sizes)
}

fn sizes_of(
    name: &str,
    title: &str,
    level: Level,
    module: &Path,
    peer: Option<&Path>,
) -> Result<report::Program> {
    let folder = tools::folder().join("sizes").join(format!("{name}-{}", level.name));
    let ours = folder.join("minibind");
    tools::bind(module, &ours)?;
    let stem = module.file_stem().unwrap_or_default().to_string_lossy();
    let minibind = side(&ours.join(format!("{stem}.wasm")), &ours.join("index.js"))?;
    let peer = peer.map(|peer| {
        let out = folder.join("wasm-bindgen");
        tools::bind_peer(peer, "web", &out)?;
        side(&out.join("peer_bg.wasm"), &out.join("peer.js"))
    });
    Ok(report::Program {
        title: title.into(),
        level: level.name.into(),
        minibind,
        peer: peer.transpose()?,
    })
}

fn side(module: &Path, glue: &Path) -> Result<Side> {
    let read = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    Ok(Side {
        module: Bytes::of(&read(module)?),
        optimized: Bytes::of(&npm::wasm_opt(module)?),
        glue: Bytes::of(&read(glue)?),
    })
}

/// The module of a program for minibind.
fn build(program: &Program, level: Level) -> Result<PathBuf> {
    guest::build_one(program.guest()?, &program.build(level))
}

/// Builds the programs for wasm-bindgen, all in one workspace.
fn build_peers(level: Level) -> Result<()> {
    let root = peer_root(level);
    let peers = || PROGRAMS.iter().filter(|program| !program.wasm_bindgen.is_empty());
    let names: Vec<&str> = peers().map(|program| program.name).collect();
    let profile = level.profile;
    process::write(
        &root.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n{profile}"),
    )?;
    for program in peers() {
        let folder = root.join(program.name);
        process::write(&folder.join("lib.rs"), program.wasm_bindgen)?;
        process::write(&folder.join("Cargo.toml"), &tools::peer_manifest(program.name))?;
    }
    let mut cargo = tools::cargo("build", &root, &root.join("target"));
    cargo.args(["--release", "--target", "wasm32-unknown-unknown"]);
    process::run(&mut cargo).map(drop)
}

fn peer_root(level: Level) -> PathBuf {
    tools::folder().join("sizes").join(format!("wasm-bindgen-{}", level.name))
}

fn peer_module(program: &Program, level: Level) -> PathBuf {
    let folder = peer_root(level).join("target/wasm32-unknown-unknown/release");
    folder.join(format!("{}.wasm", program.name))
}
