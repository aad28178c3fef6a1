//! How a value becomes WebAssembly numbers and back.
//!
//! An argument arrives as up to three numbers ([`Abi`]), from which [`FromJs`] lifts an anchor that
//! the shim keeps while the call runs, and from the anchor the argument itself. A result leaves as
//! one number ([`IntoJs`]), in one of two forms: *plain*, or *tagged* where an `Option` or `Result`
//! around it needs room to say that there is no value:
//!
//! | type | plain | tagged |
//! |---|---|---|
//! | numbers up to 32 bits, `bool`, `char`, unit enums | as it is | `f64`; `tag::SMALL_BASE + tag` is outside every range |
//! | `i64 u64 f32 f64`, 128 bits | as it is (low half; the high half in the result area) | the same; word 0 of the result area is 0 for a value, `tag + 1` otherwise |
//! | text, sequences, handles, objects, functions | `i32`: a length, handle or address | the same; `-1 - tag` |
//! | what crosses in the buffer | `i32`: 0, or `-1 - tag::ERROR` when it cannot be written | the same; `-1 - tag` |
//! | `()` | nothing | `i32`: 0, or `-1 - tag` |
//!
//! What this file does not know: any concrete type; those are in [`crate::convert`].

/// A WebAssembly number, or nothing.
pub trait Prim: Copy {
    /// What stands where no value is looked at.
    const ZERO: Self;
}

macro_rules! prim {
    ($($ty:ty: $zero:expr;)*) => {$(
        impl Prim for $ty {
            const ZERO: Self = $zero;
        }
    )*};
}
prim!((): (); i32: 0; u32: 0; i64: 0; u64: 0; usize: 0; isize: 0; f32: 0.0; f64: 0.0;);

/// Up to three numbers that stand for one argument; `()` is none.
pub trait Abi {
    /// The first.
    type W0: Prim;
    /// The second.
    type W1: Prim;
    /// The third.
    type W2: Prim;
    /// The numbers as they came.
    fn from_words(w0: Self::W0, w1: Self::W1, w2: Self::W2) -> Self;
    /// The numbers as they go.
    fn into_words(self) -> (Self::W0, Self::W1, Self::W2);
}

impl<A: Prim> Abi for A {
    type W0 = A;
    type W1 = ();
    type W2 = ();
    #[inline(always)]
    fn from_words(w0: A, (): (), (): ()) -> A {
        w0
    }

    #[inline(always)]
    fn into_words(self) -> (A, (), ()) {
        (self, (), ())
    }
}

impl<A: Prim, B: Prim> Abi for (A, B) {
    type W0 = A;
    type W1 = B;
    type W2 = ();
    #[inline(always)]
    fn from_words(w0: A, w1: B, (): ()) -> (A, B) {
        (w0, w1)
    }

    #[inline(always)]
    fn into_words(self) -> (A, B, ()) {
        (self.0, self.1, ())
    }
}

impl<A: Prim, B: Prim, C: Prim> Abi for (A, B, C) {
    type W0 = A;
    type W1 = B;
    type W2 = C;
    #[inline(always)]
    fn from_words(w0: A, w1: B, w2: C) -> (A, B, C) {
        (w0, w1, w2)
    }

    #[inline(always)]
    fn into_words(self) -> (A, B, C) {
        self
    }
}

/// A type that an exported function can take as an argument. `'a` is the call.
///
/// # Safety
///
/// The glue relies on the numbers that the implementation asks for; it is written for the types of
/// this crate and for what its macros export only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an argument of an exported function",
    label = "JavaScript has no value for this type",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub unsafe trait FromJs<'a>: Sized {
    /// The numbers of an argument.
    #[doc(hidden)]
    type Abi: Abi;
    /// What the shim keeps while the call runs.
    #[doc(hidden)]
    type Anchor;

    /// Lifts the numbers; `None` when the value is refused, for a reason that has been collected.
    ///
    /// # Safety
    /// The numbers come from the glue, and each set is lifted once.
    #[doc(hidden)]
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor>;

    /// The argument.
    ///
    /// # Safety
    /// Called once for each anchor.
    #[doc(hidden)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self;
}

