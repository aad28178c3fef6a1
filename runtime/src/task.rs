//! Tasks: futures that the glue polls, in microtasks, one at a time.
//!
//! In: futures. Out: addresses of tasks, with which the glue polls them and, of an exported
//! function, gets the outcome. A task that JavaScript's errors have interrupted in the middle of a
//! poll is never touched again. What this file does not know: promises; see [`crate::promise`].

#[cfg(test)]
pub(crate) mod tests;

use crate::JsValue;
use crate::promise::Promise;
use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::task::Wake;
use core::cell::Cell;
use core::future::{Future, pending};
use core::pin::Pin;
use core::task::{Context, Poll, Waker};
#[cfg(test)]
use tests::queue::{task_spawn, task_start, task_wake};

#[cfg(not(test))]
crate::js::value::glue! {
    /// Queues a new task. A reference of it goes along, and the function that polls one: passed here, it
    /// is part of a module only where tasks are.
    fn task_spawn(task: usize, poll: usize);
    /// Tells the function that polls a new task; the task goes to the caller of an exported function.
    fn task_start(poll: usize, task: usize);
    /// Queues a task that can go on. A reference of it goes along.
    fn task_wake(task: usize);
}

/// A future with a place for its outcome.
trait Body {
    /// Polls the future, which is not ready yet, and keeps what it gives.
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()>;

    /// Where the outcome is, an `Option` of it.
    fn outcome(self: Pin<&mut Self>) -> *mut ();
}

enum Stage<F: Future> {
    Running(F),
    Ready(Option<F::Output>),
}

impl<F: Future> Body for Stage<F> {
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        // SAFETY: the future stays where it is; `set` drops it there.
        let Stage::Running(future) = (unsafe { self.as_mut().get_unchecked_mut() }) else {
            return Poll::Ready(());
        };
        // SAFETY: as above.
        let Poll::Ready(outcome) = (unsafe { Pin::new_unchecked(future) }).poll(context) else {
            return Poll::Pending;
        };
        self.set(Stage::Ready(Some(outcome)));
        Poll::Ready(())
    }

    fn outcome(self: Pin<&mut Self>) -> *mut () {
        // SAFETY: only what is not the future is lent.
        match unsafe { self.get_unchecked_mut() } {
            Stage::Ready(outcome) => core::ptr::from_mut(outcome).cast(),
            Stage::Running(_) => core::ptr::null_mut(),
        }
    }
}

type BoxedBody = Pin<Box<dyn Body>>;

/// A future that the glue polls.
struct Task {
    /// The future, when it is neither ready nor being polled.
    running: Cell<Option<BoxedBody>>,
    /// The future when it is ready.
    ready: Cell<Option<BoxedBody>>,
    /// The glue has a reference of it to be polled.
    is_queued: Cell<bool>,
    /// The task itself until its outcome is taken, if the glue is to take it.
    own: Cell<Option<Arc<Task>>>,
}

// SAFETY: an instance runs one thing at a time. Elsewhere no task is ever made: there is no queue
// to take it.
unsafe impl Send for Task {}
// SAFETY: as above.
unsafe impl Sync for Task {}

/// What polling a task leads to.
enum Polled {
    Pending,
    Ready,
    Failed(JsValue),
    /// It is being polled, or is over.
    Nothing,
}

/// What goes on in the innermost poll.
struct Current {
    is_polling: Cell<bool>,
    /// Why its task has failed.
    failure: Cell<Option<JsValue>>,
}

// SAFETY: an instance runs one thing at a time.
unsafe impl Sync for Current {}

static CURRENT: Current = Current { is_polling: Cell::new(false), failure: Cell::new(None) };

/// A poll that is under way inside of others. One that JavaScript's errors interrupt stays, until
/// the one around it ends.
struct Enter<'t> {
    task: &'t Task,
    was_polling: bool,
    failure: Option<JsValue>,
}

impl<'t> Enter<'t> {
    fn new(task: &'t Task) -> Self {
        Enter {
            task,
            was_polling: CURRENT.is_polling.replace(true),
            failure: CURRENT.failure.take(),
        }
    }

    /// The poll is over: why the task has failed, if it has.
    fn leave(mut self) -> Option<JsValue> {
        let failure = self.restore();
        core::mem::forget(self);
        failure
    }

