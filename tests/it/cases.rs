//! Each case of `tests/cases` in Node 20: one test a case, so that its output stands alone.

use minibind_tests::case;
use minibind_tests::engine::Engine;

macro_rules! cases {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                run(stringify!($name));
            }
        )*

        /// The list and the folders say the same.
        #[test]
        fn every_case_is_listed() {
            assert_eq!(case::names().unwrap(), [$(stringify!($name)),*]);
        }
    };
}
cases! {
    anyhow async_panics bad_paths bare bigints borrows builtins callbacks classes closures constants containers enums errors_exported functions_returned import_errors import_json import_modules import_types imports init iterators js_values json limits memory memory_async memory_imports memory_types mixed names nesting nonzero numbers objects options overflow ownership panics panics_silent promises references results sabotage scalars slices start start_fails streams strings tasks typescript unchecked unchecked_types unions values variadic vectors views zero_copy
}

fn run(name: &str) {
    let case = case::find(name).unwrap_or_else(|error| panic!("{error}"));
    let output = Engine::Node20.run(&[case]).unwrap_or_else(|error| panic!("{error}"));
    println!("{output}");
}
