//! How large a module and its glue are: bytes of the module, and of the glue after gzip. Each number
//! is the size that is reached; one that grows needs a reason, one that shrinks is lowered here.

use flate2::Compression;
use flate2::write::GzEncoder;
use minibind_tests::guest::{self, Build, Guest};
use minibind_tests::{Result, bind, paths, process};
use std::io::Write;

struct Program {
    name: &'static str,
    source: &'static str,
    module: usize,
    glue: usize,
}

/// The sizes; small programs, so that nothing hides what the bindings cost.
const PROGRAMS: &[Program] = &[
    Program {
        name: "size_add",
        source: "#[minibind::export] fn add(a: usize, b: usize) -> usize { a + b }",
        module: 55,
        glue: 800,
    },
    Program {
        name: "size_str_len",
        source: "#[minibind::export] fn str_len(s: &str) -> usize { s.len() }",
        module: 56,
        glue: 1855,
    },
    Program {
        name: "size_sum",
        source: "#[minibind::export] fn sum(v: &[f64]) -> f64 { v.iter().sum() }",
        module: 381,
        glue: 2892,
    },
    Program {
        name: "size_greet",
        source: r#"
            #[minibind::export]
            fn greet(name: &str) -> String {
                let mut text = String::from("Hello, ");
                text.push_str(name);
                text.push('!');
                text
            }"#,
        module: 10_421,
        glue: 2587,
    },
    Program {
        name: "size_result",
        source: r#"
            #[minibind::export]
            fn parse(text: &str) -> Result<u32, std::num::ParseIntError> { text.parse() }"#,
        module: 2_988,
        glue: 2305,
    },
    Program {
        name: "size_random",
        source: r#"
            #[minibind::import(namespace = "Math")]
            extern "C" {
                fn random() -> f64;
            }
            #[minibind::export]
            fn roll() -> f64 { random() }"#,
        module: 67,
        glue: 791,
    },
    Program {
        name: "size_counter",
        source: "
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
        module: 7_633,
        glue: 1741,
    },
    Program {
        name: "size_records",
        source: "
            #[minibind::export(object)]
            struct Record { id: u32, name: String, score: f64 }
            #[minibind::export]
            fn sort(mut records: Vec<Record>) -> Vec<Record> {
                records.sort_by_key(|record| record.id);
                records
            }",
        module: 20_009,
        glue: 4301,
    },
];

/// The sizes of module and glue.
fn measure(program: &Program) -> Result<(usize, usize)> {
    let folder = paths::output().join("sizes");
    let source = folder.join(format!("{}.rs", program.name));
    process::write(&source, program.source)?;
    let guest = Guest { name: program.name.into(), source, manifest: String::new() };
    let module = guest::build_one(guest, &Build::small(program.name))?;
    let package = folder.join(program.name);
    bind::bind(&module, &package, &[])?;
    let read = |name: &str| std::fs::read(package.join(name)).map_err(|error| error.to_string());
    Ok((read(&format!("{}.wasm", program.name))?.len(), gzip_size(&read("index.js")?)))
}

fn gzip_size(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

fn check(name: &str) {
    let program = PROGRAMS.iter().find(|program| program.name == name).unwrap();
    let (module, glue) = measure(program).unwrap_or_else(|error| panic!("{error}"));
    println!("{name}: module {module} of {}, glue {glue} of {}", program.module, program.glue);
    assert!(module <= program.module, "{name}: module of {module} bytes, not {}", program.module);
    assert!(glue <= program.glue, "{name}: glue of {glue} bytes gzipped, not {}", program.glue);
}

#[test]
fn add() {
    check("size_add");
}

#[test]
fn str_len() {
    check("size_str_len");
}

#[test]
fn sum() {
    check("size_sum");
}

#[test]
fn greet() {
    check("size_greet");
}

#[test]
fn result() {
    check("size_result");
}

#[test]
fn random() {
    check("size_random");
}

#[test]
fn counter() {
    check("size_counter");
}

#[test]
fn records() {
    check("size_records");
}
