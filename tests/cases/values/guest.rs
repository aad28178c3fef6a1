//! JavaScript values that pass through Rust as themselves.

use minibind::{JsValue, export};

#[export]
fn same(value: JsValue) -> JsValue {
    value
}

#[export]
fn cloned(value: &JsValue) -> JsValue {
    value.clone()
}

#[export]
fn maybe(value: Option<JsValue>) -> Option<JsValue> {
    value
}

#[export]
fn maybe_ref(value: Option<&JsValue>) -> bool {
    value.is_some()
}

#[export]
fn second(first: &JsValue, second: JsValue, third: JsValue) -> JsValue {
    let _ = (first, third);
    second
}

/// One of a few values made in Rust.
#[export]
fn make(which: &str) -> JsValue {
    match which {
        "undefined" => JsValue::UNDEFINED,
        "null" => JsValue::NULL,
        "true" => true.into(),
        "false" => JsValue::FALSE,
        "number" => (-0.5).into(),
        "string" => String::from("größer 😀").into(),
        _ => which.into(),
    }
}

/// Drops what it gets.
#[export]
fn forget(value: JsValue) {
    drop(value);
}
