//! Tasks: what runs when, what ends them, and who wakes them.

use minibind::{Callback, Closure, JsValue, Promise, export, import, spawn_local};
use std::cell::{Cell, RefCell};
use std::future::{Future, pending, poll_fn};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[import(namespace = "tasksHost")]
extern "C" {
    async fn gate(name: &str);
    fn log(text: &str);
    /// Throws what the test wants, if it wants it.
    fn check(name: &str);
    /// Runs code of the test.
    fn run(name: &str);
    fn on_event(handler: &Closure<dyn FnMut(u32)>);
}

#[import]
extern "C" {
    type Response;
    #[import(getter)]
    fn ok(this: &Response) -> bool;
    async fn text(this: &Response) -> Result<String, JsValue>;
    #[import(name = "fetch")]
    async fn fetch_response(url: &str) -> Result<Response, JsValue>;
}

/// Says when it ends.
struct Guard(String);

impl Guard {
    fn new(name: &str) -> Self {
        Guard(format!("{name} ends"))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        log(&self.0);
    }
}

/// The first of two futures that is ready; the other one is dropped.
async fn first_of<T>(one: impl Future<Output = T>, other: impl Future<Output = T>) -> T {
    let (mut one, mut other) = (pin!(one), pin!(other));
    poll_fn(|context| match one.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(value),
        Poll::Pending => other.as_mut().poll(context),
    })
    .await
}

async fn guarded(name: &str) -> String {
    let _guard = Guard::new(name);
    gate(name).await;
    log(&format!("{name} is open"));
    name.to_owned()
}

#[export]
async fn race(one: &str, other: &str) -> String {
    let name = first_of(guarded(one), guarded(other)).await;
    log("the race is over");
    name
}

#[export]
async fn race_for_ever(one: &str, times: u32) -> String {
    for _ in 0..times {
        first_of(async {}, async { gate(one).await }).await;
    }
    first_of(guarded(one), pending()).await
}

/// A promise that lost.
#[export]
async fn race_promises(one: Promise<u32>, other: Promise<u32>) -> Result<u32, JsValue> {
    first_of(one, other).await
}

/// Waits for both: each part is polled whenever one is woken.
#[export]
async fn both(one: &str, other: &str) -> String {
    let (mut one, mut other) = (pin!(guarded(one)), pin!(guarded(other)));
    let (mut first, mut second) = (None, None);
    poll_fn(move |context| {
        if first.is_none()
            && let Poll::Ready(name) = one.as_mut().poll(context)
        {
            first = Some(name);
        }
        if second.is_none()
            && let Poll::Ready(name) = other.as_mut().poll(context)
        {
            second = Some(name);
        }
        match (&first, &second) {
            (Some(first), Some(second)) => Poll::Ready(format!("{first} {second}")),
            _ => Poll::Pending,
        }
    })
    .await
}

/// What comes from the network, or from the gate when that is faster.
#[export]
async fn fetch_or(url: &str, name: &str) -> Result<String, JsValue> {
    let fetched = async {
        let _guard = Guard::new("fetch");
        let response = fetch_response(url).await?;
        Ok(format!("{} {}", response.ok(), response.text().await?))
    };
    first_of(fetched, async { Ok(guarded(name).await) }).await
}

#[export]
async fn throw_after(name: &str) {
    let _guard = Guard::new("what is interrupted");
    gate(name).await;
    check(name);
    log("not thrown");
}

#[export]
async fn throw_at_once(name: &str) {
    check(name);
}

#[export]
async fn answer(number: u32) -> u32 {
    number
}

#[export]
fn spawn(name: String) {
    spawn_local(async move {
        log(&format!("{name} begins"));
        guarded(&name).await;
        check(&name);
    });
    log("spawned");
}

/// One after the other.
#[export]
fn spawn_several(names: Vec<String>) {
    for name in names {
        spawn_local(async move {
            log(&name);
            spawn_local(async move { log(&format!("inside {name}")) });
        });
    }
}

