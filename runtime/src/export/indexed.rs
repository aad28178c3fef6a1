//! Enums of unit variants, which cross as the index of the variant, without an allocator.

/// An enum of unit variants. The expansion implements it.
pub trait Indexed: Sized {
    /// The variant with this index; the glue passes no other.
    fn from_index(index: u32) -> Self;
    /// The index of the variant.
    fn index(&self) -> u32;
}

/// Implements all that such an enum needs to cross.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_indexed {
    ($ty:ty, $symbol:expr) => {
        const _: () = {
            $crate::__minibind_describe_named!($ty, $symbol,);

            impl $crate::rt::Item for $ty {
                type Lane = $crate::rt::Values;
            }

            impl $crate::rt::Referent for $ty {
                type Lane = $crate::rt::Values;
            }

            // SAFETY: every number is an index, or refused by the expansion.
            unsafe impl<'a> $crate::rt::FromJs<'a> for $ty {
                type Abi = ::core::primitive::u32;
                type Anchor = ::core::primitive::u32;

                #[inline(always)]
                unsafe fn lift(
                    abi: ::core::primitive::u32,
                ) -> ::core::option::Option<::core::primitive::u32> {
                    ::core::option::Option::Some(abi)
                }

                #[inline(always)]
                unsafe fn get(anchor: &'a mut ::core::primitive::u32) -> Self {
                    $crate::rt::Indexed::from_index(*anchor)
                }
            }

            // SAFETY: as for the enum itself.
            unsafe impl<'a> $crate::rt::Nullable<'a> for $ty {
                type OptionAbi = ::core::primitive::f64;

                #[inline(always)]
                unsafe fn lift_option(
                    abi: ::core::primitive::f64,
                ) -> ::core::option::Option<::core::option::Option<::core::primitive::u32>>
                {
                    // SAFETY: as the caller's.
                    unsafe {
                        <::core::primitive::u32 as $crate::rt::Nullable<'a>>::lift_option(abi)
                    }
                }
            }

            impl $crate::rt::Direct for $ty {}

            impl $crate::rt::ReturnType for $ty {
                type Plain = ::core::primitive::u32;
                type Tagged = ::core::primitive::f64;

                #[inline]
                fn tag(tag: ::core::primitive::u32) -> ::core::primitive::f64 {
                    <::core::primitive::u32 as $crate::rt::ReturnType>::tag(tag)
                }
            }

            impl $crate::rt::IntoJs for $ty {
                #[inline]
                fn plain(self) -> ::core::primitive::u32 {
                    $crate::rt::Indexed::index(&self)
                }

                #[inline]
                fn tagged(self) -> ::core::primitive::f64 {
                    ::core::convert::From::from($crate::rt::Indexed::index(&self))
                }
            }

            $crate::__minibind_passed! {
                [] $ty as ::core::primitive::u32:
                    ::core::primitive::u32, ::core::primitive::f64,
                    |value| $crate::rt::Indexed::index(&value),
                    |index: &::core::primitive::u32, _: &$crate::rt::Passing| *index;
            }

            impl<'a> $crate::rt::Read<'a> for $ty {
                #[inline]
                fn read(reader: &mut $crate::rt::Reader<'a>) -> ::core::option::Option<Self> {
                    let value = $crate::rt::Indexed::from_index(reader.word());
                    ::core::option::Option::Some(value)
                }
            }

            impl $crate::rt::Write for $ty {
                #[inline]
                fn write(self, writer: &mut $crate::rt::Writer) {
                    writer.word($crate::rt::Indexed::index(&self));
                }

                #[inline]
                fn write_ref(&self, writer: &mut $crate::rt::Writer) {
                    writer.word($crate::rt::Indexed::index(self));
                }
            }
        };
    };
}
