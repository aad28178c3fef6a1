//! How large a module and its glue are: bytes of the module, and of the glue after gzip, at both levels of
//! optimization. Each number is the size that is reached; one that grows needs a reason, one that shrinks
//! is lowered here. The programs are those of `minibind_tests::programs`.

use minibind_tests::programs::{LEVELS, Level, PROGRAMS, Program};
use minibind_tests::report::Bytes;
use minibind_tests::{Result, bind, guest, paths};

/// The sizes of module and glue.
fn measure(program: &Program, level: Level) -> Result<(usize, usize)> {
    let module = guest::build_one(program.guest()?, &program.build(level))?;
    let package = paths::output().join("sizes").join(level.name).join(program.name);
    bind::bind(&module, &package, &[])?;
    let read = |name: &str| std::fs::read(package.join(name)).map_err(|error| error.to_string());
    let glue = Bytes::of(&read("index.js")?);
    Ok((read(&format!("{}.wasm", program.name))?.len(), glue.gzip))
}

/// Checks a program: the most that module and glue may have, at each level.
fn check(name: &str, most: [(usize, usize); 2]) {
    let program = PROGRAMS.iter().find(|program| program.name == name).unwrap();
    for (level, (most_module, most_glue)) in LEVELS.into_iter().zip(most) {
        let (module, glue) = measure(program, level).unwrap_or_else(|error| panic!("{error}"));
        let at = level.name;
        println!("{name} at {at}: module {module} of {most_module}, glue {glue} of {most_glue}");
        assert!(module <= most_module, "{name} at {at}: module of {module}, not {most_module}");
        assert!(glue <= most_glue, "{name} at {at}: glue of {glue} gzipped, not {most_glue}");
    }
}

#[test]
fn add() {
    check("size_add", [(55, 833), (55, 833)]);
}

#[test]
fn str_len() {
    check("size_str_len", [(248, 1624), (243, 1624)]);
}

#[test]
fn sum() {
    check("size_sum", [(381, 2483), (102, 2483)]);
}

#[test]
fn greet() {
    check("size_greet", [(10_704, 2292), (10_089, 2292)]);
}

#[test]
fn greet_core() {
    check("size_greet_core", [(1584, 2295), (1592, 2295)]);
}

#[test]
fn result() {
    check("size_result", [(3179, 2043), (4227, 2104)]);
}

#[test]
fn random() {
    check("size_random", [(67, 826), (67, 826)]);
}

#[test]
fn counter() {
    check("size_counter", [(7633, 1676), (7018, 1676)]);
}

#[test]
fn records() {
    check("size_records", [(19_947, 2848), (17_750, 2848)]);
}
