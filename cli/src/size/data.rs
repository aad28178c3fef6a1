//! The data segments in parts: each starts where something of the module points to, and ends at the
//! next one. What is a part of its own is a guess, a good one where data lies far from small numbers.

use super::outline::{Outline, Segment};
use std::collections::BTreeSet;

/// A part of the data.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// The address, where the segment's is known.
    pub address: Option<u32>,
    pub bytes: &'a [u8],
    /// Nothing points to it; it is there before the first address that something points to.
    pub is_loose: bool,
}

/// The data of a module, cut up.
#[derive(Debug, Default)]
pub(super) struct Data<'a> {
    /// In the order of addresses; those without any come last.
    pub parts: Vec<Part<'a>>,
}

/// Where a panic happened, as the compiler writes it: address and length of the file's name, line,
/// column.
const LOCATION_BYTES: usize = 16;

/// What of the data tells where panics happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// How many places.
    pub count: usize,
    /// What they and the names of their files take.
    pub bytes: usize,
}

/// Cuts the data at what the code (`pointers`) and the data itself point to.
pub(super) fn cut<'a>(outline: &Outline<'a>, pointers: &BTreeSet<u32>) -> Data<'a> {
    let mut cuts = pointers.clone();
    for segment in &outline.segments {
        cuts.extend(words(segment.bytes).map(|(_, word)| word));
    }
    let mut data = Data::default();
    for segment in &outline.segments {
        cut_segment(segment, &cuts, &mut data.parts);
    }
    data.parts.sort_by_key(|part| part.address.map_or(u64::MAX, u64::from));
    data
}

fn cut_segment<'a>(segment: &Segment<'a>, cuts: &BTreeSet<u32>, parts: &mut Vec<Part<'a>>) {
    let Some(address) = segment.address else {
        parts.push(Part { address: None, bytes: segment.bytes, is_loose: true });
        return;
    };
    let end = address.saturating_add(u32::try_from(segment.bytes.len()).unwrap_or(u32::MAX));
    let mut starts: Vec<u32> = cuts.range(address..end).copied().collect();
    let is_loose = starts.first() != Some(&address);
    if is_loose {
        starts.insert(0, address);
    }
    for (index, &start) in starts.iter().enumerate() {
        let next = starts.get(index + 1).copied().unwrap_or(end);
        let range = (start - address) as usize..(next - address) as usize;
        let bytes = segment.bytes.get(range).unwrap_or_default();
        parts.push(Part { address: Some(start), bytes, is_loose: is_loose && index == 0 });
    }
}

/// The words at every fourth byte, with their positions.
pub(super) fn words(bytes: &[u8]) -> impl Iterator<Item = (usize, u32)> {
    let chunks = bytes.chunks_exact(4).enumerate();
    chunks.filter_map(|(at, chunk)| Some((at * 4, u32::from_le_bytes(chunk.try_into().ok()?))))
}

impl Data<'_> {
    /// The part in which an address lies.
    pub(super) fn part_at(&self, address: u32) -> Option<usize> {
        let after = self.parts.partition_point(|part| part.address.is_some_and(|a| a <= address));
        let index = after.checked_sub(1)?;
        let part = self.parts.get(index)?;
        let offset = address.checked_sub(part.address?)? as usize;
        (offset < part.bytes.len()).then_some(index)
    }

    /// The bytes at an address.
    fn bytes_at(&self, address: u32, length: u32) -> Option<&[u8]> {
        let part = self.parts.get(self.part_at(address)?)?;
        let start = (address - part.address?) as usize;
        part.bytes.get(start..start.checked_add(length as usize)?)
    }
}

/// Counts the places of panics in all segments.
pub(super) fn places(outline: &Outline<'_>, data: &Data<'_>) -> Places {
    let mut files = BTreeSet::new();
    let mut count = 0;
    for segment in &outline.segments {
        let words: Vec<u32> = words(segment.bytes).map(|(_, word)| word).collect();
        for four in words.windows(4) {
            let &[address, length, line, column] = four else { continue };
            let is_place = (1..1_000_000).contains(&line) && (1..10_000).contains(&column);
            if !is_place || length > 4096 {
                continue;
            }
            if data.bytes_at(address, length).is_some_and(|name| name.ends_with(b".rs")) {
                count += 1;
                files.insert((address, length));
            }
        }
    }
    let names: usize = files.iter().map(|&(_, length)| length as usize).sum();
    Places { count, bytes: count * LOCATION_BYTES + names }
}