    fn restore(&mut self) -> Option<JsValue> {
        CURRENT.is_polling.set(self.was_polling);
        CURRENT.failure.replace(self.failure.take())
    }
}

impl Drop for Enter<'_> {
    /// A panic unwinds: nobody will take the outcome.
    fn drop(&mut self) {
        self.restore();
        self.task.own.take();
    }
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        if !self.is_queued.replace(true) {
            task_wake(into_address(self));
        }
    }
}

impl Task {
    fn new(body: BoxedBody) -> Arc<Task> {
        Arc::new(Task {
            running: Cell::new(Some(body)),
            ready: Cell::new(None),
            is_queued: Cell::new(true),
            own: Cell::new(None),
        })
    }

    fn poll(self: Arc<Self>) -> Polled {
        self.is_queued.set(false);
        let Some(mut body) = self.running.take() else {
            return Polled::Nothing;
        };
        let waker = Waker::from(Arc::clone(&self));
        let current = Enter::new(&self);
        let polled = body.as_mut().poll(&mut Context::from_waker(&waker));
        if let Some(error) = current.leave() {
            drop(body);
            self.own.take();
            return Polled::Failed(error);
        }
        let (place, polled) = match polled {
            Poll::Pending => (&self.running, Polled::Pending),
            Poll::Ready(()) => (&self.ready, Polled::Ready),
        };
        place.set(Some(body));
        polled
    }
}

fn into_address(task: Arc<Task>) -> usize {
    Arc::into_raw(task).expose_provenance()
}

/// Runs a future, from the next microtask on.
///
/// ```no_run
/// use minibind::{Promise, export, spawn_local};
///
/// #[export]
/// fn watch(news: Promise<String>) {
///     spawn_local(async move {
///         if let Ok(news) = news.await {
///             drop(news);
///         }
///     });
/// }
/// ```
pub fn spawn_local(future: impl Future<Output = ()> + 'static) {
    let task = Task::new(Box::pin(Stage::Running(future)));
    task_spawn(into_address(task), poll as *const () as usize);
}

/// Starts the task of an exported function: its address, with a reference to be polled, and for
/// [`finish_task`].
pub fn start_task<F: Future + 'static>(future: F) -> usize {
    let task = Task::new(Box::pin(Stage::Running(future)));
    task.own.set(Some(Arc::clone(&task)));
    let address = into_address(task);
    task_start(poll as *const () as usize, address);
    address
}

/// The outcome of a task.
///
/// # Safety
/// The task was started with a future of this output, polling it gave that it is ready, and its
/// outcome was not taken.
pub unsafe fn finish_task<O>(task: usize) -> O {
    let task = core::ptr::with_exposed_provenance::<Task>(task);
    // SAFETY: the task owns itself until now.
    let task = unsafe { (*task).own.take() };
    let outcome = task.and_then(|task| task.ready.take()).and_then(|mut body| {
        let outcome = body.as_mut().outcome().cast::<Option<O>>();
        // SAFETY: the future is ready, so that this is its outcome, which is of the caller's type.
        unsafe { (*outcome).take() }
    });
    // SAFETY: as the caller's.
    unsafe { outcome.unwrap_unchecked() }
}

/// The value of a promise. When it is rejected, the task fails; outside of a task the error is
/// thrown.
pub async fn await_or_fail<T>(promise: Promise<T>) -> T
where
    Promise<T>: Future<Output = Result<T, JsValue>>,
{
    match promise.await {
        Ok(value) => value,
        Err(error) => {
            fail(error);
            pending().await
        }
    }
}

/// Fails the current task, for the first reason that it has.
fn fail(error: JsValue) {
    if !CURRENT.is_polling.get() {
        crate::throw(error);
    }
    let first = CURRENT.failure.take().unwrap_or(error);
    CURRENT.failure.set(Some(first));
}

/// Polls a task: 0 when it waits, 1 when it is ready, 2 when it has failed, 3 when there was
/// nothing to do.
extern "C-unwind" fn poll(task: usize) -> u32 {
    crate::panic::guard(|| {
        // SAFETY: the glue gives back a reference that it got.
        let task = unsafe { Arc::from_raw(core::ptr::with_exposed_provenance::<Task>(task)) };
        match task.poll() {
            Polled::Pending => 0,
            Polled::Ready => 1,
            Polled::Failed(error) => {
                crate::error::Thrown::value(error);
                2
            }
            Polled::Nothing => 3,
        }
    })
}
