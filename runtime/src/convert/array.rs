//! `[T; K]` and `&[T; K]`.

use crate::abi::{FromJs, Held, Nullable, returned_by_code};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{
    ArrayArgument, ArrayRefArgument, BorrowedResult, Item, Lane, OwnedResult, PassBorrowed,
    PassOwned, PassedLane, Values,
};
use crate::pass::{Passing, passed};

impl<T: Item, const K: usize> Describe for [T; K] {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_array::<K>(sink);
    }
}

impl<T: Item, const K: usize> Item for [T; K] {
    type Lane = Values;
}

impl<T: Item, const K: usize> Describe for &[T; K] {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_array::<K>(sink);
    }
}

macro_rules! by_address {
    ($ty:ty, $lane:ident) => {
        // SAFETY: as for the lane.
        unsafe impl<'a, T: Item<Lane: $lane<'a, T, K>> + 'a, const K: usize> FromJs<'a> for $ty {
            type Abi = usize;
            type Anchor = <T::Lane as $lane<'a, T, K>>::Anchor;

            #[inline(always)]
            unsafe fn lift(abi: usize) -> Option<Self::Anchor> {
                // SAFETY: as the caller's.
                unsafe { T::Lane::lift(abi) }
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut Self::Anchor) -> $ty {
                // SAFETY: as the caller's.
                unsafe { T::Lane::get(anchor) }
            }
        }

        // SAFETY: as for the array itself; 0 is no address.
        unsafe impl<'a, T: Item<Lane: $lane<'a, T, K>> + 'a, const K: usize> Nullable<'a> for $ty {
            type OptionAbi = usize;

            #[inline(always)]
            unsafe fn lift_option(abi: usize) -> Option<Option<Self::Anchor>> {
                if abi == 0 {
                    return Some(None);
                }
                // SAFETY: as the caller's.
                unsafe { Self::lift(abi) }.map(Some)
            }
        }
    };
}
by_address!([T; K], ArrayArgument);
by_address!(&'a [T; K], ArrayRefArgument);

returned_by_code! {
    [T: Item<Lane: OwnedResult<T>>, const K: usize] [T; K]: T::Lane::return_array;
    [T: Item<Lane: BorrowedResult<T>>, const K: usize] &[T; K]: T::Lane::return_array_ref;
}

passed! {
    [T: Item<Lane: PassOwned<T>>, const K: usize] [T; K] as Held<[T; K]>:
        <T::Lane as PassedLane>::Array, <T::Lane as PassedLane>::Array, Held::new,
        |array: &mut Held<[T; K]>, passing: &mut Passing| T::Lane::pass_array(array, passing);
}

passed! {
    ['x, T: Item<Lane: PassBorrowed<T>>, const K: usize] &'x [T; K] as &'x [T; K]:
        <T::Lane as PassedLane>::Array, <T::Lane as PassedLane>::Array, |array| array,
        |array: &&'x [T; K], passing: &mut Passing| T::Lane::pass_array_ref(array, passing);
}

impl<'a, T: Item<Lane: ArrayArgument<'a, T, K>>, const K: usize> Read<'a> for [T; K] {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<[T; K]> {
        T::Lane::read(reader)
    }
}

impl<T: Item<Lane: OwnedResult<T>>, const K: usize> Write for [T; K] {
    #[inline]
    fn write(self, writer: &mut Writer) {
        T::Lane::write_array(self, writer);
    }
}
