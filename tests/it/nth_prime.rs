//! The functions of the article: binding adds no byte to what a function exported by hand takes, and a
//! module of numbers needs no glue.

use minibind_tests::{article, process, tools};

#[test]
fn binding_adds_no_byte() {
    let rows = article::measure().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(rows.len(), 8, "two functions in four builds");
    for row in rows {
        assert!(row.bound <= row.without_custom_sections, "binding added bytes: {row:?}");
    }
    for (function, form, call, result) in [
        ("add", "release", "add(40, 2)", "42"),
        ("add", "no_std", "add(-1, 2)", "1"),
        ("nth_prime", "release", "nth_prime(10)", "29"),
        ("nth_prime", "lto", "nth_prime(1)", "2"),
        ("nth_prime", "opt", "nth_prime(100)", "541"),
        ("nth_prime", "no_std", "nth_prime(1000)", "7919"),
    ] {
        assert_eq!(call_without_glue(function, form, call), result, "{form}: {call}");
    }
}

fn call_without_glue(function: &str, form: &str, call: &str) -> String {
    let module = article::bound(function, form);
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
