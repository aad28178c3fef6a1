//! Streams, with the feature `stream`: [`Stream`], which Rust takes items from, and [`StreamOut`],
//! which a function returns.

use crate::JsValue;
use crate::abi::{FromJs, IntoJs, ReturnType, returned_by_code};
use crate::convert::iterator::{Given, KeptAnchors, Source, drop_source};
use crate::describe::{Describe, Sink, describe_heap, describe_result_area};
use crate::js::handle::{Handle, handles};
use crate::promise::promise_cancel;
use crate::promise::settlement::{Waiting, describe_settlement};
use crate::slot::describe_slots;
use crate::task::{finish_task, start_task};
use crate::wire::ty;
use alloc::boxed::Box;
use alloc::rc::Rc;
use core::fmt;
use core::future::poll_fn;
use core::pin::Pin;
use core::task::{Context, Poll};
#[cfg(test)]
use tests::glue::{stream_close, stream_next};

#[cfg(test)]
mod tests;

#[cfg(not(test))]
crate::js::value::glue! {
    /// Asks for the next item; the settlement at `state` takes it, or that there is none.
    fn stream_next(handle: u32, state: usize);
    /// No more items are wanted.
    fn stream_close(handle: u32);
}

/// An asynchronous iterable of JavaScript, or any other iterable, for items of type `T`.
///
/// It is a stream of items, which ends with the first error: what JavaScript threw, or what an item
/// is that does not fit `T`. Dropping it before it ends closes the iterator.
///
/// ```no_run
/// use minibind::{JsValue, Stream, export};
/// # trait TryStreamExt { async fn try_next(&mut self) -> Result<Option<f64>, JsValue>; }
/// # impl TryStreamExt for Stream<f64> { async fn try_next(&mut self) -> Result<Option<f64>, JsValue> { Ok(None) } }
///
/// #[export]
/// async fn sum(mut numbers: Stream<f64>) -> Result<f64, JsValue> {
///     let mut sum = 0.0;
///     // `try_next` is that of the crate `futures-util`.
///     while let Some(number) = numbers.try_next().await? {
///         sum += number;
///     }
///     Ok(sum)
/// }
/// ```
pub struct Stream<T> {
    adapter: JsValue,
    waiting: Waiting<Option<T>>,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// No item was asked for.
    New,
    Open,
    Ended,
}

// SAFETY: the adapter's handle lives as long.
unsafe impl<T> Handle for Stream<T> {
    unsafe fn from_handle(handle: u32) -> Self {
        // SAFETY: as the caller's.
        let adapter = unsafe { JsValue::from_handle(handle) };
        Stream { adapter, waiting: Waiting::new(), stage: Stage::New }
    }

    fn handle(&self) -> u32 {
        self.adapter.handle()
    }

    /// The iterator stays open: it is JavaScript's.
    fn into_handle(mut self) -> u32 {
        self.stage = Stage::Ended;
        self.waiting.cancel(|| promise_cancel(self.adapter.handle()));
        core::mem::take(&mut self.adapter).into_handle()
    }
}

impl<T> Drop for Stream<T> {
    fn drop(&mut self) {
        self.waiting.cancel(|| promise_cancel(self.adapter.handle()));
        if self.stage == Stage::Open {
            stream_close(self.adapter.handle());
        }
    }
}

impl<T> fmt::Debug for Stream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stream")
    }
}

impl<T> futures_core::Stream for Stream<T>
where
    Option<T>: for<'a> FromJs<'a> + 'static,
{
    type Item = Result<T, JsValue>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<T, JsValue>>> {
        if self.stage == Stage::Ended {
            return Poll::Ready(None);
        }
        self.stage = Stage::Open;
        let handle = self.adapter.handle();
        let outcome = match self.waiting.poll(context, |state| stream_next(handle, state)) {
            Poll::Ready(outcome) => outcome,
            Poll::Pending => return Poll::Pending,
        };
        self.waiting = Waiting::new();
        let item = outcome.transpose();
        if !matches!(item, Some(Ok(_))) {
            self.stage = Stage::Ended;
        }
        Poll::Ready(item)
    }
}

impl<T: Describe> Describe for Stream<T>
where
    Option<T>: for<'a> FromJs<'a> + 'static,
{
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::ASYNC_ITERABLE);
        describe_settlement::<Option<T>>(sink);
        T::describe(sink);
    }
}

handles!([T] Stream<T>;);

impl<T> From<Stream<T>> for JsValue {
    /// What the items are of.
    fn from(stream: Stream<T>) -> JsValue {
        stream.adapter.source()
    }
}

type Items<T> = Pin<Box<dyn futures_core::Stream<Item = T>>>;

/// A stream that a function returns.
pub struct StreamOut<T>(Rc<Source<Items<T>>>);

impl<T> StreamOut<T> {
    /// The stream, and what it borrows from.
    pub fn new(stream: impl futures_core::Stream<Item = T> + 'static, kept: KeptAnchors) -> Self {
        StreamOut(Source::new(Box::pin(stream), kept))
    }

    /// The stream of what `map` makes of the items.
    pub fn mapped<U: 'static>(
        stream: impl futures_core::Stream<Item = U> + 'static,
        kept: KeptAnchors,
        map: impl FnMut(U) -> T + Unpin + 'static,
    ) -> Self {
        StreamOut::new(Mapped { stream: Box::pin(stream), map }, kept)
    }
}

impl<T> fmt::Debug for StreamOut<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StreamOut")
    }
}

struct Mapped<U, M> {
    stream: Items<U>,
    map: M,
}

impl<U, T, M: FnMut(U) -> T + Unpin> futures_core::Stream for Mapped<U, M> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Mapped { stream, map } = self.get_mut();
        stream.as_mut().poll_next(context).map(|item| item.map(map))
    }
}

/// What the glue calls for the task of the next item, one at a time.
unsafe extern "C-unwind" fn next<T: 'static>(address: usize) -> usize {
    crate::panic::guard(|| {
        // SAFETY: the glue has the source.
        let source = unsafe { Source::<Items<T>>::at(address) };
        start_task(poll_fn(move |context| {
            let item = source.run(|stream| stream.as_mut().poll_next(context));
            item.unwrap_or(Poll::Ready(None))
        }))
    })
}

/// What the glue calls for the item of a task that is ready.
unsafe extern "C-unwind" fn finish<T: Given>(task: usize) -> <T::Next as ReturnType>::Plain {
    // SAFETY: the task is one of `next`, and the glue calls once.
    crate::panic::guard(|| T::next(unsafe { finish_task::<Option<T>>(task) }).plain())
}

impl<T: Describe + Given + 'static> Describe for StreamOut<T> {
    fn describe(sink: &mut impl Sink) {
        // The arguments that it borrows lie in blocks until it ends.
        describe_heap(sink);
        describe_result_area(sink);
        sink.word(ty::STREAM);
        describe_slots! { sink,
            next_slot: unsafe extern "C-unwind" fn(usize) -> usize = next::<T>, (0);
            finish_slot: unsafe extern "C-unwind" fn(usize) -> <T::Next as ReturnType>::Plain = finish::<T>, (0);
            drop_slot: unsafe extern "C-unwind" fn(usize) = drop_source::<Items<T>>, (0);
        }
        T::describe(sink);
    }
}

returned_by_code! {
    [T] StreamOut<T>: |stream: StreamOut<T>| stream.0.into_address() as i32;
}
