//! Reads the file of a module. What is in the module, beyond the sizes of its sections, is not asked.

use std::fs::{self, File};
use std::io::{Read, Result, Seek, SeekFrom};
use std::path::Path;

const HEADER_BYTES: usize = 8;
/// How the names of the sections begin that are most of a debug build.
const DEBUG: &[u8] = b".debug_";
/// The most that is read of a section to know its size and how its name begins.
const START_BYTES: usize = 1 + 5 + 5 + DEBUG.len();

/// Reads a file but for what its debug sections hold. Zeros stand in place of that, which take no memory
/// as long as nobody looks at them.
pub(crate) fn load_without_debug(path: &Path) -> Result<Vec<u8>> {
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    let Some(length) = usize::try_from(metadata.len()).ok().filter(|_| metadata.is_file()) else {
        return fs::read(path);
    };
    let mut bytes = vec![0; length];
    let mut place = read(&mut file, &mut bytes, 0, HEADER_BYTES)?;
    while place < length {
        let start = place;
        place = read(&mut file, &mut bytes, start, START_BYTES)?;
        let section = Section::parse(bytes.get(start..place).unwrap_or_default());
        // What is no section is not looked into: whoever reads the module says so.
        let end = section.size.and_then(|size| start.checked_add(size)).unwrap_or(length);
        if section.is_debug && end <= length {
            file.seek(SeekFrom::Start(end as u64))?;
            place = end;
        } else if place < end {
            place = read(&mut file, &mut bytes, place, end - place)?;
        } else {
            file.seek(SeekFrom::Start(end as u64))?;
            place = end;
        }
    }
    Ok(bytes)
}

/// Reads so many bytes to their place, or up to the end; gives the place behind them.
fn read(file: &mut File, bytes: &mut [u8], place: usize, count: usize) -> Result<usize> {
    let end = place.saturating_add(count).min(bytes.len());
    file.read_exact(bytes.get_mut(place..end).unwrap_or_default())?;
    Ok(end)
}

/// What the start of a section tells.
struct Section {
    /// Of all of it; none where that cannot be read.
    size: Option<usize>,
    is_debug: bool,
}

impl Section {
    fn parse(start: &[u8]) -> Self {
        let mut rest = start;
        let id = rest.split_off_first().copied();
        let Some(contents) = number(&mut rest) else { return Self { size: None, is_debug: false } };
        let head = start.len() - rest.len();
        let is_debug = id == Some(0) && number(&mut rest).is_some() && rest.starts_with(DEBUG);
        Self { size: head.checked_add(contents), is_debug }
    }
}

/// Takes a number of 32 bits from the front, seven bits a byte, the lowest first.
fn number(bytes: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for shift in [0, 7, 14, 21, 28] {
        let byte = *bytes.split_off_first()?;
        number |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::load_without_debug;
    use std::fs;

    /// What is read of a file with these bytes behind the header.
    fn loaded(sections: &[u8]) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.wasm");
        fs::write(&path, [b"\0asm\x01\0\0\0", sections].concat()).unwrap();
        load_without_debug(&path).unwrap().split_off(8)
    }

    #[test]
    fn only_the_contents_of_debug_sections_are_left_out() {
        let long = [0x0a; 40];
        let code = [&[10, 40][..], &long].concat();
        let debug = [&[0, 52, 11][..], b".debug_info", &long].concat();
        let name = [&[0, 45, 4][..], b"name", &long].concat();
        let all = [&code[..], &debug, &name, &[1, 1, 0]].concat();
        let mut expected = all.clone();
        let zeros = code.len() + 18..code.len() + debug.len();
        let read = loaded(&all);
        assert!(read[zeros.clone()].iter().all(|byte| *byte == 0));
        expected[zeros].fill(0);
        assert_eq!(read, expected);
    }

    #[test]
    fn files_that_end_too_early_are_read_as_they_are() {
        let debug = [&[0, 52, 11][..], b".debug_info", &[7; 20]].concat();
        for cut in 0..debug.len() {
            assert_eq!(loaded(&debug[..cut]), &debug[..cut]);
        }
        let endless = [0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 2, 3];
        assert_eq!(loaded(&endless), endless);
        let lying = [0, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2, 3];
        assert_eq!(loaded(&lying), lying);
    }
}
