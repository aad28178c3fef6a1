//! `Option` of every type, both ways.

use minibind::{JsValue, export};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

macro_rules! options {
    ($($same:ident: $ty:ty;)*) => {$(
        #[export]
        fn $same(value: Option<$ty>) -> Option<$ty> {
            value
        }
    )*};
}
options! {
    same_i8: i8;
    same_u8: u8;
    same_i16: i16;
    same_u16: u16;
    same_i32: i32;
    same_u32: u32;
    same_isize: isize;
    same_usize: usize;
    same_f32: f32;
    same_f64: f64;
    same_i64: i64;
    same_u64: u64;
    same_i128: i128;
    same_u128: u128;
    same_bool: bool;
    same_char: char;
    same_string: String;
    same_box: Box<str>;
    same_rc: Rc<str>;
    same_arc: Arc<str>;
    same_vec: Vec<f64>;
    same_bytes: Vec<u8>;
    same_boxed: Box<[i64]>;
    same_array: [u16; 3];
    same_large: [f64; 200];
    same_value: JsValue;
}

#[export]
fn copy_str(value: Option<&str>) -> Option<String> {
    value.map(str::to_owned)
}

#[export]
fn copy_cow(value: Option<Cow<'_, str>>) -> Option<Cow<'static, str>> {
    value.map(|text| Cow::Owned(text.into_owned()))
}

#[export]
fn copy_ref_string(value: Option<&String>) -> Option<String> {
    value.cloned()
}

#[export]
fn copy_slice(value: Option<&[i32]>) -> Option<Vec<i32>> {
    value.map(<[i32]>::to_vec)
}

#[export]
fn copy_ref_vec(value: Option<&Vec<i32>>) -> Option<Vec<i32>> {
    value.cloned()
}

#[export]
fn copy_ref_array(value: Option<&[i32; 2]>) -> Option<[i32; 2]> {
    value.copied()
}

/// Reverses what is there, and says whether anything was.
#[export]
fn reverse(value: Option<&mut [f32]>) -> bool {
    value.map(<[f32]>::reverse).is_some()
}

#[export]
fn fixed(some: bool) -> Option<&'static str> {
    some.then_some("fixed")
}

#[export]
fn table(some: bool) -> Option<&'static [u8]> {
    some.then_some(&[1, 2, 3])
}

/// `Some(())` is null, `None` is undefined.
#[export]
fn unit(some: bool) -> Option<()> {
    some.then_some(())
}

/// Which of these are there.
#[export]
fn which(
    a: Option<f64>,
    b: Option<&str>,
    c: Option<u8>,
    d: Option<i64>,
    e: Option<&[f64]>,
) -> String {
    [a.is_some(), b.is_some(), c.is_some(), d.is_some(), e.is_some()]
        .map(|some| if some { '1' } else { '0' })
        .iter()
        .collect()
}

/// Only what follows the last required parameter can be left out.
#[export]
fn middle(a: Option<u32>, b: u32, c: Option<u32>) -> u32 {
    a.unwrap_or(100) + b + c.unwrap_or(1000)
}
