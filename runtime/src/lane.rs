//! Lanes: the ways in which the elements of a sequence cross.
//!
//! Numbers of 8 to 64 bits cross as typed arrays, everything else as words of the buffer, and the
//! objects of a class and the values of JavaScript among these can be borrowed. An [`Item`] names its lane, and a sequence of it
//! ([`crate::convert`]) does what the lane does: the traits of this file are the lane's half.

mod buffered;
mod classes;
mod handles;
mod numbers;
mod values;

use crate::abi::{Abi, Held};
use crate::buffer::{Reader, Writer};
use crate::describe::{Describe, Sink};
use crate::pass::{OptionOf, Passing};
#[cfg(feature = "alloc")]
use alloc::vec::Vec;

pub use classes::Classes;
pub use handles::Handles;
pub(crate) use numbers::Element;
pub use numbers::Numbers;
pub use values::Values;

/// A type that can be an element of a sequence.
#[diagnostic::on_unimplemented(
    message = "sequences of `{Self}` cannot cross to or from JavaScript",
    label = "JavaScript has no value for `{Self}`",
    note = "a type of your own has one when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Item: Describe + Sized {
    /// How sequences of it cross: [`Numbers`], [`Values`], [`Classes`] or [`Handles`].
    type Lane: Lane<Self>;
}

/// A type whose reference can cross, as the lane says: an exported type, or a container.
#[diagnostic::on_unimplemented(
    message = "`&{Self}` cannot cross to or from JavaScript",
    label = "JavaScript has no value for this type",
    note = "export the type with `#[export]` or `#[export(object)]`; take numbers by value, text as `&str`"
)]
pub trait Referent {
    /// How references to it cross: [`Values`], [`Classes`], [`Handles`] or functions.
    type Lane;
}

/// What JavaScript can lend to be changed in place: an object of a class; or to be called by one
/// after the other, a function.
#[diagnostic::on_unimplemented(
    message = "`&mut {Self}` cannot be an argument of an exported function",
    label = "only an object of a class can be changed in place",
    note = "export the type as a class with `#[export]`, return the new value, or take `&mut [N]` of numbers"
)]
pub trait ReferentMut {
    /// How mutable references to it cross: [`Classes`] or functions.
    type Lane;
}

/// How sequences of `T` describe themselves.
pub trait Lane<T> {
    /// Describes `Vec<T>`.
    fn describe_list(sink: &mut impl Sink);
    /// Describes `&[T]`.
    fn describe_slice(sink: &mut impl Sink);
    /// Describes `&Vec<T>`.
    fn describe_list_ref(sink: &mut impl Sink);
    /// Describes `[T; K]`.
    fn describe_array<const K: usize>(sink: &mut impl Sink);
}

/// `&[T]` as an argument.
///
/// # Safety
/// As for [`crate::FromJs`]; and so for the other traits of arguments.
#[diagnostic::on_unimplemented(
    message = "`&[{T}]` cannot be an argument of an exported function",
    label = "a slice of objects needs copies of them",
    note = "derive `Clone` for `{T}`, or take `Vec<{T}>`, into which the objects move"
)]
pub unsafe trait SliceArgument<'a, T: 'a> {
    /// The numbers.
    type Abi: Abi;
    /// What the shim keeps.
    type Anchor;
    /// Lifts the numbers.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor>;
    /// Lifts numbers that may say that there is no slice.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift_option(abi: Self::Abi) -> Option<Option<Self::Anchor>>;
    /// The slice.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a [T];
}

/// `[T; K]` as an argument: by address.
///
/// # Safety
/// As for [`SliceArgument`].
pub unsafe trait ArrayArgument<'a, T, const K: usize> {
    /// What the shim keeps.
    type Anchor;
    /// Lifts the address.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(address: usize) -> Option<Self::Anchor>;
    /// The array.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn get(anchor: &'a mut Self::Anchor) -> [T; K];
    /// Reads an array from the buffer.
    fn read(reader: &mut Reader<'a>) -> Option<[T; K]>;
}

/// `&[T; K]` as an argument: by address.
///
/// # Safety
/// As for [`SliceArgument`].
#[diagnostic::on_unimplemented(
    message = "`&[{T}; K]` cannot be an argument of an exported function",
    label = "an array of objects cannot be borrowed",
    note = "take a slice, `&[{T}]`, or the array by value"
)]
pub unsafe trait ArrayRefArgument<'a, T: 'a, const K: usize> {
    /// What the shim keeps.
    type Anchor;
    /// Lifts the address.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(address: usize) -> Option<Self::Anchor>;
    /// The array.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a [T; K];
}

/// `Vec<T>`, and what is made of one, as an argument.
///
/// # Safety
/// As for [`SliceArgument`].
#[cfg(feature = "alloc")]
pub unsafe trait ListArgument<'a, T> {
    /// The numbers.
    type Abi: Abi;
    /// Lifts the numbers to what `make` makes of the list.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift<L>(abi: Self::Abi, make: fn(Vec<T>) -> L) -> Option<Held<L>>;
    /// Lifts numbers that may say that there is no list.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift_option<L>(abi: Self::Abi, make: fn(Vec<T>) -> L) -> Option<Option<Held<L>>>;
    /// Reads a list from the buffer.
    fn read(reader: &mut Reader<'a>) -> Option<Vec<T>>;
}

