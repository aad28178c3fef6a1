//! [`Callback`]: a function of JavaScript that Rust keeps.

use super::JsFunction;
use super::bound::Bound;
use super::callback::describe;
use crate::describe::{Describe, Sink};
use crate::js::handle::{Handle, handles};
use crate::js::value::JsValue;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Deref, DerefMut};

/// A function of JavaScript that Rust may keep, and calls like one of its own.
///
/// ```no_run
/// use minibind::{Callback, export};
///
/// #[export]
/// pub struct Button {
///     on_click: Option<Callback<dyn Fn(u32, &str) -> bool>>,
/// }
///
/// #[export]
/// impl Button {
///     pub fn click(&self) -> bool {
///         self.on_click.as_ref().is_some_and(|on_click| on_click(1, "left"))
///     }
/// }
/// ```
///
/// What it throws passes through the caller, or is the error of the `Result` that it returns.
pub struct Callback<F: JsFunction + ?Sized> {
    /// The function with its types, as the glue has it.
    adapter: JsValue,
    bound: Bound,
    function: PhantomData<fn() -> *const F>,
}

impl<F: JsFunction + ?Sized> Callback<F> {
    /// The function as JavaScript has it.
    pub fn to_js(&self) -> JsValue {
        self.adapter.source()
    }
}

// SAFETY: the adapter stays while the value lives.
unsafe impl<F: JsFunction + ?Sized> Handle for Callback<F> {
    #[inline]
    unsafe fn from_handle(handle: u32) -> Self {
        // SAFETY: as the caller's.
        let adapter = unsafe { JsValue::from_handle(handle) };
        Callback { adapter, bound: F::bind(handle), function: PhantomData }
    }

    #[inline]
    fn handle(&self) -> u32 {
        self.adapter.handle()
    }
}

impl<F: JsFunction + ?Sized> Deref for Callback<F> {
    type Target = F;

    #[inline]
    fn deref(&self) -> &F {
        // SAFETY: it was bound when the value was made.
        unsafe { F::view(&self.bound) }
    }
}

impl<F: JsFunction + ?Sized> DerefMut for Callback<F> {
    #[inline]
    fn deref_mut(&mut self) -> &mut F {
        // SAFETY: it was bound when the value was made.
        unsafe { F::view_mut(&mut self.bound) }
    }
}

impl<F: JsFunction + ?Sized> Clone for Callback<F> {
    fn clone(&self) -> Self {
        // SAFETY: the clone's handle is ours.
        unsafe { Handle::from_handle(self.adapter.clone().into_handle()) }
    }
}

/// Two are equal when they are the same function.
impl<F: JsFunction + ?Sized> PartialEq for Callback<F> {
    fn eq(&self, other: &Self) -> bool {
        self.to_js() == other.to_js()
    }
}

impl<F: JsFunction + ?Sized> Eq for Callback<F> {}

impl<F: JsFunction + ?Sized> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.to_js().fmt(f)
    }
}

impl<F: JsFunction + ?Sized> From<Callback<F>> for JsValue {
    fn from(callback: Callback<F>) -> JsValue {
        callback.to_js()
    }
}

impl<F: JsFunction + ?Sized> Describe for Callback<F> {
    fn describe(sink: &mut impl Sink) {
        describe::<F>(true, sink);
    }
}

handles!([F: JsFunction + ?Sized] Callback<F>;);
