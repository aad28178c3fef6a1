//! Strings. Borrowed ones are read where the glue wrote them; owned ones are copied from there, so
//! that the allocator gives them just the bytes they need.

use crate::abi::{FromJs, Nullable, returned_by_code};
use crate::area::{set_result, text_start};
use crate::buffer::{Read, Reader, Write, Writer, keep};
use crate::describe::{Describe, Sink, describe_arena, describe_result_area, describe_text_area};
use crate::lane::{Item, Values};
use crate::pass::{Passing, passed};
use crate::units::{ROOM_UNITS, put_units, utf8_length};
use crate::wire::{area::TEXT_BYTES, ty};
use core::mem::MaybeUninit;

/// Returns text that fits the text area, as UTF-16 units or as UTF-8.
#[inline]
fn return_short(text: &str) -> Option<i32> {
    const { assert!(TEXT_BYTES >= 2 * ROOM_UNITS) };
    // SAFETY: there is room, and no text lies in the area.
    if let Some(units) = unsafe { put_units(text, text_start().cast()) } {
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
        set_result(0, keep(text.as_bytes()) as usize as u32);
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

/// Text where the glue wrote it: address and length, as [`utf8_length`] takes it.
type Range = (usize, usize);

// SAFETY: the glue writes valid UTF-8 and leaves it alone until the call returns.
unsafe impl<'a> FromJs<'a> for &'a str {
    type Abi = Range;
    type Anchor = Range;

    #[inline(always)]
    unsafe fn lift((ptr, len): Range) -> Option<Range> {
        // SAFETY: as the caller's.
        Some((ptr, unsafe { utf8_length(ptr as *mut u8, len) }))
    }

    #[inline(always)]
    unsafe fn get(&mut (ptr, len): &'a mut Range) -> &'a str {
        // SAFETY: see the impl.
        unsafe {
            core::str::from_utf8_unchecked(core::slice::from_raw_parts(ptr as *const u8, len))
        }
    }
}

// SAFETY: as for the text itself; 0 is no address of text.
unsafe impl<'a> Nullable<'a> for &'a str {
    type OptionAbi = Range;

    #[inline(always)]
    unsafe fn lift_option(abi: Range) -> Option<Option<Range>> {
        if abi.0 == 0 {
            return Some(None);
        }
        // SAFETY: as the caller's.
        Some(unsafe { Self::lift(abi) })
    }
}

returned_by_code! {
    [] &str, true: return_borrowed;
}

/// Text on its way to a function of JavaScript, with room for it as units.
#[derive(Debug)]
pub struct PassedText<T> {
    text: T,
    units: MaybeUninit<[u16; ROOM_UNITS]>,
}

impl<T: AsRef<str>> PassedText<T> {
    #[inline(always)]
    fn new(text: T) -> Self {
        PassedText { text, units: MaybeUninit::uninit() }
    }

    /// Where the text is, and its length; of units `!count`, which is below zero.
    #[inline(always)]
    fn words(&mut self, _: &Passing) -> Range {
        let units = self.units.as_mut_ptr().cast::<u16>();
        let text = self.text.as_ref();
        // SAFETY: there is room.
        match unsafe { put_units(text, units) } {
            Some(count) => (units.expose_provenance(), !count),
            None => (text.as_ptr().expose_provenance(), text.len()),
        }
    }
}

passed! {
    ['x] &'x str as PassedText<&'x str>: Range, Range, PassedText::new, PassedText::words;
}

impl Item for &str {
    type Lane = Values;
}

impl<'a> Read<'a> for &'a str {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<&'a str> {
        Some(reader.text())
    }
}

impl Write for &str {
    #[inline]
    fn write(self, writer: &mut Writer) {
        writer.text(self);
    }
}

#[cfg(feature = "alloc")]
mod owned {
    use super::*;
    use crate::abi::Held;
    use crate::copy::owned;
    use crate::describe::describe_heap;
    use crate::units::text_at;
    use alloc::borrow::Cow;
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::string::String;
    use alloc::sync::Arc;

    pub(crate) fn return_owned(text: String) -> i32 {
        return_short(&text).unwrap_or_else(|| {
            let text = core::mem::ManuallyDrop::new(text);
            set_result(0, text.as_ptr() as usize as u32);
            set_result(1, text.capacity() as u32);
            text.len() as i32
        })
    }

    /// # Safety
    /// The glue wrote text there, which is read once.
    #[inline]
    unsafe fn copy((ptr, len): Range) -> String {
        // SAFETY: as the caller's.
        owned(unsafe { text_at(ptr, len) })
    }

    /// Describes text that is handed over, whose tag follows.
    pub(crate) fn describe_owned(sink: &mut impl Sink) {
        describe_arena(sink);
        describe_result_area(sink);
        describe_text_area(sink);
        describe_heap(sink);
    }

    macro_rules! owned_text {
        ($([$($lifetime:lifetime)?] $ty:ty: $from:expr, $return:expr;)*) => {$(
            impl $(<$lifetime>)? Describe for $ty {
                fn describe(sink: &mut impl Sink) {
                    describe_owned(sink);
                    sink.word(ty::STRING);
                }
            }

            // SAFETY: the glue writes valid UTF-8.
            unsafe impl<'a $(, $lifetime)?> FromJs<'a> for $ty {
                type Abi = Range;
                type Anchor = Held<$ty>;

                #[inline(always)]
                unsafe fn lift(abi: Range) -> Option<Held<$ty>> {
                    // SAFETY: as the caller's.
                    Some(Held::new($from(unsafe { copy(abi) })))
                }

                #[inline(always)]
                unsafe fn get(anchor: &'a mut Held<$ty>) -> $ty {
                    // SAFETY: as the caller's.
                    unsafe { anchor.take() }
                }
            }

            // SAFETY: as for the text itself; 0 is no address of text.
            unsafe impl<'a $(, $lifetime)?> Nullable<'a> for $ty {
                type OptionAbi = Range;

                #[inline(always)]
                unsafe fn lift_option(abi: Range) -> Option<Option<Held<$ty>>> {
                    if abi.0 == 0 {
                        return Some(None);
                    }
                    // SAFETY: as the caller's.
                    Some(unsafe { Self::lift(abi) })
                }
            }

            returned_by_code! {
                [$($lifetime)?] $ty: $return;
            }

            passed! {
                [$($lifetime)?] $ty as PassedText<$ty>: Range, Range, PassedText::new, PassedText::words;
            }

            impl $(<$lifetime>)? Item for $ty {
                type Lane = Values;
            }

            impl<'a $(, $lifetime)?> Read<'a> for $ty {
                #[inline]
                fn read(reader: &mut Reader<'a>) -> Option<$ty> {
                    Some($from(owned(reader.text())))
                }
            }

            impl $(<$lifetime>)? Write for $ty {
                #[inline]
                fn write(self, writer: &mut Writer) {
                    writer.text(&self);
                }

                #[inline]
                fn write_ref(&self, writer: &mut Writer) {
                    writer.text(self);
                }
            }
        )*};
    }

    fn return_shared(text: &str) -> i32 {
        return_short(text).unwrap_or_else(|| return_owned(owned(text)))
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

    // SAFETY: as for `String`.
    unsafe impl<'a> FromJs<'a> for &'a String {
        type Abi = Range;
        type Anchor = Held<String>;

        #[inline(always)]
        unsafe fn lift(abi: Range) -> Option<Held<String>> {
            // SAFETY: as the caller's.
            Some(Held::new(unsafe { copy(abi) }))
        }

        #[inline(always)]
        unsafe fn get(anchor: &'a mut Held<String>) -> &'a String {
            // SAFETY: it is never taken.
            unsafe { anchor.lend() }
        }
    }

    // SAFETY: as for `String`.
    unsafe impl<'a> Nullable<'a> for &'a String {
        type OptionAbi = Range;

        #[inline(always)]
        unsafe fn lift_option(abi: Range) -> Option<Option<Held<String>>> {
            // SAFETY: as the caller's.
            Some((abi.0 != 0).then(|| Held::new(unsafe { copy(abi) })))
        }
    }

    returned_by_code! {
        [] &String: |text: &String| return_shared(text);
    }

    passed! {
        ['x] &'x String as PassedText<&'x String>: Range, Range, PassedText::new, PassedText::words;
    }
}
#[cfg(feature = "serde")]
pub(super) use owned::{describe_owned, return_owned};

impl crate::describe::DescribeValue for &'static str {
    fn describe_value(self, _: &mut impl Sink) {
        // The expansion writes a string constant with `describe_text`.
    }
}
