//! [`JsValue`]: a handle to a value that JavaScript keeps.
//!
//! The glue holds the values in a table; a handle is an index into it. `undefined`, `null`, `true`
//! and `false` have fixed handles and are never freed. What this file does not know: what the value
//! is; that is in [`super::question`] and [`super::convert`].

use super::handle::{Handle, handles};
use crate::describe::{Describe, Sink};
use crate::wire::ty;

/// Declares functions of the glue; outside of WebAssembly they cannot be called.
macro_rules! glue {
    ($($(#[$meta:meta])* fn $name:ident($($param:ident: $ty:ty),*) $(-> $ret:ty)?;)*) => {
        #[cfg(target_family = "wasm")]
        #[link(wasm_import_module = "minibind")]
        unsafe extern "C-unwind" {
            $($(#[$meta])* pub(crate) safe fn $name($($param: $ty),*) $(-> $ret)?;)*
        }
        $(
            $(#[$meta])*
            #[cfg(not(target_family = "wasm"))]
            pub(crate) fn $name($(_: $ty),*) $(-> $ret)? {
                $crate::rt::no_javascript()
            }
        )*
    };
}
pub(crate) use glue;

/// Says that there is no JavaScript to call.
pub fn no_javascript() -> ! {
    panic!("JavaScript is not here: this is not a WebAssembly module");
}

glue! {
    /// Forgets the value of a handle.
    fn value_drop(handle: u32);
    /// Another handle of the same value.
    fn value_clone(handle: u32) -> u32;
    /// Another handle of what an adapter of the glue stands for.
    fn value_source(handle: u32) -> u32;
    /// Throws the value.
    fn value_throw(handle: u32) -> !;
}

/// Handles below this one are fixed.
const FIRST_FREE: u32 = 4;

/// Any JavaScript value, as itself.
///
/// ```no_run
/// use minibind::{JsValue, export};
///
/// #[export]
/// fn same(value: JsValue) -> JsValue {
///     value
/// }
/// ```
///
/// Two are equal when JavaScript's `===` says so; a value and a Rust string, number or `bool`, too.
#[repr(transparent)]
pub struct JsValue {
    handle: u32,
}

impl JsValue {
    /// `undefined`
    pub const UNDEFINED: JsValue = JsValue { handle: 0 };
    /// `null`
    pub const NULL: JsValue = JsValue { handle: 1 };
    /// `true`
    pub const TRUE: JsValue = JsValue { handle: 2 };
    /// `false`
    pub const FALSE: JsValue = JsValue { handle: 3 };

    /// # Safety
    /// The handle is the caller's to give.
    pub(crate) const unsafe fn from_handle(handle: u32) -> JsValue {
        JsValue { handle }
    }

    /// What an adapter of the glue stands for: a function, a promise.
    pub(crate) fn source(&self) -> JsValue {
        JsValue { handle: value_source(self.handle) }
    }

    /// The handle, which the receiver frees.
    pub(crate) fn into_handle(self) -> u32 {
        Handle::into_handle(self)
    }
}

// SAFETY: the value is forgotten when this one is dropped.
unsafe impl Handle for JsValue {
    #[inline(always)]
    unsafe fn from_handle(handle: u32) -> JsValue {
        JsValue { handle }
    }

    #[inline(always)]
    fn handle(&self) -> u32 {
        self.handle
    }
}

/// `undefined`
impl Default for JsValue {
    fn default() -> JsValue {
        JsValue::UNDEFINED
    }
}

impl Clone for JsValue {
    fn clone(&self) -> JsValue {
        let handle = if self.handle < FIRST_FREE { self.handle } else { value_clone(self.handle) };
        JsValue { handle }
    }
}

impl Drop for JsValue {
    fn drop(&mut self) {
        if self.handle >= FIRST_FREE {
            value_drop(self.handle);
        }
    }
}

impl AsRef<JsValue> for JsValue {
    fn as_ref(&self) -> &JsValue {
        self
    }
}

impl Describe for JsValue {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::JS_VALUE);
    }
}

handles!([] JsValue;);

/// Throws a value to JavaScript, through all Rust code that waits for this call.
///
/// Where panics do not unwind, what this code holds is not dropped: return a `Result` where you can.
///
/// ```no_run
/// use minibind::{JsValue, export, throw};
///
/// #[export]
/// fn refuse(reason: JsValue) {
///     throw(reason)
/// }
/// ```
pub fn throw(value: impl Into<JsValue>) -> ! {
    value_throw(value.into().into_handle())
}
