//! The fixed areas that glue and shims share: arguments, results, short texts.
//!
//! All are zero-initialised, so they add no byte to a module, and they are only linked where a type
//! names them. JavaScript is single-threaded within an instance and each area is read or written in
//! full before anything else can run, which is what makes the accesses below sound.

use crate::abi::Prim;
use crate::wire::area::{ARENA_BYTES, RESULT_BYTES, TEXT_BYTES};
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
    // SAFETY: bytes 8 to 15 of an area that is larger and aligned to 16.
    unsafe { RESULT.0.get().cast::<i64>().add(1).write(high) };
}

/// Reads what JavaScript left at byte `place`, 0 or 8, beside the number that it returned.
#[inline(always)]
pub(crate) fn result<W: Prim>(place: usize) -> W {
    const { assert!(size_of::<W>() <= 8) };
    debug_assert!(place == 0 || place == 8);
    if const { size_of::<W>() == 0 } {
        return W::ZERO;
    }
    // SAFETY: in bounds, aligned, and a number whatever the bytes.
    unsafe { RESULT.0.get().byte_add(place).cast::<W>().read() }
}

/// Takes the handle of what an imported function has thrown.
#[inline]
pub(crate) fn take_thrown() -> Option<u32> {
    const { assert!(RESULT_BYTES >= 20) };
    // SAFETY: in bounds, aligned, and nothing else holds a reference to the area.
    unsafe {
        let place = RESULT.0.get().cast::<u32>().add(4);
        let thrown = place.read().checked_sub(1)?;
        place.write(0);
        Some(thrown)
    }
}

/// The start of the area for short results.
#[inline]
pub(crate) fn text_start() -> *mut u8 {
    TEXT.0.get().cast()
}

/// Says what was thrown, as the glue does.
#[cfg(test)]
pub(crate) fn set_thrown(handle: u32) {
    // SAFETY: as for taking it.
    unsafe { RESULT.0.get().cast::<u32>().add(4).write(handle + 1) };
}
