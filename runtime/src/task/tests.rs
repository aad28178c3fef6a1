//! Tasks with a queue that the tests empty.

use self::queue::{Queue, queued};
use super::*;
use crate::js::handle::Handle;
use core::task::Waker;
use std::panic;
use std::rc::Rc;

pub(crate) mod queue {
    //! The glue's queue, and what it does with it.

    use super::super::{Polled, Task};
    use std::cell::RefCell;
    use std::sync::Arc;
    use std::sync::{Mutex, MutexGuard, PoisonError};
    use std::thread_local;
    use std::vec::Vec;

    thread_local! {
        static QUEUE: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) };
    }

    pub(crate) fn task_spawn(task: usize, _: usize) {
        QUEUE.with_borrow_mut(|queue| queue.push(task));
    }

    pub(crate) fn task_start(_: usize, task: usize) {
        task_spawn(task, 0);
    }

    pub(crate) fn task_wake(task: usize) {
        task_spawn(task, 0);
    }

    /// How many polls wait.
    pub(crate) fn queued() -> usize {
        QUEUE.with_borrow(Vec::len)
    }

    /// Polls the task that has waited longest, as JavaScript can in the middle of another poll.
    pub(in super::super) fn poll() -> Polled {
        let task = QUEUE.with_borrow_mut(|queue| queue.remove(0));
        // SAFETY: a reference that the queue was given.
        let task = unsafe { Arc::from_raw(core::ptr::with_exposed_provenance::<Task>(task)) };
        task.poll()
    }

    /// The right to run tasks: one test at a time, as in an instance.
    pub(crate) struct Queue(#[allow(dead_code, reason = "it is held")] MutexGuard<'static, ()>);

    impl Queue {
        pub(crate) fn new() -> Queue {
            static ONE: Mutex<()> = Mutex::new(());
            Queue(ONE.lock().unwrap_or_else(PoisonError::into_inner))
        }

        /// Polls the task that has waited longest: what came of it.
        pub(in super::super) fn poll(&self) -> Polled {
            poll()
        }

        /// Polls the task that has waited longest: why it has failed.
        pub(crate) fn failure(&self) -> Option<crate::JsValue> {
            match poll() {
                Polled::Failed(error) => Some(error),
                _ => None,
            }
        }

        /// Polls until nothing waits.
        pub(crate) fn run(&self) {
            while queued() > 0 {
                self.poll();
            }
        }
    }

    impl Drop for Queue {
        fn drop(&mut self) {
            if !std::thread::panicking() {
                assert_eq!(queued(), 0, "polls were forgotten");
            }
        }
    }
}

/// Counts how often it is dropped.
#[derive(Clone)]
struct Dropped(Rc<Cell<u32>>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.set(self.0.get() + 1);
    }
}

fn dropped() -> (Rc<Cell<u32>>, Dropped) {
    let count = Rc::new(Cell::new(0));
    (Rc::clone(&count), Dropped(count))
}

/// Waits once, and leaves its waker.
fn wait(wakers: &Rc<Cell<Option<Waker>>>) -> impl Future<Output = ()> + 'static {
    let (wakers, mut has_waited) = (Rc::clone(wakers), false);
    core::future::poll_fn(move |context| {
        wakers.set(Some(context.waker().clone()));
        if core::mem::replace(&mut has_waited, true) { Poll::Ready(()) } else { Poll::Pending }
    })
}

fn failed_with(polled: &Polled, expected: &JsValue) -> bool {
    matches!(polled, Polled::Failed(error) if error.handle() == expected.handle())
}

#[test]
fn the_outcome_of_a_task_is_taken() {
    let run = Queue::new();
    let (count, guard) = dropped();
    let task = start_task(async move { (7, guard) });
    assert!(matches!(run.poll(), Polled::Ready));
    assert_eq!(count.get(), 0);
    // SAFETY: the task is ready and of this output.
    let (number, guard) = unsafe { finish_task::<(i32, Dropped)>(task) };
    assert_eq!((number, count.get()), (7, 0));
    drop(guard);
    assert_eq!(count.get(), 1);
}

