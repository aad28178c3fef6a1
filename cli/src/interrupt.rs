//! Ctrl-C and the system's wish that the command ends: it ends at once, but never in the middle of
//! what must be whole.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What shells say of a program that Ctrl-C has ended.
const EXIT_CODE: i32 = 130;

/// Taken while something is written that must be whole.
static WHOLE: Mutex<()> = Mutex::new(());

/// Ends the command from now on when it is interrupted. Where the system has no such signals, it
/// ends commands in its own way.
pub(crate) fn listen() {
    let _ = ctrlc::set_handler(|| {
        let _guard = hold();
        std::process::exit(EXIT_CODE);
    });
}

/// Keeps interruptions waiting until the guard is dropped.
pub(crate) fn hold() -> MutexGuard<'static, ()> {
    WHOLE.lock().unwrap_or_else(PoisonError::into_inner)
}
