//! Types around one value that JavaScript sees as the value inside: `Box`, `Rc`, `Arc`; and
//! `Wrapping`, by the same means.

/// Implements all of a wrapper by the value inside: how it is wrapped, how it is unwrapped, and what
/// that needs.
macro_rules! transparent {
    ($($wrapper:ident: $wrap:expr, $unwrap:expr, [$($bound:tt)*];)*) => {$(
        impl<T: $crate::describe::Describe> $crate::describe::Describe for $wrapper<T> {
            fn describe(sink: &mut impl $crate::describe::Sink) {
                T::describe(sink);
            }
        }

        impl<T: $crate::abi::Direct> $crate::abi::Direct for $wrapper<T> {}

        // SAFETY: as for the value inside.
        unsafe impl<'a, T: $crate::abi::FromJs<'a>> $crate::abi::FromJs<'a> for $wrapper<T> {
            type Abi = T::Abi;
            type Anchor = T::Anchor;

            #[inline(always)]
            unsafe fn lift(abi: T::Abi) -> Option<T::Anchor> {
                // SAFETY: as the caller's.
                unsafe { T::lift(abi) }
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut T::Anchor) -> Self {
                // SAFETY: as the caller's.
                $wrap(unsafe { T::get(anchor) })
            }
        }

        // SAFETY: as for the value inside.
        unsafe impl<'a, T: $crate::abi::Nullable<'a>> $crate::abi::Nullable<'a> for $wrapper<T> {
            type OptionAbi = T::OptionAbi;

            #[inline(always)]
            unsafe fn lift_option(abi: T::OptionAbi) -> Option<Option<T::Anchor>> {
                // SAFETY: as the caller's.
                unsafe { T::lift_option(abi) }
            }
        }

        impl<T: $crate::abi::ReturnType> $crate::abi::ReturnType for $wrapper<T> {
            type Plain = T::Plain;
            type Tagged = T::Tagged;

            #[inline]
            fn tag(tag: u32) -> T::Tagged {
                T::tag(tag)
            }
        }

        impl<T: $crate::abi::IntoJs $($bound)*> $crate::abi::IntoJs for $wrapper<T> {
            #[inline]
            fn plain(self) -> T::Plain {
                $unwrap(self).plain()
            }

            #[inline]
            fn tagged(self) -> T::Tagged {
                $unwrap(self).tagged()
            }
        }

        $crate::pass::passed! {
            [T: $crate::pass::PassOption $($bound)*] $wrapper<T> as T::Kept: T::Abi, T::OptionAbi,
                |wrapper: Self| $unwrap(wrapper).keep(),
                |kept: &mut T::Kept, passing: &mut $crate::pass::Passing| T::words(kept, passing);
        }

        impl<T: $crate::describe::Describe> $crate::lane::Item for $wrapper<T> {
            type Lane = $crate::lane::Values;
        }

        impl<'a, T: $crate::buffer::Read<'a>> $crate::buffer::Read<'a> for $wrapper<T> {
            #[inline]
            fn read(reader: &mut $crate::buffer::Reader<'a>) -> Option<Self> {
                T::read(reader).map($wrap)
            }
        }

        impl<T: $crate::buffer::Write $($bound)*> $crate::buffer::Write for $wrapper<T> {
            #[inline]
            fn write(self, writer: &mut $crate::buffer::Writer) {
                $unwrap(self).write(writer);
            }
        }
    )*};
}
pub(super) use transparent;

#[cfg(feature = "alloc")]
mod pointers {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    use alloc::sync::Arc;

    transparent! {
        Box: Box::new, |pointer: Box<T>| *pointer, [];
        Rc: Rc::new, Rc::unwrap_or_clone, [+ Clone];
        Arc: Arc::new, Arc::unwrap_or_clone, [+ Clone];
    }
}
