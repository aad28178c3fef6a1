//! Ctrl-C and the system's wish that the command ends: it ends at once, but never in the middle of
//! what must be whole.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What shells say of a program that Ctrl-C has ended.
const EXIT_CODE: i32 = 130;

/// Taken while something is written that must be whole.
static WHOLE: Mutex<()> = Mutex::new(());

/// What is to be done before the command ends early.
static LAST: Mutex<Vec<Box<dyn FnOnce() + Send>>> = Mutex::new(Vec::new());

/// Ends the command from now on when it is interrupted. Where the system has no such signals, it
/// ends commands in its own way.
pub(crate) fn listen() {
    let _ = ctrlc::set_handler(|| {
        let _guard = hold();
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        last.drain(..).for_each(|act| act());
        std::process::exit(EXIT_CODE);
    });
}

/// Has something done when the command is interrupted: nothing is dropped then.
pub(crate) fn at_end(act: impl FnOnce() + Send + 'static) {
    LAST.lock().unwrap_or_else(PoisonError::into_inner).push(Box::new(act));
}

/// Keeps interruptions waiting until the guard is dropped.
pub(crate) fn hold() -> MutexGuard<'static, ()> {
    WHOLE.lock().unwrap_or_else(PoisonError::into_inner)
}
