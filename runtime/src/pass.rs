//! How Rust hands values to JavaScript as arguments, of imported functions and of callbacks.
//!
//! In: values. Out: the numbers ([`Abi`]) as which they go, and one block of the buffer for all
//! those of a call that no numbers say. Numbers are those that an argument of an exported function
//! has. What the numbers point to is Rust's, which keeps it until the call returns; handles and
//! objects are handed over. What this file does not know: any concrete type.

#[cfg(all(test, feature = "std"))]
mod tests;

#[cfg(feature = "alloc")]
use crate::abi::Held;
use crate::abi::{Abi, Prim, small_tag};
#[cfg(feature = "alloc")]
use crate::buffer::{Write, Writer};
use crate::wire::tag;

/// A type that can be an argument of an imported function or of a callback.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be passed to JavaScript",
    label = "JavaScript has no value for this type",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Pass: Sized {
    /// The numbers of an argument; `()` when it goes in the buffer.
    #[doc(hidden)]
    type Abi: Abi;
    /// What must live until the call returns.
    #[doc(hidden)]
    type Kept;

    /// Keeps the value for the call.
    #[doc(hidden)]
    fn keep(self) -> Self::Kept;

    /// The numbers of a kept value.
    ///
    /// # Safety
    /// Called once for each kept value, which stays where it is until the call returns.
    #[doc(hidden)]
    unsafe fn words(kept: &mut Self::Kept, passing: &mut Passing) -> Self::Abi;
}

/// A type of which an `Option` can be passed.
#[diagnostic::on_unimplemented(
    message = "`Option<{Self}>` cannot be passed to JavaScript",
    label = "JavaScript has no value for `{Self}`",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait PassOption: Pass {
    /// The numbers of an argument that may be absent.
    type OptionAbi: OptionOf<Self::Abi>;
}

/// The numbers of an argument that may be absent, which are `A` otherwise.
pub trait OptionOf<A>: Abi {
    /// It is absent.
    fn none(passing: &mut Passing) -> Self;
    /// It is there.
    fn some(passing: &mut Passing, words: impl FnOnce(&mut Passing) -> A) -> Self;
}

macro_rules! option_of {
    ($([$($generics:tt)*] $ty:ty as $option:ty: $none:expr, $some:expr;)*) => {$(
        impl<$($generics)*> OptionOf<$ty> for $option {
            #[inline(always)]
            fn none(_: &mut Passing) -> Self {
                $none
            }

            #[inline(always)]
            fn some(passing: &mut Passing, words: impl FnOnce(&mut Passing) -> $ty) -> Self {
                $some(words(passing))
            }
        }
    )*};
}
option_of! {
    [] i32 as f64: small_tag(tag::NONE), f64::from;
    [] u32 as f64: small_tag(tag::NONE), f64::from;
    [] isize as f64: small_tag(tag::NONE), |number| number as f64;
    [] usize as f64: small_tag(tag::NONE), |number| number as f64;
    [N: Prim] N as (u32, N): (0, N::ZERO), |number| (1, number);
    [] (u64, u64) as (u32, u64, u64): (0, 0, 0), |(low, high)| (1, low, high);
    // An address.
    [] usize as usize: 0, |address| address;
    [] (usize, usize) as (usize, usize): (0, 0), |range| range;
    // A handle.
    [] u32 as i32: -2, |handle| handle as i32;
}

/// What goes in the buffer says there whether it is present.
#[cfg(feature = "alloc")]
impl OptionOf<()> for () {
    #[inline]
    fn none(passing: &mut Passing) {
        passing.writer().word(0);
    }

    #[inline]
    fn some(passing: &mut Passing, words: impl FnOnce(&mut Passing)) {
        passing.writer().word(1);
        words(passing);
    }
}

/// The arguments of one call on their way: what goes in the buffer.
#[derive(Debug, Default)]
pub struct Passing {
    #[cfg(feature = "alloc")]
    writer: Option<Writer>,
}

impl Passing {
    /// Nothing so far.
    #[inline(always)]
    pub const fn new() -> Self {
        Passing {
            #[cfg(feature = "alloc")]
            writer: None,
        }
    }

    /// Where the next value goes.
    #[cfg(feature = "alloc")]
    #[inline]
    pub(crate) fn writer(&mut self) -> &mut Writer {
        self.writer.get_or_insert_with(Writer::take)
    }

    /// Tells the glue where the values lie. The call follows at once.
    #[inline(always)]
    pub fn finish(self) {
        #[cfg(feature = "alloc")]
        if let Some(writer) = self.writer {
            put_back(writer);
        }
    }
}

#[cfg(feature = "alloc")]
#[inline]
fn put_back(writer: Writer) {
    #[cfg(feature = "serde")]
    if writer.has_failed() {
        panic!("a value cannot be passed to JavaScript: {:?}", crate::JsError::take());
    }
    writer.put_back();
}

/// Writes a kept value to the buffer.
///
/// # Safety
/// As for [`Pass::words`].
#[cfg(feature = "alloc")]
#[inline]
pub unsafe fn pass_value<T: Write>(kept: &mut Held<T>, passing: &mut Passing) {
    // SAFETY: as the caller's.
    unsafe { kept.take() }.write(passing.writer());
}

/// Implements [`Pass`] and [`PassOption`]: the type, what is kept of it, its numbers, the numbers of
/// an `Option` of it; how it is kept, and how what is kept becomes numbers.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_passed {
    ($($(#[$meta:meta])* [$($generics:tt)*] $ty:ty $(where [$($bounds:tt)*])? as $kept:ty: $abi:ty, $option:ty, $keep:expr, $words:expr;)*) => {$(
        $(#[$meta])*
        impl<$($generics)*> $crate::rt::Pass for $ty $(where $($bounds)*)? {
            type Abi = $abi;
            type Kept = $kept;

            #[inline(always)]
            fn keep(self) -> Self::Kept {
                $keep(self)
            }

            #[inline(always)]
            unsafe fn words(kept: &mut Self::Kept, passing: &mut $crate::rt::Passing) -> Self::Abi {
                #[allow(unused_unsafe, reason = "only some of them take what is kept")]
                // SAFETY: as the caller's.
                unsafe { $words(kept, passing) }
            }
        }

        $(#[$meta])*
        impl<$($generics)*> $crate::rt::PassOption for $ty $(where $($bounds)*)? {
            type OptionAbi = $option;
        }
    )*};
}
pub(crate) use __minibind_passed as passed;
