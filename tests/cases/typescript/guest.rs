//! What the author says of TypeScript types: for parameters, for results, and blocks of their own.

use minibind::{JsValue, export};

minibind::ts! { "export type Id = string & { readonly brand: unique symbol };" }

minibind::ts! {
    "
/** A point in the plane. */
export interface Point {
  x: number;
  y: number;
}
"
}

/// Makes an id.
#[export(ts_return = "Id")]
fn make_id(number: u32) -> String {
    format!("id-{number}")
}

/// The same id.
#[export(ts_return = "Id")]
fn same_id(#[export(ts = "Id")] id: String) -> String {
    id
}

/// Any value, with a type.
#[export(ts_return = "Point")]
fn same_point(#[export(ts = "Point")] point: JsValue) -> JsValue {
    point
}

/// Takes one of two words, or none.
#[export]
fn pick(#[export(ts = "\"left\" | \"right\"")] side: Option<&str>) -> bool {
    side == Some("left")
}

#[export(variadic, ts_return = "1 | 2")]
fn rest(#[export(ts = "(1 | 2)[]")] values: &[u8]) -> u8 {
    values.iter().copied().max().unwrap_or(1)
}

/// Does a thing.
///
/// Second paragraph, with a `*/` inside and an `@` sign.
///
/// # Errors
/// When `value` is odd.
///
/// # Examples
/// ```js
/// documented(2);
/// ```
#[export]
fn documented(value: u32) -> Result<u32, String> {
    if value % 2 == 0 { Ok(value) } else { Err("odd".into()) }
}
