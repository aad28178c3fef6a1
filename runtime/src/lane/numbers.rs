//! The lane of numbers that JavaScript keeps in typed arrays.

use super::{
    ArrayArgument, ArrayRefArgument, BorrowedResult, Item, Lane, OwnedResult, PassBorrowed,
    PassOwned, PassedLane, SliceArgument,
};
#[cfg(feature = "alloc")]
use super::{ListArgument, ListRefArgument};
use crate::abi::Held;
use crate::area::{set_result, text_start};
use crate::buffer::{Reader, Writer, keep};
use crate::copy::copy;
use crate::describe::{Sink, describe_arena, describe_result_area, describe_text_area};
use crate::pass::Passing;
use crate::plain::Plain;
use crate::wire::{
    area::{SHORT_ELEMENTS, TEXT_BYTES},
    ty,
};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

/// Sequences cross as typed arrays.
#[derive(Debug)]
pub struct Numbers;

/// A number that JavaScript keeps in typed arrays: 8 to 64 bits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no typed array in JavaScript",
    label = "`{Self}` is not a number of 8 to 64 bits",
    note = "`i8` to `i64`, `u8` to `u64`, `f32` and `f64` have one"
)]
pub trait Element: Plain + Item<Lane = Numbers> {}

macro_rules! element {
    ($($ty:ty)*) => {$(
        impl Item for $ty {
            type Lane = Numbers;
        }

        impl Element for $ty {}
    )*};
}
element!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 f32 f64);

fn describe_sequence<N: Element>(tag: u32, sink: &mut impl Sink) {
    describe_arena(sink);
    describe_result_area(sink);
    describe_text_area(sink);
    sink.word(tag);
    N::describe(sink);
}

/// Whether an array is returned through the text area and not in a block of its own.
const fn is_short_array<N, const K: usize>() -> bool {
    size_of::<[N; K]>() <= TEXT_BYTES
}

impl<N: Element> Lane<N> for Numbers {
    fn describe_list(sink: &mut impl Sink) {
        #[cfg(feature = "alloc")]
        crate::describe::describe_heap(sink);
        describe_sequence::<N>(ty::VEC, sink);
    }

    fn describe_slice(sink: &mut impl Sink) {
        describe_sequence::<N>(ty::SLICE, sink);
    }

    fn describe_list_ref(sink: &mut impl Sink) {
        <Self as Lane<N>>::describe_list(sink);
    }

    fn describe_array<const K: usize>(sink: &mut impl Sink) {
        describe_arena(sink);
        describe_result_area(sink);
        describe_text_area(sink);
        #[cfg(feature = "alloc")]
        if const { !is_short_array::<N, K>() } {
            crate::describe::describe_heap(sink);
        }
        sink.word(ty::ARRAY);
        sink.word(K as u32);
        N::describe(sink);
    }
}

/// Numbers where the glue wrote them: address and count.
type Range = (usize, usize);

// SAFETY: the glue writes `count` numbers, aligned, and leaves them alone until the call returns.
unsafe impl<'a, N: Element> SliceArgument<'a, N> for Numbers {
    type Abi = Range;
    type Anchor = Range;

    #[inline(always)]
    unsafe fn lift(abi: Range) -> Option<Range> {
        Some(abi)
    }

    #[inline(always)]
    unsafe fn lift_option(abi: Range) -> Option<Option<Range>> {
        Some((abi.0 != 0).then_some(abi))
    }

    #[inline(always)]
    unsafe fn get(&mut (ptr, count): &'a mut Range) -> &'a [N] {
        // SAFETY: see the impl.
        unsafe { core::slice::from_raw_parts(ptr as *const N, count) }
    }
}

// SAFETY: the glue writes K numbers, aligned, and leaves them alone until the call returns.
unsafe impl<'a, N: Element, const K: usize> ArrayArgument<'a, N, K> for Numbers {
    type Anchor = [N; K];

    #[inline(always)]
    unsafe fn lift(address: usize) -> Option<[N; K]> {
        // SAFETY: see the impl.
        Some(unsafe { (address as *const [N; K]).read() })
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut [N; K]) -> [N; K] {
        *anchor
    }

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<[N; K]> {
        reader.numbers(K).try_into().ok()
    }
}

// SAFETY: as for an array by value.
unsafe impl<'a, N: Element, const K: usize> ArrayRefArgument<'a, N, K> for Numbers {
    type Anchor = usize;

    #[inline(always)]
    unsafe fn lift(address: usize) -> Option<usize> {
        Some(address)
    }

    #[inline(always)]
    unsafe fn get(&mut address: &'a mut usize) -> &'a [N; K] {
        // SAFETY: see the impl.
        unsafe { &*(address as *const [N; K]) }
    }
}

// SAFETY: the glue writes `count` numbers and hands the block over once.
#[cfg(feature = "alloc")]
unsafe impl<'a, N: Element> ListArgument<'a, N> for Numbers {
    type Abi = Range;

    #[inline(always)]
    unsafe fn lift<L>((ptr, count): Range, make: fn(Vec<N>) -> L) -> Option<Held<L>> {
        // SAFETY: see the impl; the glue allocated just these numbers.
        Some(Held::new(make(unsafe { Vec::from_raw_parts(ptr as *mut N, count, count) })))
    }

