//! [`Promise`]: a promise of JavaScript that Rust awaits.
//!
//! In: the handle of an adapter that the glue makes of the promise. Out: a future. While Rust waits,
//! the glue has a reference of a [`settlement::Settlement`], which it gives back with the outcome.

pub(crate) mod settlement;
#[cfg(test)]
pub(crate) mod tests;

use crate::JsValue;
use crate::abi::FromJs;
use crate::describe::{Describe, Sink};
use crate::js::handle::{Handle, handles};
use crate::wire::ty;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::task::{Context, Poll};
use settlement::{Waiting, describe_settlement};

#[cfg(not(test))]
crate::js::value::glue! {
    /// Waits for the promise of a handle; its outcome goes to the settlement at `state`.
    fn promise_await(handle: u32, state: usize);
    /// Nobody waits any more.
    fn promise_cancel(handle: u32);
}
#[cfg(test)]
pub(crate) use tests::glue::{promise_await, promise_cancel};

/// A promise of JavaScript for a `T`.
///
/// Awaiting it gives the value, or what the promise was rejected with. A value that does not fit `T`
/// is an error, too.
///
/// ```no_run
/// use minibind::{JsValue, Promise, export};
///
/// #[export]
/// async fn length(text: Promise<String>) -> Result<u32, JsValue> {
///     Ok(text.await?.len() as u32)
/// }
/// ```
pub struct Promise<T> {
    adapter: JsValue,
    waiting: Waiting<T>,
}

// SAFETY: the adapter's handle lives as long.
unsafe impl<T> Handle for Promise<T> {
    unsafe fn from_handle(handle: u32) -> Self {
        // SAFETY: as the caller's.
        Promise { adapter: unsafe { JsValue::from_handle(handle) }, waiting: Waiting::new() }
    }

    fn handle(&self) -> u32 {
        self.adapter.handle()
    }

    fn into_handle(mut self) -> u32 {
        self.cancel();
        core::mem::take(&mut self.adapter).into_handle()
    }
}

handles!([T] Promise<T>;);

impl<T> From<Promise<T>> for JsValue {
    /// The promise itself.
    fn from(promise: Promise<T>) -> JsValue {
        promise.adapter.source()
    }
}

impl<T> Promise<T> {
    fn cancel(&mut self) {
        self.waiting.cancel(|| promise_cancel(self.adapter.handle()));
    }
}

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl<T> fmt::Debug for Promise<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Promise")
    }
}

impl<T: for<'a> FromJs<'a> + 'static> Future for Promise<T> {
    type Output = Result<T, JsValue>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let handle = self.adapter.handle();
        self.waiting.poll(context, |state| promise_await(handle, state))
    }
}

impl<T: Describe + for<'a> FromJs<'a> + 'static> Describe for Promise<T> {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::PROMISE);
        describe_settlement::<T>(sink);
        T::describe(sink);
    }
}
