//! Reads a block that the glue wrote for an argument.

use crate::plain::Plain;
use core::marker::PhantomData;

/// A place in a block. `'a` is the call that the block belongs to.
#[derive(Debug)]
pub struct Reader<'a> {
    next: *const u32,
    block: PhantomData<&'a [u32]>,
}

impl<'a> Reader<'a> {
    /// # Safety
    /// `block` is an argument's block, aligned to 8, which stays for `'a`; all that is read is what
    /// the glue wrote.
    #[inline]
    pub(crate) unsafe fn new(block: *const u32) -> Self {
        Reader { next: block, block: PhantomData }
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
        let length = self.word() as usize;
        // SAFETY: the glue writes valid UTF-8.
        unsafe { core::str::from_utf8_unchecked(self.numbers(length)) }
    }

    #[inline]
    fn align(&mut self) {
        if !self.next.addr().is_multiple_of(8) {
            // SAFETY: a block has a word to skip in front of what is aligned.
            self.next = unsafe { self.next.add(1) };
        }
    }
}
