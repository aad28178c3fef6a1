//! Writes a composite result, and keeps the memory for the next one.
//!
//! All functions are `#[inline]`, so that a module that writes none has none of the code that they
//! need to allocate: at `opt-level = "z"` a crate shares its copies of the standard library's
//! generic functions with those that depend on it.

use crate::abi::code_tag;
use crate::area::set_result;
use crate::copy::append;
use crate::plain::Plain;
use crate::wire::tag;
use alloc::vec::Vec;
use core::cell::{Cell, UnsafeCell};
use core::fmt::{self, Display};
use core::mem::MaybeUninit;

/// Memory over this size is freed when the next value is written.
const KEPT_BYTES: usize = 64 * 1024;

/// The words and the text of a value.
#[derive(Debug)]
pub struct Writer {
    /// Words in pairs, so that the first is aligned to 8; `words` says how many there are.
    pairs: Vec<MaybeUninit<u64>>,
    words: usize,
    text: Vec<u8>,
    failed: bool,
    /// Whether text is written as in an argument.
    #[cfg(test)]
    pub(crate) is_argument: bool,
}

struct Kept(UnsafeCell<Writer>);

// SAFETY: an instance runs one thing at a time, and no reference into the cell outlives the
// functions that make it.
unsafe impl Sync for Kept {}

/// The writer of the last value, which JavaScript reads after the call.
static KEPT: Kept = Kept(UnsafeCell::new(Writer::new()));

/// Whether borrowed results are copied, because what they lie in ends before the glue reads them.
struct Keeping(Cell<bool>);

// SAFETY: an instance runs one thing at a time.
unsafe impl Sync for Keeping {}

static KEEPING: Keeping = Keeping(Cell::new(false));

/// Makes the number of a result whose borrowed parts are copied.
pub(crate) fn keeping<R>(make: impl FnOnce() -> R) -> R {
    KEEPING.0.set(true);
    let number = make();
    KEEPING.0.set(false);
    number
}

/// Where the glue finds borrowed numbers when the call has ended.
pub(crate) fn keep<N: Plain>(numbers: &[N]) -> *const N {
    if !KEEPING.0.get() {
        return numbers.as_ptr();
    }
    let mut writer = Writer::take();
    writer.numbers(numbers);
    let start = writer.pairs.as_ptr().cast();
    writer.put_back();
    start
}

impl Writer {
    /// An empty writer.
    pub(crate) const fn new() -> Self {
        Writer {
            pairs: Vec::new(),
            words: 0,
            text: Vec::new(),
            failed: false,
            #[cfg(test)]
            is_argument: false,
        }
    }

    /// An empty writer, with the memory of the last one.
    #[inline]
    pub(crate) fn take() -> Writer {
        // SAFETY: nothing else holds a reference to the cell.
        let mut writer = core::mem::replace(unsafe { &mut *KEPT.0.get() }, Writer::new());
        if writer.pairs.capacity() * 8 + writer.text.capacity() > KEPT_BYTES {
            return Writer::new();
        }
        writer.words = 0;
        writer.text.clear();
        writer.failed = false;
        writer
    }

    /// Tells the glue where the value lies and keeps it there: the code of the result.
    #[inline]
    pub(crate) fn put_back(self) -> i32 {
        let code = if self.failed { code_tag(tag::ERROR) } else { 0 };
        set_result(1, self.pairs.as_ptr().addr() as u32);
        set_result(2, self.text.as_ptr().addr() as u32);
        set_result(3, self.text.len() as u32);
        // SAFETY: nothing else holds a reference to the cell. Dropping what was there runs no code
        // of the program.
        unsafe { *KEPT.0.get() = self };
        code
    }

    /// Says that the value cannot be written, for a reason that has been collected.
    #[cfg(feature = "serde")]
    pub(crate) fn fail(&mut self) {
        self.failed = true;
    }

    /// Whether the value could not be written.
    #[cfg(feature = "serde")]
    pub(crate) fn has_failed(&self) -> bool {
        self.failed
    }

