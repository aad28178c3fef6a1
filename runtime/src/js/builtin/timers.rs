//! What runs later: timers, microtasks, frames.

use super::{Function, Promise};
use crate::{Closure, JsValue};
use minibind_macro::import;

#[import]
extern "C" {
    /// Calls a function once after some milliseconds. What is returned stops that.
    pub fn set_timeout(function: &Closure<dyn FnMut()>, milliseconds: i32) -> JsValue;

    /// Stops what [`set_timeout`] returned.
    pub fn clear_timeout(timeout: &JsValue);

    /// Calls a function again and again. What is returned stops that.
    pub fn set_interval(function: &Closure<dyn FnMut()>, milliseconds: i32) -> JsValue;

    /// Stops what [`set_interval`] returned.
    pub fn clear_interval(interval: &JsValue);

    /// Calls a function when what runs now has ended.
    pub fn queue_microtask(function: &Closure<dyn FnMut()>);

    /// Calls a function before the browser paints, with the time in milliseconds.
    pub fn request_animation_frame(function: &Closure<dyn FnMut(f64)>) -> i32;

    /// Stops what [`request_animation_frame`] returned.
    pub fn cancel_animation_frame(request: i32);

    #[import(name = "setTimeout")]
    fn set_timeout_of(function: &Function, milliseconds: i32) -> JsValue;
}

/// Waits for some milliseconds.
pub async fn sleep(milliseconds: i32) {
    let timer = Promise::new(&mut |resolve, _| {
        set_timeout_of(&resolve, milliseconds);
    });
    // Nobody rejects it.
    let _ = timer.await;
}
