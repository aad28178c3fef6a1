//! Functions describe themselves, and those of JavaScript are called as the glue is told.

use super::lent::{Lent, LentMut};
use crate::abi::FromJs;
use crate::convert::tests::tags;
use crate::js::JsValue;
use crate::wire::{closure, ty};
use crate::{Callback, Closure};
use std::boxed::Box;
use std::cell::RefCell;
use std::string::String;
use std::thread_local;
use std::vec::Vec;

type Call = Box<dyn FnMut(u32, &mut [u64])>;

thread_local! {
    static CALL: RefCell<Option<Call>> = const { RefCell::new(None) };
}

/// Calls what [`answer`] has set.
pub(super) fn callback_call(handle: u32, cells: usize) {
    let cells = core::ptr::with_exposed_provenance_mut(cells);
    // SAFETY: there are at least three.
    let cells = unsafe { core::slice::from_raw_parts_mut(cells, 3) };
    CALL.with_borrow_mut(|call| call.as_mut().expect("a function")(handle, cells));
}

/// What calls do with a handle and the first three cells.
fn answer(call: impl FnMut(u32, &mut [u64]) + 'static) {
    CALL.set(Some(Box::new(call)));
}

#[test]
fn functions_of_javascript_are_described() {
    assert_eq!(tags::<&dyn Fn()>(), [ty::CALLBACK, 0, 0, ty::UNIT]);
    assert_eq!(
        tags::<&mut dyn FnMut(u8, &str) -> Result<bool, JsValue>>(),
        [ty::CALLBACK, 0, 2, ty::U8, ty::STR, ty::RESULT, ty::BOOL]
    );
    assert_eq!(
        tags::<Option<&dyn Fn(&[u8], u8, &JsValue)>>(),
        [
            ty::OPTION,
            ty::CALLBACK,
            0,
            3,
            ty::SLICE,
            ty::U8,
            ty::U8,
            ty::REF,
            ty::JS_VALUE,
            ty::UNIT
        ]
    );
    assert_eq!(
        tags::<Vec<Callback<dyn Fn(u8, u8, u8, u8, u8, u8, u8, u8) -> String>>>()[..4],
        [ty::LIST, ty::CALLBACK, 1, 8]
    );
}

#[test]
fn functions_of_rust_are_described_with_what_calls_and_frees_them() {
    let closure = |words: Vec<u32>| (words[..3].to_vec(), words[5..].to_vec());
    let signature = [1, ty::U8, ty::BOOL].to_vec();
    let [lent, kept, given] = [closure::LENT, closure::KEPT, closure::GIVEN];
    let is = |lifetime, is_exclusive: bool| {
        ([ty::CLOSURE, lifetime, is_exclusive.into()].to_vec(), signature.clone())
    };
    assert_eq!(closure(tags::<Lent<'_, dyn Fn(u8) -> bool>>()), is(lent, false));
    assert_eq!(closure(tags::<LentMut<'_, dyn FnMut(u8) -> bool>>()), is(lent, true));
    assert_eq!(closure(tags::<&Closure<dyn FnMut(u8) -> bool>>()), is(kept, true));
    assert_eq!(closure(tags::<Closure<dyn Fn(u8) -> bool>>()), is(given, false));
    assert_eq!(closure(tags::<Box<dyn FnMut(u8) -> bool>>()), is(given, true));
}

#[test]
fn each_number_of_an_argument_has_a_cell() {
    answer(|handle, cells| {
        assert_eq!(handle, 3);
        assert_eq!(cells[0] as u32, 7);
        let text = (cells[1] as usize, cells[2] as usize);
        // SAFETY: the text is kept for the call, as units.
        let text = unsafe { core::slice::from_raw_parts(text.0 as *const u16, !text.1) };
        assert_eq!(text, "seven".encode_utf16().collect::<Vec<_>>());
        cells[0] = 1;
        cells[1] = f64::to_bits(0.5);
    });
    type Borrowed<'a> = &'a dyn Fn((), u8, &str) -> Option<f64>;
    // SAFETY: the handle is of the function of above, and taken once.
    unsafe {
        let mut anchor = <Borrowed<'_> as FromJs>::lift(3).expect("a function");
        let function = <Borrowed<'_> as FromJs>::get(&mut anchor);
        assert_eq!(function((), 7, "seven"), Some(0.5));
    }
}

#[test]
fn a_callback_is_called_like_a_function() {
    answer(|handle, cells| cells[0] = cells[0] * 2 + u64::from(handle));
    // SAFETY: a fixed handle is nobody's, and it is lifted once.
    let mut callback = unsafe {
        let mut anchor = <Callback<dyn FnMut(u64) -> u64> as FromJs>::lift(1).expect("a function");
        <Callback<dyn FnMut(u64) -> u64> as FromJs>::get(&mut anchor)
    };
    assert_eq!(callback(20), 41);
    let mut moved = Box::new(callback.clone());
    drop(callback);
    assert_eq!(moved(1), 3);
}

#[test]
fn a_callback_that_may_be_missing_is() {
    type Optional<'a> = Option<&'a mut dyn FnMut()>;
    // SAFETY: the number says that there is none.
    unsafe {
        let mut anchor = <Optional<'_> as FromJs>::lift(-2).expect("an option");
        assert!(<Optional<'_> as FromJs>::get(&mut anchor).is_none());
    }
}
