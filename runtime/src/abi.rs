//! How a value becomes WebAssembly numbers and back.
//!
//! An argument arrives as up to three numbers ([`Abi`]), from which [`FromJs`] lifts an anchor that
//! the shim keeps while the call runs, and from the anchor the argument itself. A result leaves as
//! one number ([`IntoJs`]), in one of two forms: *plain*, or *tagged* where an `Option` or `Result`
//! around it needs room to say that there is no value:
//!
//! | type | plain | tagged |
//! |---|---|---|
//! | numbers up to 32 bits, `bool`, `char` | as it is | `f64`; `tag::SMALL_BASE + tag` is outside every range |
//! | `i64 u64 f32 f64`, 128 bits | as it is (low half; the high half in the result area) | the same; word 0 of the result area is 0 for a value, `tag + 1` otherwise |
//! | text, sequences, handles | `i32`: a length or handle | the same; `-1 - tag` |
//! | `()` | nothing | `i32`: 0, or `-1 - tag` |
//!
//! What this file does not know: any concrete type; those are in [`crate::convert`].

/// A WebAssembly number, or nothing.
pub trait Prim: Copy {}
impl Prim for () {}
impl Prim for bool {}
impl Prim for i32 {}
impl Prim for u32 {}
impl Prim for i64 {}
impl Prim for u64 {}
impl Prim for usize {}
impl Prim for isize {}
impl Prim for f32 {}
impl Prim for f64 {}

/// Up to three numbers that stand for one argument.
pub trait Abi {
    /// The first.
    type W0: Prim;
    /// The second.
    type W1: Prim;
    /// The third.
    type W2: Prim;
    /// The numbers as they came.
    fn from_words(w0: Self::W0, w1: Self::W1, w2: Self::W2) -> Self;
}

impl<A: Prim> Abi for A {
    type W0 = A;
    type W1 = ();
    type W2 = ();
    fn from_words(w0: A, (): (), (): ()) -> A {
        w0
    }
}

impl<A: Prim, B: Prim> Abi for (A, B) {
    type W0 = A;
    type W1 = B;
    type W2 = ();
    fn from_words(w0: A, w1: B, (): ()) -> (A, B) {
        (w0, w1)
    }
}

impl<A: Prim, B: Prim, C: Prim> Abi for (A, B, C) {
    type W0 = A;
    type W1 = B;
    type W2 = C;
    fn from_words(w0: A, w1: B, w2: C) -> (A, B, C) {
        (w0, w1, w2)
    }
}

/// A type that an exported function can take as an argument. `'a` is the call.
///
/// # Safety
///
/// The glue relies on the numbers that the implementation asks for; it is written for the types of
/// this crate only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of an exported function",
    label = "JavaScript has no value for this type",
    note = "numbers, `bool`, `char`, strings, slices and vectors of numbers, and `Option` of these can"
)]
pub unsafe trait FromJs<'a>: Sized {
    /// The numbers of an argument.
    #[doc(hidden)]
    type Abi: Abi;
    /// The numbers of an argument that may be absent.
    #[doc(hidden)]
    type OptionAbi: Abi;
    /// What the shim keeps while the call runs.
    #[doc(hidden)]
    type Anchor;

    /// Lifts the numbers.
    ///
    /// # Safety
    /// The numbers come from the glue, and each set is lifted once.
    #[doc(hidden)]
    unsafe fn lift(abi: Self::Abi) -> Self::Anchor;

    /// Lifts the numbers of an argument that may be absent.
    ///
    /// # Safety
    /// As for [`FromJs::lift`].
    #[doc(hidden)]
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Self::Anchor>;

    /// The argument.
    ///
    /// # Safety
    /// Called once for each anchor.
    #[doc(hidden)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self;
}

/// The anchor of an argument that moves into the call.
#[derive(Debug)]
pub struct Held<T>(Option<T>);

impl<T> Held<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Some(value))
    }

    /// # Safety
    /// Called once.
    pub(crate) unsafe fn take(&mut self) -> T {
        // SAFETY: `new` filled it and the caller takes once.
        unsafe { self.0.take().unwrap_unchecked() }
    }
}

/// A type that is lifted directly and can stand inside an `Option`.
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot cross to or from JavaScript",
    label = "`{Self}` cannot stand inside an `Option`",
    note = "numbers, `bool`, `char`, strings, slices and vectors of numbers can"
)]
pub trait Direct {}

/// The numbers as which a type is returned.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from an exported function",
    label = "JavaScript has no value for this type",
    note = "numbers, `bool`, `char`, strings, slices and vectors of numbers, and `Option` and `Result` of these can"
)]
pub trait ReturnType {
    /// The number of a value.
    #[doc(hidden)]
    type Plain: Prim;
    /// The number of a value that may be absent or an error.
    #[doc(hidden)]
    type Tagged: Prim;
    /// The number that says `tag`, one of [`crate::wire::tag`].
    #[doc(hidden)]
    fn tag(tag: u32) -> Self::Tagged;
}

/// A type that an exported function can return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from an exported function",
    label = "JavaScript has no value for this type",
    note = "numbers, `bool`, `char`, strings, slices and vectors of numbers, and `Option` and `Result` of these can"
)]
pub trait IntoJs: ReturnType {
    /// The number of this value.
    #[doc(hidden)]
    fn plain(self) -> Self::Plain;
    /// The number of this value where it could be absent or an error.
    #[doc(hidden)]
    fn tagged(self) -> Self::Tagged;
}

/// The tagged form of types whose numbers have no room for a tag: word 0 of the result area.
#[inline]
pub(crate) fn wide_tag(tag: u32) {
    crate::area::set_result(0, tag + 1);
}

/// Says that a wide result is a value.
#[inline]
pub(crate) fn wide_value() {
    crate::area::set_result(0, 0);
}

/// The tagged form of types whose number is never negative.
#[inline]
pub(crate) const fn code_tag(tag: u32) -> i32 {
    -1 - tag as i32
}

/// The tagged form of numbers of up to 32 bits.
#[inline]
pub(crate) const fn small_tag(tag: u32) -> f64 {
    crate::wire::tag::SMALL_BASE + tag as f64
}

/// Whether a small number is a value and not a tag.
#[inline]
pub(crate) fn is_small(value: f64) -> bool {
    value < crate::wire::tag::SMALL_BASE
}
