//! Iterators of Rust in JavaScript: [`Iter`], and what an iterator borrows from: [`KeptAnchors`].
//!
//! In: iterators that functions return. Out: the address of each, with which the glue asks for items
//! and ends it.

use crate::abi::{IntoJs, ReturnType, returned_by_code};
use crate::describe::{Describe, Sink, describe_heap, describe_result_area};
use crate::error::ThrownError;
use crate::slot::describe_slots;
use crate::wire::ty;
use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::Cell;
use core::fmt;
use core::ptr::NonNull;

trait Anything {}
impl<T> Anything for T {}

/// What a call has lifted its arguments from, kept until the iterator that borrows it ends.
pub struct KeptAnchors(NonNull<dyn Anything>);

/// Keeps anchors: they are lent as long as what is returned beside them.
///
/// # Safety
/// The anchors, and what they borrow, are not used after that is dropped.
#[inline]
pub unsafe fn keep_anchors<A: 'static>(anchors: A) -> (&'static mut A, KeptAnchors) {
    // A raw pointer from the start: a box that is moved would end the loan.
    let kept = Box::into_raw(Box::new(anchors));
    // SAFETY: a box is somewhere, and nothing else borrows from it.
    unsafe { (&mut *kept, KeptAnchors(NonNull::new_unchecked(kept as *mut dyn Anything))) }
}

impl Drop for KeptAnchors {
    fn drop(&mut self) {
        // SAFETY: it was a box, and nothing borrows from it any more; see `keep_anchors`.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

impl fmt::Debug for KeptAnchors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeptAnchors")
    }
}

/// What gives items, in a place that JavaScript knows, and what it borrows from.
///
/// It is taken out while it runs: when an error of JavaScript interrupts it, it is never touched
/// again.
pub(crate) struct Source<B> {
    items: Cell<Option<B>>,
    /// Behind the items, so that it is dropped after them.
    _kept: KeptAnchors,
}

impl<B> Source<B> {
    pub(crate) fn new(items: B, kept: KeptAnchors) -> Rc<Self> {
        Rc::new(Source { items: Cell::new(Some(items)), _kept: kept })
    }

    /// Runs it, unless it is running.
    pub(crate) fn run<R>(&self, run: impl FnOnce(&mut B) -> R) -> Option<R> {
        let mut items = self.items.take()?;
        let result = run(&mut items);
        self.items.set(Some(items));
        Some(result)
    }

    /// Hands it to the glue.
    pub(crate) fn into_address(self: Rc<Self>) -> usize {
        Rc::into_raw(self).expose_provenance()
    }

    /// What the glue has.
    ///
    /// # Safety
    /// At the address is a source that the glue was handed and has not dropped.
    pub(crate) unsafe fn at(address: usize) -> Rc<Self> {
        let source = core::ptr::with_exposed_provenance(address);
        // SAFETY: the glue's reference keeps it, and this one is another.
        unsafe {
            Rc::increment_strong_count(source);
            Rc::from_raw(source)
        }
    }
}

/// What the glue calls when it is done with a source.
pub(crate) unsafe extern "C-unwind" fn drop_source<B>(address: usize) {
    crate::panic::guard(|| {
        let source = core::ptr::with_exposed_provenance::<Source<B>>(address);
        // SAFETY: the glue gives its reference back, once.
        drop(unsafe { Rc::from_raw(source) });
    });
}

type Items<T> = Box<dyn Iterator<Item = T>>;

/// An iterator that a function returns.
pub struct Iter<T>(Rc<Source<Items<T>>>);

impl<T> Iter<T> {
    /// The iterator, and what it borrows from.
    pub fn new(iterator: impl Iterator<Item = T> + 'static, kept: KeptAnchors) -> Self {
        Iter(Source::new(Box::new(iterator), kept))
    }

    /// The iterator of what `map` makes of the items.
    pub fn mapped<U: 'static>(
        iterator: impl Iterator<Item = U> + 'static,
        kept: KeptAnchors,
        map: impl FnMut(U) -> T + 'static,
    ) -> Self {
        Iter::new(iterator.map(map), kept)
    }
}

impl<T> fmt::Debug for Iter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Iter")
    }
}

/// What an iterator gives: values, or outcomes, the errors of which are thrown.
pub trait Given: Sized {
    /// What crosses.
    type Next: IntoJs;

    /// The next one, if there is any.
    fn next(next: Option<Self>) -> Self::Next;
}

impl<T> Given for T
where
    Option<T>: IntoJs,
{
    type Next = Option<T>;

    #[inline(always)]
    fn next(next: Option<T>) -> Option<T> {
        next
    }
}

