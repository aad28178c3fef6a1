//! [`JsValue`]: a handle to a value that JavaScript keeps.
//!
//! The glue holds the values in a table; a handle is an index into it. `undefined`, `null`, `true`
//! and `false` have fixed handles and are never freed.

use crate::abi::{FromJs, Held, Nullable, returned_by_code};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{Item, Values};
use crate::wire::ty;
use core::mem::ManuallyDrop;

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
                panic!("JavaScript is not here: this is not a WebAssembly module");
            }
        )*
    };
}
pub(crate) use glue;

glue! {
    /// Forgets the value of a handle.
    fn value_drop(handle: u32);
    /// Another handle of the same value.
    fn value_clone(handle: u32) -> u32;
    /// The string of `len` bytes of UTF-8 at `ptr`.
    fn value_from_text(ptr: usize, len: usize) -> u32;
    /// A number.
    fn value_from_number(number: f64) -> u32;
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
#[derive(Debug)]
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

    /// The handle, which the receiver frees.
    pub(crate) fn into_handle(self) -> u32 {
        ManuallyDrop::new(self).handle
    }
}

impl From<&str> for JsValue {
    fn from(text: &str) -> JsValue {
        JsValue { handle: value_from_text(text.as_ptr() as usize, text.len()) }
    }
}

#[cfg(feature = "alloc")]
impl From<alloc::string::String> for JsValue {
    fn from(text: alloc::string::String) -> JsValue {
        text.as_str().into()
    }
}

impl From<f64> for JsValue {
    fn from(number: f64) -> JsValue {
        JsValue { handle: value_from_number(number) }
    }
}

impl From<bool> for JsValue {
    fn from(value: bool) -> JsValue {
        if value { JsValue::TRUE } else { JsValue::FALSE }
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

impl Describe for JsValue {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::JS_VALUE);
    }
}

// SAFETY: the glue passes a handle that is the callee's.
unsafe impl<'a> FromJs<'a> for JsValue {
    type Abi = u32;
    type Anchor = Held<JsValue>;

    #[inline(always)]
    unsafe fn lift(abi: u32) -> Option<Held<JsValue>> {
        Some(Held::new(JsValue { handle: abi }))
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Held<JsValue>) -> JsValue {
        // SAFETY: as the caller's.
        unsafe { anchor.take() }
    }
}

// SAFETY: as for the value itself; a negative number is no handle.
unsafe impl<'a> Nullable<'a> for JsValue {
    type OptionAbi = i32;

    #[inline(always)]
    unsafe fn lift_option(abi: i32) -> Option<Option<Held<JsValue>>> {
        Some((abi >= 0).then(|| Held::new(JsValue { handle: abi as u32 })))
    }
}

returned_by_code! {
    [] JsValue: |value: JsValue| value.into_handle() as i32;
}

impl Item for JsValue {
    type Lane = Values;
}

impl<'a> Read<'a> for JsValue {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<JsValue> {
        Some(JsValue { handle: reader.word() })
    }
}

impl Write for JsValue {
    #[inline]
    fn write(self, writer: &mut Writer) {
        writer.word(self.into_handle());
    }
}

impl Describe for &JsValue {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::JS_VALUE);
    }
}

// SAFETY: as for the owned value; the anchor frees the handle when the call ends.
unsafe impl<'a> FromJs<'a> for &'a JsValue {
    type Abi = u32;
    type Anchor = JsValue;

    #[inline(always)]
    unsafe fn lift(abi: u32) -> Option<JsValue> {
        Some(JsValue { handle: abi })
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut JsValue) -> &'a JsValue {
        anchor
    }
}

// SAFETY: as for the owned value.
unsafe impl<'a> Nullable<'a> for &'a JsValue {
    type OptionAbi = i32;

    #[inline(always)]
    unsafe fn lift_option(abi: i32) -> Option<Option<JsValue>> {
        Some((abi >= 0).then_some(JsValue { handle: abi as u32 }))
    }
}

returned_by_code! {
    [] &JsValue: |value: &JsValue| value.clone().into_handle() as i32;
}
