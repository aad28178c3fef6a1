//! What a process takes: its time and the most memory that it had.

use minibind_tests::Result;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs a command that must succeed; gives milliseconds and kilobytes.
pub(crate) fn run(command: &mut Command) -> Result<(f64, u64)> {
    command.stdout(Stdio::null());
    let start = Instant::now();
    let child = command.spawn().map_err(|error| error.to_string())?;
    let id = i32::try_from(child.id()).map_err(|error| error.to_string())?;
    let mut status = 0;
    // SAFETY: all of it is numbers, for which zero is a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are those of variables, and nothing else waits for this child.
    let ended = unsafe { libc::wait4(id, &raw mut status, 0, &raw mut usage) };
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    if ended != id || status != 0 {
        return Err(format!("{command:?} failed (status {status})"));
    }
    // Linux counts in kilobytes.
    Ok((milliseconds, u64::try_from(usage.ru_maxrss).unwrap_or_default()))
}
