//! Slices returned as views of the module's memory.

use minibind::export;

static mut PIXELS: [u32; 6] = [0, 1, 2, 3, 4, u32::MAX];

fn pixels() -> &'static mut [u32; 6] {
    // SAFETY: the module has one thread, and no reference outlives the call.
    unsafe { &mut *(&raw mut PIXELS) }
}

/// The pixels, without a copy.
#[export(view)]
fn view() -> &'static [u32] {
    pixels()
}

/// The pixels, copied.
#[export]
fn copy() -> &'static [u32] {
    pixels()
}

#[export]
fn set(index: usize, value: u32) {
    pixels()[index] = value;
}

#[export]
fn get(index: usize) -> u32 {
    pixels()[index]
}

#[export(view)]
fn bytes() -> &'static [u8] {
    b"bytes"
}

#[export(view)]
fn bigs() -> &'static [i64] {
    &[-1, i64::MAX]
}

#[export(view)]
fn nothing() -> &'static [f64] {
    &[]
}
