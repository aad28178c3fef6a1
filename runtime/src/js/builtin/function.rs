//! `Function`.

use super::{Array, Object};
use crate::JsValue;
use alloc::string::String;
use minibind_macro::import;

#[import]
extern "C" {
    /// Any function.
    #[import(extends = Object, ts = "Function")]
    pub type Function;

    /// A function with this code. A page's security policy may forbid it.
    #[import(constructor)]
    pub fn new_no_args(body: &str) -> Function;

    /// A function with these parameters and this code. A page's security policy may forbid it.
    #[import(constructor)]
    pub fn new_with_args(params: &str, body: &str) -> Function;

    /// Calls the function with the elements of an array.
    pub fn apply(this: &Function, context: &JsValue, arguments: &Array)
    -> Result<JsValue, JsValue>;

    /// A function that calls this one with a fixed `this`.
    pub fn bind(this: &Function, context: &JsValue) -> Function;

    /// The same, and with a first argument.
    #[import(name = "bind")]
    pub fn bind1(this: &Function, context: &JsValue, argument1: &JsValue) -> Function;

    /// The same, and with two arguments.
    #[import(name = "bind")]
    pub fn bind2(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
    ) -> Function;

    /// Calls the function without arguments. `context` is its `this`.
    #[import(name = "call")]
    pub fn call0(this: &Function, context: &JsValue) -> Result<JsValue, JsValue>;

    /// Calls the function with one argument.
    #[import(name = "call")]
    pub fn call1(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with two arguments.
    #[import(name = "call")]
    pub fn call2(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with three arguments.
    #[import(name = "call")]
    pub fn call3(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
        argument3: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with four arguments.
    #[import(name = "call")]
    pub fn call4(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
        argument3: &JsValue,
        argument4: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// How many parameters it has.
    #[import(getter)]
    pub fn length(this: &Function) -> u32;

    /// Its name.
    #[import(getter)]
    pub fn name(this: &Function) -> String;
}
