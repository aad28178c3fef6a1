//! How Rust receives values from JavaScript: results of imported functions and of callbacks.
//!
//! In: numbers, those that an argument of an exported function has. Out: values that own what they
//! are made of, since JavaScript keeps nothing for them.

use crate::abi::{Abi, FromJs, Prim};
use crate::area::{result, take_thrown};
use crate::js::value::{JsValue, glue};

glue! {
    /// Throws the collected reason for which what an imported function gave is refused.
    fn import_refused() -> !;
    /// The same as a `TypeError` object.
    fn import_refusal() -> u32;
}

/// The error of a value that is refused, for the reason that was just collected.
pub(crate) fn refusal() -> JsValue {
    // SAFETY: the glue just made the handle for us.
    unsafe { JsValue::from_handle(import_refusal()) }
}

/// A type that an imported function or a callback can return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be returned from JavaScript",
    label = "not an owned value that JavaScript has",
    note = "a borrow has nothing to borrow from: return an owned value, such as `String` or `Vec<u8>`",
    note = "a type of your own can be returned when it is exported with `#[export]` or `#[export(object)]`; \
            the error of a `Result` needs `From<JsValue>`"
)]
pub trait Receive: Sized {
    /// The number that JavaScript returns.
    #[doc(hidden)]
    type Word: Prim;
    /// All numbers of the result.
    #[doc(hidden)]
    type Abi: Abi<W0 = Self::Word>;

    /// The value of its numbers.
    ///
    /// # Safety
    /// They were just received.
    #[doc(hidden)]
    unsafe fn from_abi(abi: Self::Abi) -> Self;

    /// The value of which an imported function has just returned the first number.
    ///
    /// # Safety
    /// As above.
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn receive(word: Self::Word) -> Self {
        // SAFETY: as the caller's.
        unsafe { Self::from_abi(Abi::from_words(word, result(0), result(8))) }
    }
}

/// Makes a value that owns what it is made of; `None` when it is refused, for a reason that has been
/// collected.
///
/// # Safety
/// As for [`FromJs::lift`].
#[inline(always)]
pub(crate) unsafe fn lift_owned<T: for<'a> FromJs<'a> + 'static>(
    abi: <T as FromJs<'static>>::Abi,
) -> Option<T> {
    // SAFETY: as the caller's.
    let mut anchor = unsafe { <T as FromJs<'static>>::lift(abi) }?;
    // SAFETY: a value that can be had for any lifetime borrows nothing of its anchor.
    Some(unsafe { <T as FromJs<'static>>::get(&mut *core::ptr::from_mut(&mut anchor)) })
}

#[diagnostic::do_not_recommend]
impl<T: for<'a> FromJs<'a> + 'static> Receive for T {
    type Word = <<T as FromJs<'static>>::Abi as Abi>::W0;
    type Abi = <T as FromJs<'static>>::Abi;

    #[inline(always)]
    unsafe fn from_abi(abi: Self::Abi) -> T {
        // SAFETY: as the caller's.
        match unsafe { lift_owned(abi) } {
            Some(value) => value,
            None => import_refused(),
        }
    }
}

impl<T: for<'a> FromJs<'a> + 'static, E: From<JsValue>> Receive for Result<T, E> {
    type Word = <<T as FromJs<'static>>::Abi as Abi>::W0;
    type Abi = <T as FromJs<'static>>::Abi;

    #[inline]
    unsafe fn from_abi(abi: Self::Abi) -> Result<T, E> {
        if let Some(handle) = take_thrown() {
            // SAFETY: the glue hands the value over.
            return Err(unsafe { JsValue::from_handle(handle) }.into());
        }
        // SAFETY: as the caller's.
        unsafe { lift_owned(abi) }.ok_or_else(|| refusal().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::area::set_result;

    /// What is received of a number, and of words 0 and 1 of the result area.
    fn received<T: Receive>(word: T::Word, words: [u32; 2]) -> T {
        set_result(0, words[0]);
        set_result(1, words[1]);
        // SAFETY: the tests pass numbers of such values.
        unsafe { T::receive(word) }
    }

    #[test]
    fn results_are_received_as_arguments_are() {
        // One test, since there is one result area.
        assert_eq!(received::<u8>(7, [0; 2]), 7);
        received::<()>((), [0; 2]);
        assert_eq!(received::<Option<u32>>(4e9, [0; 2]), Some(4_000_000_000));
        assert_eq!(received::<Option<i64>>(1, [u32::MAX; 2]), Some(-1));
        assert_eq!(received::<Option<i64>>(0, [u32::MAX; 2]), None);
        assert_eq!(received::<u128>(3, [5, 1]), 3 | 0x1_0000_0005 << 64);
        #[cfg(feature = "alloc")]
        {
            let text = "received";
            let length = [text.len() as u32, 0];
            let address = text.as_ptr().expose_provenance();
            assert_eq!(received::<alloc::string::String>(address, length), text);
        }

        type Caught = Result<u32, JsValue>;
        assert_eq!(received::<Caught>(8, [0; 2]).ok(), Some(8));
        crate::area::set_thrown(2);
        let error = received::<Caught>(8, [0; 2]).expect_err("an error").into_handle();
        assert_eq!(error, JsValue::TRUE.into_handle());
        assert_eq!(received::<Caught>(9, [0; 2]).ok(), Some(9), "it is thrown once");
    }
}