impl<T, E: ThrownError> Given for Result<T, E>
where
    Option<T>: IntoJs,
{
    type Next = Result<Option<T>, E>;

    #[inline(always)]
    fn next(next: Option<Self>) -> Self::Next {
        next.transpose()
    }
}

/// What the glue calls for the next item.
unsafe extern "C-unwind" fn next<T: Given>(address: usize) -> <T::Next as ReturnType>::Plain {
    crate::panic::guard(|| {
        // SAFETY: the glue has the source.
        let source = unsafe { Source::<Items<T>>::at(address) };
        T::next(source.run(Iterator::next).flatten()).plain()
    })
}

impl<T: Describe + Given> Describe for Iter<T> {
    fn describe(sink: &mut impl Sink) {
        // The arguments that it borrows lie in blocks until it ends.
        describe_heap(sink);
        describe_result_area(sink);
        sink.word(ty::ITERATOR);
        describe_slots! { sink,
            next_slot: unsafe extern "C-unwind" fn(usize) -> <T::Next as ReturnType>::Plain = next::<T>, (0);
            drop_slot: unsafe extern "C-unwind" fn(usize) = drop_source::<Items<T>>, (0);
        }
        T::describe(sink);
    }
}

returned_by_code! {
    [T] Iter<T>: |iterator: Iter<T>| iterator.0.into_address() as i32;
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::*;
    use crate::wire::part;
    use std::string::String;
    use std::vec::Vec;

    /// Writes its digit when it is dropped.
    struct Dropped(&'static Cell<u32>, u32);

    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.set(self.0.get() * 10 + self.1);
        }
    }

    fn digits() -> &'static Cell<u32> {
        Box::leak(Box::new(Cell::new(0)))
    }

    fn no_anchors() -> KeptAnchors {
        // SAFETY: nothing is borrowed.
        unsafe { keep_anchors(()) }.1
    }

    #[test]
    fn items_come_until_there_are_no_more() {
        let address = Iter::new([1u8, 2].into_iter(), no_anchors()).0.into_address();
        // SAFETY: the source is there until it is dropped, once.
        unsafe {
            assert_eq!([next::<u8>(address), next::<u8>(address)], [1.0, 2.0]);
            assert_eq!(next::<u8>(address), crate::abi::small_tag(crate::wire::tag::NONE));
            drop_source::<Items<u8>>(address);
        }
    }

    #[test]
    fn what_is_borrowed_ends_after_the_iterator() {
        let order = digits();
        // SAFETY: the anchors are used by the iterator only.
        let (anchors, kept) = unsafe { keep_anchors((String::from("a b"), Dropped(order, 2))) };
        let last = Dropped(order, 1);
        let words = anchors.0.split(' ').inspect(move |_| {
            let _ = &last;
        });
        let address = Iter::<&str>::new(words, kept).0.into_address();
        // SAFETY: the source is there until it is dropped, once.
        unsafe {
            assert_eq!([next::<&str>(address), next::<&str>(address)], [1, 1]);
            assert_eq!(next::<&str>(address), crate::abi::code_tag(crate::wire::tag::NONE));
            assert_eq!(order.get(), 0);
            drop_source::<Items<&str>>(address);
        }
        assert_eq!(order.get(), 12);
    }

    #[test]
    fn an_iterator_that_is_not_handed_over_is_dropped() {
        let order = digits();
        drop(Iter::new(core::iter::once(Dropped(order, 1)), no_anchors()));
        assert_eq!(order.get(), 1);
    }

    #[test]
    fn an_iterator_that_runs_has_no_items_and_outlives_its_drop() {
        let order = digits();
        let guard = Dropped(order, 1);
        let address: &'static Cell<usize> = Box::leak(Box::default());
        let inside = core::iter::repeat_with(move || {
            let _ = &guard;
            // SAFETY: the source is there, and JavaScript drops it in the middle of the call.
            unsafe {
                let none = next::<u8>(address.get());
                drop_source::<Items<u8>>(address.get());
                u8::from(none == crate::abi::small_tag(crate::wire::tag::NONE))
            }
        });
        address.set(Iter::new(inside, no_anchors()).0.into_address());
        // SAFETY: the source is there.
        assert_eq!(unsafe { next::<u8>(address.get()) }, 1.0);
        assert_eq!(order.get(), 1);
    }

    #[test]
    fn an_iterator_names_its_functions_and_its_items() {
        let mut words = Vec::new();
        <Iter<u32>>::describe(&mut words);
        let area = crate::area::result_address();
        assert_eq!(words[0], part::HEAP);
        assert_eq!(words[3..6], [part::RESULT, area, ty::ITERATOR]);
        assert_eq!(words[8..], [ty::U32]);
    }
}
