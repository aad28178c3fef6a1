//! The table of module sizes that `cargo run -p minibind-tests --bin sizes` prints: binding adds no
//! byte to what a function exported by hand takes, and a module of numbers needs no glue.

use minibind_tests::{paths, process, tools};
use std::process::Command;

/// One row of the table.
struct Row {
    line: String,
    without_custom_sections: usize,
    bound: usize,
}

#[test]
fn binding_adds_no_byte() {
    let rows = table();
    assert_eq!(rows.len(), 8, "two functions in four builds");
    for row in rows {
        assert!(row.bound <= row.without_custom_sections, "binding added bytes: {}", row.line);
    }
    for (file, call, result) in [
        ("add-release", "add(40, 2)", "42"),
        ("add-no_std", "add(-1, 2)", "1"),
        ("nth_prime-release", "nth_prime(10)", "29"),
        ("nth_prime-lto", "nth_prime(1)", "2"),
        ("nth_prime-opt", "nth_prime(100)", "541"),
        ("nth_prime-no_std", "nth_prime(1000)", "7919"),
    ] {
        assert_eq!(call_without_glue(file, call), result, "{file}: {call}");
    }
}

/// Runs the command and reads what it prints.
fn table() -> Vec<Row> {
    let printed = process::run(&mut Command::new(env!("CARGO_BIN_EXE_sizes")))
        .unwrap_or_else(|error| panic!("{error}"));
    printed.lines().skip(2).map(read_row).collect()
}

fn read_row(line: &str) -> Row {
    let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
    let [_, _, _, stripped, bound] = cells[..] else { panic!("no row: {line}") };
    let number = |cell: &str| cell.parse().unwrap_or_else(|error| panic!("{line}: {error}"));
    Row { line: line.into(), without_custom_sections: number(stripped), bound: number(bound) }
}

fn call_without_glue(file: &str, call: &str) -> String {
    let module = paths::target().join("sizes/bound").join(file).with_extension("wasm");
    let script = "
        const { readFileSync } = process.getBuiltinModule('fs');
        const module = new WebAssembly.Module(readFileSync(process.argv[1]));
        const { add, nth_prime } = new WebAssembly.Instance(module).exports;
        console.log(eval(process.argv[2]));
    ";
    let mut node = tools::node();
    node.arg("-e").arg(script).arg(module).arg(call);
    process::run(&mut node).unwrap_or_else(|error| panic!("{error}")).trim().to_owned()
}
