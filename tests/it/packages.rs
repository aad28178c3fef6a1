//! Packages as npm packs and installs them: what publint and attw say of them, and projects of Node, Vite,
//! Deno and Bun that have no configuration beside the dependency.

use minibind_tests::engine::{self, Engine};
use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, paths, process, tools};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use tempfile::TempDir;

/// The module of a guest in `tests/packages`: `plain`, or `guest`, which has a file of its own.
fn module(name: &str) -> Result<PathBuf> {
    static BUILT: OnceLock<Result<Vec<PathBuf>>> = OnceLock::new();
    let build = || {
        let guest = |name: &str| Guest {
            name: format!("packed-{name}"),
            source: paths::tests().join(format!("packages/{name}.rs")),
            manifest: String::new(),
        };
        let guests = ["plain", "guest"].map(guest);
        guest::build(&guests, &Build::small("packages"))?.into_iter().collect()
    };
    let file = format!("packed_{name}.wasm");
    let modules = BUILT.get_or_init(build).clone()?;
    modules.into_iter().find(|path| path.ends_with(&file)).ok_or(format!("no guest {name}"))
}

/// npm in a folder, with a cache of its own and without the network.
fn npm(folder: &Path, arguments: &[&str]) -> Result<String> {
    let mut npm = Command::new("npm");
    npm.args(arguments).args(["--offline", "--no-audit", "--no-fund", "--silent", "--cache"]);
    process::run(npm.arg(folder.join("npm-cache")).current_dir(folder))
}

/// Binds a guest and packs the package; gives the path of the archive.
fn pack(folder: &Path, guest: &str, options: &[&str]) -> Result<PathBuf> {
    bind::bind(&module(guest)?, &folder.join("pkg"), &[&["--name", "greeter"], options].concat())?;
    let printed = npm(folder, &["pack", "./pkg"])?;
    Ok(folder.join(printed.trim()))
}

/// Every target, with the profile of attw: a package of ES modules cannot be what CommonJS expects.
const PACKAGES: [(&str, &[&str], &str); 8] = [
    ("plain", &[], "esm-only"),
    ("guest", &["--instances"], "esm-only"),
    ("plain", &["--target", "bundler"], "esm-only"),
    ("guest", &["--target", "bundler"], "esm-only"),
    ("guest", &["--target", "inline", "--instances"], "esm-only"),
    ("plain", &["--target", "node-cjs"], "strict"),
    ("guest", &["--target", "node-cjs", "--instances"], "strict"),
    ("plain", &["--target", "script"], "strict"),
];

#[test]
fn publint_and_attw_find_nothing() {
    for (guest, options, profile) in PACKAGES {
        let folder = TempDir::new().unwrap();
        let check = || {
            let archive = pack(folder.path(), guest, options)?;
            let mut publint = tools::node();
            publint.arg(tools::npm("publint/src/cli.js")?).arg(&archive).arg("--strict");
            let found = process::run(&mut publint)?;
            // Suggestions are no failure by themselves.
            assert!(found.contains("All good!"), "{found}");
            let mut attw = tools::node();
            attw.arg(tools::npm("@arethetypeswrong/cli/dist/index.js")?).arg(&archive);
            attw.args(["--profile", profile, "--no-definitely-typed", "--no-color"]);
            process::run(&mut attw)
        };
        check().unwrap_or_else(|error| panic!("{guest} {options:?}: {error}"));
    }
}

/// A project that has installed a package, and these files.
fn project(options: &[&str], files: &[(&str, &str)]) -> Result<TempDir> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let archive = pack(folder.path(), "guest", options)?;
    let archive = archive.file_name().unwrap_or_default().to_string_lossy().into_owned();
    npm(folder.path(), &["install", &format!("./{archive}")])?;
    // What is tested is what was installed.
    fs::remove_dir_all(folder.path().join("pkg")).map_err(|error| error.to_string())?;
    for (name, text) in files {
        process::write(&folder.path().join(name), text)?;
    }
    Ok(folder)
}

