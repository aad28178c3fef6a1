//! What the lanes of values and of classes share: sequences in the buffer.

use super::ArrayArgument;
#[cfg(feature = "alloc")]
use super::{
    BorrowedResult, ListArgument, ListRefArgument, OwnedResult, PassBorrowed, PassOwned,
    PassedLane, SliceArgument,
};
use crate::abi::Held;
use crate::buffer::{Read, Reader};
#[cfg(feature = "alloc")]
use crate::buffer::{Write, Writer, return_written};
use crate::describe::{Describe, Sink, describe_composite};
#[cfg(feature = "alloc")]
use crate::pass::Passing;
use crate::wire::ty;
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// A lane whose sequences cross in the buffer.
pub trait Buffered {}

/// A lane that can read the elements of a borrowed sequence.
#[cfg(feature = "alloc")]
pub trait ReadBorrowed<'a, T> {
    /// Reads an element.
    fn read_borrowed(reader: &mut Reader<'a>) -> Option<T>;
}

/// Describes a list.
pub(super) fn describe_list<T: Describe>(sink: &mut impl Sink) {
    describe_composite(sink);
    sink.word(ty::LIST);
    T::describe(sink);
}

/// Describes an array.
pub(super) fn describe_array<T: Describe>(count: usize, sink: &mut impl Sink) {
    describe_composite(sink);
    sink.word(ty::FIXED);
    sink.word(count as u32);
    T::describe(sink);
}

/// Reads `K` elements.
pub(super) fn read_array<'a, T: Read<'a>, const K: usize>(
    reader: &mut Reader<'a>,
) -> Option<[T; K]> {
    let mut is_whole = true;
    let elements = core::array::from_fn(|_| {
        let element = T::read(reader);
        is_whole &= element.is_some();
        element
    });
    // SAFETY: all are there.
    is_whole.then(|| elements.map(|element| unsafe { element.unwrap_unchecked() }))
}

/// Reads a count and as many elements.
#[cfg(feature = "alloc")]
fn read_list<'a, T>(
    reader: &mut Reader<'a>,
    read: impl Fn(&mut Reader<'a>) -> Option<T>,
) -> Option<Vec<T>> {
    let count = reader.word() as usize;
    let mut list = Vec::with_capacity(count);
    let mut is_whole = true;
    for _ in 0..count {
        match read(reader) {
            Some(element) => list.push(element),
            None => is_whole = false,
        }
    }
    is_whole.then_some(list)
}

/// Lifts a list to what `make` makes of it.
///
/// # Safety
/// At the address is an argument's block of a list.
#[cfg(feature = "alloc")]
#[inline]
unsafe fn lift_list<'a, T, S>(
    address: usize,
    read: impl Fn(&mut Reader<'a>) -> Option<T>,
    make: fn(Vec<T>) -> S,
) -> Option<Held<S>> {
    // SAFETY: as the caller's.
    let mut reader = unsafe { Reader::new(address as *const u32) };
    read_list(&mut reader, read).map(|list| Held::new(make(list)))
}

/// Lifts a list that is missing where the address is 0.
///
/// # Safety
/// As for [`lift_list`].
#[cfg(feature = "alloc")]
#[inline]
unsafe fn lift_optional_list<'a, T, S>(
    address: usize,
    read: impl Fn(&mut Reader<'a>) -> Option<T>,
    make: fn(Vec<T>) -> S,
) -> Option<Option<Held<S>>> {
    if address == 0 {
        return Some(None);
    }
    // SAFETY: as the caller's.
    unsafe { lift_list(address, read, make) }.map(Some)
}

// SAFETY: the glue writes a block of K elements.
unsafe impl<'a, L: Buffered, T: Read<'a>, const K: usize> ArrayArgument<'a, T, K> for L {
    type Anchor = Held<[T; K]>;

    #[inline]
    unsafe fn lift(address: usize) -> Option<Held<[T; K]>> {
        // SAFETY: as the caller's.
        let mut reader = unsafe { Reader::new(address as *const u32) };
        <L as ArrayArgument<'a, T, K>>::read(&mut reader).map(Held::new)
    }

    #[inline]
    unsafe fn get(anchor: &'a mut Held<[T; K]>) -> [T; K] {
        // SAFETY: as the caller's.
        unsafe { anchor.take() }
    }

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<[T; K]> {
        read_array(reader)
    }
}

// SAFETY: the glue writes a block of a list.
#[cfg(feature = "alloc")]
unsafe impl<'a, L: Buffered + ReadBorrowed<'a, T>, T: 'a> SliceArgument<'a, T> for L {
    type Abi = usize;
    type Anchor = Held<Vec<T>>;

    #[inline]
    unsafe fn lift(abi: usize) -> Option<Held<Vec<T>>> {
        // SAFETY: as the caller's.
        unsafe { lift_list(abi, L::read_borrowed, |list| list) }
    }

