//! `Option`, which JavaScript sees as the value or `undefined`. An option in an option crosses in
//! the buffer, where the outer one is a missing block.

use crate::abi::{Direct, FromJs, IntoJs, Nullable, ReturnType};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink, describe_result_area};
use crate::lane::{Item, Values};
use crate::pass::{OptionOf, Pass, PassOption, Passing};
use crate::wire::{tag, ty};

impl<T: Describe> Describe for Option<T> {
    fn describe(sink: &mut impl Sink) {
        describe_result_area(sink);
        sink.word(ty::OPTION);
        T::describe(sink);
    }
}

// SAFETY: as for the value inside.
unsafe impl<'a, T: Nullable<'a>> FromJs<'a> for Option<T> {
    type Abi = T::OptionAbi;
    type Anchor = Option<T::Anchor>;

    #[inline(always)]
    unsafe fn lift(abi: Self::Abi) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        unsafe { T::lift_option(abi) }
    }

    #[inline(always)]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
        // SAFETY: as the caller's.
        anchor.as_mut().map(|anchor| unsafe { T::get(anchor) })
    }
}

impl<T: ReturnType + Direct> ReturnType for Option<T> {
    type Plain = T::Tagged;
    type Tagged = T::Tagged;

    #[inline]
    fn tag(tag: u32) -> T::Tagged {
        T::tag(tag)
    }
}

impl<T: IntoJs + Direct> IntoJs for Option<T> {
    const BORROWS: bool = T::BORROWS;

    #[inline]
    fn plain(self) -> T::Tagged {
        match self {
            Some(value) => value.tagged(),
            None => T::tag(tag::NONE),
        }
    }

    #[inline]
    fn tagged(self) -> T::Tagged {
        self.plain()
    }
}

impl<T: PassOption> Pass for Option<T> {
    type Abi = T::OptionAbi;
    type Kept = Option<T::Kept>;

    #[inline(always)]
    fn keep(self) -> Self::Kept {
        self.map(T::keep)
    }

    #[inline(always)]
    unsafe fn words(kept: &mut Self::Kept, passing: &mut Passing) -> Self::Abi {
        match kept {
            // SAFETY: as the caller's.
            Some(kept) => OptionOf::some(passing, |passing| unsafe { T::words(kept, passing) }),
            None => OptionOf::none(passing),
        }
    }
}

impl<T: Describe> Item for Option<T> {
    type Lane = Values;
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Option<Option<T>> {
        if reader.word() == 0 { Some(None) } else { T::read(reader).map(Some) }
    }
}

impl<T: Write> Write for Option<T> {
    #[inline]
    fn write(self, writer: &mut Writer) {
        writer.word(self.is_some().into());
        if let Some(value) = self {
            value.write(writer);
        }
    }
}

#[cfg(feature = "alloc")]
mod nested {
    use super::*;
    use crate::abi::{Held, code_tag};
    use crate::buffer::{read_argument, return_value};
    use crate::pass::pass_value;

    // SAFETY: the glue writes a block of the inner option, or passes 0.
    unsafe impl<'a, T> FromJs<'a> for Option<Option<T>>
    where
        Option<T>: Read<'a>,
    {
        type Abi = usize;
        type Anchor = Held<Self>;

        #[inline(always)]
        unsafe fn lift(abi: usize) -> Option<Self::Anchor> {
            if abi == 0 {
                return Some(Held::new(None));
            }
            // SAFETY: as the caller's.
            unsafe { read_argument(abi) }.map(|inner| Held::new(Some(inner)))
        }

        #[inline(always)]
        unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
            // SAFETY: as the caller's.
            unsafe { anchor.take() }
        }
    }

    impl<T> ReturnType for Option<Option<T>> {
        type Plain = i32;
        type Tagged = i32;

        #[inline]
        fn tag(tag: u32) -> i32 {
            code_tag(tag)
        }
    }

    impl<T> IntoJs for Option<Option<T>>
    where
        Option<T>: Write,
    {
        #[inline]
        fn plain(self) -> i32 {
            self.map_or(code_tag(tag::NONE), return_value)
        }

        #[inline]
        fn tagged(self) -> i32 {
            self.plain()
        }
    }

    impl<T> Pass for Option<Option<T>>
    where
        Option<T>: Write,
    {
        type Abi = ();
        type Kept = Held<Self>;

        #[inline]
        fn keep(self) -> Held<Self> {
            Held::new(self)
        }

        #[inline]
        unsafe fn words(kept: &mut Held<Self>, passing: &mut Passing) {
            // SAFETY: as the caller's.
            unsafe { pass_value(kept, passing) };
        }
    }
}
