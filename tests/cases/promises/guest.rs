//! Functions that give promises, what they borrow until these settle, and promises that Rust takes.

use minibind::{JsValue, Promise, export, import};
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

#[import(namespace = "promisesHost")]
extern "C" {
    /// A promise that the test settles.
    async fn gate(name: &str);
    fn log(text: &str);
    /// What the test wants it to be.
    async fn answer(name: &str) -> u32;
    #[import(name = "answer")]
    async fn answer_or_error(name: &str) -> Result<u32, JsValue>;
    #[import(name = "answer")]
    async fn answer_as_list(name: &str) -> Result<Vec<(String, Option<f64>)>, JsValue>;
    #[import(name = "answer")]
    async fn answer_as_wallet(name: &str) -> Result<Wallet, JsValue>;
    #[import(name = "answer")]
    fn answer_later(name: &str) -> Promise<u32>;
    #[import(name = "same")]
    fn is_same(first: &JsValue, second: Promise<u32>) -> bool;
}

/// Says when it ends.
struct Guard(&'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        log(self.0);
    }
}

#[export]
async fn ready(number: u32) -> u32 {
    number + 1
}

#[export]
async fn nothing() {}

/// Says what runs when.
#[export]
async fn steps(name: &str) {
    log("first");
    gate(name).await;
    log("second");
}

#[export]
async fn after(name: &str, number: f64) -> f64 {
    gate(name).await;
    number
}

#[export]
fn future(name: String) -> impl Future<Output = String> {
    log("at the call");
    async move {
        gate(&name).await;
        name
    }
}

#[export]
fn pinned<'a>(
    name: &'a str,
    text: &'a str,
) -> Pin<Box<dyn Future<Output = Result<usize, String>> + 'a>> {
    Box::pin(async move {
        gate(name).await;
        if text.is_empty() { Err(format!("{name} has no text")) } else { Ok(text.len()) }
    })
}

type Everything = (u32, Vec<f64>, String, Option<bool>, HashMap<String, u8>);

#[export]
async fn everything(name: &str) -> Everything {
    gate(name).await;
    (7, vec![0.5, 1.5], "größer".into(), Some(true), HashMap::from([("a".into(), 1)]))
}

#[export]
async fn wide(name: &str, number: u64) -> u128 {
    gate(name).await;
    u128::from(number) << 64
}

#[export]
async fn optional(name: &str, text: Option<String>) -> Option<String> {
    gate(name).await;
    text
}

#[export]
async fn adder(name: &str, number: f64) -> impl Fn(f64) -> f64 + use<> {
    gate(name).await;
    move |other| number + other
}

/// What goes wrong.
#[export(error)]
#[derive(Debug)]
enum Failure {
    /// There is nothing of this name.
    NotFound { gate: String },
    /// It is busy for so long.
    Busy(u32),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::NotFound { gate } => write!(f, "{gate} is not here"),
            Failure::Busy(time) => write!(f, "busy for {time}"),
        }
    }
}

#[export]
async fn find(name: &str, busy: u32) -> Result<u32, Failure> {
    let _guard = Guard("find ends");
    gate(name).await;
    match busy {
        0 => Ok(1),
        1 => Err(Failure::NotFound { gate: name.into() }),
        time => Err(Failure::Busy(time)),
    }
}

#[export]
async fn fail_with(value: JsValue) -> Result<u32, JsValue> {
    Err(value)
}

#[export]
async fn parse(name: &str, text: &str) -> Result<f64, Box<dyn std::error::Error>> {
    gate(name).await;
    Ok(text.parse()?)
}

#[export]
async fn borrowed(
    name: &str,
    text: &str,
    bytes: &[u8],
    list: &[String],
    maybe: Option<&str>,
) -> String {
    gate(name).await;
    let sum: u32 = bytes.iter().map(|&byte| u32::from(byte)).sum();
    format!("{text} {sum} {} {maybe:?}", list.join("+"))
}

#[export]
async fn double(name: &str, values: &mut [f32]) -> Result<usize, String> {
    values.iter_mut().for_each(|value| *value += 1.0);
    gate(name).await;
    values.iter_mut().for_each(|value| *value *= 2.0);
    if values.is_empty() { Err("nothing to double".into()) } else { Ok(values.len()) }
}

#[export]
async fn same_value(name: &str, value: &JsValue) -> JsValue {
    gate(name).await;
    value.clone()
}

#[export]
async fn call(name: &str, function: &dyn Fn(u32, &str) -> u32) -> u32 {
    let first = function(1, "first");
    gate(name).await;
    first + function(2, "second")
}

/// Has money.
#[export]
#[derive(Clone)]
struct Wallet {
    pub balance: u32,
}

impl Drop for Wallet {
    fn drop(&mut self) {
        log("a wallet ends");
    }
}

#[export]
impl Wallet {
    pub fn new(balance: u32) -> Self {
        Self { balance }
    }

    pub async fn open(name: &str, balance: u32) -> Self {
        gate(name).await;
        Self { balance }
    }

