//! `greet` without the standard library, and with an allocator that fits into a few lines: it hands out one
//! block behind the other, and starts anew when all of them were given back.

#![no_std]

extern crate alloc;

use alloc::string::String;
use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;

#[minibind::export]
fn greet(name: &str) -> String {
    let mut text = String::from("Hello, ");
    text.push_str(name);
    text.push('!');
    text
}

const SIZE: usize = 1 << 16;

#[repr(align(16))]
struct Arena {
    bytes: UnsafeCell<[u8; SIZE]>,
    /// How many bytes are handed out, in how many blocks.
    state: UnsafeCell<(usize, usize)>,
}

// SAFETY: the module has one thread.
unsafe impl Sync for Arena {}

// SAFETY: blocks lie behind each other in the arena, aligned, and it starts anew only when none is in use.
unsafe impl GlobalAlloc for Arena {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: there is one thread, and nothing below calls out.
        let (used, blocks) = unsafe { &mut *self.state.get() };
        let start = used.next_multiple_of(layout.align());
        if start + layout.size() > SIZE {
            return core::ptr::null_mut();
        }
        (*used, *blocks) = (start + layout.size(), *blocks + 1);
        // SAFETY: `start` is within the arena, as checked.
        unsafe { self.bytes.get().cast::<u8>().add(start) }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {
        // SAFETY: as above.
        let (used, blocks) = unsafe { &mut *self.state.get() };
        *blocks -= 1;
        if *blocks == 0 {
            *used = 0;
        }
    }
}

#[global_allocator]
static ARENA: Arena =
    Arena { bytes: UnsafeCell::new([0; SIZE]), state: UnsafeCell::new((0, 0)) };

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    minibind::panic(info)
}
