//! Packages of each target, and further instances, in Node.

use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, paths, process, tools};
use std::path::PathBuf;
use std::sync::OnceLock;

const SOURCE: &str = r#"
    use minibind::{export, import};
    use std::cell::Cell;

    #[import]
    extern "C" {
        fn report(text: &str);
    }

    thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });

    #[export]
    const ANSWER: u32 = 42;

    #[export]
    fn count() -> u32 {
        COUNT.set(COUNT.get() + 1);
        COUNT.get()
    }

    #[export]
    fn tell(text: &str) {
        report(text);
    }

    #[export]
    fn fail() {
        panic!("as asked");
    }

    #[export]
    struct Counter { pub value: u32 }

    #[export]
    impl Counter {
        pub fn new(value: u32) -> Self { Counter { value } }
    }
"#;

const HOST: &str = "globalThis.told = []; globalThis.report = (text) => told.push(text);
import assert from \"node:assert/strict\"; import { createRequire } from \"node:module\"; import vm from \"node:vm\";
import { readFileSync } from \"node:fs\"; const require = createRequire(import.meta.url);\n";

fn module() -> Result<PathBuf> {
    static MODULE: OnceLock<Result<PathBuf>> = OnceLock::new();
    let build = || {
        let source = paths::output().join("targets/guest.rs");
        process::write(&source, SOURCE)?;
        let guest = Guest { name: "my_targets".into(), source, manifest: String::new() };
        guest::build_one(guest, &Build::small("targets"))
    };
    MODULE.get_or_init(build).clone()
}

/// Binds for a target and runs a script beside the package in Node.
fn run(target: &str, options: &[&str], script: &str) {
    let folder = paths::output().join("targets").join(target);
    let options = [&["--target", target], options].concat();
    module()
        .and_then(|module| bind::bind(&module, &folder.join("pkg"), &options))
        .and_then(|()| process::write(&folder.join("test.mjs"), &format!("{HOST}{script}")))
        .and_then(|()| {
            process::run(tools::node().arg("--expose-gc").arg(folder.join("test.mjs"))).map(drop)
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn node_cjs() {
    run(
        "node-cjs",
        &[],
        "const { init, count, Counter } = require('./pkg');
        assert.throws(() => count(), { message: 'call and await init() before count()' });
        await init();
        const pkg = require('./pkg');
        assert.deepEqual([count(), pkg.count(), pkg.ANSWER], [1, 2, 42]);
        assert.equal(new Counter(5).value, 5);
        assert.ok(new Counter(1) instanceof pkg.Counter && new pkg.Counter(1) instanceof Counter);
        const named = await import('./pkg/index.js');
        assert.equal(named.count(), 3);",
    );
}

#[test]
fn script() {
    run(
        "script",
        &[],
        "const url = new URL('pkg/index.js', import.meta.url);
        vm.runInThisContext(readFileSync(url, 'utf8'), { filename: url.href });
        assert.throws(() => myTargets.count(), { message: 'call and await init() before count()' });
        await myTargets.init();
        assert.deepEqual([myTargets.count(), myTargets.count(), myTargets.ANSWER], [1, 2, 42]);",
    );
}

#[test]
fn inline_with_instances() {
    run(
        "inline",
        &["--instances"],
        "const pkg = await import('./pkg/index.js');
        pkg.initSync();
        assert.equal(pkg.count(), 1);
        const lines = [];
        const a = await pkg.instantiate(undefined, { globalThis: { report: (text) => lines.push(text) } });
        const b = await pkg.instantiate();
        assert.deepEqual([a.count(), a.count(), b.count(), pkg.count(), a.ANSWER], [1, 2, 1, 2, 42]);
        a.tell('a');
        b.tell('b');
        assert.deepEqual([lines, told], [['a'], ['b']]);
        assert.ok(!(new a.Counter(1) instanceof b.Counter));
        assert.throws(() => a.fail());
        assert.throws(() => a.count());
        assert.equal(b.count(), 2);
        assert.equal((await pkg.instantiate()).count(), 1);
        await assert.rejects(pkg.instantiate(undefined, { globalThis: {} }), /globalThis has no function 'report'/);
        const dropped = new WeakRef(await pkg.instantiate());
        for (let turn = 0; turn < 20 && dropped.deref(); turn++) {
            await new Promise((done) => setTimeout(done, 5));
            gc();
        }
        assert.equal(dropped.deref(), undefined);",
    );
}

#[test]
fn a_bundler_makes_one_instance() {
    let folder = paths::output().join("targets/refused");
    let error = module()
        .and_then(|module| bind::bind(&module, &folder, &["--target", "bundler", "--instances"]))
        .unwrap_err();
    assert!(error.contains("for `--instances` choose `--target universal` or `inline`"), "{error}");
}

#[test]
fn a_script_leaves_globals_alone() {
    let folder = paths::output().join("targets/refused");
    let options = ["--target", "script", "--name", "location"];
    let error = module().and_then(|module| bind::bind(&module, &folder, &options)).unwrap_err();
    assert!(error.contains("a script cannot set the global `location`"), "{error}");
}
