//! How a panic's message reaches JavaScript.
//!
//! In builds with debug assertions, or with the feature `panic-message`, a hook hands message, file
//! and line to the glue before the panic takes its course. Otherwise nothing of this is linked.

use core::fmt::Write;
use core::panic::PanicInfo;

use crate::js::value::glue;

glue! {
    /// Appends `len` bytes of UTF-8 at `ptr` to the message of the panic.
    fn panic_text(ptr: usize, len: usize);
    /// The file (`len` bytes of UTF-8 at `ptr`), the line and the column of the panic.
    fn panic_place(ptr: usize, len: usize, line: u32, column: u32);
}

#[allow(dead_code, reason = "used by a no_std program's handler, or by the hook")]
struct PanicText;

impl Write for PanicText {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        panic_text(text.as_ptr() as usize, text.len());
        Ok(())
    }
}

#[allow(dead_code, reason = "only builds with panic messages call it")]
fn report(message: impl core::fmt::Display, place: Option<&core::panic::Location<'_>>) {
    let _ = write!(PanicText, "{message}");
    if let Some(place) = place {
        let file = place.file();
        panic_place(file.as_ptr() as usize, file.len(), place.line(), place.column());
    }
}

/// The panic handler of a `no_std` program: hands the message to JavaScript where messages are on,
/// and traps.
///
/// ```text
/// #[panic_handler]
/// fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
///     minibind::panic(info)
/// }
/// ```
pub fn panic(info: &PanicInfo<'_>) -> ! {
    #[cfg(any(debug_assertions, feature = "panic-message"))]
    report(info.message(), info.location());
    let _ = info;
    trap()
}

fn trap() -> ! {
    #[cfg(target_family = "wasm")]
    core::arch::wasm32::unreachable();
    #[cfg(not(target_family = "wasm"))]
    loop {
        core::hint::spin_loop();
    }
}

#[cfg(all(
    feature = "std",
    target_family = "wasm",
    any(debug_assertions, feature = "panic-message")
))]
mod setup {
    use super::report;

    // The name is `wire::SETUP_EXPORT`.
    #[unsafe(export_name = "minibind:setup")]
    extern "C" fn setup() {
        std::panic::set_hook(std::boxed::Box::new(|info| {
            let message = info.payload_as_str().unwrap_or("a value that is not a string");
            report(message, info.location());
        }));
    }
}

/// Runs the body of a shim. Where panics unwind, one that leaves the body is thrown to JavaScript.
#[cfg(not(all(feature = "std", panic = "unwind", target_family = "wasm")))]
#[inline(always)]
pub fn guard<R>(body: impl FnOnce() -> R) -> R {
    body()
}

/// Runs the body of a shim. Where panics unwind, one that leaves the body is thrown to JavaScript.
#[cfg(all(feature = "std", panic = "unwind", target_family = "wasm"))]
pub fn guard<R>(body: impl FnOnce() -> R) -> R {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    glue! {
        /// Throws the collected panic as a JavaScript error.
        fn panic_throw();
    }
    // Borrow flags and the like are restored by the guards' destructors during unwinding.
    match catch_unwind(AssertUnwindSafe(body)) {
        Ok(value) => value,
        Err(payload) => {
            drop(payload);
            panic_throw();
            unreachable!("the glue throws")
        }
    }
}
