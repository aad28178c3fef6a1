//! Modules that the host finds by their names: its own, those of a package, and parts of one.

use minibind::{JsValue, export, import};

#[import(module = "node:path")]
extern "C" {
    #[import(variadic)]
    fn join(parts: &[&str]) -> String;
    #[import(namespace = "posix", name = "sep")]
    static SEPARATOR: char;
    #[import(namespace = "posix", name = "basename")]
    fn base_name(path: &str, ending: Option<&str>) -> Result<String, JsValue>;
}

#[import(module = "minibind-test-tools", version = "^4.2.0")]
extern "C" {
    fn pad(text: &str, width: u32) -> String;
    /// Only numbers.
    fn half(number: f64) -> f64;
    #[import(name = "default")]
    fn main_function() -> String;
}

#[import(module = "minibind-test-tools/part.js", version = "^4.2.0")]
extern "C" {
    type Part;
    #[import(constructor)]
    fn new(name: &str) -> Part;
    #[import(getter)]
    fn name(this: &Part) -> String;
}

#[import(module = "@minibind-test/scoped", version = "4")]
extern "C" {
    fn scoped() -> String;
}

/// Nobody calls it, so the package does not depend on it.
#[import(module = "minibind-test-unused", version = "^1")]
extern "C" {
    #[allow(dead_code)]
    fn unused();
}

#[export]
fn paths(first: &str, second: &str) -> Vec<String> {
    let path = join(&[first, "..", second]);
    let names = [base_name(&path, None), base_name(&path, Some(".txt"))];
    let names = names.map(|name| name.unwrap_or_else(|_| "none".into()));
    vec![path, names.join(" "), SEPARATOR.to_string()]
}

#[export]
fn tools(text: &str) -> Vec<String> {
    let part = Part::new(text);
    vec![pad(text, 4), half(5.0).to_string(), main_function(), part.name(), scoped()]
}
