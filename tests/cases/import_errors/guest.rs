//! What imported functions throw: through Rust to the caller, or as the error of a `Result`.

use minibind::{JsError, JsValue, export, import, js, throw};
use std::cell::Cell;
use std::hint::black_box;

#[import(module = "./host.js")]
extern "C" {
    fn throw_value(value: &JsValue);
    fn throw_after(text: &str, numbers: &[f64], list: Vec<String>, value: JsValue) -> String;
    #[import(name = "throwValue")]
    fn catch_value(value: &JsValue) -> Result<(), JsValue>;
    #[import(name = "throwValue")]
    fn catch_error(value: &JsValue) -> Result<(), js::Error>;
    fn call(function: &JsValue, depth: u32) -> f64;
    #[import(name = "call")]
    fn try_call(function: &JsValue, depth: u32) -> Result<f64, JsValue>;
    /// Only numbers: nothing stands between.
    fn throw_last(depth: f64) -> f64;

    #[import(name = "give")]
    fn give_u32(value: &JsValue) -> Result<u32, JsValue>;
    #[import(name = "give")]
    fn give_wide(value: &JsValue) -> Result<i64, JsValue>;
    #[import(name = "give")]
    fn give_text(value: &JsValue) -> Result<String, JsError>;
    #[import(name = "give")]
    fn give_option(value: &JsValue) -> Result<Option<f64>, Mine>;
    #[import(name = "give")]
    fn give_list(value: &JsValue) -> Result<Vec<(bool, String)>, JsValue>;
    #[import(name = "give")]
    fn give_value(value: &JsValue) -> Result<JsValue, JsValue>;
    #[import(name = "give")]
    fn give_numbers(value: &JsValue) -> Result<Vec<u16>, JsValue>;
    #[import(name = "give")]
    fn give_bool(value: &JsValue) -> Result<bool, JsValue>;
}

/// An error of the program's own.
struct Mine(String);

impl From<JsValue> for Mine {
    fn from(value: JsValue) -> Self {
        Mine(value.js_typeof().into())
    }
}

thread_local! {
    static REACHED: Cell<u32> = const { Cell::new(0) };
}

/// How often code after a call that threw has run: never.
#[export]
fn reached() -> u32 {
    REACHED.get()
}

#[export]
fn pass(value: &JsValue) {
    throw_value(value);
    REACHED.set(REACHED.get() + 1);
}

#[export]
fn pass_through_much(text: &str, numbers: &[f64], list: Vec<String>, value: JsValue) -> String {
    let result = throw_after(text, numbers, list, value);
    REACHED.set(REACHED.get() + 1);
    result
}

#[export]
fn caught(value: &JsValue) -> Result<(), JsValue> {
    catch_value(value)
}

/// The same with a class of JavaScript for the error.
#[export]
fn caught_error(value: &JsValue) -> Result<(), js::Error> {
    catch_error(value)
}

#[export]
fn throw_from_rust(value: JsValue) -> u32 {
    throw(value)
}

/// A frame of 4 KiB for each call.
#[export]
fn deep(function: &JsValue, depth: u32) -> f64 {
    let frame = black_box([f64::from(depth); 512]);
    let inner = call(function, depth);
    inner + black_box(frame)[511]
}

/// The same, with what is thrown caught half-way.
#[export]
fn deep_caught(function: &JsValue, depth: u32) -> Result<f64, JsValue> {
    let frame = black_box([f64::from(depth); 512]);
    let inner = try_call(function, depth);
    let frame = black_box(frame);
    assert!(frame.iter().all(|number| *number == f64::from(depth)));
    if depth % 2 == 0 { Ok(inner.unwrap_or(0.5) + frame[0]) } else { inner }
}

#[export]
fn numbers(depth: f64) -> f64 {
    let frame = black_box([depth; 512]);
    throw_last(depth) + black_box(frame)[7]
}

/// Each type of result, and what it is when there is none.
#[export]
fn given(kind: &str, value: &JsValue) -> Result<String, JsValue> {
    Ok(match kind {
        "u32" => format!("{}", give_u32(value)?),
        "i64" => format!("{}", give_wide(value)?),
        "text" => give_text(value)?,
        "option" => match give_option(value) {
            Ok(number) => format!("{number:?}"),
            Err(Mine(ty)) => format!("mine: {ty}"),
        },
        "list" => format!("{:?}", give_list(value)?),
        "value" => return Ok(give_value(value)?.as_string().unwrap_or_default()),
        "numbers" => format!("{:?}", give_numbers(value)?),
        _ => format!("{}", give_bool(value)?),
    })
}

/// Many results after each other: none is the error of another.
#[export]
fn mixed(good: &JsValue, bad: &JsValue) -> Vec<bool> {
    vec![
        give_value(good).is_ok(),
        give_u32(bad).is_ok(),
        give_value(good).is_ok(),
        catch_value(bad).is_ok(),
        give_text(good).is_ok(),
    ]
}

/// An object that is borrowed while its methods throw.
#[export]
struct Account {
    balance: u32,
}

#[export]
impl Account {
    pub fn new(balance: u32) -> Self {
        Self { balance }
    }

    pub fn pay(&mut self, amount: u32, receipt: &JsValue) {
        self.balance -= amount;
        throw_value(receipt);
        REACHED.set(REACHED.get() + 1);
    }

    pub fn look(&self, at: &JsValue) -> u32 {
        throw_value(at);
        self.balance
    }

    #[export(getter)]
    pub fn balance(&self) -> u32 {
        self.balance
    }

    pub fn close(self, reason: &JsValue) -> u32 {
        throw_value(reason);
        self.balance
    }
}
