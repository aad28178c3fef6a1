//! Names: camel case, given names, namespaces, reserved words, names of globals and of helpers.

use minibind::export;

#[export]
fn several_words_here(first_value: u32, second_value: u32) -> u32 {
    first_value - second_value
}

#[export(rename_all = "snake_case")]
fn kept_as_is(first_value: u32) -> u32 {
    first_value
}

#[export(name = "given")]
fn not_this_one(#[export(name = "amount")] value: u8) -> u8 {
    value
}

#[export]
fn _leading() -> u32 {
    1
}

#[export]
fn trailing_() -> u32 {
    2
}

#[export]
#[allow(non_snake_case)]
fn two__words() -> u32 {
    3
}

#[export]
fn größe_über() -> u32 {
    4
}

#[export]
fn sha_256() -> u32 {
    5
}

/// A word that JavaScript reserves.
#[export]
fn delete(class: u32, r#in: u32, new: u32) -> u32 {
    class * 100 + r#in * 10 + new
}

#[export]
fn r#typeof(eval: u32, arguments: u32) -> u32 {
    eval - arguments
}

#[export]
fn new() -> u32 {
    6
}

#[export(name = "await")]
fn wait(r#await: bool, r#yield: bool) -> bool {
    r#await && r#yield
}

/// The name of a global that the glue uses.
#[export(name = "TypeError")]
fn type_error(object: &str) -> String {
    object.to_owned()
}

#[export(name = "Float64Array")]
fn float64_array(values: &[f64]) -> Vec<f64> {
    values.to_vec()
}

/// The names of helpers and of what wrappers declare.
#[export]
#[allow(clippy::too_many_arguments)]
fn must_be(
    wasm: u8,
    memory: &str,
    result: &[f64],
    mark: &mut [u8],
    ptr1: char,
    len1: u64,
    lowered: Option<&str>,
    error: &str,
) -> String {
    mark.reverse();
    format!("{wasm} {memory} {result:?} {ptr1} {len1} {lowered:?} {error}")
}

#[export]
fn bind(code: char, code0: char) -> String {
    format!("{code}{code0}")
}

#[export]
fn load(early: u32) -> u32 {
    early
}

#[export]
fn wasm(exports: u32, instance: u32) -> u32 {
    exports + instance
}

#[export]
fn memory() -> String {
    "memory".into()
}

#[export]
fn decode(decoder: &str) -> String {
    decoder.to_owned()
}

/// A parameter that is no name.
#[export]
fn pattern(mut a: u32, _: u32, [b]: [u32; 1]) -> u32 {
    a += b;
    a
}

/// The same function name in two modules.
mod first {
    #[minibind::export(namespace = "first")]
    fn area() -> u32 {
        1
    }
}

mod second {
    #[minibind::export(namespace = "second.inner")]
    fn area() -> u32 {
        2
    }

    #[minibind::export(name = "secondArea")]
    fn area_too() -> u32 {
        3
    }

    #[minibind::export(namespace = "second")]
    fn delete(value: i8) -> i8 {
        value
    }

    #[minibind::export(namespace = "second")]
    fn constructor() -> u32 {
        4
    }
}

/// Private in its module, and public in the package.
mod deep {
    pub mod deeper {
        #[minibind::export]
        fn hidden() -> &'static str {
            "found"
        }
    }
}
