//! `()`, which JavaScript sees as `undefined`.

use crate::abi::{Direct, IntoJs, ReturnType, code_tag};
use crate::describe::{Describe, Sink};
use crate::wire::ty;

impl Describe for () {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::UNIT);
    }
}

impl Direct for () {}

impl ReturnType for () {
    type Plain = ();
    type Tagged = i32;

    #[inline]
    fn tag(tag: u32) -> i32 {
        code_tag(tag)
    }
}

impl IntoJs for () {
    #[inline]
    fn plain(self) {}

    #[inline]
    fn tagged(self) -> i32 {
        0
    }
}
