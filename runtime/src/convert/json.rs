//! [`Json`]: any type of serde, as one JSON text.

use super::text::{describe_owned, return_owned};
use crate::abi::{FromJs, Held, Nullable, code_tag, returned_by_code};
use crate::buffer::{Read, Reader, Write, Writer};
use crate::describe::{Describe, Sink};
use crate::error::report_text;
use crate::lane::{Item, Referent, Values};
use crate::pass::{pass_value, passed};
use crate::units::text_at;
use crate::wire::{tag, ty};
use core::ops::{Deref, DerefMut};
use serde::{Deserialize, Serialize};

/// A value that crosses as JSON text: any type that implements serde's traits.
///
/// JavaScript passes and gets what `JSON.stringify` and `JSON.parse` know. What does not fit the
/// type is a `TypeError` with the message of serde.
///
/// ```no_run
/// use minibind::{Json, export};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Settings {
///     depth: u32,
///     tags: Vec<String>,
/// }
///
/// #[export]
/// fn deeper(Json(settings): Json<Settings>) -> Json<Settings> {
///     Json(Settings { depth: settings.depth + 1, ..settings })
/// }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T>(pub T);

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Json<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Json(value)
    }
}

impl<T> Describe for Json<T> {
    fn describe(sink: &mut impl Sink) {
        describe_owned(sink);
        sink.word(ty::JSON);
    }
}

/// Parses JSON; a mistake in it is collected.
fn parse<'a, T: Deserialize<'a>>(text: &'a str) -> Option<Json<T>> {
    match serde_json::from_str(text) {
        Ok(value) => Some(Json(value)),
        Err(error) => {
            report_text(&error);
            None
        }
    }
}

// SAFETY: the glue writes valid UTF-8 and leaves it alone until the call returns.
unsafe impl<'a, T: Deserialize<'a>> FromJs<'a> for Json<T> {
    type Abi = (usize, usize);
    type Anchor = Held<Json<T>>;

    unsafe fn lift(abi: (usize, usize)) -> Option<Self::Anchor> {
        // SAFETY: as the caller's.
        parse(unsafe { text_at(abi.0, abi.1) }).map(Held::new)
    }

    #[inline]
    unsafe fn get(anchor: &'a mut Self::Anchor) -> Self {
        // SAFETY: as the caller's.
        unsafe { anchor.take() }
    }
}

// SAFETY: as for the value itself; 0 is no address of text.
unsafe impl<'a, T: Deserialize<'a>> Nullable<'a> for Json<T> {
    type OptionAbi = (usize, usize);

    #[inline]
    unsafe fn lift_option(abi: (usize, usize)) -> Option<Option<Self::Anchor>> {
        if abi.0 == 0 {
            return Some(None);
        }
        // SAFETY: as the caller's.
        unsafe { Self::lift(abi) }.map(Some)
    }
}

returned_by_code! {
    [T: Serialize] Json<T>: |Json(value)| match serde_json::to_string(&value) {
        Ok(text) => return_owned(text),
        Err(error) => {
            report_text(&error);
            code_tag(tag::ERROR)
        }
    };
}

passed! {
    [T: Serialize] Json<T> as Held<Json<T>>: (), (), Held::new, pass_value;
}

impl<T> Item for Json<T> {
    type Lane = Values;
}

impl<T> Referent for Json<T> {
    type Lane = Values;
}

impl<'a, T: Deserialize<'a>> Read<'a> for Json<T> {
    fn read(reader: &mut Reader<'a>) -> Option<Self> {
        parse(reader.text())
    }
}

impl<T: Serialize> Write for Json<T> {
    fn write(self, writer: &mut Writer) {
        write_json(&self.0, writer);
    }

    fn write_ref(&self, writer: &mut Writer) {
        write_json(&self.0, writer);
    }
}

/// Writes JSON; of a value that has none the reason is collected, once.
fn write_json<T: Serialize>(value: &T, writer: &mut Writer) {
    match serde_json::to_string(value) {
        Ok(text) => writer.text(&text),
        Err(error) if writer.has_failed() => drop(error),
        Err(error) => {
            report_text(&error);
            writer.fail();
        }
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use super::*;
    use crate::buffer::tests::{block, read, written};
    use std::collections::BTreeMap;
    use std::string::String;
    use std::vec;
    use std::vec::Vec;

    #[test]
    fn json_is_text() {
        let value = BTreeMap::from([("a", vec![1, 2])]);
        assert_eq!(written(Json(value)), (vec![11], r#"{"a":[1,2]}"#.into()));
        let mut words = Vec::new();
        <Json<u8>>::describe(&mut words);
        assert_eq!(words.last(), Some(&ty::JSON));
    }

    #[test]
    fn json_is_read_as_written() {
        let values = vec![Json(Some(String::from("ü"))), Json(None)];
        let block = block(values.clone());
        // SAFETY: the block holds such a list.
        assert_eq!(unsafe { read::<Vec<Json<Option<String>>>>(&block) }, values);
    }

    #[test]
    #[should_panic(expected = "JavaScript is not here")]
    fn what_does_not_fit_is_told_to_the_glue() {
        let block = block("[1, 2");
        // SAFETY: the block holds text.
        let _: Json<Vec<u8>> = unsafe { read(&block) };
    }
}