    #[inline]
    unsafe fn lift_option(abi: usize) -> Option<Option<Held<Vec<T>>>> {
        // SAFETY: as the caller's.
        unsafe { lift_optional_list(abi, L::read_borrowed, |list| list) }
    }

    #[inline]
    unsafe fn get(anchor: &'a mut Held<Vec<T>>) -> &'a [T] {
        // SAFETY: it is never taken.
        unsafe { anchor.lend() }
    }
}

// SAFETY: the glue writes a block of a list.
#[cfg(feature = "alloc")]
unsafe impl<'a, L: Buffered + ReadBorrowed<'a, T>, T> ListRefArgument<'a, T> for L {
    type Abi = usize;

    #[inline]
    unsafe fn lift(abi: usize) -> Option<Held<Vec<T>>> {
        // SAFETY: as the caller's.
        unsafe { lift_list(abi, L::read_borrowed, |list| list) }
    }

    #[inline]
    unsafe fn lift_option(abi: usize) -> Option<Option<Held<Vec<T>>>> {
        // SAFETY: as the caller's.
        unsafe { lift_optional_list(abi, L::read_borrowed, |list| list) }
    }
}

// SAFETY: the glue writes a block of a list.
#[cfg(feature = "alloc")]
unsafe impl<'a, L: Buffered, T: Read<'a>> ListArgument<'a, T> for L {
    type Abi = usize;

    #[inline]
    unsafe fn lift<S>(abi: usize, make: fn(Vec<T>) -> S) -> Option<Held<S>> {
        // SAFETY: as the caller's.
        unsafe { lift_list(abi, T::read, make) }
    }

    #[inline]
    unsafe fn lift_option<S>(abi: usize, make: fn(Vec<T>) -> S) -> Option<Option<Held<S>>> {
        // SAFETY: as the caller's.
        unsafe { lift_optional_list(abi, T::read, make) }
    }

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<Vec<T>> {
        read_list(reader, T::read)
    }
}

#[cfg(feature = "alloc")]
impl<L: Buffered, T: Write> OwnedResult<T> for L {
    #[inline]
    fn return_array<const K: usize>(array: [T; K]) -> i32 {
        return_written(|writer| <L as OwnedResult<T>>::write_array(array, writer))
    }

    #[inline]
    fn write_array<const K: usize>(array: [T; K], writer: &mut Writer) {
        array.into_iter().for_each(|element| element.write(writer));
    }

    #[inline]
    fn return_list(list: Vec<T>) -> i32 {
        return_written(|writer| <L as OwnedResult<T>>::write_list(list, writer))
    }

    fn write_list(list: Vec<T>, writer: &mut Writer) {
        writer.word(list.len() as u32);
        list.into_iter().for_each(|element| element.write(writer));
    }
}

#[cfg(feature = "alloc")]
impl<L: Buffered, T: Write + Clone> BorrowedResult<T> for L {
    #[inline]
    fn return_slice(slice: &[T]) -> i32 {
        return_written(|writer| <L as BorrowedResult<T>>::write_slice(slice, writer))
    }

    fn write_slice(slice: &[T], writer: &mut Writer) {
        writer.word(slice.len() as u32);
        slice.iter().for_each(|element| element.write_ref(writer));
    }

    #[inline]
    fn return_array_ref<const K: usize>(array: &[T; K]) -> i32 {
        return_written(|writer| array.iter().for_each(|element| element.write_ref(writer)))
    }

    #[inline]
    fn return_list_ref(list: &[T]) -> i32 {
        <L as BorrowedResult<T>>::return_slice(list)
    }
}

#[cfg(feature = "alloc")]
impl<L: Buffered> PassedLane for L {
    type List = ();
    type Array = ();
}

#[cfg(feature = "alloc")]
impl<L: Buffered, T: Write> PassOwned<T> for L {
    #[inline]
    unsafe fn pass_array<const K: usize>(array: &mut Held<[T; K]>, passing: &mut Passing) {
        // SAFETY: as the caller's.
        <L as OwnedResult<T>>::write_array(unsafe { array.take() }, passing.writer());
    }

    #[inline]
    unsafe fn pass_list(list: &mut Held<Vec<T>>, passing: &mut Passing) {
        // SAFETY: as the caller's.
        <L as OwnedResult<T>>::write_list(unsafe { list.take() }, passing.writer());
    }
}

#[cfg(feature = "alloc")]
impl<L: Buffered, T: Write + Clone> PassBorrowed<T> for L {
    #[inline]
    fn pass_slice(slice: &[T], passing: &mut Passing) {
        <L as BorrowedResult<T>>::write_slice(slice, passing.writer());
    }

    #[inline]
    fn pass_array_ref<const K: usize>(array: &[T; K], passing: &mut Passing) {
        let writer = passing.writer();
        array.iter().for_each(|element| element.write_ref(writer));
    }
}
