//! The packages are what TypeScript and Node take them for: each `types.ts` under `--strict` with
//! two compilers and both ways to find a package, and `node --check` on each `index.js`.

use minibind_tests::{case, process, tools};
use std::process::Command;

fn check(compiler: &str, module: &str, resolution: &str) {
    let cases = case::bound().unwrap_or_else(|error| panic!("{error}"));
    let files: Vec<String> = cases.iter().map(|case| format!("{}/types.ts", case.name)).collect();
    let config = serde_json::json!({
        "compilerOptions": {
            "strict": true,
            "noEmit": true,
            "target": "es2022",
            "lib": ["es2022", "dom"],
            "module": module,
            "moduleResolution": resolution,
            "types": [],
            "skipLibCheck": false,
            "exactOptionalPropertyTypes": true,
            "noUncheckedIndexedAccess": true,
            "noImplicitOverride": true,
            "verbatimModuleSyntax": true,
            "isolatedModules": true,
        },
        "files": files,
    });
    let path = case::stage().join(format!("tsconfig.{compiler}.{resolution}.json"));
    process::write(&path, &config.to_string()).unwrap();
    let tsc = tools::npm(&format!("{compiler}/bin/tsc")).unwrap_or_else(|error| panic!("{error}"));
    let mut command = tools::node();
    command.arg(tsc).args(["--pretty", "false", "--project"]).arg(path);
    process::run(&mut command).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn typescript_7_for_bundlers() {
    check("typescript", "esnext", "bundler");
}

#[test]
fn typescript_7_for_node() {
    check("typescript", "nodenext", "nodenext");
}

#[test]
fn typescript_5_for_bundlers() {
    check("typescript5", "esnext", "bundler");
}

#[test]
fn typescript_5_for_node() {
    check("typescript5", "nodenext", "nodenext");
}

/// Each case says what the compiler must refuse, so that a type of `any` could not pass unseen.
#[test]
fn every_case_expects_an_error() {
    for case in case::all().unwrap_or_else(|error| panic!("{error}")) {
        let text = process::read(&case.source.join("types.ts")).unwrap();
        let only_values = ["values", "start_fails"].contains(&case.name.as_str());
        assert!(only_values || text.contains("@ts-expect-error"), "tests/cases/{}", case.name);
    }
}

#[test]
fn node_takes_each_file() {
    for case in case::bound().unwrap_or_else(|error| panic!("{error}")) {
        let mut node = Command::new("node");
        node.arg("--check").arg(case.package_file("index.js"));
        process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
    }
}
