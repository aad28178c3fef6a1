//! Reads a block that the glue wrote for an argument.

use crate::plain::Plain;
use core::marker::PhantomData;

/// A place in a block. `'a` is the call that the block belongs to.
#[derive(Debug)]
pub struct Reader<'a> {
    next: *const u32,
    text: *const u8,
    block: PhantomData<&'a [u32]>,
}

impl<'a> Reader<'a> {
    /// # Safety
    /// `block` is an argument's block, aligned to 8, which stays for `'a`; all that is read is what
    /// the glue wrote.
    #[inline]
    pub(crate) unsafe fn new(block: *const u32) -> Self {
        // SAFETY: the first word says where the text begins, within the block or at its end.
        let text = unsafe { block.add(block.read() as usize) }.cast();
        // SAFETY: the block has that first word.
        Reader { next: unsafe { block.add(1) }, text, block: PhantomData }
    }

    /// A word.
    #[inline]
    pub fn word(&mut self) -> u32 {
        // SAFETY: the block has the word; see `new`.
        unsafe {
            let word = self.next.read();
            self.next = self.next.add(1);
            word
        }
    }

    /// Two words, in an even place.
    #[inline]
    pub fn long(&mut self) -> u64 {
        self.align();
        // SAFETY: the block has the words, and they are aligned.
        unsafe {
            let long = self.next.cast::<u64>().read();
            self.next = self.next.add(2);
            long
        }
    }

    /// Numbers.
    #[inline]
    pub(crate) fn numbers<N: Plain>(&mut self, count: usize) -> &'a [N] {
        if const { align_of::<N>() > 4 } {
            self.align();
        }
        let numbers = self.next.cast();
        // SAFETY: the block has the numbers, and they are aligned.
        unsafe {
            self.next = self.next.add((count * size_of::<N>()).div_ceil(4));
            core::slice::from_raw_parts(numbers, count)
        }
    }

    /// Text.
    pub fn text(&mut self) -> &'a str {
        let units = self.word() as usize;
        // SAFETY: a unit takes at least one byte, so there are that many.
        let bytes = unsafe { core::slice::from_raw_parts(self.text, units) };
        // SAFETY: the text is valid UTF-8 that has as many units.
        let length = if bytes.is_ascii() { units } else { unsafe { bytes_of(self.text, units) } };
        // SAFETY: as above, and the part ends between two characters.
        unsafe {
            let text = core::slice::from_raw_parts(self.text, length);
            self.text = self.text.add(length);
            core::str::from_utf8_unchecked(text)
        }
    }

    #[inline]
    fn align(&mut self) {
        if !self.next.addr().is_multiple_of(8) {
            // SAFETY: a block has a word to skip in front of what is aligned.
            self.next = unsafe { self.next.add(1) };
        }
    }
}

/// The bytes of `units` UTF-16 units of text.
///
/// # Safety
/// At `text` is valid UTF-8 of at least that many units.
unsafe fn bytes_of(text: *const u8, units: usize) -> usize {
    let (mut bytes, mut found) = (0, 0);
    while found < units {
        // SAFETY: the text goes on, since not all of its units are found.
        let (length, width) = match unsafe { text.add(bytes).read() } {
            0..0x80 => (1, 1),
            0x80..0xE0 => (2, 1),
            0xE0..0xF0 => (3, 1),
            0xF0.. => (4, 2),
        };
        bytes += length;
        found += width;
    }
    bytes
}
