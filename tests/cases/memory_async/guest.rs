//! Promises, iterators and streams of every kind, to be made many times.

use futures_util::stream::{self, StreamExt, TryStreamExt};
use minibind::{Callback, JsValue, Promise, Stream, export, import, spawn_local};
use std::cell::Cell;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

#[import(namespace = "memoryAsyncHost")]
extern "C" {
    async fn give(value: &JsValue) -> JsValue;
    async fn number(text: &str) -> u32;
    #[import(name = "number")]
    async fn number_or_error(text: &str) -> Result<u32, JsValue>;
    async fn never(value: &JsValue);
}

thread_local! {
    static LIVE: Cell<i32> = const { Cell::new(0) };
}

/// Counts itself.
#[export]
struct Item {
    number: u32,
}

impl Item {
    fn of(number: u32) -> Self {
        LIVE.set(LIVE.get() + 1);
        Item { number }
    }
}

impl Drop for Item {
    fn drop(&mut self) {
        LIVE.set(LIVE.get() - 1);
    }
}

#[export]
impl Item {
    pub fn new(number: u32) -> Self {
        Self::of(number)
    }

    pub async fn look(&self, value: &JsValue) -> u32 {
        give(value).await;
        self.number
    }

    pub async fn change(&mut self, by: Promise<u32>) -> Result<u32, JsValue> {
        self.number = self.number.wrapping_add(by.await?);
        Ok(self.number)
    }

    pub async fn end(self) -> u32 {
        self.number
    }

    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        let held = Item::of(1);
        (0..self.number).map(move |number| number + held.number)
    }
}

/// How many items there are.
#[export]
fn live() -> i32 {
    LIVE.get()
}

#[export]
async fn ready(number: u32) -> u32 {
    number
}

#[export]
async fn same_text(text: String) -> String {
    text
}

#[export]
async fn borrowed(value: &JsValue, text: &str, numbers: &mut [f64]) -> usize {
    give(value).await;
    numbers.iter_mut().for_each(|number| *number += 1.0);
    text.len() + numbers.len()
}

#[export]
async fn open(number: u32) -> Item {
    Item::of(number)
}

#[export]
async fn ask(text: &str) -> u32 {
    let item = Item::of(1);
    number(text).await + item.number
}

#[export]
async fn ask_carefully(text: &str) -> Result<u32, JsValue> {
    let item = Item::of(1);
    Ok(number_or_error(text).await? + item.number)
}

#[export]
async fn through(value: Promise<JsValue>) -> Result<JsValue, JsValue> {
    let _item = Item::of(1);
    value.await
}

#[export]
async fn numbers(values: Vec<Promise<u32>>) -> Result<u32, JsValue> {
    let _item = Item::of(1);
    let mut sum = 0;
    for value in values {
        sum += value.await?;
    }
    Ok(sum)
}

/// What goes wrong.
#[export(error)]
#[derive(Debug)]
struct Failure {
    text: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[export]
async fn fail(text: &str) -> Result<u32, Failure> {
    Err(Failure { text: text.into() })
}

/// Waits for what never comes, and for what comes.
#[export]
async fn cancel(value: &JsValue, other: Promise<JsValue>) -> Result<JsValue, JsValue> {
    let mut lost = pin!(async {
        let _item = Item::of(1);
        never(value).await;
    });
    let mut other = pin!(other);
    poll_fn(|context| match lost.as_mut().poll(context) {
        Poll::Ready(()) => Poll::Ready(Ok(JsValue::UNDEFINED)),
        Poll::Pending => other.as_mut().poll(context),
    })
    .await
}

/// Drops a promise that nobody has awaited.
#[export]
fn ignore(value: Promise<JsValue>) {
    drop(value);
}

#[export]
async fn call(function: &dyn Fn(u32) -> JsValue) -> JsValue {
    let value = function(1);
    give(&value).await
}

#[export]
async fn keep(function: Callback<dyn Fn(u32) -> JsValue>) -> JsValue {
    let value = give(&function(1)).await;
    spawn_local(async move {
        give(&function(2)).await;
    });
    value
}

#[export]
fn spawn(value: JsValue) {
    spawn_local(async move {
        let _item = Item::of(1);
        give(&value).await;
    });
}

#[export]
async fn adder(number: u32) -> impl Fn(u32) -> u32 {
    let item = Item::of(number);
    move |other| other + item.number
}

#[export]
async fn wake(mut times: u32) {
    poll_fn(move |context| {
        if times == 0 {
            return Poll::Ready(());
        }
        times -= 1;
        let waker = context.waker().clone();
        waker.wake_by_ref();
        waker.wake();
        Poll::Pending
    })
    .await;
}

#[export]
fn words(text: &str) -> impl Iterator<Item = &str> {
    let held = Item::of(1);
    text.split(' ').inspect(move |_| {
        let _held = &held;
    })
}

#[export]
fn values(value: &JsValue, times: usize) -> impl futures_util::Stream<Item = JsValue> {
    let item = Item::of(1);
    stream::iter(0..times).then(move |_| {
        let _held = &item;
        give(value)
    })
}

#[export]
async fn sum(items: Stream<u32>) -> Result<u32, JsValue> {
    let _item = Item::of(1);
    items.try_fold(0, async |sum, number| Ok(sum + number)).await
}

#[export]
async fn first(mut items: Stream<JsValue>) -> Result<Option<JsValue>, JsValue> {
    let _item = Item::of(1);
    items.try_next().await
}
