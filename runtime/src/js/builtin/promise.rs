//! `Promise`.

use super::{Function, Object};
use crate::{JsCast, JsValue, spawn_local};
use alloc::rc::Rc;
use core::cell::{Cell, RefCell};
use core::fmt;
use core::future::{Future, IntoFuture};
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
use minibind_macro::import;

#[import]
extern "C" {
    /// A promise, as JavaScript has it. Awaiting it gives its value, or what it was rejected with.
    ///
    /// [`minibind::Promise`](crate::Promise) is a promise of a known type.
    #[import(extends = Object, ts = "Promise<any>")]
    pub type Promise;

    /// The promise of all values of an iterable of promises.
    #[import(static_of = Promise)]
    pub fn all(promises: &JsValue) -> Promise;

    /// The promise of what has become of each promise of an iterable.
    #[import(static_of = Promise)]
    pub fn all_settled(promises: &JsValue) -> Promise;

    /// The promise of the first value among those of an iterable of promises.
    #[import(static_of = Promise)]
    pub fn any(promises: &JsValue) -> Promise;

    /// The promise of what the first of an iterable to be settled comes to.
    #[import(static_of = Promise)]
    pub fn race(promises: &JsValue) -> Promise;

    /// A promise that is rejected with this value.
    #[import(static_of = Promise)]
    pub fn reject(value: &JsValue) -> Promise;

    /// A promise of this value. Of a promise it is the promise itself.
    #[import(static_of = Promise)]
    pub fn resolve(value: &JsValue) -> Promise;

    /// The promise of what a function makes of this promise's error, if there is one.
    pub fn catch(this: &Promise, function: &Function) -> Promise;

    /// A promise like this one, once a function was called.
    pub fn finally(this: &Promise, function: &Function) -> Promise;

    /// The promise of what a function makes of this promise's value.
    pub fn then(this: &Promise, function: &Function) -> Promise;

    /// The promise of what one of two functions makes of this promise's value or error.
    #[import(name = "then")]
    pub fn then2(this: &Promise, function: &Function, catch: &Function) -> Promise;

    #[import(constructor)]
    fn of_executor(executor: &Function) -> Promise;
}

impl Promise {
    /// A promise that `executor` settles: it is called at once with the functions `resolve` and
    /// `reject`.
    pub fn new(executor: &mut dyn FnMut(Function, Function)) -> Promise {
        let functions = Rc::new(RefCell::new(None));
        let place = Rc::clone(&functions);
        let promise = Promise::of_executor(&Function::from_fn(move |resolve, reject| {
            place.replace(Some((resolve, reject)));
        }));
        let functions: Option<(JsValue, JsValue)> = functions.take();
        if let Some((resolve, reject)) = functions {
            executor(resolve.unchecked_into(), reject.unchecked_into());
        }
        promise
    }
}

impl IntoFuture for Promise {
    type Output = Result<JsValue, JsValue>;
    type IntoFuture = JsFuture;

    fn into_future(self) -> JsFuture {
        self.into()
    }
}

/// A [`Promise`] that is awaited.
pub struct JsFuture {
    settled: Rc<Settled>,
}

#[derive(Default)]
struct Settled {
    outcome: Cell<Option<Result<JsValue, JsValue>>>,
    waker: Cell<Option<Waker>>,
}

impl Settled {
    fn set(&self, outcome: Result<JsValue, JsValue>) {
        self.outcome.set(Some(outcome));
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

impl From<Promise> for JsFuture {
    fn from(promise: Promise) -> JsFuture {
        let settled = Rc::<Settled>::default();
        let [value, error] = [Rc::clone(&settled), Rc::clone(&settled)];
        promise.then2(
            &Function::from_fn(move |given| value.set(Ok(given))),
            &Function::from_fn(move |given| error.set(Err(given))),
        );
        JsFuture { settled }
    }
}

impl Future for JsFuture {
    type Output = Result<JsValue, JsValue>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if let Some(outcome) = self.settled.outcome.take() {
            return Poll::Ready(outcome);
        }
        self.settled.waker.set(Some(context.waker().clone()));
        Poll::Pending
    }
}

impl fmt::Debug for JsFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JsFuture")
    }
}

/// Runs a future: the promise of what it comes to.
pub fn future_to_promise(
    future: impl Future<Output = Result<JsValue, JsValue>> + 'static,
) -> Promise {
    let mut future = Some(future);
    Promise::new(&mut |resolve, reject| {
        if let Some(future) = future.take() {
            spawn_local(async move {
                let (settle, value) = match future.await {
                    Ok(value) => (resolve, value),
                    Err(error) => (reject, error),
                };
                // These functions do not throw.
                let _ = settle.call1(&JsValue::UNDEFINED, &value);
            });
        }
    })
}
