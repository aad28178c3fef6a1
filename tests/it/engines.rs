//! All cases in every other engine: one test an engine.

use minibind_tests::case;
use minibind_tests::engine::Engine;

macro_rules! engines {
    ($($test:ident: $engine:ident;)*) => {$(
        #[test]
        fn $test() {
            let cases = case::bound().unwrap_or_else(|error| panic!("{error}"));
            let output = Engine::$engine.run(&cases).unwrap_or_else(|error| panic!("{error}"));
            println!("{output}");
        }
    )*};
}
engines! {
    node_22: Node22;
    node_24: Node24;
    node_26: Node26;
    deno: Deno;
    bun: Bun;
    chromium: Chromium;
}
