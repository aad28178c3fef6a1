//! The lane of values that JavaScript keeps: they cross as handles, and can be borrowed.

use super::buffered::{Buffered, describe_array, describe_list};
use super::{Item, Lane, PassRef, RefArgument, RefLane};
use crate::describe::{Describe, Sink};
use crate::js::handle::Handle;
use crate::pass::Passing;
use crate::wire::ty;
use core::mem::ManuallyDrop;

/// Sequences cross in the buffer, as handles.
#[derive(Debug)]
pub struct Handles;

impl<T: Item> Lane<T> for Handles {
    fn describe_list(sink: &mut impl Sink) {
        describe_list::<T>(sink);
    }

    fn describe_slice(sink: &mut impl Sink) {
        describe_list::<T>(sink);
    }

    fn describe_list_ref(sink: &mut impl Sink) {
        describe_list::<T>(sink);
    }

    fn describe_array<const K: usize>(sink: &mut impl Sink) {
        describe_array::<T>(K, sink);
    }
}

impl<T: Describe> RefLane<T> for Handles {
    fn describe_ref(sink: &mut impl Sink) {
        sink.word(ty::REF);
        T::describe(sink);
    }
}

impl Buffered for Handles {}

// SAFETY: the glue passes a handle that it frees when the call has ended.
unsafe impl<'a, T: Handle + 'a> RefArgument<'a, T> for Handles {
    type Abi = u32;
    type OptionAbi = i32;
    type Anchor = ManuallyDrop<T>;

    #[inline(always)]
    unsafe fn lift(abi: u32) -> Option<ManuallyDrop<T>> {
        // SAFETY: the handle is not freed here.
        Some(ManuallyDrop::new(unsafe { T::from_handle(abi) }))
    }

    #[inline(always)]
    unsafe fn lift_option(abi: i32) -> Option<Option<ManuallyDrop<T>>> {
        if abi < 0 {
            return Some(None);
        }
        // SAFETY: as the caller's.
        Some(unsafe { <Self as RefArgument<'a, T>>::lift(abi as u32) })
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut ManuallyDrop<T>) -> &'a T {
        anchor
    }
}

impl<'x, T: Handle + 'x> PassRef<'x, T> for Handles {
    type Abi = u32;
    type OptionAbi = i32;
    type Kept = &'x T;

    #[inline(always)]
    fn keep(reference: &'x T) -> &'x T {
        reference
    }

    #[inline(always)]
    unsafe fn words(kept: &mut &'x T, _: &mut Passing) -> u32 {
        kept.handle()
    }
}
