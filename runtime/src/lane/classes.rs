//! The lane of objects that stay in Rust: they cross by address, and can be borrowed.

#[cfg(feature = "alloc")]
use super::buffered::ReadBorrowed;
use super::buffered::{Buffered, describe_array, describe_list};
use super::{Item, Lane, MutArgument, RefArgument, RefLane};
#[cfg(feature = "alloc")]
use crate::buffer::Reader;
use crate::describe::{Describe, Sink};
use crate::wire::ty;

/// Sequences cross in the buffer, as the addresses of objects.
#[derive(Debug)]
pub struct Classes;

impl<T: Item> Lane<T> for Classes {
    fn describe_list(sink: &mut impl Sink) {
        describe_list::<T>(sink);
    }

    fn describe_slice(sink: &mut impl Sink) {
        sink.word(ty::REF);
        describe_list::<T>(sink);
    }

    fn describe_list_ref(sink: &mut impl Sink) {
        <Self as Lane<T>>::describe_slice(sink);
    }

    fn describe_array<const K: usize>(sink: &mut impl Sink) {
        describe_array::<T>(K, sink);
    }
}

impl<T: Describe> RefLane<T> for Classes {
    fn describe_ref(sink: &mut impl Sink) {
        sink.word(ty::REF);
        T::describe(sink);
    }
}

impl Buffered for Classes {}

#[cfg(feature = "alloc")]
impl<'a, T: Clone + 'a> ReadBorrowed<'a, T> for Classes {
    #[inline]
    fn read_borrowed(reader: &mut Reader<'a>) -> Option<T> {
        let object = reader.word() as usize as *const T;
        // SAFETY: the glue borrows the object for the call.
        Some(unsafe { &*object }.clone())
    }
}

// SAFETY: the glue passes an object that it has borrowed for the call.
unsafe impl<'a, T: 'a> RefArgument<'a, T> for Classes {
    type Abi = usize;
    type OptionAbi = usize;
    type Anchor = usize;

    #[inline(always)]
    unsafe fn lift(abi: usize) -> Option<usize> {
        Some(abi)
    }

    #[inline(always)]
    unsafe fn lift_option(abi: usize) -> Option<Option<usize>> {
        Some((abi != 0).then_some(abi))
    }

    #[inline(always)]
    unsafe fn get(&mut address: &'a mut usize) -> &'a T {
        // SAFETY: see the impl.
        unsafe { &*(address as *const T) }
    }
}

// SAFETY: the glue passes an object that nothing else has borrowed.
unsafe impl<'a, T: Describe + 'a> MutArgument<'a, T> for Classes {
    type Abi = usize;
    type OptionAbi = usize;
    type Anchor = usize;

    fn describe_mut(sink: &mut impl Sink) {
        sink.word(ty::REF_MUT);
        T::describe(sink);
    }

    #[inline(always)]
    unsafe fn lift(abi: usize) -> Option<usize> {
        Some(abi)
    }

    #[inline(always)]
    unsafe fn lift_option(abi: usize) -> Option<Option<usize>> {
        Some((abi != 0).then_some(abi))
    }

    #[inline(always)]
    unsafe fn get(&mut address: &'a mut usize) -> &'a mut T {
        // SAFETY: see the impl.
        unsafe { &mut *(address as *mut T) }
    }
}
