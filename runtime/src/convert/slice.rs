//! `&[T]` and `&mut [N]`.

use crate::abi::{FromJs, Nullable, returned_by_code};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink, describe_arena, describe_result_area, describe_text_area};
use crate::lane::{
    BorrowedResult, Element, Item, Lane, PassBorrowed, PassedLane, SliceArgument, Values,
};
use crate::pass::{Passing, passed};
use crate::wire::ty;

impl<T: Item> Describe for &[T] {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_slice(sink);
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Item<Lane: SliceArgument<'a, T>> + 'a> FromJs<'a> for &'a [T] {
    type Abi = <T::Lane as SliceArgument<'a, T>>::Abi;
    type Anchor = <T::Lane as SliceArgument<'a, T>>::Anchor;

    #[inline(always)]
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift(abi) }
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a [T] {
        // SAFETY: as the caller's.
        unsafe { T::Lane::get(anchor) }
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Item<Lane: SliceArgument<'a, T>> + 'a> Nullable<'a> for &'a [T] {
    type OptionAbi = <T::Lane as SliceArgument<'a, T>>::Abi;

    #[inline(always)]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift_option(abi) }
    }
}

returned_by_code! {
    [T: Item<Lane: BorrowedResult<T>>] &[T], true: T::Lane::return_slice;
}

passed! {
    ['x, T: Item<Lane: PassBorrowed<T>>] &'x [T] as &'x [T]:
        <T::Lane as PassedLane>::List, <T::Lane as PassedLane>::List, |slice| slice,
        |slice: &&'x [T], passing: &mut Passing| T::Lane::pass_slice(slice, passing);
}

passed! {
    ['x, N: Element] &'x mut [N] as &'x mut [N]: (usize, usize), (usize, usize), |slice| slice,
        |slice: &mut &'x mut [N], _: &Passing| {
            (slice.as_mut_ptr().expose_provenance(), slice.len())
        };
}

impl<T: Item> Item for &[T] {
    type Lane = Values;
}

impl<'a, N: Element> Read<'a> for &'a [N] {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<&'a [N]> {
        let count = reader.word() as usize;
        Some(reader.numbers(count))
    }
}

impl<T: Item<Lane: BorrowedResult<T>>> Write for &[T] {
    #[inline]
    fn write(self, writer: &mut Writer) {
        T::Lane::write_slice(self, writer);
    }
}

impl<N: Element> Describe for &mut [N] {
    fn describe(sink: &mut impl Sink) {
        describe_arena(sink);
        describe_result_area(sink);
        describe_text_area(sink);
        sink.word(ty::SLICE_MUT);
        N::describe(sink);
    }
}

// SAFETY: the glue writes `count` numbers, aligned, and leaves them alone until the call returns;
// it refuses arguments that overlap them.
unsafe impl<'a, N: Element> FromJs<'a> for &'a mut [N] {
    type Abi = (usize, usize);
    type Anchor = (usize, usize);

    #[inline(always)]
    unsafe fn lift(abi: (usize, usize)) -> Option<(usize, usize)> {
        Some(abi)
    }

    #[inline(always)]
    unsafe fn get(&mut (ptr, count): &'a mut (usize, usize)) -> &'a mut [N] {
        // SAFETY: see the impl.
        unsafe { core::slice::from_raw_parts_mut(ptr as *mut N, count) }
    }
}

// SAFETY: as for the slice itself.
unsafe impl<'a, N: Element> Nullable<'a> for &'a mut [N] {
    type OptionAbi = (usize, usize);

    #[inline(always)]
    unsafe fn lift_option(abi: (usize, usize)) -> Option<Option<(usize, usize)>> {
        Some((abi.0 != 0).then_some(abi))
    }
}
