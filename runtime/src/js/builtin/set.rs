//! `Set`.

use super::function::lend;
use super::{Array, Function, Iterator, Object};
use crate::{JsCast, JsValue};
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

    /// Whether there is a value.
    pub fn has(this: &Set, value: &JsValue) -> bool;

    /// An iterator over the values.
    pub fn keys(this: &Set) -> Iterator;

    /// How many values there are.
    #[import(getter)]
    pub fn size(this: &Set) -> u32;

    /// An iterator over the values.
    pub fn values(this: &Set) -> Iterator;

    #[import(name = "forEach")]
    fn for_each_with(this: &Set, function: &Function) -> Result<(), JsValue>;
}

impl Set {
    /// Calls a function with each value, the value again, and the set.
    pub fn for_each(&self, function: &mut dyn FnMut(JsValue, JsValue, Set)) {
        let call = &mut |arguments: &Array| {
            let set = arguments.get(2).unchecked_into();
            function(arguments.get(0), arguments.get(1), set);
            JsValue::UNDEFINED
        };
        lend(call, |function| self.for_each_with(function));
    }
}

impl Default for Set {
    fn default() -> Set {
        Set::new(&JsValue::UNDEFINED)
    }
}
