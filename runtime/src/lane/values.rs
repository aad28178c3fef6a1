//! The lane of everything that crosses as words of the buffer.

#[cfg(feature = "alloc")]
use super::buffered::ReadBorrowed;
use super::buffered::{Buffered, describe_array, describe_list, read_array};
use super::{ArrayRefArgument, Classes, Handles, Item, Lane, PassRef, RefArgument, RefLane};
use crate::abi::Nullable;
use crate::buffer::{Read, Reader};
use crate::describe::{Describe, Sink};
use crate::pass::{Pass, PassOption, Passing};

/// Sequences cross in the buffer.
#[derive(Debug)]
pub struct Values;

impl<T: Item> Lane<T> for Values {
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

impl<T: Describe> RefLane<T> for Values {
    fn describe_ref(sink: &mut impl Sink) {
        T::describe(sink);
    }
}

impl Buffered for Values {}

/// A lane of which the elements of a borrowed sequence are read like those of an owned one.
pub trait Owning: Buffered {}
impl Owning for Values {}
impl Owning for Handles {}

#[cfg(feature = "alloc")]
impl<'a, L: Owning, T: Read<'a>> ReadBorrowed<'a, T> for L {
    #[inline]
    fn read_borrowed(reader: &mut Reader<'a>) -> Option<T> {
        T::read(reader)
    }
}

// SAFETY: the glue writes a block of K elements.
unsafe impl<'a, L: Owning, T: Read<'a> + 'a, const K: usize> ArrayRefArgument<'a, T, K> for L {
    type Anchor = [T; K];

    #[inline(always)]
    unsafe fn lift(address: usize) -> Option<[T; K]> {
        // SAFETY: as the caller's.
        read_array(&mut unsafe { Reader::new(address as *const u32) })
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut [T; K]) -> &'a [T; K] {
        anchor
    }
}

/// A lane of which a reference crosses like the value itself.
pub trait Lent {}
impl Lent for Values {}

/// The anchor of a reference to a value.
#[derive(Debug)]
pub struct Loan<A, T> {
    anchor: A,
    value: Option<T>,
}

impl<A, T> Loan<A, T> {
    fn new(anchor: A) -> Self {
        Loan { anchor, value: None }
    }
}

// SAFETY: as for the value itself.
unsafe impl<'a, L: Lent, T: Nullable<'a> + 'a> RefArgument<'a, T> for L {
    type Abi = T::Abi;
    type OptionAbi = T::OptionAbi;
    type Anchor = Loan<T::Anchor, T>;

    #[inline(always)]
    unsafe fn lift(abi: T::Abi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::lift(abi) }.map(Loan::new)
    }

    #[inline(always)]
    unsafe fn lift_option(abi: T::OptionAbi) -> Option<Option<Self::Anchor>> {
        // SAFETY: as the caller's.
        unsafe { T::lift_option(abi) }.map(|anchor| anchor.map(Loan::new))
    }

    #[inline(always)]
    unsafe fn get(loan: &'a mut Self::Anchor) -> &'a T {
        // SAFETY: as the caller's.
        loan.value.insert(unsafe { T::get(&mut loan.anchor) })
    }
}

/// A lane of which a reference is passed to JavaScript as a copy.
pub trait Copied {}
impl Copied for Values {}
impl Copied for Classes {}

impl<'x, L: Copied, T: PassOption + Clone + 'x> PassRef<'x, T> for L {
    type Abi = T::Abi;
    type OptionAbi = T::OptionAbi;
    type Kept = T::Kept;

    #[inline]
    fn keep(reference: &'x T) -> T::Kept {
        reference.clone().keep()
    }

    #[inline(always)]
    unsafe fn words(kept: &mut T::Kept, passing: &mut Passing) -> T::Abi {
        // SAFETY: as the caller's.
        unsafe { <T as Pass>::words(kept, passing) }
    }
}
