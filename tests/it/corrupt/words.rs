//! Descriptors of random words: those of no meaning end in an error, and every one that has a
//! meaning makes JavaScript and TypeScript that are valid.

use super::interface::{interface, items};
use super::{Glue, check, digest};
use crate::cli::handmade::{Body, Handmade, Named, one_item};
use minibind::rt::wire::item;
use minibind_cli::Keep;
use minibind_cli::descriptor::decode::decode;
use minibind_tests::{process, tools};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::cell::RefCell;
use std::sync::OnceLock;

/// A word that is likely to mean something.
fn word() -> impl Strategy<Value = u32> {
    prop_oneof![0..44u32, 0x100..0x106u32, any::<u32>(), Just(u32::MAX), Just(1 << 31)]
}

#[test]
fn words_of_no_meaning() {
    check(20_000, &vec(word(), 0..60), |words| drop(decode(&[("x::f@1:1#0", words)], &[])));
}

#[test]
fn words_of_no_meaning_in_a_module() {
    let strategy = (
        select(
            &[item::FUNCTION, item::CLASS, item::OBJECT, item::ENUM, item::IMPORT, item::IMPORTED]
                [..],
        ),
        vec(word(), 0..60),
    );
    check(500, &strategy, |(kind, words)| {
        let head = Named { package: "", folder: "", ..Named::default() }.head(kind, "");
        let module = one_item("x::f@1:1#0", Body::Words([head, words].concat()));
        drop(digest(&module, Keep::default()));
    });
}

#[test]
fn descriptors_that_were_damaged() {
    let damages = vec((any::<Index>(), any::<Index>(), word()), 1..4);
    check(400, &(interface(), damages, any::<Index>()), |(interface, damages, length)| {
        let mut items = items(&interface);
        for (item, at, word) in damages {
            let item = item.index(items.len());
            let Body::Words(words) = &mut items[item].1 else { unreachable!() };
            let at = at.index(words.len());
            words[at] = word;
        }
        if let Some((_, Body::Words(words))) = items.last_mut() {
            words.truncate(1 + length.index(2 * words.len()));
        }
        drop(digest(&Handmade { items, ..Handmade::default() }.bytes(), Keep::default()));
    });
}

/// The packages of random interfaces, apart from those whose names clash.
fn packages() -> &'static [Glue] {
    static MADE: OnceLock<Vec<Glue>> = OnceLock::new();
    MADE.get_or_init(|| {
        let glues = RefCell::new(Vec::new());
        check(400, &interface(), |interface| {
            let module = Handmade { items: items(&interface), ..Handmade::default() }.bytes();
            match digest(&module, Keep::default()) {
                Ok(glue) => glues.borrow_mut().push(glue),
                Err(message) => {
                    let is_clash = ["are both", "are all", "is the name of", "as the variant"];
                    assert!(is_clash.iter().any(|part| message.contains(part)), "{message}");
                }
            }
        });
        let glues = glues.into_inner();
        assert!(glues.len() > 200, "most interfaces have no clash");
        glues
    })
}

/// Node imports each, which runs nothing of the module.
#[test]
fn every_interface_makes_valid_javascript() {
    let texts: Vec<&str> = packages().iter().map(|glue| glue.javascript.as_str()).collect();
    let folder = tempfile::TempDir::new().unwrap();
    let list = folder.path().join("glues.json");
    std::fs::write(&list, serde_json::to_string(&texts).unwrap()).unwrap();
    let script = format!(
        "const {{ SourceTextModule }} = require('vm');\
         const found = new Map();\
         (async () => {{\
           for (const text of JSON.parse(require('fs').readFileSync({list:?}, 'utf8'))) {{\
             try {{\
               const module = new SourceTextModule(text);\
               await module.link(() => {{}});\
               await module.evaluate();\
             }} catch (error) {{ found.set(String(error), text); }}\
           }}\
           for (const [message, text] of found) console.error(message + ' in\\n' + text + '\\n');\
           process.exitCode = found.size && 1;\
         }})();"
    );
    let mut node = tools::node();
    node.args(["--experimental-vm-modules", "--no-warnings", "-e", &script]);
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}"));
}

/// The compiler reads all of them in one run.
#[test]
fn every_interface_makes_valid_typescript() {
    let folder = tempfile::TempDir::new().unwrap();
    let glues = packages();
    for (index, glue) in glues.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{index}.d.ts")), &glue.typescript).unwrap();
    }
    let config = serde_json::json!({
        "compilerOptions": {
            "strict": true,
            "noEmit": true,
            "target": "es2022",
            "lib": ["es2022", "dom"],
            "module": "esnext",
            "moduleResolution": "bundler",
            "types": [],
            "skipLibCheck": false,
        },
        "include": ["*.d.ts"],
    });
    let path = folder.path().join("tsconfig.json");
    process::write(&path, &config.to_string()).unwrap();
    let tsc = tools::npm("typescript/bin/tsc").unwrap_or_else(|error| panic!("{error}"));
    let mut command = tools::node();
    command.arg(tsc).args(["--pretty", "false", "--project"]).arg(path);
    if let Err(error) = process::run(&mut command) {
        let first = error.split(".d.ts").next().and_then(|start| start.rsplit(['/', '\n']).next());
        let first = first.and_then(|index| glues.get(index.parse::<usize>().ok()?));
        panic!("{error}\n{}", first.map_or("", |glue| &glue.typescript));
    }
}
