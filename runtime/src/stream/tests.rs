//! Streams whose glue the tests are.

use super::*;
use crate::promise::settlement::{reject, settle};
use crate::promise::tests::glue::asked as asked_of_promises;
use crate::task::tests::queue::Queue;
use core::cell::Cell;
use core::task::Waker;
use glue::{Asked, asked};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::thread_local;
use std::vec::Vec;

pub(crate) mod glue {
    //! What Rust asks the glue for.

    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub(crate) enum Asked {
        Next(u32, usize),
        Close(u32),
    }

    thread_local! {
        static ASKED: RefCell<Vec<Asked>> = const { RefCell::new(Vec::new()) };
    }

    pub(crate) fn stream_next(handle: u32, state: usize) {
        ASKED.with_borrow_mut(|asked| asked.push(Asked::Next(handle, state)));
    }

    pub(crate) fn stream_close(handle: u32) {
        ASKED.with_borrow_mut(|asked| asked.push(Asked::Close(handle)));
    }

    /// What was asked for since the last time.
    pub(crate) fn asked() -> Vec<Asked> {
        ASKED.take()
    }
}

/// A handle that is never freed.
const HANDLE: u32 = 3;

fn stream() -> Stream<u32> {
    // SAFETY: the tests are the glue.
    unsafe { Stream::from_handle(HANDLE) }
}

fn poll(stream: &mut Stream<u32>) -> Poll<Option<Result<u32, u32>>> {
    let polled =
        futures_core::Stream::poll_next(Pin::new(stream), &mut Context::from_waker(Waker::noop()));
    polled.map(|item| item.map(|item| item.map_err(|error| error.handle())))
}

/// The state that the stream waits with.
fn awaited() -> usize {
    match asked()[..] {
        [Asked::Next(HANDLE, state)] => state,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn items_come_one_by_one_until_the_end() {
    let mut stream = stream();
    for number in [5, 6] {
        assert!(poll(&mut stream).is_pending());
        assert!(poll(&mut stream).is_pending());
        // SAFETY: the state is that of a stream of this type, and is settled once.
        unsafe { settle::<Option<u32>>(awaited(), f64::from(number), (), ()) };
        assert_eq!(poll(&mut stream), Poll::Ready(Some(Ok(number))));
    }
    assert!(poll(&mut stream).is_pending());
    let none = crate::wire::tag::SMALL_BASE + 1.0;
    // SAFETY: as above.
    unsafe { settle::<Option<u32>>(awaited(), none, (), ()) };
    assert_eq!(poll(&mut stream), Poll::Ready(None));
    assert_eq!(poll(&mut stream), Poll::Ready(None));
    drop(stream);
    assert_eq!(asked(), [], "what has ended is not closed");
}

#[test]
fn an_error_ends_the_stream() {
    let mut stream = stream();
    assert!(poll(&mut stream).is_pending());
    // SAFETY: the state is that of a stream of this type, and is settled once.
    unsafe { reject::<Option<u32>>(awaited(), 1) };
    assert_eq!(poll(&mut stream), Poll::Ready(Some(Err(1))));
    assert_eq!(poll(&mut stream), Poll::Ready(None));
    drop(stream);
    assert_eq!(asked(), []);
}

#[test]
fn a_stream_that_is_dropped_is_closed_when_it_was_begun() {
    drop(stream());
    assert_eq!(asked(), []);
    let mut stream = stream();
    assert!(poll(&mut stream).is_pending());
    awaited();
    drop(stream);
    assert_eq!(asked_of_promises().len(), 1, "nobody waits for the item");
    assert_eq!(asked(), [Asked::Close(HANDLE)]);
}

#[test]
fn a_stream_goes_back_to_javascript_without_being_closed() {
    let mut stream = stream();
    assert!(poll(&mut stream).is_pending());
    awaited();
    assert_eq!(stream.into_handle(), HANDLE);
    assert_eq!(asked_of_promises().len(), 1, "nobody waits for the item");
    assert_eq!(asked(), []);
}

/// A stream whose items are there when somebody puts them in.
struct Fed(&'static Cell<VecDeque<u8>>, &'static Cell<Option<Waker>>, u8);

impl futures_core::Stream for Fed {
    type Item = u8;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<u8>> {
        let mut items = self.0.take();
        let item = items.pop_front();
        self.0.set(items);
        if item.is_some() {
            self.2 += 1;
            return Poll::Ready(item);
        }
        self.1.set(Some(context.waker().clone()));
        if self.2 == 2 { Poll::Ready(None) } else { Poll::Pending }
    }
}

#[test]
fn each_item_of_a_stream_of_rust_is_a_task() {
    let run = Queue::new();
    let items: &'static Cell<VecDeque<u8>> = Box::leak(Box::default());
    let waker: &'static Cell<Option<Waker>> = Box::leak(Box::default());
    // SAFETY: nothing is borrowed.
    let kept = unsafe { crate::convert::iterator::keep_anchors(()) }.1;
    let source = StreamOut::new(Fed(items, waker, 0), kept).0.into_address();
    // SAFETY: the source is there until it is dropped; each task is finished when it is ready.
    unsafe {
        items.set(VecDeque::from([1]));
        let task = next::<u8>(source);
        run.run();
        assert_eq!(finish::<u8>(task), 1.0);

        let task = next::<u8>(source);
        run.run();
        items.set(VecDeque::from([2]));
        waker.take().expect("it waits").wake();
        run.run();
        assert_eq!(finish::<u8>(task), 2.0);

        let task = next::<u8>(source);
        run.run();
        assert_eq!(finish::<u8>(task), crate::wire::tag::SMALL_BASE + 1.0);
        drop_source::<Items<u8>>(source);
    }
    waker.take();
}

#[test]
fn streams_are_described_with_their_functions_and_their_items() {
    let mut words = Vec::new();
    <Stream<()>>::describe(&mut words);
    assert_eq!([words[0], words[3]], [ty::ASYNC_ITERABLE, ty::UNIT]);
    words.clear();
    <StreamOut<u8>>::describe(&mut words);
    assert_eq!([words[5], words[9]], [ty::STREAM, ty::U8]);
}
