//! Strings. Borrowed ones are read where the glue wrote them; owned ones are copied from there, so
//! that the allocator gives them just the bytes they need.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType, code_tag};
use crate::area::{put_units, set_result, text_start};
use crate::describe::{Describe, Sink, describe_arena, describe_result_area, describe_text_area};
use crate::wire::{area::TEXT_BYTES, ty};

/// Returns text that fits the text area, as UTF-16 units or as UTF-8.
#[inline]
fn return_short(text: &str) -> Option<i32> {
    if let Some(units) = put_units(text) {
        return Some(units as i32);
    }
    if text.len() > TEXT_BYTES {
        return None;
    }
    // SAFETY: the area holds TEXT_BYTES, and no text lies in it.
    unsafe { core::ptr::copy_nonoverlapping(text.as_ptr(), text_start(), text.len()) };
    Some(text.len() as i32)
}

/// Returns text that stays where it is until the glue has read it.
#[inline]
fn return_borrowed(text: &str) -> i32 {
    return_short(text).unwrap_or_else(|| {
        set_result(0, text.as_ptr() as usize as u32);
        text.len() as i32
    })
}

impl Describe for &str {
    fn describe(sink: &mut impl Sink) {
        describe_arena(sink);
        describe_result_area(sink);
        describe_text_area(sink);
        sink.word(ty::STR);
    }
}

impl Direct for &str {}

// SAFETY: the glue writes valid UTF-8 and leaves it alone until the call returns.
unsafe impl<'a> FromJs<'a> for &'a str {
    type Abi = (usize, usize);
    type OptionAbi = (usize, usize);
    type Anchor = (usize, usize);

    #[inline]
    unsafe fn lift(abi: (usize, usize)) -> (usize, usize) {
        abi
    }

    #[inline]
    unsafe fn lift_option(abi: (usize, usize)) -> Option<(usize, usize)> {
        (abi.0 != 0).then_some(abi)
    }

    #[inline]
    unsafe fn get(&mut (ptr, len): &'a mut (usize, usize)) -> &'a str {
        // SAFETY: see the impl.
        unsafe {
            core::str::from_utf8_unchecked(core::slice::from_raw_parts(ptr as *const u8, len))
        }
    }
}

impl ReturnType for &str {
    type Plain = i32;
    type Tagged = i32;

    #[inline]
    fn tag(tag: u32) -> i32 {
        code_tag(tag)
    }
}

impl IntoJs for &str {
    #[inline]
    fn plain(self) -> i32 {
        return_borrowed(self)
    }

    #[inline]
    fn tagged(self) -> i32 {
        self.plain()
    }
}

#[cfg(feature = "alloc")]
mod owned {
    use super::*;
    use crate::abi::Held;
    use crate::describe::describe_heap;
    use alloc::borrow::{Cow, ToOwned};
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::string::String;
    use alloc::sync::Arc;

    fn return_owned(text: String) -> i32 {
        return_short(&text).unwrap_or_else(|| {
            let text = core::mem::ManuallyDrop::new(text);
            set_result(0, text.as_ptr() as usize as u32);
            set_result(1, text.capacity() as u32);
            text.len() as i32
        })
    }

    /// # Safety
    /// `ptr` and `len` are UTF-8 that the glue wrote.
    #[inline]
    unsafe fn copy(mut range: (usize, usize)) -> String {
        // SAFETY: as the caller's.
        unsafe { <&str>::get(&mut range) }.to_owned()
    }

    macro_rules! owned_text {
        ($([$($lifetime:lifetime)?] $ty:ty: $from:expr, $return:expr;)*) => {$(
            impl $(<$lifetime>)? Describe for $ty {
                fn describe(sink: &mut impl Sink) {
                    describe_arena(sink);
                    describe_result_area(sink);
                    describe_text_area(sink);
                    describe_heap(sink);
                    sink.word(ty::STRING);
                }
            }

            impl $(<$lifetime>)? Direct for $ty {}

            // SAFETY: the glue writes valid UTF-8 and hands a block over once.
            unsafe impl<'a $(, $lifetime)?> FromJs<'a> for $ty {
                type Abi = (usize, usize);
                type OptionAbi = (usize, usize);
                type Anchor = Held<$ty>;

                #[inline]
                unsafe fn lift(abi: Self::Abi) -> Held<$ty> {
                    // SAFETY: as the caller's.
                    Held::new($from(unsafe { copy(abi) }))
                }

                #[inline]
                unsafe fn lift_option(abi: Self::Abi) -> Option<Held<$ty>> {
                    // SAFETY: as the caller's.
                    (abi.0 != 0).then(|| unsafe { Self::lift(abi) })
                }

                #[inline]
                unsafe fn get(anchor: &'a mut Held<$ty>) -> $ty {
                    // SAFETY: as the caller's.
                    unsafe { anchor.take() }
                }
            }

            impl $(<$lifetime>)? ReturnType for $ty {
                type Plain = i32;
                type Tagged = i32;

                #[inline]
                fn tag(tag: u32) -> i32 {
                    code_tag(tag)
                }
            }

            impl $(<$lifetime>)? IntoJs for $ty {
                #[inline]
                fn plain(self) -> i32 {
                    $return(self)
                }

                #[inline]
                fn tagged(self) -> i32 {
                    self.plain()
                }
            }
        )*};
    }

    fn return_shared(text: &str) -> i32 {
        return_short(text).unwrap_or_else(|| return_owned(text.to_owned()))
    }

    owned_text! {
        [] String: |text: String| text, return_owned;
        [] Box<str>: String::into_boxed_str, |text: Box<str>| return_owned(text.into_string());
        [] Rc<str>: |text: String| Rc::from(text), |text: Rc<str>| return_shared(&text);
        [] Arc<str>: |text: String| Arc::from(text), |text: Arc<str>| return_shared(&text);
        ['c] Cow<'c, str>: Cow::Owned, |text: Cow<'c, str>| match text {
            Cow::Borrowed(text) => return_shared(text),
            Cow::Owned(text) => return_owned(text),
        };
    }

    impl Describe for &String {
        fn describe(sink: &mut impl Sink) {
            String::describe(sink);
        }
    }

    impl Direct for &String {}

    // SAFETY: as for `String`.
    unsafe impl<'a> FromJs<'a> for &'a String {
        type Abi = (usize, usize);
        type OptionAbi = (usize, usize);
        type Anchor = String;

        #[inline]
        unsafe fn lift(abi: Self::Abi) -> String {
            // SAFETY: as the caller's.
            unsafe { copy(abi) }
        }

        #[inline]
        unsafe fn lift_option(abi: Self::Abi) -> Option<String> {
            // SAFETY: as the caller's.
            (abi.0 != 0).then(|| unsafe { copy(abi) })
        }

        #[inline]
        unsafe fn get(anchor: &'a mut String) -> &'a String {
            anchor
        }
    }

    impl ReturnType for &String {
        type Plain = i32;
        type Tagged = i32;

        #[inline]
        fn tag(tag: u32) -> i32 {
            code_tag(tag)
        }
    }

    impl IntoJs for &String {
        #[inline]
        fn plain(self) -> i32 {
            return_shared(self)
        }

        #[inline]
        fn tagged(self) -> i32 {
            self.plain()
        }
    }
}

impl crate::describe::DescribeValue for &'static str {
    fn describe_value(self, _: &mut impl Sink) {
        // The expansion writes a string constant with `describe_text`.
    }
}
