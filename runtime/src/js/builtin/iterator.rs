//! Iterators of JavaScript: as they are, and as iterators of Rust.

use super::{Function, Object, Promise, Reflect, Symbol};
use crate::{JsCast, JsValue};
use core::iter::FusedIterator;
use minibind_macro::import;

#[import]
extern "C" {
    /// What has a method `next`.
    #[import(extends = Object, ts = "Iterator<any>")]
    pub type Iterator;

    /// What has a method `next` that returns a promise.
    #[import(extends = Object, ts = "AsyncIterator<any>")]
    pub type AsyncIterator;

    /// What the method `next` of an iterator returns.
    #[import(extends = Object, ts = "IteratorResult<any>")]
    pub type IteratorNext;

    /// The next item, or the end.
    pub fn next(this: &Iterator) -> Result<IteratorNext, JsValue>;

    /// The promise of the next item, or of the end.
    #[import(name = "next")]
    pub fn next(this: &AsyncIterator) -> Result<Promise, JsValue>;

    /// The item.
    #[import(getter)]
    pub fn value(this: &IteratorNext) -> JsValue;

    #[import(getter, name = "done")]
    fn done_value(this: &IteratorNext) -> JsValue;

    #[import(name = "Object")]
    fn boxed(value: &JsValue) -> Object;
}

impl IteratorNext {
    /// Whether this is the end.
    pub fn done(&self) -> bool {
        self.done_value().is_truthy()
    }
}

/// The items of an iterator; an error is the last of them.
#[derive(Clone, Debug)]
pub struct IntoIter {
    iterator: Option<Iterator>,
}

impl core::iter::Iterator for IntoIter {
    type Item = Result<JsValue, JsValue>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = self.iterator.as_ref()?.next();
        match item {
            Ok(item) if !item.done() => return Some(Ok(item.value())),
            Ok(_) => self.iterator = None,
            Err(error) => {
                self.iterator = None;
                return Some(Err(error));
            }
        }
        None
    }
}

impl FusedIterator for IntoIter {}

impl IntoIterator for Iterator {
    type Item = Result<JsValue, JsValue>;
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter { iterator: Some(self) }
    }
}

impl IntoIterator for &Iterator {
    type Item = Result<JsValue, JsValue>;
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        self.clone().into_iter()
    }
}

/// The items of a value that is iterable; `None` when it is not.
///
/// # Errors
/// What the value's own method throws.
pub fn try_iter(value: &JsValue) -> Result<Option<IntoIter>, JsValue> {
    if value.is_undefined() || value.is_null() {
        return Ok(None);
    }
    let method = Reflect::get(&boxed(value), &Symbol::iterator())?;
    if !method.is_function() {
        return Ok(None);
    }
    let iterator = method.unchecked_into::<Function>().call0(value)?;
    Ok(iterator.is_object().then(|| iterator.unchecked_into::<Iterator>().into_iter()))
}
