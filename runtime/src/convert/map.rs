//! Maps and sets, which JavaScript sees as `Map` and `Set`.

use crate::buffer::{Read, Reader, Write, Writer, buffered};
use crate::describe::{Describe, Sink, describe_composite};
use crate::wire::ty;
use alloc::collections::{BTreeMap, BTreeSet};
#[cfg(feature = "std")]
use core::hash::{BuildHasher, Hash};
#[cfg(feature = "std")]
use std::collections::{HashMap, HashSet};

macro_rules! map {
    ($(<K $(, $hasher:ident)?> $ty:ty, [$($read:tt)*]: $new:expr;)*) => {$(
        impl<K: Describe, V: Describe $(, $hasher)?> Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                describe_composite(sink);
                sink.word(ty::MAP);
                K::describe(sink);
                V::describe(sink);
            }
        }

        impl<'a, K: Read<'a> $($read)*, V: Read<'a> $(, $hasher: BuildHasher + Default)?> Read<'a> for $ty {
            fn read(reader: &mut Reader<'a>) -> Option<Self> {
                let count = reader.word() as usize;
                let mut map = $new(count);
                let mut is_whole = true;
                for _ in 0..count {
                    match (K::read(reader), V::read(reader)) {
                        (Some(key), Some(value)) => {
                            map.insert(key, value);
                        }
                        _ => is_whole = false,
                    }
                }
                is_whole.then_some(map)
            }
        }

        impl<K: Write, V: Write $(, $hasher)?> Write for $ty {
            fn write(self, writer: &mut Writer) {
                writer.word(self.len() as u32);
                for (key, value) in self {
                    key.write(writer);
                    value.write(writer);
                }
            }
        }

        buffered!([K, V $(, $hasher)?] $ty;);
    )*};
}
map! {
    <K> BTreeMap<K, V>, [+ Ord]: |_| BTreeMap::new();
}
#[cfg(feature = "std")]
map! {
    <K, S> HashMap<K, V, S>, [+ Eq + Hash]: |count| HashMap::with_capacity_and_hasher(count, S::default());
}

macro_rules! set {
    ($(<T $(, $hasher:ident)?> $ty:ty, [$($read:tt)*]: $new:expr;)*) => {$(
        impl<T: Describe $(, $hasher)?> Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                describe_composite(sink);
                sink.word(ty::SET);
                T::describe(sink);
            }
        }

        impl<'a, T: Read<'a> $($read)* $(, $hasher: BuildHasher + Default)?> Read<'a> for $ty {
            fn read(reader: &mut Reader<'a>) -> Option<Self> {
                let count = reader.word() as usize;
                let mut set = $new(count);
                let mut is_whole = true;
                for _ in 0..count {
                    match T::read(reader) {
                        Some(element) => {
                            set.insert(element);
                        }
                        None => is_whole = false,
                    }
                }
                is_whole.then_some(set)
            }
        }

        impl<T: Write $(, $hasher)?> Write for $ty {
            fn write(self, writer: &mut Writer) {
                writer.word(self.len() as u32);
                self.into_iter().for_each(|element| element.write(writer));
            }
        }

        buffered!([T $(, $hasher)?] $ty;);
    )*};
}
set! {
    <T> BTreeSet<T>, [+ Ord]: |_| BTreeSet::new();
}
#[cfg(feature = "std")]
set! {
    <T, S> HashSet<T, S>, [+ Eq + Hash]: |count| HashSet::with_capacity_and_hasher(count, S::default());
}