/// A task that awaits one that fails.
#[export]
fn spawn_failing(promise: Promise<u32>) {
    spawn_local(async move {
        let _guard = Guard::new("the task");
        if let Err(error) = promise.await {
            minibind::throw(error);
        }
    });
}

#[import(namespace = "tasksHost")]
extern "C" {
    #[import(name = "gate")]
    async fn gate_of_numbers(name: &str) -> u32;
}

#[export]
fn spawn_ask(name: String) {
    spawn_local(async move {
        let _guard = Guard::new("the task");
        let number = gate_of_numbers(&name).await;
        log(&number.to_string());
    });
}

thread_local! {
    static WAKERS: RefCell<Vec<Waker>> = const { RefCell::new(Vec::new()) };
    static OPEN: Cell<bool> = const { Cell::new(false) };
    static POLLS: Cell<u32> = const { Cell::new(0) };
}

/// Ready when it is open; leaves its waker with each poll.
fn sleeper() -> impl Future<Output = u32> {
    poll_fn(|context: &mut Context<'_>| {
        POLLS.set(POLLS.get() + 1);
        WAKERS.with_borrow_mut(|wakers| wakers.push(context.waker().clone()));
        if OPEN.get() { Poll::Ready(POLLS.get()) } else { Poll::Pending }
    })
}

#[export]
async fn sleep() -> u32 {
    OPEN.set(false);
    POLLS.set(0);
    sleeper().await
}

#[export]
fn polls() -> u32 {
    POLLS.get()
}

/// Wakes all that sleep, so many times.
#[export]
fn wake(open: bool, times: u32) {
    OPEN.set(open);
    for _ in 0..times {
        WAKERS.with_borrow(|wakers| wakers.iter().for_each(Waker::wake_by_ref));
    }
}

/// Wakes from another task.
#[export]
async fn wake_later(name: &str) {
    gate(name).await;
    wake(true, 1);
}

#[export]
fn drop_wakers() -> usize {
    WAKERS.take().len()
}

/// Wakes itself so many times before it is ready.
#[export]
async fn eager(mut times: u32) -> u32 {
    let mut polls = 0;
    poll_fn(move |context| {
        polls += 1;
        if times == 0 {
            return Poll::Ready(polls);
        }
        times -= 1;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}

/// Wakes itself in its last poll.
#[export]
async fn eager_to_the_end() -> u32 {
    poll_fn(|context| {
        context.waker().wake_by_ref();
        context.waker().wake_by_ref();
        Poll::Ready(1)
    })
    .await
}

/// A channel for one value.
#[derive(Default)]
struct Slot {
    value: Cell<Option<u32>>,
    waker: Cell<Option<Waker>>,
}

struct Receiver(Rc<Slot>);

impl Future for Receiver {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<u32> {
        if let Some(value) = self.0.value.take() {
            return Poll::Ready(value);
        }
        self.0.waker.set(Some(context.waker().clone()));
        Poll::Pending
    }
}

/// The first number that the host's event brings, through a closure.
#[export]
async fn next_event() -> u32 {
    let slot = Rc::new(Slot::default());
    let sender = Rc::clone(&slot);
    let handler = Closure::<dyn FnMut(u32)>::new(move |number| {
        sender.value.set(Some(number));
        if let Some(waker) = sender.waker.take() {
            waker.wake();
        }
    });
    on_event(&handler);
    Receiver(slot).await
}

/// Calls back between the waits, and from a task of its own.
#[export]
async fn progress(names: Vec<String>, report: Callback<dyn Fn(&str)>) -> usize {
    for name in &names {
        gate(name).await;
        report(name);
    }
    let last = report.clone();
    spawn_local(async move { last("done") });
    names.len()
}

/// The test calls functions of the module in the middle of a poll.
#[export]
async fn reenter(name: &str) {
    log("enter");
    run(name);
    log("leave");
    gate(name).await;
    run(name);
    log("end");
}

/// Waits for its own promise.
#[export]
fn chain(depth: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async move { if depth == 0 { 0 } else { chain(depth - 1).await + 1 } })
}
