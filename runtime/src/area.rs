//! The fixed areas that glue and shims share: arguments, results, short texts.
//!
//! All are zero-initialised, so they add no byte to a module, and they are only linked where a type
//! names them. JavaScript is single-threaded within an instance and each area is read or written in
//! full before anything else can run, which is what makes the accesses below sound.

use crate::wire::area::{ARENA_BYTES, SHORT_UNITS, TEXT_BYTES};
use core::cell::UnsafeCell;

#[repr(C, align(16))]
struct Area<const BYTES: usize>(UnsafeCell<[u8; BYTES]>);

// SAFETY: an instance runs one thing at a time; see the module's text.
unsafe impl<const BYTES: usize> Sync for Area<BYTES> {}

impl<const BYTES: usize> Area<BYTES> {
    const fn new() -> Self {
        Self(UnsafeCell::new([0; BYTES]))
    }
}

const RESULT_BYTES: usize = 16;
static ARENA: Area<ARENA_BYTES> = Area::new();
static RESULT: Area<RESULT_BYTES> = Area::new();
static TEXT: Area<TEXT_BYTES> = Area::new();

pub(crate) fn arena_address() -> u32 {
    ARENA.0.get() as usize as u32
}

pub(crate) fn result_address() -> u32 {
    RESULT.0.get() as usize as u32
}

pub(crate) fn text_address() -> u32 {
    TEXT.0.get() as usize as u32
}

/// Writes word `index` of the result area.
#[inline]
pub(crate) fn set_result(index: usize, word: u32) {
    const { assert!(RESULT_BYTES >= 16) };
    debug_assert!(index < 4);
    // SAFETY: in bounds, aligned, and nothing else holds a reference to the area.
    unsafe { RESULT.0.get().cast::<u32>().add(index).write(word) };
}

/// Writes the upper half of a 128-bit result.
#[inline]
pub(crate) fn set_result_high(high: i64) {
    // SAFETY: bytes 8 to 15 of an area of 16 that is aligned to 16.
    unsafe { RESULT.0.get().cast::<i64>().add(1).write(high) };
}

/// The start of the area for short results.
#[inline]
pub(crate) fn text_start() -> *mut u8 {
    TEXT.0.get().cast()
}

/// Writes `text` as UTF-16 into the text area when it has at most [`SHORT_UNITS`] units, and says
/// how many; `None` when it is longer.
#[inline]
pub(crate) fn put_units(text: &str) -> Option<usize> {
    if text.len() > SHORT_UNITS * 3 {
        return None;
    }
    let units = text_start().cast::<u16>();
    let mut count = 0;
    for unit in text.encode_utf16() {
        if count == SHORT_UNITS {
            return None;
        }
        // SAFETY: `count` is below SHORT_UNITS, and the area holds 1024 bytes.
        unsafe { units.add(count).write(unit) };
        count += 1;
    }
    Some(count)
}
