//! Everything that a block of imports can declare.

#![deny(warnings, missing_docs, unsafe_code, unused)]

use minibind::{JsValue, import};

#[import]
extern "C" {
    /// A function.
    pub fn alert(message: &str);

    /// A parent.
    pub type Parent;

    /// A class.
    #[derive(Hash)]
    #[cfg(any())]
    pub type Gone;

    /// A class.
    #[import(name = "Shop", extends = Parent, ts = "Shop<string>")]
    pub type Store;

    /// Makes one.
    #[import(constructor)]
    pub fn new(name: &str) -> Store;

    /// Makes one, or not.
    #[import(constructor)]
    pub fn try_new(name: &str, r#type: Option<u32>) -> Result<Store, JsValue>;

    /// A method.
    pub fn put<'a>(this: &Store, key: &'a str, values: Vec<u32>);

    /// A method of the parent.
    pub fn close(this: &Parent) -> bool;

    #[import(getter)]
    fn size(this: &Store) -> u32;

    #[import(setter)]
    fn set_label(this: &Store, label: &str);

    #[import(setter, name = "color")]
    fn paint(this: &Store, color: &str) -> Result<(), JsValue>;

    #[import(static_of = Store)]
    fn open() -> Store;

    #[import(static_of = Store, getter)]
    fn count() -> u32;

    #[import(static_of = Store, setter)]
    fn set_count(count: u32);

    /// A value.
    pub static VERSION: String;
}

#[import(module = "lodash-es", version = "^4", namespace = "default.deep")]
unsafe extern "C" {
    safe fn debounce(ms: u32, _: bool) -> u32;

    #[import(variadic, namespace = "other")]
    fn sum(first: f64, others: &[f64]) -> f64;

    async fn sleep(ms: u32);

    #[cfg(not(any()))]
    async fn fetch(url: &str) -> Result<String, JsValue>;

    fn each(
        run: &dyn Fn(&str) -> u32,
        change: &mut dyn FnMut(u32),
        owned: impl Fn(u32) -> bool,
        changing: impl FnMut(u32),
        optional: Option<&dyn Fn(u32)>,
    );
}

#[import(module = "./imports.rs")]
extern "C" {
    fn of_a_file();
}

#[import(inline = "export function f() {}")]
extern "C" {
    fn f();
}

/// What is private can be left unused as anything else.
async fn uses() -> u32 {
    alert("text");
    let store = Store::new("name");
    store.put("key", vec![1]);
    store.set_label(&VERSION);
    store.paint("red").unwrap();
    Store::try_new("name", None).map(|store| store.close()).unwrap();
    Store::set_count(Store::count());
    each(&|text| text.len() as u32, &mut |_| {}, |n| n > 1, |_| {}, None);
    sleep(debounce(1, true)).await;
    of_a_file();
    f();
    fetch("url").await.map_or(0, |text| text.len() as u32)
        + Store::open().size()
        + sum(1.0, &[]) as u32
}

fn main() {
    let _uses = uses();
}
