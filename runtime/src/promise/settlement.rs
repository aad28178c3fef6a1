//! Where the outcome of what Rust waits for goes.

use crate::JsValue;
use crate::abi::{Abi, FromJs, Prim};
use crate::describe::Sink;
use crate::receive::{lift_owned, refusal};
use crate::slot::describe_slots;
use alloc::rc::Rc;
use core::cell::Cell;
use core::task::{Context, Poll, Waker};

/// An outcome that is still to come, or has come.
pub(crate) struct Settlement<T> {
    outcome: Cell<Option<Result<T, JsValue>>>,
    waker: Cell<Option<Waker>>,
    /// The glue has called back. Until then a reference is its.
    is_settled: Cell<bool>,
}

/// Rust's end: nothing, until somebody asks.
pub(crate) struct Waiting<T>(Option<Rc<Settlement<T>>>);

impl<T> Waiting<T> {
    pub(crate) const fn new() -> Self {
        Waiting(None)
    }

    /// The outcome, when it has come. `start` is called first, with the glue's reference.
    pub(crate) fn poll(
        &mut self,
        context: &mut Context<'_>,
        start: impl FnOnce(usize),
    ) -> Poll<Result<T, JsValue>> {
        let settlement = self.0.get_or_insert_with(|| {
            let settlement = Rc::new(Settlement {
                outcome: Cell::new(None),
                waker: Cell::new(None),
                is_settled: Cell::new(false),
            });
            start(Rc::into_raw(Rc::clone(&settlement)).expose_provenance());
            settlement
        });
        if let Some(outcome) = settlement.outcome.take() {
            return Poll::Ready(outcome);
        }
        let waker = settlement.waker.take().filter(|waker| waker.will_wake(context.waker()));
        settlement.waker.set(Some(waker.unwrap_or_else(|| context.waker().clone())));
        Poll::Pending
    }

    /// Does not wait any more. `stop` is called when the glue has yet to call back, and makes it
    /// never do so.
    pub(crate) fn cancel(&mut self, stop: impl FnOnce()) {
        if let Some(settlement) = self.0.take()
            && !settlement.is_settled.replace(true)
        {
            stop();
            // SAFETY: the glue's reference, which it does not give back now.
            unsafe { Rc::decrement_strong_count(Rc::as_ptr(&settlement)) };
        }
    }
}

impl<T> Settlement<T> {
    /// Takes the outcome that `lift` makes, and the glue's reference.
    ///
    /// # Safety
    /// At the address is a settlement of which the glue has a reference.
    unsafe fn settle(state: usize, lift: impl FnOnce() -> Result<T, JsValue>) {
        let state = core::ptr::with_exposed_provenance::<Settlement<T>>(state);
        // SAFETY: the glue's reference, which it has no more.
        let settlement = unsafe { Rc::from_raw(state) };
        // Lifting may run code that drops what waits: that has nothing to give back any more.
        settlement.is_settled.set(true);
        settlement.outcome.set(Some(lift()));
        if let Some(waker) = settlement.waker.take() {
            waker.wake();
        }
    }
}

type Word0<T> = <<T as FromJs<'static>>::Abi as Abi>::W0;
type Word1<T> = <<T as FromJs<'static>>::Abi as Abi>::W1;
type Word2<T> = <<T as FromJs<'static>>::Abi as Abi>::W2;

/// What the glue calls with the words of a value.
pub(crate) unsafe extern "C-unwind" fn settle<T: for<'a> FromJs<'a> + 'static>(
    state: usize,
    w0: Word0<T>,
    w1: Word1<T>,
    w2: Word2<T>,
) {
    crate::panic::guard(|| {
        // SAFETY: the glue passes the words that the descriptor asks for, and its reference.
        unsafe {
            Settlement::settle(state, || {
                let value = lift_owned::<T>(Abi::from_words(w0, w1, w2));
                value.ok_or_else(refusal)
            });
        }
    });
}

/// What the glue calls with the handle of an error.
pub(crate) unsafe extern "C-unwind" fn reject<T>(state: usize, error: u32) {
    crate::panic::guard(|| {
        // SAFETY: the glue hands the error over, and gives its reference back.
        unsafe { Settlement::<T>::settle(state, || Err(JsValue::from_handle(error))) };
    });
}

/// Writes the functions that take the outcome of what gives a `T`.
pub(crate) fn describe_settlement<T: for<'a> FromJs<'a> + 'static>(sink: &mut impl Sink) {
    describe_slots! { sink,
        settle_slot: unsafe extern "C-unwind" fn(usize, Word0<T>, Word1<T>, Word2<T>) = settle::<T>,
            (0, Prim::ZERO, Prim::ZERO, Prim::ZERO);
        reject_slot: unsafe extern "C-unwind" fn(usize, u32) = reject::<T>, (0, 0);
    }
}
