//! `Symbol`.

use super::JsString;
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// A symbol. [`JsValue::symbol`] makes new ones.
    #[import(ts = "symbol")]
    pub type Symbol;

    /// The symbol of this name that all code shares.
    #[import(static_of = Symbol, name = "for")]
    pub fn for_(key: &str) -> Symbol;

    /// The name of a symbol that all code shares, or `undefined`.
    #[import(static_of = Symbol)]
    pub fn key_for(symbol: &Symbol) -> JsValue;

    /// The text that the symbol was made with.
    #[import(getter)]
    pub fn description(this: &Symbol) -> Option<JsString>;

    /// The symbol as text: `Symbol(description)`.
    pub fn to_string(this: &Symbol) -> JsString;

    /// The key of the method that makes an object asynchronously iterable.
    #[import(static_of = Symbol, getter)]
    pub fn async_iterator() -> Symbol;

    /// The key of the method that `instanceof` asks.
    #[import(static_of = Symbol, getter)]
    pub fn has_instance() -> Symbol;

    /// The key of the method that makes an object iterable.
    #[import(static_of = Symbol, getter)]
    pub fn iterator() -> Symbol;

    /// The key of the method that makes a primitive value of an object.
    #[import(static_of = Symbol, getter)]
    pub fn to_primitive() -> Symbol;

    /// The key of the name in what `Object.prototype.toString` says.
    #[import(static_of = Symbol, getter)]
    pub fn to_string_tag() -> Symbol;
}
