//! `()`, which JavaScript sees as `undefined`.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType, code_tag};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::lane::{Item, Values};
#[cfg(feature = "alloc")]
use crate::pass::{Passing, passed};
use crate::wire::ty;

impl Describe for () {
    fn describe(sink: &mut impl Sink) {
        sink.word(ty::UNIT);
    }
}

impl Direct for () {}

// SAFETY: there is nothing to pass.
unsafe impl<'a> FromJs<'a> for () {
    type Abi = ();
    type Anchor = ();

    #[inline(always)]
    unsafe fn lift((): ()) -> Option<()> {
        Some(())
    }

    #[inline(always)]
    unsafe fn get((): &'a mut ()) {}
}

// SAFETY: every number says whether the value is there.
unsafe impl<'a> Nullable<'a> for () {
    type OptionAbi = u32;

    #[inline(always)]
    unsafe fn lift_option(some: u32) -> Option<Option<()>> {
        Some((some != 0).then_some(()))
    }
}

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

#[cfg(feature = "alloc")]
passed! {
    [] () as (): (), (), |()| (), |(): &(), _: &Passing| ();
}

impl Item for () {
    type Lane = Values;
}

impl<'a> Read<'a> for () {
    #[inline]
    fn read(_: &mut Reader<'a>) -> Option<()> {
        Some(())
    }
}

impl Write for () {
    #[inline]
    fn write(self, _: &mut Writer) {}
}
