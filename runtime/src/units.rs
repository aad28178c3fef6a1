//! Short text that is not ASCII comes as UTF-16 units, which is what JavaScript has, where none is a
//! surrogate: here they become UTF-8.
//!
//! In: units that the glue wrote. Out: UTF-8 in the same place. What this file does not know: when
//! the glue writes units, and when UTF-8.

/// The length in UTF-8 of text that the glue wrote at `start`: `length` itself, or below zero `!count`
/// of units, which are UTF-8 then.
///
/// # Safety
/// What the glue wrote is there, and this is called once for it.
#[inline(always)]
pub(crate) unsafe fn utf8_length(start: *mut u8, length: usize) -> usize {
    if (length as isize) < 0 {
        // SAFETY: as the caller's.
        return unsafe { encode_units(start, !length) };
    }
    length
}

/// Text that the glue wrote.
///
/// # Safety
/// It is there, stays for `'a`, and this is called once for it.
#[cfg(feature = "alloc")]
#[inline(always)]
pub(crate) unsafe fn text_at<'a>(address: usize, length: usize) -> &'a str {
    let start = address as *mut u8;
    // SAFETY: as the caller's.
    unsafe {
        let length = utf8_length(start, length);
        core::str::from_utf8_unchecked(core::slice::from_raw_parts(start, length))
    }
}

/// Makes UTF-8 at `start` of `count` units, none of which is a surrogate; gives its length.
///
/// # Safety
/// From `start`, which is even, there are three bytes for each unit and one more; the units are at
/// the first even address behind `count` bytes.
#[inline(never)]
unsafe fn encode_units(start: *mut u8, count: usize) -> usize {
    // SAFETY: as the caller's.
    let mut units = unsafe { start.add((count + 1) & !1) }.cast::<u16>();
    // SAFETY: as the caller's.
    let last = unsafe { units.add(count) };
    let mut end = start;
    let mut put = |byte: u32| {
        // SAFETY: no unit makes more than three bytes, and there is room for these.
        unsafe {
            end.write(byte as u8);
            end = end.add(1);
        }
    };
    while units < last {
        // SAFETY: the unit is there. What is written never overtakes it: before unit `index` the one
        // is at most `3 * index` from the start, the other at least `count + 2 * index`.
        let mut code = u32::from(unsafe { units.read() });
        // SAFETY: at most at the end.
        units = unsafe { units.add(1) };
        if code >= 0x80 {
            let mut lead = 0xC0;
            if code >= 0x800 {
                put(code >> 12 | 0xE0);
                lead = 0x80;
            }
            put(code >> 6 & 0x3F | lead);
            code = code & 0x3F | 0x80;
        }
        put(code);
    }
    end.addr() - start.addr()
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::utf8_length;
    use std::string::String;
    use std::vec::Vec;
    use std::{format, vec};

    /// The text of units, as the glue writes them.
    fn text_of(units: &[u16]) -> String {
        let count = units.len();
        let mut words = vec![0xAAAA_u16; (count * 3 + 1).div_ceil(2) + 1];
        words[count.div_ceil(2)..][..count].copy_from_slice(units);
        let start = words.as_mut_ptr().cast::<u8>();
        // SAFETY: the units are behind room for as many bytes.
        let length = unsafe { utf8_length(start, !count) };
        // SAFETY: that many bytes have been written.
        let bytes = unsafe { core::slice::from_raw_parts(start, length) };
        String::from_utf8(bytes.to_vec()).expect("UTF-8")
    }

    #[test]
    fn utf8_stays_as_it_is() {
        let mut bytes = *b"abc";
        // SAFETY: it is UTF-8.
        assert_eq!(unsafe { utf8_length(bytes.as_mut_ptr(), 3) }, 3);
        assert_eq!(&bytes, b"abc");
    }

    #[test]
    fn every_character_comes_through_between_others() {
        for character in '\0'..='\u{FFFF}' {
            let text = format!("a{character}é{character}漢");
            assert_eq!(text_of(&text.encode_utf16().collect::<Vec<_>>()), text);
        }
    }

    #[test]
    fn units_never_are_overwritten_before_they_are_read() {
        for character in ['a', 'é', '漢', '\u{FEFF}'] {
            for count in 0..300 {
                let text = String::from_iter(core::iter::repeat_n(character, count));
                assert_eq!(text_of(&text.encode_utf16().collect::<Vec<_>>()), text);
            }
        }
    }
}
