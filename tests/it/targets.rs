//! Packages of each target where they are used: in Node, on pages and in workers, by TypeScript; and
//! further instances. Bundlers have tests of their own.

use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, engine, paths, process, tools};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The module of `tests/targets/<name>.rs`, which is `my_<name>`.
fn module(name: &str) -> Result<PathBuf> {
    static MODULES: OnceLock<Result<Vec<Result<PathBuf>>>> = OnceLock::new();
    let guest = |name: &str| Guest {
        name: format!("my_{name}"),
        source: paths::tests().join(format!("targets/{name}.rs")),
        manifest: String::new(),
    };
    let names = ["targets", "starts", "exports"];
    let built = MODULES
        .get_or_init(|| guest::build(&names.map(guest), &Build::small("targets")))
        .clone()?;
    let index = names.iter().position(|known| *known == name).expect("a guest of this name");
    built[index].clone()
}

/// Binds the guest of this name.
pub(crate) fn bind_guest(name: &str, out: &Path, options: &[&str]) -> Result<()> {
    bind::bind(&module(name)?, out, options)
}

/// A copy of a folder of `tests/targets`.
fn stage(folder: &str, name: &str) -> Result<PathBuf> {
    let staged = paths::output().join("targets").join(name);
    process::copy_folder(&paths::tests().join("targets").join(folder), &staged)?;
    Ok(staged)
}

/// Binds into `node_modules`, as a package of this name.
fn install(folder: &Path, guest: &str, name: &str, options: &[&str]) -> Result<()> {
    let package = folder.join("node_modules").join(name);
    bind_guest(guest, &package, &[&["--name", name], options].concat())
}

/// The value, or a failed test.
pub(crate) fn must<T>(result: Result<T>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn node_cjs() {
    let folder = must(stage("node", "node-cjs"));
    let options = ["--target", "node-cjs"];
    let with_instances = ["--target", "node-cjs", "--instances"];
    must(install(&folder, "targets", "my-targets", &options));
    must(install(&folder, "targets", "@scope/my-targets", &with_instances));
    must(install(&folder, "starts", "my-starts", &with_instances));
    must(process::run(tools::node().arg(folder.join("common.cjs"))));
}

/// On a page, in a worker of another folder, and in a service worker that answers a request.
#[test]
fn script() {
    let folder = must(stage("script", "script"));
    must(bind_guest("targets", &folder.join("pkg"), &["--target", "script"]));
    must(engine::open_page("/index.html", "", &folder));
}

#[test]
fn instances() {
    for target in ["universal", "inline"] {
        let folder = must(stage("node", &format!("instances-{target}")));
        let options = ["--target", target, "--instances"];
        must(install(&folder, "targets", "my-targets", &options));
        must(install(&folder, "starts", "my-starts", &options));
        let script = folder.join("instances.mjs");
        must(process::run(tools::node().arg("--expose-gc").arg(script)));
    }
}

fn check_types(compiler: &str, module: &str, resolution: &str) {
    static STAGED: OnceLock<Result<PathBuf>> = OnceLock::new();
    let stage = || {
        let folder = stage("types", "types")?;
        for target in ["universal", "inline", "node-cjs", "script"] {
            let scope = if target == "node-cjs" { "@scope/" } else { "" };
            let name = format!("{scope}targets-{target}");
            install(&folder, "targets", &name, &["--target", target, "--instances"])?;
        }
        Ok(folder)
    };
    let folder = must(STAGED.get_or_init(stage).clone());
    let config = serde_json::json!({
        "compilerOptions": {
            "strict": true,
            "noEmit": true,
            "target": "es2022",
            "lib": ["es2022", "dom"],
            "module": module,
            "moduleResolution": resolution,
            // A script without imports stays one.
            "moduleDetection": "auto",
            "types": [],
            "skipLibCheck": false,
        },
        "files": ["modules.mts", "common.cts", "script.ts"],
    });
    let path = folder.join(format!("tsconfig.{compiler}.{module}.json"));
    must(process::write(&path, &config.to_string()));
    let tsc = must(tools::npm(&format!("{compiler}/bin/tsc")));
    must(process::run(tools::node().arg(tsc).args(["--pretty", "false", "--project"]).arg(path)));
}

#[test]
fn typescript_7() {
    check_types("typescript", "node16", "node16");
    check_types("typescript", "nodenext", "nodenext");
    check_types("typescript", "preserve", "bundler");
}

#[test]
fn typescript_5() {
    check_types("typescript5", "node16", "node16");
    check_types("typescript5", "nodenext", "nodenext");
    check_types("typescript5", "preserve", "bundler");
}

fn refusal(guest: &str, options: &[&str]) -> String {
    bind_guest(guest, &paths::output().join("targets/refused"), options).unwrap_err()
}

#[test]
fn a_bundler_makes_one_instance() {
    let error = refusal("targets", &["--target", "bundler", "--instances"]);
    assert!(error.contains("for `--instances` choose `--target universal` or `inline`"), "{error}");
}

#[test]
fn an_instance_has_its_own_exports() {
    let error = refusal("exports", &["--instances"]);
    assert!(error.contains("an instance has its raw exports as `exports`"), "{error}");
    assert!(error.contains("give the item another name"), "{error}");
}

#[test]
fn a_script_leaves_globals_alone() {
    let error = refusal("targets", &["--target", "script", "--name", "location"]);
    assert!(error.contains("a script cannot set the global `location`"), "{error}");
}
