//! Promises whose glue the tests are.

use super::*;
use crate::abi::Nullable;
use crate::task::tests::queue::Queue;
use crate::{spawn_local, wire};
use core::task::Waker;
use glue::{Asked, asked};
use settlement::{reject, settle};
use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::string::String;
use std::vec::Vec;
use std::{thread_local, vec};

pub(crate) mod glue {
    //! What Rust asks the glue for.

    use super::*;

    #[derive(Clone, Copy, Debug, PartialEq)]
    pub(crate) enum Asked {
        Await(u32, usize),
        Cancel(u32),
    }

    thread_local! {
        static ASKED: RefCell<Vec<Asked>> = const { RefCell::new(Vec::new()) };
    }

    pub(crate) fn promise_await(handle: u32, state: usize) {
        ASKED.with_borrow_mut(|asked| asked.push(Asked::Await(handle, state)));
    }

    pub(crate) fn promise_cancel(handle: u32) {
        ASKED.with_borrow_mut(|asked| asked.push(Asked::Cancel(handle)));
    }

    /// What was asked for since the last time.
    pub(crate) fn asked() -> Vec<Asked> {
        ASKED.take()
    }
}

/// A handle that is never freed.
const HANDLE: u32 = 3;

fn promise<T>() -> Promise<T> {
    // SAFETY: the tests are the glue.
    unsafe { Promise::from_handle(HANDLE) }
}

/// Polls a promise once.
fn poll<T: for<'a> FromJs<'a> + 'static>(
    promise: &mut Promise<T>,
    waker: &Waker,
) -> Poll<Result<T, JsValue>> {
    pin!(promise).poll(&mut Context::from_waker(waker))
}

/// The state that the only promise waits with.
fn awaited() -> usize {
    match asked()[..] {
        [Asked::Await(HANDLE, state)] => state,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn nothing_is_asked_for_before_the_first_poll() {
    drop(promise::<u32>());
    assert_eq!(promise::<u32>().into_handle(), HANDLE);
    assert_eq!(asked(), []);
}

#[test]
fn a_value_wakes_the_one_who_waits() {
    let run = Queue::new();
    let seen = Rc::new(Cell::new(None));
    let (inner, promise) = (Rc::clone(&seen), promise::<u32>());
    spawn_local(async move { inner.set(promise.await.ok()) });
    run.run();
    let state = awaited();
    // SAFETY: the state is that of a promise of this type, which is settled once.
    unsafe { settle::<u32>(state, 7, (), ()) };
    assert_eq!(seen.get(), None);
    run.run();
    assert_eq!(seen.get(), Some(7));
    assert_eq!(asked(), [], "what is settled is not cancelled");
}

#[test]
fn an_error_is_given_as_it_is() {
    let mut promise = promise::<String>();
    assert!(poll(&mut promise, Waker::noop()).is_pending());
    // SAFETY: the state is that of a promise of this type, which is settled once.
    unsafe { reject::<String>(awaited(), 1) };
    let Poll::Ready(Err(error)) = poll(&mut promise, Waker::noop()) else {
        panic!("it was rejected");
    };
    assert_eq!(error.handle(), JsValue::NULL.handle());
    assert!(poll(&mut promise, Waker::noop()).is_pending(), "the outcome is there once");
    assert_eq!(asked(), []);
}

#[test]
fn values_that_lie_in_memory_are_copied() {
    let mut promise = promise::<Option<String>>();
    assert!(poll(&mut promise, Waker::noop()).is_pending());
    let mut text = *b"text";
    let words = (text.as_ptr().expose_provenance(), text.len());
    // SAFETY: the words are those of text, and the promise is settled once.
    unsafe { settle::<Option<String>>(awaited(), words.0, words.1, ()) };
    text.fill(b'x');
    let value = poll(&mut promise, Waker::noop()).map(Result::unwrap);
    assert_eq!(value, Poll::Ready(Some(String::from("text"))), "{text:?}");
}

#[test]
fn a_promise_that_is_dropped_is_cancelled_and_its_waker_freed() {
    let wakers = Rc::new(Cell::new(0));
    let held = Rc::clone(&wakers);
    {
        let run = Queue::new();
        let mut promise = promise::<u32>();
        // The task is kept by its waker, which the promise has.
        let slot: Rc<RefCell<Option<Promise<u32>>>> = Rc::default();
        let inner = Rc::clone(&slot);
        spawn_local(poll_fn(move |context| {
            let _ = &held;
            let polled = pin!(&mut promise).poll(context).map(drop);
            let kept = core::mem::replace(&mut promise, super::tests::promise());
            inner.replace(Some(kept));
            polled
        }));
        run.run();
        assert_eq!(Rc::strong_count(&wakers), 2);
        drop(slot.take());
        assert_eq!(Rc::strong_count(&wakers), 1, "the waker was dropped, and with it the task");
    }
    assert!(matches!(asked()[..], [Asked::Await(..), Asked::Cancel(HANDLE)]));
}

#[test]
fn a_promise_goes_back_to_javascript_by_its_handle() {
    let mut promise = promise::<u32>();
    assert!(poll(&mut promise, Waker::noop()).is_pending());
    asked();
    assert_eq!(promise.into_handle(), HANDLE);
    assert_eq!(asked(), [Asked::Cancel(HANDLE)], "once");
}

#[test]
fn who_is_woken_at_once_may_drop_the_promise() {
    use std::sync::Arc;
    use std::task::Wake;

    /// Drops the promise when it is woken, as an executor could that polls without a queue.
    struct DropIt(Cell<Option<Promise<u32>>>);
    // SAFETY: the test has one thread.
    unsafe impl Send for DropIt {}
    // SAFETY: the test has one thread.
    unsafe impl Sync for DropIt {}
    impl Wake for DropIt {
        fn wake(self: Arc<Self>) {
            self.0.take();
        }
    }

    let drops = Arc::new(DropIt(Cell::new(None)));
    let mut promise = promise::<u32>();
    assert!(poll(&mut promise, &Waker::from(Arc::clone(&drops))).is_pending());
    let state = awaited();
    drops.0.set(Some(promise));
    // SAFETY: the state is that of a promise of this type, which is settled once.
    unsafe { settle::<u32>(state, 7, (), ()) };
    assert!(drops.0.take().is_none());
    assert_eq!(asked(), []);
}

#[test]
fn a_task_fails_when_it_awaits_what_is_rejected() {
    let run = Queue::new();
    let promise = promise::<u32>();
    crate::task::start_task(async move { crate::task::await_or_fail(promise).await });
    run.run();
    // SAFETY: the state is that of a promise of this type, which is settled once.
    unsafe { reject::<u32>(awaited(), 2) };
    assert_eq!(run.failure().expect("it has failed").handle(), 2);
    assert_eq!(asked(), []);
}

#[test]
fn a_promise_is_described_with_its_functions_and_its_value() {
    let mut words = Vec::new();
    <Promise<()>>::describe(&mut words);
    assert_eq!(words.len(), 4);
    assert_eq!([words[0], words[3]], [wire::ty::PROMISE, wire::ty::UNIT]);
    assert_ne!(words[1], words[2]);
}

#[test]
fn promises_nest_in_containers() {
    // SAFETY: the handle is never freed, and -2 is none.
    unsafe {
        assert!(matches!(<Promise<u8>>::lift_option(-2), Some(None)));
        let block = crate::buffer::tests::block(vec![promise::<u8>()]);
        let promises: Vec<Promise<u8>> = crate::buffer::tests::read(&block);
        assert_eq!(promises[0].adapter.handle(), HANDLE);
    }
}
