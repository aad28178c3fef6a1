//! Types whose values JavaScript keeps: a handle stands for each. What this file does not know: what
//! a handle stands for, and who drops it.

/// A type of handles.
///
/// # Safety
/// The handle that [`Self::handle`] tells stays valid while the value lives.
pub unsafe trait Handle: Sized {
    /// The value of a handle.
    ///
    /// # Safety
    /// The handle is of such a value, and the caller's to give.
    unsafe fn from_handle(handle: u32) -> Self;

    /// The handle.
    fn handle(&self) -> u32;

    /// The handle, which the receiver frees.
    #[inline]
    fn into_handle(self) -> u32 {
        core::mem::ManuallyDrop::new(self).handle()
    }
}

/// Implements what a type of handles needs to cross: by value, by reference, and in the buffer; all
/// but its description.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_handles {
    ($([$($generics:tt)*] $ty:ty $(where [$($bounds:tt)*])?;)*) => {$(
        impl<$($generics)*> $crate::rt::Item for $ty where $ty: $crate::rt::Describe, $($($bounds)*)? {
            type Lane = $crate::rt::Handles;
        }

        impl<$($generics)*> $crate::rt::Referent for $ty $(where $($bounds)*)? {
            type Lane = $crate::rt::Handles;
        }

        // SAFETY: the glue passes a handle that is the callee's.
        unsafe impl<'a, $($generics)*> $crate::rt::FromJs<'a> for $ty $(where $($bounds)*)? {
            type Abi = ::core::primitive::u32;
            type Anchor = $crate::rt::Held<$ty>;

            #[inline(always)]
            unsafe fn lift(abi: ::core::primitive::u32) -> ::core::option::Option<Self::Anchor> {
                // SAFETY: as the caller's.
                let value = unsafe { $crate::rt::Handle::from_handle(abi) };
                ::core::option::Option::Some($crate::rt::Held::new(value))
            }

            #[inline(always)]
            unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
                // SAFETY: as the caller's.
                unsafe { anchor.take() }
            }
        }

        // SAFETY: as for the value itself; a negative number is no handle.
        unsafe impl<'a, $($generics)*> $crate::rt::Nullable<'a> for $ty $(where $($bounds)*)? {
            type OptionAbi = ::core::primitive::i32;

            #[inline(always)]
            unsafe fn lift_option(
                abi: ::core::primitive::i32,
            ) -> ::core::option::Option<::core::option::Option<Self::Anchor>> {
                if abi < 0 {
                    return ::core::option::Option::Some(::core::option::Option::None);
                }
                // SAFETY: as the caller's.
                ::core::option::Option::Some(unsafe {
                    <Self as $crate::rt::FromJs<'a>>::lift(abi as ::core::primitive::u32)
                })
            }
        }

        $crate::__minibind_returned_by_code! {
            [$($generics)*] $ty $(where [$($bounds)*])?:
                |value: $ty| $crate::rt::Handle::into_handle(value) as ::core::primitive::i32;
        }

        $crate::__minibind_passed! {
            [$($generics)*] $ty $(where [$($bounds)*])? as $crate::rt::Held<$ty>:
                ::core::primitive::u32, ::core::primitive::i32, $crate::rt::Held::new,
                |kept: &mut $crate::rt::Held<$ty>, _: &$crate::rt::Passing| {
                    $crate::rt::Handle::into_handle(kept.take())
                };
        }

        impl<'a, $($generics)*> $crate::rt::Read<'a> for $ty $(where $($bounds)*)? {
            #[inline]
            fn read(reader: &mut $crate::rt::Reader<'a>) -> ::core::option::Option<Self> {
                // SAFETY: the glue hands the value over.
                let value = unsafe { $crate::rt::Handle::from_handle(reader.word()) };
                ::core::option::Option::Some(value)
            }
        }

        impl<$($generics)*> $crate::rt::Write for $ty $(where $($bounds)*)? {
            #[inline]
            fn write(self, writer: &mut $crate::rt::Writer) {
                writer.word($crate::rt::Handle::into_handle(self));
            }
        }
    )*};
}
pub(crate) use __minibind_handles as handles;
