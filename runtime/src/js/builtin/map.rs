//! `Map`.

use super::function::lend;
use super::{Array, Function, Iterator, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// A map with any values as keys.
    #[import(extends = Object, ts = "Map<any, any>")]
    pub type Map;

    /// An empty map.
    #[import(constructor)]
    pub fn new() -> Map;

    /// The map of an iterable of `[key, value]`.
    #[import(constructor)]
    pub fn from_entries(iterable: &JsValue) -> Result<Map, JsValue>;

    /// Removes all.
    pub fn clear(this: &Map);

    /// Removes a key: whether it was there.
    pub fn delete(this: &Map, key: &JsValue) -> bool;

    /// An iterator over `[key, value]`.
    pub fn entries(this: &Map) -> Iterator;

    /// The value of a key, or `undefined`.
    pub fn get(this: &Map, key: &JsValue) -> JsValue;

    /// Whether there is a key.
    pub fn has(this: &Map, key: &JsValue) -> bool;

    /// An iterator over the keys.
    pub fn keys(this: &Map) -> Iterator;

    /// Gives a key a value, and returns the map.
    pub fn set(this: &Map, key: &JsValue, value: &JsValue) -> Map;

    /// How many keys there are.
    #[import(getter)]
    pub fn size(this: &Map) -> u32;

    /// An iterator over the values.
    pub fn values(this: &Map) -> Iterator;

    #[import(name = "forEach")]
    fn for_each_with(this: &Map, function: &Function) -> Result<(), JsValue>;
}

impl Map {
    /// Calls a function with each value and its key.
    pub fn for_each(&self, function: &mut dyn FnMut(JsValue, JsValue)) {
        let call = &mut |arguments: &Array| {
            function(arguments.get(0), arguments.get(1));
            JsValue::UNDEFINED
        };
        lend(call, |function| self.for_each_with(function));
    }
}

impl Default for Map {
    fn default() -> Map {
        Map::new()
    }
}