/// `&Vec<T>` as an argument.
///
/// # Safety
/// As for [`SliceArgument`].
#[cfg(feature = "alloc")]
pub unsafe trait ListRefArgument<'a, T> {
    /// The numbers.
    type Abi: Abi;
    /// Lifts the numbers.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(abi: Self::Abi) -> Option<Held<Vec<T>>>;
    /// Lifts numbers that may say that there is no list.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift_option(abi: Self::Abi) -> Option<Option<Held<Vec<T>>>>;
}

/// How references to `T` describe themselves.
pub trait RefLane<T: ?Sized> {
    /// Describes `&T`.
    fn describe_ref(sink: &mut impl Sink);
}

/// `&T` as an argument.
///
/// # Safety
/// As for [`SliceArgument`].
#[diagnostic::on_unimplemented(
    message = "`&{T}` cannot be an argument of an exported function",
    label = "it has to do with a type that cannot cross",
    note = "what is in a value, and what a function takes and returns, must have a value in JavaScript; a type of \
            your own has one when it is exported with `#[export]` or `#[export(object)]`"
)]
pub unsafe trait RefArgument<'a, T: ?Sized + 'a> {
    /// The numbers.
    type Abi: Abi;
    /// The numbers of a reference that may be absent.
    type OptionAbi: Abi;
    /// What the shim keeps.
    type Anchor;
    /// Lifts the numbers.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor>;
    /// Lifts numbers that may say that there is no reference.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>>;
    /// The reference.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a T;
}

/// `&mut T` as an argument.
///
/// # Safety
/// As for [`SliceArgument`].
#[diagnostic::on_unimplemented(
    message = "`&mut {T}` cannot be an argument of an exported function",
    label = "it has to do with a type that cannot cross",
    note = "what is in a value, and what a function takes and returns, must have a value in JavaScript; a type of \
            your own has one when it is exported with `#[export]` or `#[export(object)]`"
)]
pub unsafe trait MutArgument<'a, T: ?Sized + 'a> {
    /// The numbers.
    type Abi: Abi;
    /// The numbers of a reference that may be absent.
    type OptionAbi: Abi;
    /// What the shim keeps.
    type Anchor;
    /// Describes `&mut T`.
    fn describe_mut(sink: &mut impl Sink);
    /// Lifts the numbers.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor>;
    /// Lifts numbers that may say that there is no reference.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>>;
    /// The reference.
    ///
    /// # Safety
    /// As for [`crate::FromJs`].
    unsafe fn get(anchor: &'a mut Self::Anchor) -> &'a mut T;
}

/// Owned sequences of `T` as results, and in the buffer.
pub trait OwnedResult<T> {
    /// Returns an array: its code.
    fn return_array<const K: usize>(array: [T; K]) -> i32;
    /// Writes an array.
    fn write_array<const K: usize>(array: [T; K], writer: &mut Writer);
    /// Returns a list: its code.
    #[cfg(feature = "alloc")]
    fn return_list(list: Vec<T>) -> i32;
    /// Writes a list.
    #[cfg(feature = "alloc")]
    fn write_list(list: Vec<T>, writer: &mut Writer);
}

/// Borrowed sequences of `T` as results, and in the buffer.
pub trait BorrowedResult<T> {
    /// Returns a slice: its code.
    fn return_slice(slice: &[T]) -> i32;
    /// Writes a slice.
    fn write_slice(slice: &[T], writer: &mut Writer);
    /// Returns a borrowed array: its code.
    fn return_array_ref<const K: usize>(array: &[T; K]) -> i32;
    /// Returns a borrowed list: its code.
    #[cfg(feature = "alloc")]
    fn return_list_ref(list: &[T]) -> i32;
}

/// The numbers of sequences that are passed to JavaScript.
pub trait PassedLane {
    /// Those of a slice or a list.
    type List: OptionOf<Self::List>;
    /// Those of an array.
    type Array: OptionOf<Self::Array>;
}

/// Owned sequences of `T` that are passed to JavaScript.
pub trait PassOwned<T>: PassedLane {
    /// The numbers of an array.
    ///
    /// # Safety
    /// As for [`crate::rt::Pass::words`].
    unsafe fn pass_array<const K: usize>(
        array: &mut Held<[T; K]>,
        passing: &mut Passing,
    ) -> Self::Array;
    /// The numbers of a list.
    ///
    /// # Safety
    /// As for [`crate::rt::Pass::words`].
    #[cfg(feature = "alloc")]
    unsafe fn pass_list(list: &mut Held<Vec<T>>, passing: &mut Passing) -> Self::List;
}

/// Borrowed sequences of `T` that are passed to JavaScript.
pub trait PassBorrowed<T>: PassedLane {
    /// The numbers of a slice.
    fn pass_slice(slice: &[T], passing: &mut Passing) -> Self::List;
    /// The numbers of a borrowed array.
    fn pass_array_ref<const K: usize>(array: &[T; K], passing: &mut Passing) -> Self::Array;
}

/// `&T` that is passed to JavaScript.
pub trait PassRef<'x, T: 'x> {
    /// The numbers.
    type Abi: Abi;
    /// The numbers of a reference that may be absent.
    type OptionAbi: OptionOf<Self::Abi>;
    /// What must live until the call returns.
    type Kept;
    /// Keeps the reference for the call.
    fn keep(reference: &'x T) -> Self::Kept;
    /// The numbers of a kept reference.
    ///
    /// # Safety
    /// As for [`crate::rt::Pass::words`].
    unsafe fn words(kept: &mut Self::Kept, passing: &mut Passing) -> Self::Abi;
}