#[test]
fn the_future_is_dropped_when_it_is_ready() {
    let run = Queue::new();
    let (count, guard) = dropped();
    let task = start_task(core::future::poll_fn(move |_| {
        let _ = &guard;
        Poll::Ready(())
    }));
    assert_eq!(count.get(), 0);
    assert!(matches!(run.poll(), Polled::Ready));
    assert_eq!(count.get(), 1);
    // SAFETY: the task is ready and of this output.
    unsafe { finish_task::<()>(task) };
}

#[test]
fn a_task_is_polled_when_it_is_woken_once_for_any_number_of_times() {
    let run = Queue::new();
    let wakers = Rc::default();
    let task = start_task(wait(&wakers));
    assert!(matches!(run.poll(), Polled::Pending));
    assert_eq!(queued(), 0);
    let waker = wakers.take().expect("it was polled");
    waker.wake_by_ref();
    let other = waker.clone();
    other.wake();
    waker.wake();
    assert_eq!(queued(), 1);
    assert!(matches!(run.poll(), Polled::Ready));
    // It is over: waking it does nothing.
    wakers.take().expect("it was polled").wake();
    assert!(matches!(run.poll(), Polled::Nothing));
    // SAFETY: the task is ready and of this output.
    unsafe { finish_task::<()>(task) };
}

#[test]
fn a_task_that_wakes_itself_is_polled_again() {
    let run = Queue::new();
    let mut rounds = 0;
    spawn_local(core::future::poll_fn(move |context| {
        rounds += 1;
        context.waker().wake_by_ref();
        if rounds == 3 { Poll::Ready(()) } else { Poll::Pending }
    }));
    for _ in 0..2 {
        assert!(matches!(run.poll(), Polled::Pending));
    }
    assert!(matches!(run.poll(), Polled::Ready));
    assert!(matches!(run.poll(), Polled::Nothing));
}

#[test]
fn a_spawned_future_that_nothing_can_wake_is_dropped() {
    let run = Queue::new();
    let (count, guard) = dropped();
    spawn_local(async move {
        let _guard = guard;
        pending().await
    });
    assert!(matches!(run.poll(), Polled::Pending));
    assert_eq!(count.get(), 1);
}

#[test]
fn a_waker_outlives_its_task() {
    let run = Queue::new();
    let wakers = Rc::default();
    let task = start_task(wait(&wakers));
    run.poll();
    let waker = wakers.take().expect("it was polled");
    waker.wake_by_ref();
    assert!(matches!(run.poll(), Polled::Ready));
    // SAFETY: the task is ready and of this output.
    unsafe { finish_task::<()>(task) };
    waker.wake();
    assert!(matches!(run.poll(), Polled::Nothing));
}

#[test]
fn polls_nest_and_each_task_has_its_own_failure() {
    let run = Queue::new();
    let (count, guard) = dropped();
    let inner = async move {
        let _guard = guard;
        fail(JsValue::TRUE);
        fail(JsValue::FALSE);
        pending::<()>().await;
    };
    start_task(async move {
        fail(JsValue::NULL);
        start_task(inner);
        assert!(failed_with(&queue::poll(), &JsValue::TRUE));
        assert_eq!(count.get(), 1, "the future of the inner task is dropped");
    });
    // It is ready, and has failed before.
    assert!(failed_with(&run.poll(), &JsValue::NULL));
    assert!(!CURRENT.is_polling.get());
}

#[test]
fn a_task_that_is_being_polled_is_not_polled() {
    let run = Queue::new();
    let task = start_task(core::future::poll_fn(|context| {
        context.waker().wake_by_ref();
        assert!(matches!(queue::poll(), Polled::Nothing));
        Poll::Ready(())
    }));
    assert!(matches!(run.poll(), Polled::Ready));
    // SAFETY: the task is ready and of this output.
    unsafe { finish_task::<()>(task) };
}

#[test]
fn a_panic_ends_the_task_and_drops_its_future() {
    let run = Queue::new();
    let (count, guard) = dropped();
    start_task(async move {
        let _guard = guard;
        fail(JsValue::NULL);
        panic::resume_unwind(std::boxed::Box::new(()));
    });
    let unwound = panic::catch_unwind(panic::AssertUnwindSafe(|| run.poll()));
    assert!(unwound.is_err());
    assert_eq!(count.get(), 1);
    assert!(!CURRENT.is_polling.get());
    assert!(CURRENT.failure.take().is_none());
}
