//! The buffer: how composite values cross, written in one piece and read in one piece.
//!
//! In: values that implement [`Write`], or a block that the glue wrote. Out: a block of 32-bit words
//! and the text of all strings, or values that implement [`Read`]. Both directions have one form, but
//! for text:
//!
//! | type | words |
//! |---|---|
//! | `bool`, `char`, numbers of up to 32 bits, the index of a unit enum | one |
//! | numbers of 64 bits | two, the low half first, in an even place |
//! | numbers of 128 bits | four, the lowest first, in an even place |
//! | text of a result | one: its length in UTF-16 units; its UTF-8 is the next part of the text |
//! | text of an argument | as a sequence of bytes, its UTF-8 |
//! | `Option` | 0, or 1 and the value |
//! | sequences of numbers | the count, then their bytes, in an even place when each has 64 bits; an array has no count |
//! | other sequences, sets | the count, then the elements; an array has no count |
//! | maps | the count, then each key and its value |
//! | tuples, objects | the elements or fields |
//! | data enums | the index of the variant, then its fields |
//! | an object of a class, a function of Rust | its address, which is handed over |
//! | a value, a function, a promise of JavaScript | its handle |
//! | `Json` | as text |

mod reader;
#[cfg(feature = "alloc")]
mod writer;
#[cfg(not(feature = "alloc"))]
#[path = "buffer/no_writer.rs"]
mod writer;

#[cfg(all(test, feature = "std"))]
pub(crate) mod tests;

pub use reader::Reader;
pub use writer::Writer;
pub(crate) use writer::keep;
#[cfg(feature = "alloc")]
pub(crate) use writer::keeping;

/// A type that can be read from the buffer. `'a` is the call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be part of an argument of an exported function",
    label = "JavaScript has no value for this type, or Rust cannot borrow it from there",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Read<'a>: Sized {
    /// Reads a value; `None` when it is refused, for a reason that has been collected. What follows
    /// a refused value is read, too, so that it is dropped.
    fn read(reader: &mut Reader<'a>) -> Option<Self>;
}

/// A type that can be written to the buffer.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be part of the result of an exported function",
    label = "JavaScript has no value for this type",
    note = "a type of your own can when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Write: Sized {
    /// Writes the value.
    fn write(self, writer: &mut Writer);

    /// Writes a copy of the value.
    fn write_ref(&self, writer: &mut Writer)
    where
        Self: Clone,
    {
        self.clone().write(writer);
    }
}

/// Reads one value from the block that the glue wrote for an argument.
///
/// # Safety
/// The block is at `address`, holds a value of the type, stays until the call ends, and is read
/// once.
#[inline]
pub unsafe fn read_argument<'a, T: Read<'a>>(address: usize) -> Option<T> {
    // SAFETY: as the caller's.
    T::read(&mut unsafe { Reader::new(address as *const u32) })
}

/// Returns a value in the buffer: its code.
#[cfg(feature = "alloc")]
#[inline]
pub fn return_value<T: Write>(value: T) -> i32 {
    return_written(|writer| value.write(writer))
}

/// Returns what `write` writes: its code.
#[cfg(feature = "alloc")]
#[inline]
pub(crate) fn return_written(write: impl FnOnce(&mut Writer)) -> i32 {
    // Writing may run code of the program, which may call out and return here.
    let mut writer = Writer::take();
    write(&mut writer);
    writer.put_back()
}

/// Implements what a type needs to be an argument or a result that crosses in the buffer, from its
/// [`Read`] and [`Write`]; and says that its reference can cross, too.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_buffered {
    ($([$($generics:tt)*] $ty:ty;)*) => {$(
        // SAFETY: the glue writes the block as the type describes itself.
        unsafe impl<'a, $($generics)*> $crate::rt::FromJs<'a> for $ty
        where
            $ty: $crate::rt::Read<'a>,
        {
            type Abi = ::core::primitive::usize;
            type Anchor = $crate::rt::Held<$ty>;

            #[inline]
            unsafe fn lift(abi: ::core::primitive::usize) -> ::core::option::Option<Self::Anchor> {
                // SAFETY: as the caller's.
                unsafe { $crate::rt::read_argument(abi) }.map($crate::rt::Held::new)
            }

            #[inline]
            unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
                // SAFETY: as the caller's.
                unsafe { anchor.take() }
            }
        }

        // SAFETY: as for the type itself; 0 is no address of a block.
        unsafe impl<'a, $($generics)*> $crate::rt::Nullable<'a> for $ty
        where
            $ty: $crate::rt::Read<'a>,
        {
            type OptionAbi = ::core::primitive::usize;

            #[inline]
            unsafe fn lift_option(
                abi: ::core::primitive::usize,
            ) -> ::core::option::Option<::core::option::Option<Self::Anchor>> {
                if abi == 0 {
                    return ::core::option::Option::Some(::core::option::Option::None);
                }
                // SAFETY: as the caller's.
                unsafe { <$ty as $crate::rt::FromJs<'a>>::lift(abi) }.map(::core::option::Option::Some)
            }
        }

        $crate::__minibind_returned_by_code! {
            [$($generics)*] $ty where [$ty: $crate::rt::Write]: $crate::rt::return_value;
        }

        $crate::__minibind_passed! {
            [$($generics)*] $ty where [$ty: $crate::rt::Write] as $crate::rt::Held<$ty>:
                (), (), $crate::rt::Held::new, $crate::rt::pass_value;
        }

        impl<$($generics)*> $crate::rt::Item for $ty
        where
            $ty: $crate::rt::Describe,
        {
            type Lane = $crate::rt::Values;
        }

        impl<$($generics)*> $crate::rt::Referent for $ty {
            type Lane = $crate::rt::Values;
        }
    )*};
}
#[cfg(feature = "alloc")]
pub(crate) use __minibind_buffered as buffered;