    #[inline(always)]
    unsafe fn lift_option<L>(abi: Range, make: fn(Vec<N>) -> L) -> Option<Option<Held<L>>> {
        if abi.0 == 0 {
            return Some(None);
        }
        // SAFETY: as the caller's.
        Some(unsafe { <Self as ListArgument<'a, N>>::lift(abi, make) })
    }

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<Vec<N>> {
        let count = reader.word() as usize;
        Some(reader.numbers(count).to_vec())
    }
}

// SAFETY: as for a list that is moved.
#[cfg(feature = "alloc")]
unsafe impl<'a, N: Element> ListRefArgument<'a, N> for Numbers {
    type Abi = Range;

    #[inline(always)]
    unsafe fn lift(abi: Range) -> Option<Held<Vec<N>>> {
        // SAFETY: as the caller's.
        unsafe { <Self as ListArgument<'a, N>>::lift(abi, |list| list) }
    }

    #[inline(always)]
    unsafe fn lift_option(abi: Range) -> Option<Option<Held<Vec<N>>>> {
        // SAFETY: as the caller's.
        unsafe { <Self as ListArgument<'a, N>>::lift_option(abi, |list| list) }
    }
}

/// Copies a few numbers into the text area.
#[inline]
fn put_short<N: Element>(numbers: &[N]) {
    const { assert!(SHORT_ELEMENTS * size_of::<u64>() <= TEXT_BYTES) };
    debug_assert!(size_of_val(numbers) <= TEXT_BYTES);
    // SAFETY: in bounds and aligned to 16, and no numbers lie in the area.
    unsafe { copy(numbers.as_ptr().cast(), text_start(), size_of_val(numbers)) };
}

impl<N: Element> OwnedResult<N> for Numbers {
    #[inline]
    fn return_array<const K: usize>(array: [N; K]) -> i32 {
        if const { is_short_array::<N, K>() } {
            put_short(&array);
        } else {
            return_long_array(array);
        }
        0
    }

    #[inline]
    fn write_array<const K: usize>(array: [N; K], writer: &mut Writer) {
        writer.numbers(&array);
    }

    #[cfg(feature = "alloc")]
    fn return_list(list: Vec<N>) -> i32 {
        if list.len() <= SHORT_ELEMENTS {
            put_short(&list);
            return list.len() as i32;
        }
        let list = core::mem::ManuallyDrop::new(list);
        set_result(0, list.as_ptr() as usize as u32);
        set_result(1, list.capacity() as u32);
        list.len() as i32
    }

    #[cfg(feature = "alloc")]
    #[inline]
    fn write_list(list: Vec<N>, writer: &mut Writer) {
        <Self as BorrowedResult<N>>::write_slice(&list, writer);
    }
}

#[cfg(feature = "alloc")]
fn return_long_array<N: Element, const K: usize>(array: [N; K]) {
    let block = alloc::boxed::Box::into_raw(alloc::boxed::Box::new(array));
    set_result(0, block as usize as u32);
}

#[cfg(not(feature = "alloc"))]
fn return_long_array<N: Element, const K: usize>(_: [N; K]) {
    const {
        assert!(
            is_short_array::<N, K>(),
            "without the feature `alloc` an array of at most 1024 bytes can be returned; return a slice"
        )
    };
}

impl<N: Element> BorrowedResult<N> for Numbers {
    #[inline]
    fn return_slice(slice: &[N]) -> i32 {
        set_result(0, keep(slice) as usize as u32);
        slice.len() as i32
    }

    #[inline]
    fn write_slice(slice: &[N], writer: &mut Writer) {
        writer.word(slice.len() as u32);
        writer.numbers(slice);
    }

    #[inline]
    fn return_array_ref<const K: usize>(array: &[N; K]) -> i32 {
        <Self as OwnedResult<N>>::return_array(*array)
    }

    #[cfg(feature = "alloc")]
    #[inline]
    fn return_list_ref(list: &[N]) -> i32 {
        <Self as OwnedResult<N>>::return_list(list.to_vec())
    }
}

impl PassedLane for Numbers {
    type List = Range;
    type Array = usize;
}

impl<N: Element> PassOwned<N> for Numbers {
    #[inline(always)]
    unsafe fn pass_array<const K: usize>(array: &mut Held<[N; K]>, passing: &mut Passing) -> usize {
        // SAFETY: it is never taken.
        <Self as PassBorrowed<N>>::pass_array_ref(unsafe { array.lend() }, passing)
    }

    #[cfg(feature = "alloc")]
    #[inline(always)]
    unsafe fn pass_list(list: &mut Held<Vec<N>>, passing: &mut Passing) -> Range {
        // SAFETY: it is never taken.
        <Self as PassBorrowed<N>>::pass_slice(unsafe { list.lend() }, passing)
    }
}

impl<N: Element> PassBorrowed<N> for Numbers {
    #[inline(always)]
    fn pass_slice(slice: &[N], _: &mut Passing) -> Range {
        (slice.as_ptr().expose_provenance(), slice.len())
    }

    #[inline(always)]
    fn pass_array_ref<const K: usize>(array: &[N; K], _: &mut Passing) -> usize {
        array.as_ptr().expose_provenance()
    }
}
