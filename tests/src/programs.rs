//! The small programs whose sizes are watched: each for minibind and for wasm-bindgen.
//!
//! Small, so that nothing hides what the bindings cost. `tests/it/sizes.rs` holds the sizes that
//! minibind reaches; the benchmark shows them beside wasm-bindgen's.

use crate::guest::{Build, Guest, SMALL};
use crate::{Result, paths, process};

/// A program.
#[derive(Debug)]
pub struct Program {
    /// The name of the crate.
    pub name: &'static str,
    /// What it exports.
    pub title: &'static str,
    /// The source for minibind.
    pub minibind: &'static str,
    /// The source for wasm-bindgen.
    pub wasm_bindgen: &'static str,
    /// What follows the path of the dependency minibind in the manifest.
    pub manifest: &'static str,
}

/// A way to build programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// As in `opt-level`.
    pub name: &'static str,
    /// The profiles of the manifest.
    pub profile: &'static str,
}

/// The levels of optimization that are measured.
pub const LEVELS: [Level; 2] =
    [Level { name: "3", profile: SMALL }, Level { name: "z", profile: SMALLEST }];

const SMALLEST: &str =
    "[profile.release]\nopt-level = \"z\"\nlto = true\ncodegen-units = 1\npanic = \"abort\"\n";

/// All programs.
pub const PROGRAMS: &[Program] = &[
    Program {
        name: "size_add",
        title: "`add(usize, usize)`",
        minibind: "#[minibind::export] fn add(a: usize, b: usize) -> usize { a + b }",
        wasm_bindgen: "
            #[wasm_bindgen::prelude::wasm_bindgen]
            pub fn add(a: usize, b: usize) -> usize { a + b }",
        manifest: "",
    },
    Program {
        name: "size_str_len",
        title: "`str_len(&str) -> usize`",
        minibind: "#[minibind::export] fn str_len(s: &str) -> usize { s.len() }",
        wasm_bindgen: "
            #[wasm_bindgen::prelude::wasm_bindgen]
            pub fn str_len(s: &str) -> usize { s.len() }",
        manifest: "",
    },
    Program {
        name: "size_sum",
        title: "`sum(&[f64]) -> f64`",
        minibind: "#[minibind::export] fn sum(v: &[f64]) -> f64 { v.iter().sum() }",
        wasm_bindgen: "
            #[wasm_bindgen::prelude::wasm_bindgen]
            pub fn sum(v: &[f64]) -> f64 { v.iter().sum() }",
        manifest: "",
    },
    Program {
        name: "size_greet",
        title: "`greet(&str) -> String`",
        minibind: r#"
            #[minibind::export]
            fn greet(name: &str) -> String {
                let mut text = String::from("Hello, ");
                text.push_str(name);
                text.push('!');
                text
            }"#,
        wasm_bindgen: r#"
            #[wasm_bindgen::prelude::wasm_bindgen]
            pub fn greet(name: &str) -> String {
                let mut text = String::from("Hello, ");
                text.push_str(name);
                text.push('!');
                text
            }"#,
        manifest: "",
    },
    Program {
        name: "size_greet_core",
        title: "the same, `no_std`, a small allocator",
        minibind: include_str!("programs/greet_core.rs"),
        wasm_bindgen: "",
        manifest: "default-features = false\nfeatures = [\"alloc\"]\n",
    },
    Program {
        name: "size_counter",
        title: "class `Counter`",
        minibind: "
            #[minibind::export]
            struct Counter { value: u32 }
            #[minibind::export]
            impl Counter {
                pub fn new(value: u32) -> Self { Counter { value } }
                pub fn increment(&mut self) -> u32 {
                    self.value += 1;
                    self.value
                }
            }",
        wasm_bindgen: "
            use wasm_bindgen::prelude::wasm_bindgen;
            #[wasm_bindgen]
            pub struct Counter { value: u32 }
            #[wasm_bindgen]
            impl Counter {
                #[wasm_bindgen(constructor)]
                pub fn new(value: u32) -> Self { Counter { value } }
                pub fn increment(&mut self) -> u32 {
                    self.value += 1;
                    self.value
                }
            }",
        manifest: "",
    },
    Program {
        name: "size_result",
        title: "`Result<u32, Error>`",
        minibind: "
            #[minibind::export]
            fn parse(text: &str) -> Result<u32, std::num::ParseIntError> { text.parse() }",
        wasm_bindgen: "
            use wasm_bindgen::prelude::{JsError, wasm_bindgen};
            #[wasm_bindgen]
            pub fn parse(text: &str) -> Result<u32, JsError> { Ok(text.parse()?) }",
        manifest: "",
    },
    Program {
        name: "size_random",
        title: "import of `Math.random`",
        minibind: r#"
            #[minibind::import(namespace = "Math")]
            extern "C" {
                fn random() -> f64;
            }
            #[minibind::export]
            fn roll() -> f64 { random() }"#,
        wasm_bindgen: "
            use wasm_bindgen::prelude::wasm_bindgen;
            #[wasm_bindgen]
            extern \"C\" {
                #[wasm_bindgen(js_namespace = Math)]
                fn random() -> f64;
            }
            #[wasm_bindgen]
            pub fn roll() -> f64 { random() }",
        manifest: "",
    },
    Program {
        name: "size_records",
        title: "records: `Vec<Record>`, sorted",
        minibind: "
            #[minibind::export(object)]
            struct Record { id: u32, name: String, score: f64 }
            #[minibind::export]
            fn sort(mut records: Vec<Record>) -> Vec<Record> {
                records.sort_by_key(|record| record.id);
                records
            }",
        wasm_bindgen: "
            use wasm_bindgen::prelude::wasm_bindgen;
            #[wasm_bindgen(getter_with_clone)]
            pub struct Record { pub id: u32, pub name: String, pub score: f64 }
            #[wasm_bindgen]
            impl Record {
                #[wasm_bindgen(constructor)]
                pub fn new(id: u32, name: String, score: f64) -> Record { Record { id, name, score } }
            }
            #[wasm_bindgen]
            pub fn sort(mut records: Vec<Record>) -> Vec<Record> {
                records.sort_by_key(|record| record.id);
                records
            }",
        manifest: "",
    },
];

impl Program {
    /// The crate of this program for minibind.
    pub fn guest(&self) -> Result<Guest> {
        let source = paths::output().join("sizes").join(format!("{}.rs", self.name));
        process::write(&source, self.minibind)?;
        Ok(Guest { name: self.name.into(), source, manifest: self.manifest.into() })
    }

    /// How it is built at a level.
    #[must_use]
    pub fn build(&self, level: Level) -> Build {
        let name = format!("{}-{}", self.name, level.name);
        Build { profile: level.profile.into(), ..Build::small(&name) }
    }
}