/// A type of which an `Option` can be an argument.
///
/// # Safety
///
/// As for [`FromJs`].
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot be an argument of an exported function",
    label = "JavaScript has no value for `{Self}`",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub unsafe trait Nullable<'a>: FromJs<'a> {
    /// The numbers of an argument that may be absent.
    type OptionAbi: Abi;

    /// Lifts the numbers of an argument that may be absent; the outer `None` is a refused one.
    ///
    /// # Safety
    /// As for [`FromJs::lift`].
    unsafe fn lift_option(abi: Self::OptionAbi) -> Option<Option<Self::Anchor>>;
}

/// The anchor of an argument that moves into the call, or is lent to it.
///
/// Its tag is a byte of its own, and not a value that the argument cannot have: that a lifted
/// argument is there is plain to the compiler only when the tag says so.
#[derive(Debug)]
#[repr(u8)]
pub enum Held<T> {
    /// It has been taken.
    Taken,
    /// It is here.
    Here(T),
}

impl<T> Held<T> {
    /// Holds a value.
    #[inline(always)]
    pub fn new(value: T) -> Self {
        Held::Here(value)
    }

    /// The value.
    ///
    /// # Safety
    /// Called once.
    #[inline(always)]
    pub unsafe fn take(&mut self) -> T {
        match core::mem::replace(self, Held::Taken) {
            Held::Here(value) => value,
            // SAFETY: `new` held the value and the caller takes once.
            Held::Taken => unsafe { core::hint::unreachable_unchecked() },
        }
    }

    /// The value, lent.
    ///
    /// # Safety
    /// It is not taken.
    #[inline(always)]
    pub unsafe fn lend(&mut self) -> &mut T {
        match self {
            Held::Here(value) => value,
            // SAFETY: as the caller's.
            Held::Taken => unsafe { core::hint::unreachable_unchecked() },
        }
    }
}

/// A result that can stand inside an `Option`, in its tagged form.
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot be returned from an exported function",
    label = "JavaScript has no value for `{Self}`",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Direct {}

/// The numbers as which a type is returned.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from an exported function",
    label = "JavaScript has no value for this type",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
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
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait IntoJs: ReturnType {
    /// Whether the glue reads the value where it is when the call has ended.
    #[doc(hidden)]
    const BORROWS: bool = false;
    /// The number of this value.
    #[doc(hidden)]
    fn plain(self) -> Self::Plain;
    /// The number of this value where it could be absent or an error.
    #[doc(hidden)]
    fn tagged(self) -> Self::Tagged;
    /// The number of a result. What of it lies in an argument that ends with the call, as one of
    /// `Anchors` does, is kept for the glue.
    #[doc(hidden)]
    #[inline]
    fn lower<Anchors>(self) -> Self::Plain
    where
        Self: Sized,
    {
        #[cfg(feature = "alloc")]
        if const { Self::BORROWS && core::mem::needs_drop::<Anchors>() } {
            return crate::buffer::keeping(|| self.plain());
        }
        self.plain()
    }
}

/// Says that the types are returned as a number that is never negative: the tagged form is the
/// plain one. What follows each is the function that makes the number; `, true` in front of it says
/// that the value stays where it is.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_returned_by_code {
    ($($(#[$meta:meta])* [$($generics:tt)*] $ty:ty $(where [$($bounds:tt)*])? $(, $borrows:literal)?: $return:expr;)*) => {$(
        $(#[$meta])*
        impl<$($generics)*> $crate::rt::Direct for $ty $(where $($bounds)*)? {}

        $(#[$meta])*
        impl<$($generics)*> $crate::rt::ReturnType for $ty $(where $($bounds)*)? {
            type Plain = ::core::primitive::i32;
            type Tagged = ::core::primitive::i32;

            #[inline]
            fn tag(tag: ::core::primitive::u32) -> ::core::primitive::i32 {
                $crate::rt::code_tag(tag)
            }
        }

        $(#[$meta])*
        impl<$($generics)*> $crate::rt::IntoJs for $ty $(where $($bounds)*)? {
            $(const BORROWS: ::core::primitive::bool = $borrows;)?

            #[inline]
            fn plain(self) -> ::core::primitive::i32 {
                $return(self)
            }

            #[inline]
            fn tagged(self) -> ::core::primitive::i32 {
                self.plain()
            }
        }
    )*};
}
pub(crate) use __minibind_returned_by_code as returned_by_code;

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
pub const fn code_tag(tag: u32) -> i32 {
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
