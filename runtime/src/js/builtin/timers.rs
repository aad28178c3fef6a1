//! What runs later: timers, microtasks, frames.

use super::{Function, Promise};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// Calls a function once after some milliseconds. What is returned stops that.
    pub fn set_timeout(function: &Function, milliseconds: i32) -> JsValue;

    /// Stops what [`set_timeout`] returned.
    pub fn clear_timeout(timeout: &JsValue);

    /// Calls a function again and again. What is returned stops that.
    pub fn set_interval(function: &Function, milliseconds: i32) -> JsValue;

    /// Stops what [`set_interval`] returned.
    pub fn clear_interval(interval: &JsValue);

    /// Calls a function when what runs now has ended.
    pub fn queue_microtask(function: &Function);

    /// Calls a function before the browser paints, with the time in milliseconds.
    pub fn request_animation_frame(function: &Function) -> i32;

    /// Stops what [`request_animation_frame`] returned.
    pub fn cancel_animation_frame(request: i32);
}

/// Waits for some milliseconds.
pub async fn sleep(milliseconds: i32) {
    let timer = Promise::new(&mut |resolve, _| {
        set_timeout(&resolve, milliseconds);
    });
    // Nobody rejects it.
    let _ = timer.await;
}
