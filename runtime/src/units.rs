//! Short text crosses as UTF-16 units, which is what JavaScript has: all that Rust gives, and what comes
//! that is not ASCII, where none is a surrogate.
//!
//! In: units that the glue wrote, or text. Out: UTF-8 in the same place, or units. What this file does
//! not know: when the glue writes units, and when UTF-8.

use crate::wire::area::SHORT_UNITS;

/// Room for short text, and for the units with which it turns out to be longer.
pub(crate) const ROOM_UNITS: usize = SHORT_UNITS + 2;

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

/// Writes `text` as UTF-16 when it has at most [`SHORT_UNITS`] units, and says how many; `None` when
/// it is longer.
///
/// # Safety
/// At `units` is room for [`ROOM_UNITS`].
pub(crate) unsafe fn put_units(text: &str, units: *mut u16) -> Option<usize> {
    // No unit is more than three bytes.
    if text.len() > 3 * SHORT_UNITS {
        return None;
    }
    let mut count = 0;
    let mut rest = text.as_bytes();
    while let Some((bytes, others)) = rest.split_first_chunk::<4>() {
        let word = u32::from_le_bytes(*bytes);
        if word & 0x8080_8080 != 0 || count == SHORT_UNITS {
            break;
        }
        let pairs = (u64::from(word) << 16 | u64::from(word)) & 0x0000_FFFF_0000_FFFF;
        let four = (pairs << 8 | pairs) & 0x00FF_00FF_00FF_00FF;
        // SAFETY: `count` is a multiple of 4 and less than SHORT_UNITS, which is one, too.
        unsafe { units.add(count).cast::<[u8; 8]>().write(four.to_le_bytes()) };
        count += 4;
        rest = others;
    }
    // SAFETY: what stands in front was ASCII.
    for character in unsafe { core::str::from_utf8_unchecked(rest) }.chars() {
        let mut code = character as u32;
        // SAFETY: `count` is at most SHORT_UNITS, and there is room for two units more.
        let mut put = |unit: u32| unsafe {
            units.add(count).write(unit as u16);
            count += 1;
        };
        if code > 0xFFFF {
            put(0xD7C0 + (code >> 10));
            code = 0xDC00 | code & 0x3FF;
        }
        put(code);
        if count > SHORT_UNITS {
            return None;
        }
    }
    Some(count)
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::{ROOM_UNITS, SHORT_UNITS, put_units, utf8_length};
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

    /// The units of short text.
    fn units_of(text: &str) -> Option<Vec<u16>> {
        let mut units = [0xAAAA; ROOM_UNITS];
        // SAFETY: there is room.
        let count = unsafe { put_units(text, units.as_mut_ptr()) }?;
        Some(units[..count].to_vec())
    }

    #[test]
    fn short_text_becomes_units_whatever_stands_where() {
        for length in 0..40 {
            for character in ['a', '\x7F', '\u{80}', 'é', '漢', '\u{FFFF}', '😀'] {
                for place in 0..=length {
                    let ascii: String = ('0'..'z').cycle().take(length).collect();
                    let text = format!("{}{character}{}", &ascii[..place], &ascii[place..]);
                    let units: Vec<u16> = text.encode_utf16().collect();
                    let is_short = units.len() <= SHORT_UNITS;
                    assert_eq!(units_of(&text), is_short.then_some(units), "{text}");
                }
            }
        }
    }

    #[test]
    fn text_is_short_by_its_units_not_its_bytes() {
        for (character, most) in [('a', 32), ('é', 32), ('漢', 32), ('😀', 16)] {
            for (count, is_short) in [(most, true), (most + 1, false), (most * 4, false)] {
                let text = String::from_iter(core::iter::repeat_n(character, count));
                assert_eq!(units_of(&text).is_some(), is_short, "{count} of {character}");
            }
        }
    }
}
