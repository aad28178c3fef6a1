//! `Promise`.

use super::{Function, Object};
use crate::{Closure, JsValue, spawn_local};
use core::future::{Future, IntoFuture};
use minibind_macro::import;

#[import]
extern "C" {
    /// A promise, as JavaScript has it. Awaiting it gives its value, or what it was rejected with.
    ///
    /// [`minibind::Promise`](crate::Promise) is a promise of a known type.
    #[import(extends = Object, ts = "Promise<any>")]
    pub type Promise;

    /// A promise that `executor` settles: it is called at once with the functions `resolve` and
    /// `reject`.
    #[import(constructor)]
    pub fn new(executor: &mut dyn FnMut(Function, Function)) -> Promise;

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
    pub fn catch(this: &Promise, function: &Closure<dyn FnMut(JsValue)>) -> Promise;

    /// A promise like this one, once a function was called.
    pub fn finally(this: &Promise, function: &Closure<dyn FnMut()>) -> Promise;

    /// The promise of what a function makes of this promise's value.
    pub fn then(this: &Promise, function: &Closure<dyn FnMut(JsValue)>) -> Promise;

    /// The promise of what one of two functions makes of this promise's value or error.
    #[import(name = "then")]
    pub fn then2(
        this: &Promise,
        function: &Closure<dyn FnMut(JsValue)>,
        catch: &Closure<dyn FnMut(JsValue)>,
    ) -> Promise;

    #[import(static_of = Promise, name = "resolve")]
    fn resolve_any(promise: Promise) -> crate::Promise<JsValue>;
}

impl From<Promise> for crate::Promise<JsValue> {
    fn from(promise: Promise) -> Self {
        Promise::resolve_any(promise)
    }
}

impl IntoFuture for Promise {
    type Output = Result<JsValue, JsValue>;
    type IntoFuture = crate::Promise<JsValue>;

    fn into_future(self) -> crate::Promise<JsValue> {
        self.into()
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