    /// Writes a word.
    #[inline]
    pub fn word(&mut self, word: u32) {
        // SAFETY: there is room for one word.
        unsafe { self.room(1).write(word) };
        self.words += 1;
    }

    /// Writes two words, in an even place.
    #[inline]
    pub fn long(&mut self, long: u64) {
        self.align();
        // SAFETY: there is room for two words, and the place is aligned to 8.
        unsafe { self.room(2).cast::<u64>().write(long) };
        self.words += 2;
    }

    /// Writes numbers.
    #[inline]
    pub(crate) fn numbers<N: Plain>(&mut self, numbers: &[N]) {
        if const { align_of::<N>() > 4 } {
            self.align();
        }
        // SAFETY: numbers have no padding.
        let bytes = unsafe {
            core::slice::from_raw_parts(numbers.as_ptr().cast::<u8>(), size_of_val(numbers))
        };
        self.bytes(bytes);
    }

    #[inline]
    fn bytes(&mut self, bytes: &[u8]) {
        let words = bytes.len().div_ceil(4);
        let room = self.room(words);
        // SAFETY: there is room for the words, of which the bytes fill all but a part of the last.
        unsafe {
            if !bytes.len().is_multiple_of(4) {
                room.add(words - 1).write(0);
            }
            core::ptr::copy_nonoverlapping(bytes.as_ptr(), room.cast(), bytes.len());
        }
        self.words += words;
    }

    /// Writes text.
    #[inline]
    pub fn text(&mut self, text: &str) {
        #[cfg(test)]
        if self.is_argument {
            self.word(text.len() as u32);
            return self.numbers(text.as_bytes());
        }
        self.word(units_of(text));
        append(&mut self.text, text);
    }

    /// Writes the text of a value.
    #[inline]
    pub fn display(&mut self, value: &dyn Display) {
        let place = self.words;
        self.word(0);
        let mut text = TextWriter { writer: self, units: 0 };
        // A `Display` that fails leaves what it has written, which is all there is to say.
        let _ = fmt::write(&mut text, format_args!("{value}"));
        let units = text.units;
        // SAFETY: the word has been written.
        unsafe { self.start().add(place).write(units) };
    }

    #[inline]
    fn align(&mut self) {
        if !self.words.is_multiple_of(2) {
            self.word(0);
        }
    }

    #[inline]
    fn start(&mut self) -> *mut u32 {
        self.pairs.as_mut_ptr().cast()
    }

    /// Where the next words go; there is room for `words`.
    #[inline]
    fn room(&mut self, words: usize) -> *mut u32 {
        if self.pairs.capacity() * 2 - self.words < words {
            self.grow(words);
        }
        // SAFETY: in bounds, or at the end when no words are asked for.
        unsafe { self.start().add(self.words) }
    }

    #[cold]
    #[inline]
    fn grow(&mut self, words: usize) {
        // SAFETY: the pairs are within the capacity, and each may be uninitialised. The length lets
        // `reserve` keep what is written.
        unsafe { self.pairs.set_len(self.words.div_ceil(2)) };
        self.pairs.reserve(words.div_ceil(2).max(16));
    }
}

#[cfg(all(test, feature = "std"))]
impl Writer {
    /// What has been written: words and text.
    pub(crate) fn into_parts(mut self) -> (Vec<u32>, Vec<u8>) {
        let start = self.start().cast_const();
        // SAFETY: that many words have been written.
        let words = unsafe { core::slice::from_raw_parts(start, self.words) };
        (words.to_vec(), self.text)
    }
}

/// Adds to a writer's text.
struct TextWriter<'w> {
    writer: &'w mut Writer,
    units: u32,
}

impl fmt::Write for TextWriter<'_> {
    #[inline]
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.units += units_of(text);
        append(&mut self.writer.text, text);
        Ok(())
    }
}

/// The length of text in UTF-16 units.
#[inline]
fn units_of(text: &str) -> u32 {
    if text.is_ascii() {
        return text.len() as u32;
    }
    // A character begins with a byte that continues none; those of four bytes are two units.
    text.bytes().map(|byte| u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0)).sum()
}