/// What each project runs.
const MAIN: &str = "import init, { Counter, greet } from \"greeter\";
await init();
const text = `${greet(\"project\")} ${new Counter(2).value}`;
if (text !== \"Hello, project! 2\") throw new Error(text);
";

fn passes(outcome: Result<String>) {
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn a_project_of_node() {
    let check = || {
        for target in ["universal", "inline"] {
            let project = project(&["--target", target], &[("main.mjs", MAIN)])?;
            process::run(tools::node().arg("main.mjs").current_dir(&project))?;
        }
        let main = "import init, { greet } from 'greeter';
            import { readFileSync } from 'node:fs';
            import assert from 'node:assert/strict';
            const url = import.meta.resolve('greeter/greeter.wasm');
            assert.deepEqual([...readFileSync(new URL(url)).subarray(0, 4)], [0, 97, 115, 109]);
            assert.equal((await import('greeter/package.json', { with: { type: 'json' } })).default.name, 'greeter');
            await assert.rejects(import('greeter/index.js'), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
            await init(url);
            assert.equal(greet('file'), 'Hello, file!');";
        let project = project(&[], &[("main.mjs", main)])?;
        process::run(tools::node().arg("--no-warnings").arg("main.mjs").current_dir(&project))
    };
    passes(check());
}

#[test]
fn a_project_of_node_in_commonjs() {
    let main = "const { init, greet, Counter } = require('greeter');
        init().then(() => {
            const text = `${greet('project')} ${new Counter(2).value}`;
            if (text !== 'Hello, project! 2') throw new Error(text);
        });";
    let project = project(
        &["--target", "node-cjs"],
        &[("main.js", main), ("main.mjs", &MAIN.replace("import init, {", "import { init, "))],
    );
    passes(project.and_then(|project| {
        process::run(tools::node().args(["--no-warnings", "main.js"]).current_dir(&project))?;
        process::run(tools::node().args(["--no-warnings", "main.mjs"]).current_dir(&project))
    }));
}

#[test]
fn a_script_of_deno() {
    let check = |project: TempDir| {
        let mut deno = Command::new(tools::npm("@deno/linux-x64-glibc/deno")?);
        deno.args(["run", "--allow-read", "main.ts"]).env("DENO_NO_UPDATE_CHECK", "1");
        process::run(deno.current_dir(&project))
    };
    passes(project(&[], &[("main.ts", MAIN)]).and_then(check));
}

#[test]
fn a_script_of_bun() {
    let check = |project: TempDir| {
        process::run(Engine::Bun.command()?.arg("main.ts").current_dir(&project))
    };
    passes(project(&[], &[("main.ts", MAIN)]).and_then(check));
}

/// A project of Vite; the page reports to the tests' browser.
fn vite_project() -> Result<TempDir> {
    let page = "<!doctype html>\n<script type=\"module\" src=\"/main.js\"></script>\n";
    let main = format!("{MAIN}globalThis.report = {{ passed: true, lines: [text] }};\n");
    project(&[], &[("index.html", page), ("main.js", &main)])
}

fn vite(project: &TempDir, arguments: &[&str]) -> Result<Command> {
    let mut vite = tools::node();
    vite.arg(tools::npm("vite/bin/vite.js")?).args(arguments).current_dir(project);
    Ok(vite)
}

#[test]
fn a_project_of_vite_is_built() {
    passes(vite_project().and_then(|project| {
        process::run(&mut vite(&project, &["build"])?)?;
        engine::open_page("/index.html", "", &project.path().join("dist"))
    }));
}

/// Ends a program that does not end by itself.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Vite's server bundles dependencies in a way of its own.
#[test]
fn a_project_of_vite_is_served() {
    passes(vite_project().and_then(|project| {
        let mut command = vite(&project, &["--host", "127.0.0.1", "--port", "0"])?;
        let command = command.env("NO_COLOR", "1").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = Ended(command.spawn().map_err(|error| error.to_string())?);
        let output = server.0.stdout.take().ok_or("no output")?;
        let mut lines = BufReader::new(output).lines().map_while(std::result::Result::ok);
        let line = lines.find(|line| line.contains("http://")).ok_or("Vite serves nothing")?;
        let address = &line[line.find("http://").unwrap_or_default()..];
        engine::open_page(address.trim(), "", project.path())
    }));
}
