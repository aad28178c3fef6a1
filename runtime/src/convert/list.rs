//! `Vec<T>`, `Box<[T]>`, `VecDeque<T>` and `&Vec<T>`.

use crate::abi::{FromJs, Held, Nullable, returned_by_code};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{
    BorrowedResult, Item, Lane, ListArgument, ListRefArgument, OwnedResult, PassBorrowed,
    PassOwned, PassedLane, Values,
};
use crate::pass::{Passing, passed};
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;

macro_rules! list {
    ($($ty:ty: $from:expr, $into:expr;)*) => {$(
        impl<T: Item> Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                T::Lane::describe_list(sink);
            }
        }

        // SAFETY: as for the lane.
        unsafe impl<'a, T: Item<Lane: ListArgument<'a, T>>> FromJs<'a> for $ty {
            type Abi = <T::Lane as ListArgument<'a, T>>::Abi;
            type Anchor = Held<$ty>;

            #[inline(always)]
            unsafe fn lift(abi: Self::Abi) -> Option<Held<$ty>> {
                // SAFETY: as the caller's.
                unsafe { T::Lane::lift(abi, $from) }
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut Held<$ty>) -> $ty {
                // SAFETY: as the caller's.
                unsafe { anchor.take() }
            }
        }

        // SAFETY: as for the lane.
        unsafe impl<'a, T: Item<Lane: ListArgument<'a, T>>> Nullable<'a> for $ty {
            type OptionAbi = <T::Lane as ListArgument<'a, T>>::Abi;

            #[inline(always)]
            unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Held<$ty>>> {
                // SAFETY: as the caller's.
                unsafe { T::Lane::lift_option(abi, $from) }
            }
        }

        returned_by_code! {
            [T: Item<Lane: OwnedResult<T>>] $ty: |list: $ty| T::Lane::return_list($into(list));
        }

        passed! {
            [T: Item<Lane: PassOwned<T>>] $ty as Held<Vec<T>>:
                <T::Lane as PassedLane>::List, <T::Lane as PassedLane>::List,
                |list: $ty| Held::new($into(list)),
                |list: &mut Held<Vec<T>>, passing: &mut Passing| T::Lane::pass_list(list, passing);
        }

        impl<T: Item> Item for $ty {
            type Lane = Values;
        }

        impl<'a, T: Item<Lane: ListArgument<'a, T>>> Read<'a> for $ty {
            #[inline]
            fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                T::Lane::read(reader).map($from)
            }
        }

        impl<T: Item<Lane: OwnedResult<T>>> Write for $ty {
            #[inline]
            fn write(self, writer: &mut Writer) {
                T::Lane::write_list($into(self), writer);
            }
        }
    )*};
}
list! {
    Vec<T>: |list: Vec<T>| list, |list: Vec<T>| list;
    Box<[T]>: Vec::into_boxed_slice, <[T]>::into_vec;
    VecDeque<T>: VecDeque::from, Vec::from;
}

impl<T: Item> Describe for &Vec<T> {
    fn describe(sink: &mut impl Sink) {
        T::Lane::describe_list_ref(sink);
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Item<Lane: ListRefArgument<'a, T>>> FromJs<'a> for &'a Vec<T> {
    type Abi = <T::Lane as ListRefArgument<'a, T>>::Abi;
    type Anchor = Held<Vec<T>>;

    #[inline(always)]
    unsafe fn lift(abi: Self::Abi) -> Option<Held<Vec<T>>> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift(abi) }
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Held<Vec<T>>) -> &'a Vec<T> {
        // SAFETY: it is never taken.
        unsafe { anchor.lend() }
    }
}

// SAFETY: as for the lane.
unsafe impl<'a, T: Item<Lane: ListRefArgument<'a, T>>> Nullable<'a> for &'a Vec<T> {
    type OptionAbi = <T::Lane as ListRefArgument<'a, T>>::Abi;

    #[inline(always)]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Held<Vec<T>>>> {
        // SAFETY: as the caller's.
        unsafe { T::Lane::lift_option(abi) }
    }
}

returned_by_code! {
    [T: Item<Lane: BorrowedResult<T>>] &Vec<T>: |list: &Vec<T>| T::Lane::return_list_ref(list);
}

passed! {
    ['x, T: Item<Lane: PassBorrowed<T>>] &'x Vec<T> as &'x [T]:
        <T::Lane as PassedLane>::List, <T::Lane as PassedLane>::List, |list: &'x Vec<T>| list.as_slice(),
        |slice: &&'x [T], passing: &mut Passing| T::Lane::pass_slice(slice, passing);
}
