//! Classes: types whose objects stay in Rust. JavaScript holds the address of each in its box, and
//! knows which are borrowed, moved or freed, so that only plain references arrive here.

#[cfg(feature = "alloc")]
use crate::abi::Held;
#[cfg(feature = "alloc")]
use crate::pass::Passing;
#[cfg(feature = "alloc")]
use alloc::boxed::Box;

/// A field that JavaScript can read: reading it makes a copy.
#[diagnostic::on_unimplemented(
    message = "a field of type `{Self}` cannot be read from JavaScript",
    label = "the field is copied when JavaScript reads it, and `{Self}` is not `Clone`",
    note = "derive `Clone` for the type, or leave the field out with `#[export(skip)]`"
)]
pub trait Property: Clone {}
#[diagnostic::do_not_recommend]
impl<T: Clone> Property for T {}

/// Moves an object to where JavaScript can hold it: its address.
#[cfg(feature = "alloc")]
#[inline]
pub fn keep_object<T>(object: T) -> usize {
    Box::into_raw(Box::new(object)).expose_provenance()
}

/// Moves a kept object to where JavaScript can hold it: its address.
///
/// # Safety
/// As for [`crate::rt::Pass::words`].
#[cfg(feature = "alloc")]
#[inline]
pub unsafe fn pass_object<T>(kept: &mut Held<T>, _: &mut Passing) -> usize {
    // SAFETY: as the caller's.
    keep_object(unsafe { kept.take() })
}

/// Moves an object out of its box.
///
/// # Safety
/// The address is that of a kept object, which the glue hands over.
#[cfg(feature = "alloc")]
#[inline]
pub unsafe fn take_object<T>(address: usize) -> T {
    // SAFETY: as the caller's.
    *unsafe { Box::from_raw(core::ptr::with_exposed_provenance_mut(address)) }
}

/// Drops an object.
///
/// # Safety
/// As for [`take_object`].
#[cfg(feature = "alloc")]
pub unsafe fn drop_class<T>(address: usize) {
    // SAFETY: as the caller's.
    drop(unsafe { Box::from_raw(core::ptr::with_exposed_provenance_mut::<T>(address)) });
}

/// The text of an object, for `toString`.
#[cfg(feature = "alloc")]
pub fn to_text<T: core::fmt::Display + ?Sized>(object: &T) -> alloc::string::String {
    alloc::string::ToString::to_string(object)
}

/// Implements what a class needs to cross: by value, by reference, and in the buffer.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_class {
    ($ty:ty, $symbol:expr) => {
        const _: () = {
            $crate::__minibind_describe_named!($ty, $symbol, describe_result_area);

            impl $crate::rt::Item for $ty {
                type Lane = $crate::rt::Classes;
            }

            impl $crate::rt::Referent for $ty {
                type Lane = $crate::rt::Classes;
            }

            impl $crate::rt::ReferentMut for $ty {
                type Lane = $crate::rt::Classes;
            }

            // SAFETY: the glue hands an object over once, and only while nothing borrows it.
            unsafe impl<'a> $crate::rt::FromJs<'a> for $ty {
                type Abi = ::core::primitive::usize;
                type Anchor = $crate::rt::Held<$ty>;

                #[inline(always)]
                unsafe fn lift(
                    abi: ::core::primitive::usize,
                ) -> ::core::option::Option<Self::Anchor> {
                    // SAFETY: as the caller's.
                    let object = unsafe { $crate::rt::take_object(abi) };
                    ::core::option::Option::Some($crate::rt::Held::new(object))
                }

                #[inline(always)]
                unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
                    // SAFETY: as the caller's.
                    unsafe { anchor.take() }
                }
            }

            // SAFETY: as for the object itself; 0 is no address.
            unsafe impl<'a> $crate::rt::Nullable<'a> for $ty {
                type OptionAbi = ::core::primitive::usize;

                #[inline(always)]
                unsafe fn lift_option(
                    abi: ::core::primitive::usize,
                ) -> ::core::option::Option<::core::option::Option<Self::Anchor>> {
                    if abi == 0 {
                        return ::core::option::Option::Some(::core::option::Option::None);
                    }
                    // SAFETY: as the caller's.
                    ::core::option::Option::Some(unsafe {
                        <Self as $crate::rt::FromJs<'a>>::lift(abi)
                    })
                }
            }

            $crate::__minibind_returned_by_code! {
                [] $ty: |object: $ty| $crate::rt::keep_object(object) as ::core::primitive::i32;
            }

            $crate::__minibind_passed! {
                [] $ty as $crate::rt::Held<$ty>:
                    ::core::primitive::usize, ::core::primitive::usize, $crate::rt::Held::new,
                    $crate::rt::pass_object;
            }

            impl<'a> $crate::rt::Read<'a> for $ty {
                #[inline]
                fn read(reader: &mut $crate::rt::Reader<'a>) -> ::core::option::Option<Self> {
                    // SAFETY: the glue hands the object over once.
                    let object = unsafe {
                        $crate::rt::take_object(reader.word() as ::core::primitive::usize)
                    };
                    ::core::option::Option::Some(object)
                }
            }

            impl $crate::rt::Write for $ty {
                #[inline]
                fn write(self, writer: &mut $crate::rt::Writer) {
                    writer.word($crate::rt::keep_object(self) as ::core::primitive::u32);
                }
            }
        };
    };
}
