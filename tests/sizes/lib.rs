//! The panic handler of the modules that are built without `std`; nothing else.

#![no_std]

#[cfg(feature = "std")]
extern crate std;

#[cfg(all(not(feature = "std"), target_family = "wasm"))]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
