//! A guest of the edition before, which forbids what an expansion must not bring.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]

use minibind::{JsValue, export, import};

/// Text in, a number or an error out.
#[export]
fn parse(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("{text} is not a number"))
}

/// Words that are reserved since.
#[export]
fn gen(r#async: u32, dyn_: &mut [f64]) -> u32 {
    dyn_.fill(1.0);
    r#async
}

/// A text.
#[export]
const VERSION: &str = concat!("1", ".0");

#[export(start)]
fn run() {}

minibind::ts! { "export type Id = string;" }

#[import(module = "./edition_2021.rs")]
extern "C" {
    /// A class.
    pub type Store;
    #[import(constructor)]
    fn new(name: &str) -> Store;
    fn r#try(this: &Store, r#async: &mut dyn FnMut(&str) -> u32) -> Result<(), JsValue>;
    async fn sleep(ms: u32);
    static LIMIT: u32;
}

/// Calls them.
#[export]
async fn call(dyn_: impl FnOnce(u32) -> u32) -> Result<u32, JsValue> {
    Store::new("name").r#try(&mut |text| u32::try_from(text.len()).unwrap_or_default())?;
    sleep(1).await;
    Ok(dyn_(*LIMIT))
}

/// Counts.
#[export]
fn count() -> impl Iterator<Item = u32> {
    0..3
}
