//! An expansion brings no warning and no `unsafe` of the user's.

#![deny(warnings, unsafe_code, missing_docs, unreachable_pub, missing_debug_implementations)]
#![deny(non_camel_case_types, non_snake_case, unused, unused_qualifications, single_use_lifetimes)]
#![deny(elided_lifetimes_in_paths, let_underscore_drop, missing_copy_implementations)]

use minibind::export;

/// A function.
#[export]
pub fn add(left: u32, right: u32) -> u32 {
    left + right
}

/// Text in, text out.
#[export]
pub fn greet(name: &str) -> Result<String, String> {
    Ok(name.into())
}

/// A constant.
#[export]
pub const LIMIT: u32 = 8;

#[export(start)]
fn run() {}

minibind::ts! { "export type Id = string;" }

fn main() {
    run();
    assert_eq!(greet("x"), Ok("x".into()));
    assert_eq!(add(1, 2) + LIMIT, 11);
}
