//! `Set`.

use super::{Iterator, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// A set of any values.
    #[import(extends = Object, ts = "Set<any>")]
    pub type Set;

    /// The set of what an iterable gives; of `undefined` an empty one.
    #[import(constructor)]
    pub fn new(iterable: &JsValue) -> Set;

    /// Adds a value, and returns the set.
    pub fn add(this: &Set, value: &JsValue) -> Set;

    /// Removes all.
    pub fn clear(this: &Set);

    /// Removes a value: whether it was there.
    pub fn delete(this: &Set, value: &JsValue) -> bool;

    /// An iterator over `[value, value]`.
    pub fn entries(this: &Set) -> Iterator;

    /// Calls a function with each value, the value again, and the set.
    pub fn for_each(this: &Set, function: &mut dyn FnMut(JsValue, JsValue, Set));

    /// Whether there is a value.
    pub fn has(this: &Set, value: &JsValue) -> bool;

    /// An iterator over the values.
    pub fn keys(this: &Set) -> Iterator;

    /// How many values there are.
    #[import(getter)]
    pub fn size(this: &Set) -> u32;

    /// An iterator over the values.
    pub fn values(this: &Set) -> Iterator;
}

impl Default for Set {
    fn default() -> Set {
        Set::new(&JsValue::UNDEFINED)
    }
}
