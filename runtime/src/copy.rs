//! Copies of text and numbers. Most are short, and a bulk copy takes longer to begin than a few words to
//! move.
//!
//! In: where bytes are, and where they go. What this file does not know: whose they are.

#[cfg(feature = "alloc")]
use alloc::{string::String, vec::Vec};

/// A copy of text, of just the bytes it needs.
#[cfg(feature = "alloc")]
#[inline]
pub(crate) fn owned(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    append(&mut bytes, text);
    // SAFETY: they are those of text.
    unsafe { String::from_utf8_unchecked(bytes) }
}

/// Puts text behind other bytes.
#[cfg(feature = "alloc")]
#[inline]
pub(crate) fn append(bytes: &mut Vec<u8>, text: &str) {
    let (length, more) = (bytes.len(), text.len());
    bytes.reserve(more);
    // SAFETY: there is room for as many bytes, which the vector alone has; all of them are written.
    unsafe {
        copy(text.as_ptr(), bytes.as_mut_ptr().add(length), more);
        bytes.set_len(length + more);
    }
}

/// Copies bytes.
///
/// # Safety
/// So many bytes can be read, and written, and the two do not overlap.
#[inline(always)]
pub(crate) unsafe fn copy(from: *const u8, to: *mut u8, length: usize) {
    // SAFETY: every part is within the bytes; the last one of a size ends where they do.
    unsafe {
        match length {
            0 => {}
            1..4 => {
                for at in [0, length / 2, length - 1] {
                    to.add(at).write(from.add(at).read());
                }
            }
            4..8 => {
                for at in [0, length - 4] {
                    to.add(at).cast::<[u8; 4]>().write(from.add(at).cast::<[u8; 4]>().read());
                }
            }
            8..=16 => {
                for at in [0, length - 8] {
                    to.add(at).cast::<[u8; 8]>().write(from.add(at).cast::<[u8; 8]>().read());
                }
            }
            _ => core::ptr::copy_nonoverlapping(from, to, length),
        }
    }
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::{append, owned};
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn text_of_every_length_is_copied() {
        for length in 0..100 {
            let text: String = ('!'..'~').cycle().take(length).collect();
            let copy = owned(&text);
            assert_eq!((copy.as_str(), copy.capacity()), (text.as_str(), length));
            let mut bytes = Vec::from(*b"before");
            append(&mut bytes, &text);
            append(&mut bytes, "");
            append(&mut bytes, "behind");
            let expected = [b"before", text.as_bytes(), b"behind"].concat();
            assert_eq!(bytes, expected);
        }
    }
}
