//! A guest of the edition before, which forbids what an expansion must not bring.

#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, clippy::all, clippy::pedantic)]

use minibind::export;

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
