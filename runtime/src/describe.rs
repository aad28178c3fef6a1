//! How a type tells the command line what it is.
//!
//! In: types. Out: words of [`crate::wire`], written to a [`Sink`]: the import `minibind.describe`
//! in a module, a vector in tests. No text is read from memory here, so that removing the
//! descriptor functions removes all they brought.

use crate::wire;

/// Takes the words of a descriptor.
pub trait Sink {
    /// Takes one word.
    fn word(&mut self, word: u32);
}

/// A type that can cross the boundary and say so in a descriptor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot cross to or from JavaScript",
    label = "not a type that minibind knows",
    note = "a type of your own is known when it is exported with `#[export]` or `#[export(object)]`"
)]
pub trait Describe {
    /// Writes the words of this type.
    fn describe(sink: &mut impl Sink);
}

/// The sink of a built module.
#[derive(Debug)]
pub struct ImportSink;

impl Sink for ImportSink {
    #[inline(always)]
    fn word(&mut self, word: u32) {
        #[cfg(target_family = "wasm")]
        {
            #[link(wasm_import_module = "minibind")]
            unsafe extern "C" {
                #[link_name = "describe"]
                safe fn describe(word: u32);
            }
            describe(word);
        }
        #[cfg(not(target_family = "wasm"))]
        let _ = word;
    }
}

/// Text that is known when the module is compiled but not when the macro runs.
pub trait ConstText {
    /// The text.
    const TEXT: &'static str;
    /// Refuses text that [`describe_text`] cannot carry.
    const FITS: () = assert!(
        Self::TEXT.len() <= LEAVES * LEAF_BYTES,
        "an exported string constant holds at most 4096 bytes; export a function that returns it"
    );
}

const LEAF_BYTES: usize = 256;
const LEAVES: usize = 16;

/// Writes `T::TEXT` as constants in code, which leaves nothing in the module's data.
pub fn describe_text<T: ConstText>(sink: &mut impl Sink) {
    let () = T::FITS;
    sink.word(const { T::TEXT.len() as u32 });
    macro_rules! leaves {
        ($($index:literal)*) => {$(
            if const { T::TEXT.len() > $index * LEAF_BYTES } {
                describe_leaf::<T, $index>(sink);
            }
        )*};
    }
    leaves!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
}

fn describe_leaf<T: ConstText, const LEAF: usize>(sink: &mut impl Sink) {
    macro_rules! words {
        ($($index:literal)*) => {$(
            if const { T::TEXT.len() > LEAF * LEAF_BYTES + $index * 4 } {
                sink.word(const { word_at(T::TEXT.as_bytes(), LEAF * LEAF_BYTES + $index * 4) });
            }
        )*};
    }
    words!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);
    words!(32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63);
}

/// The four bytes of `text` from `start` on, zeros past its end.
const fn word_at(text: &[u8], start: usize) -> u32 {
    let mut bytes = [0; 4];
    let mut index = 0;
    while index < 4 && start + index < text.len() {
        bytes[index] = text[start + index];
        index += 1;
    }
    u32::from_le_bytes(bytes)
}

/// A value that a descriptor can carry.
#[diagnostic::on_unimplemented(
    message = "a constant of type `{Self}` cannot be exported",
    label = "not a number, `bool`, `char` or `&'static str`",
    note = "export a function that returns the value"
)]
pub trait DescribeValue: Describe {
    /// Writes the words of the value.
    fn describe_value(self, sink: &mut impl Sink);
}

macro_rules! value_of_one_word {
    ($($ty:ty)*) => {$(
        impl DescribeValue for $ty {
            fn describe_value(self, sink: &mut impl Sink) {
                sink.word(self as u32);
            }
        }
    )*};
}
value_of_one_word!(bool char i8 u8 i16 u16 i32 u32 isize usize);

macro_rules! value_of_bits {
    ($($ty:ty: $words:literal, $bits:expr;)*) => {$(
        impl DescribeValue for $ty {
            fn describe_value(self, sink: &mut impl Sink) {
                let bits: u128 = $bits(self);
                sink.word(bits as u32);
                sink.word((bits >> 32) as u32);
                if $words == 4 {
                    sink.word((bits >> 64) as u32);
                    sink.word((bits >> 96) as u32);
                }
            }
        }
    )*};
}
value_of_bits! {
    f32: 2, |value: f32| f64::from(value).to_bits().into();
    f64: 2, |value: f64| value.to_bits().into();
    i64: 2, |value: i64| value as u128;
    u64: 2, |value: u64| value as u128;
    i128: 4, |value: i128| value as u128;
    u128: 4, |value: u128| value;
}

/// Writes what stands in front of a type whose results use the result area.
pub fn describe_result_area(sink: &mut impl Sink) {
    sink.word(wire::part::RESULT);
    sink.word(crate::area::result_address());
}

/// Writes what stands in front of a type whose short results use the text area.
pub(crate) fn describe_text_area(sink: &mut impl Sink) {
    sink.word(wire::part::TEXT);
    sink.word(crate::area::text_address());
}

/// Writes what stands in front of a type that is lowered onto the argument stack.
pub(crate) fn describe_arena(sink: &mut impl Sink) {
    sink.word(wire::part::ARENA);
    sink.word(crate::area::arena_address());
}

/// Writes what stands in front of a type that crosses in the buffer.
pub fn describe_composite(sink: &mut impl Sink) {
    describe_arena(sink);
    describe_result_area(sink);
}

/// Writes what stands in front of a type whose values are handed over as blocks of memory.
#[cfg(feature = "alloc")]
pub fn describe_heap(sink: &mut impl Sink) {
    use core::hint::black_box;

    let (allocate, free) = (black_box(crate::heap::ALLOCATE), black_box(crate::heap::FREE));
    sink.word(wire::part::HEAP);
    sink.word(allocate as usize as u32);
    sink.word(free as usize as u32);
    if black_box(false) {
        // Never called, but an optimizer that runs before the command must not take functions that
        // nothing calls through the table for dead.
        free(allocate(0, 1), 0, 1);
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::vec::Vec;

    impl Sink for Vec<u32> {
        fn word(&mut self, word: u32) {
            self.push(word);
        }
    }

    #[test]
    fn text_is_packed_four_bytes_a_word() {
        struct Abcde;
        impl ConstText for Abcde {
            const TEXT: &'static str = "abcde";
        }
        let mut words = Vec::new();
        describe_text::<Abcde>(&mut words);
        assert_eq!(words, [5, u32::from_le_bytes(*b"abcd"), u32::from(b'e')]);
    }

    #[test]
    fn text_over_one_leaf_is_whole() {
        struct Long;
        impl ConstText for Long {
            const TEXT: &'static str = {
                const BYTES: [u8; 1001] = [b'x'; 1001];
                match core::str::from_utf8(&BYTES) {
                    Ok(text) => text,
                    Err(_) => "",
                }
            };
        }
        let mut words = Vec::new();
        describe_text::<Long>(&mut words);
        assert_eq!(words.len(), 1 + 251);
        assert_eq!(words[251], u32::from(b'x'));
    }

    #[test]
    fn types_nest() {
        let mut words = Vec::new();
        <Result<Option<u32>, ()> as Describe>::describe(&mut words);
        let area = crate::area::result_address();
        let part = wire::part::RESULT;
        assert_eq!(
            words,
            [part, area, wire::ty::RESULT, part, area, wire::ty::OPTION, wire::ty::U32]
        );
    }
}