    pub async fn look(&self, name: &str) -> u32 {
        gate(name).await;
        self.balance
    }

    pub async fn deposit(&mut self, name: &str, amount: u32) -> u32 {
        gate(name).await;
        self.balance += amount;
        self.balance
    }

    pub async fn transfer(
        &mut self,
        name: &str,
        to: &mut Wallet,
        amount: u32,
    ) -> Result<u32, Failure> {
        gate(name).await;
        self.balance = self.balance.checked_sub(amount).ok_or(Failure::Busy(amount))?;
        to.balance += amount;
        Ok(to.balance)
    }

    pub async fn close(self, name: &str) -> u32 {
        gate(name).await;
        self.balance
    }

    #[export(getter)]
    pub async fn later(&self) -> u32 {
        self.balance
    }
}

/// What has a report.
trait Report {
    async fn report(&self, name: &str) -> String;
}

#[export]
impl Report for Wallet {
    async fn report(&self, name: &str) -> String {
        gate(name).await;
        format!("{} left", self.balance)
    }
}

#[export]
async fn audit(name: &str, wallet: &Wallet, others: &[Wallet]) -> u32 {
    gate(name).await;
    wallet.balance + others.iter().map(|other| other.balance).sum::<u32>()
}

#[export]
async fn empty(name: &str, wallet: &mut Wallet) {
    gate(name).await;
    wallet.balance = 0;
}

#[export]
async fn plus_one(number: Promise<u32>) -> Result<u32, JsValue> {
    Ok(number.await? + 1)
}

#[export]
async fn sum(numbers: Vec<Promise<f64>>) -> Result<f64, JsValue> {
    let mut sum = 0.0;
    for number in numbers {
        sum += number.await?;
    }
    Ok(sum)
}

#[export]
async fn maybe(text: Option<Promise<String>>) -> Result<Option<String>, JsValue> {
    Ok(match text {
        Some(text) => Some(text.await?),
        None => None,
    })
}

/// Has prices that are not known yet.
#[export(object)]
struct Order {
    name: String,
    price: Promise<f64>,
    note: Option<Promise<String>>,
}

#[export]
async fn price(order: Order) -> Result<String, JsValue> {
    let note = match order.note {
        Some(note) => note.await?,
        None => "no note".into(),
    };
    Ok(format!("{}: {}, {note}", order.name, order.price.await?))
}

#[export]
async fn wait(promise: Promise<()>) -> Result<(), JsValue> {
    promise.await
}

#[export]
async fn numbers(
    small: Promise<i8>,
    large: Promise<i64>,
    wide: Promise<u128>,
    fixed: Promise<[u16; 2]>,
    character: Promise<char>,
    truth: Promise<bool>,
) -> Result<String, JsValue> {
    let [first, second] = fixed.await?;
    let (small, large, wide) = (small.await?, large.await?, wide.await?);
    Ok(format!("{small} {large} {wide} {first} {second} {} {}", character.await?, truth.await?))
}

#[export]
async fn composite(value: Promise<Vec<(String, Option<f64>)>>) -> Result<String, JsValue> {
    Ok(format!("{:?}", value.await?))
}

#[export]
async fn optional_inside(value: Promise<Option<f64>>) -> Result<Option<f64>, JsValue> {
    value.await
}

#[export]
async fn take_wallet(wallet: Promise<Wallet>) -> Result<u32, JsValue> {
    Ok(wallet.await?.balance)
}

#[export]
async fn any(value: Promise<JsValue>) -> Result<JsValue, JsValue> {
    value.await
}

/// All at once, in turn: the error does not end the others.
#[export]
async fn outcomes(numbers: Vec<Promise<u32>>) -> Vec<Option<u32>> {
    let mut outcomes = Vec::new();
    for number in numbers {
        outcomes.push(number.await.ok());
    }
    outcomes
}

#[export]
fn same_promise(promise: Promise<u32>) -> Promise<u32> {
    promise
}

#[export]
fn same_list(promises: Vec<Promise<u32>>) -> Vec<Promise<u32>> {
    promises
}

#[export]
fn same_in_import(value: &JsValue, promise: Promise<u32>) -> bool {
    is_same(value, promise)
}

#[export]
fn pass_on(name: &str) -> Promise<u32> {
    answer_later(name)
}

#[export]
async fn ask(name: &str) -> u32 {
    let _guard = Guard("ask ends");
    let number = answer(name).await;
    log("answered");
    number
}

#[export]
async fn ask_carefully(name: &str) -> Result<u32, JsValue> {
    let _guard = Guard("ask ends");
    let number = answer_or_error(name).await;
    log(if number.is_ok() { "answered" } else { "refused" });
    number
}

#[export]
async fn ask_for_list(name: &str) -> Result<String, JsValue> {
    Ok(format!("{:?}", answer_as_list(name).await?))
}

#[export]
async fn ask_for_wallet(name: &str) -> Result<u32, JsValue> {
    Ok(answer_as_wallet(name).await?.balance)
}

#[export]
async fn ask_at_once(name: &str) -> Result<u32, JsValue> {
    answer_later(name).await
}
