//! `Array`.

use super::function::lend;
use super::{Function, Iterator, JsString, Object};
use crate::{JsCast, JsValue};
use alloc::string::String;
use alloc::vec::Vec;
use core::iter::FusedIterator;
use core::ops::Range;
use minibind_macro::import;

#[import]
extern "C" {
    /// An array of any values.
    #[import(extends = Object, ts = "any[]")]
    pub type Array;

    /// An empty array.
    #[import(constructor)]
    pub fn new() -> Array;

    /// An array of this length with nothing in it.
    #[import(constructor)]
    pub fn new_with_length(length: u32) -> Array;

    /// The array of what an iterable gives, or of what is like an array.
    #[import(static_of = Array)]
    pub fn from(iterable: &JsValue) -> Array;

    /// Whether the value is an array.
    #[import(static_of = Array)]
    pub fn is_array(value: &JsValue) -> bool;

    /// An array of one value.
    #[import(static_of = Array, name = "of")]
    pub fn of1(value: &JsValue) -> Array;

    /// An array of two values.
    #[import(static_of = Array, name = "of")]
    pub fn of2(value1: &JsValue, value2: &JsValue) -> Array;

    /// An array of three values.
    #[import(static_of = Array, name = "of")]
    pub fn of3(value1: &JsValue, value2: &JsValue, value3: &JsValue) -> Array;

    /// An array of four values.
    #[import(static_of = Array, name = "of")]
    pub fn of4(value1: &JsValue, value2: &JsValue, value3: &JsValue, value4: &JsValue) -> Array;

    /// An array of five values.
    #[import(static_of = Array, name = "of")]
    pub fn of5(
        value1: &JsValue,
        value2: &JsValue,
        value3: &JsValue,
        value4: &JsValue,
        value5: &JsValue,
    ) -> Array;

    /// The element at an index, from the end when it is negative; `undefined` where there is none.
    pub fn at(this: &Array, index: i32) -> JsValue;

    /// A new array: this one and then the other.
    pub fn concat(this: &Array, array: &Array) -> Array;

    /// Copies the elements from `start` to `end` over those from `target` on.
    pub fn copy_within(this: &Array, target: i32, start: i32, end: i32) -> Array;

    /// An iterator over `[index, element]`.
    pub fn entries(this: &Array) -> Iterator;

    /// Puts a value in all places from `start` to `end`.
    pub fn fill(this: &Array, value: &JsValue, start: u32, end: u32) -> Array;

    /// A new array with arrays inside replaced by their elements, to this depth.
    pub fn flat(this: &Array, depth: i32) -> Array;

    /// Whether a value is among the elements from an index on.
    pub fn includes(this: &Array, value: &JsValue, from_index: i32) -> bool;

    /// The first index from `from_index` on of an element that is this value, or -1.
    pub fn index_of(this: &Array, value: &JsValue, from_index: i32) -> i32;

    /// The text of all elements with `delimiter` between them.
    pub fn join(this: &Array, delimiter: &str) -> JsString;

    /// An iterator over the indices.
    pub fn keys(this: &Array) -> Iterator;

    /// The last index up to `from_index` of an element that is this value, or -1.
    pub fn last_index_of(this: &Array, value: &JsValue, from_index: i32) -> i32;

    /// How many elements there are.
    #[import(getter)]
    pub fn length(this: &Array) -> u32;

    /// Cuts the array, or adds empty places.
    #[import(setter)]
    pub fn set_length(this: &Array, length: u32);

    /// Takes the last element, or `undefined`.
    pub fn pop(this: &Array) -> JsValue;

    /// Adds an element at the end: the new length.
    pub fn push(this: &Array, value: &JsValue) -> u32;

    /// Turns the order around, in place.
    pub fn reverse(this: &Array) -> Array;

    /// Takes the first element, or `undefined`.
    pub fn shift(this: &Array) -> JsValue;

    /// A new array of the elements from `start` to `end`.
    pub fn slice(this: &Array, start: u32, end: u32) -> Array;

    /// Sorts the elements by their text, in place.
    pub fn sort(this: &Array) -> Array;

    /// Replaces `delete_count` elements from `start` on by one: the array of what was there.
    pub fn splice(this: &Array, start: u32, delete_count: u32, item: &JsValue) -> Array;

    /// The texts of the elements in the way of a language, with commas between.
    pub fn to_locale_string(this: &Array, locales: &JsValue, options: &JsValue) -> JsString;

    /// Adds an element at the front: the new length.
    pub fn unshift(this: &Array, value: &JsValue) -> u32;

    /// An iterator over the elements.
    pub fn values(this: &Array) -> Iterator;

    #[import(name = "reduce")]
    fn reduce_with(
        this: &Array,
        function: &Function,
        initial: &JsValue,
    ) -> Result<JsValue, JsValue>;

    #[import(name = "reduceRight")]
    fn reduce_right_with(
        this: &Array,
        function: &Function,
        initial: &JsValue,
    ) -> Result<JsValue, JsValue>;

    #[import(name = "sort")]
    fn sort_with(this: &Array, function: &Function) -> Result<Array, JsValue>;
}

#[import(namespace = "Reflect")]
extern "C" {
    #[import(name = "get")]
    fn get_element(array: &Array, index: u32) -> JsValue;
    #[import(name = "set")]
    fn set_element(array: &Array, index: u32, value: JsValue) -> bool;
    #[import(name = "deleteProperty")]
    fn delete_element(array: &Array, index: u32) -> bool;
}

/// The methods that call a function with element, index and array.
macro_rules! each_element {
    ($($(#[$docs:meta])* fn $name:ident $js:literal $with:ident($given:ty) -> $result:ty;)*) => {
        #[import]
        extern "C" {$(
            #[import(name = $js)]
            fn $with(this: &Array, function: &Function) -> Result<$result, JsValue>;
        )*}

        impl Array {$(
            $(#[$docs])*
            pub fn $name(&self, function: &mut dyn FnMut(JsValue, u32, Array) -> $given) -> $result {
                let call = &mut |arguments: &Array| {
                    let index = arguments.get(1).as_f64().unwrap_or_default() as u32;
                    function(arguments.get(0), index, arguments.get(2).unchecked_into()).into()
                };
                lend(call, |function| self.$with(function))
            }
        )*}
    };
}
each_element! {
    /// Whether all elements pass the test.
    fn every "every" every_with(bool) -> bool;
    /// A new array of the elements that pass the test.
    fn filter "filter" filter_with(bool) -> Array;
    /// The first element that passes the test, or `undefined`.
    fn find "find" find_with(bool) -> JsValue;
    /// The index of the first element that passes the test, or -1.
    fn find_index "findIndex" find_index_with(bool) -> i32;
    /// The last element that passes the test, or `undefined`.
    fn find_last "findLast" find_last_with(bool) -> JsValue;
    /// The index of the last element that passes the test, or -1.
    fn find_last_index "findLastIndex" find_last_index_with(bool) -> i32;
    /// A new array of all that a function makes of each element.
    fn flat_map "flatMap" flat_map_with(Vec<JsValue>) -> Array;
    /// A new array of what a function makes of each element.
    fn map "map" map_with(JsValue) -> Array;
}

#[import]
extern "C" {
    #[import(name = "forEach")]
    fn for_each_with(this: &Array, function: &Function) -> Result<(), JsValue>;

    #[import(name = "some")]
    fn some_with(this: &Array, function: &Function) -> Result<bool, JsValue>;
}

impl Array {
    /// Whether an element passes the test.
    pub fn some(&self, function: &mut dyn FnMut(JsValue) -> bool) -> bool {
        let call = &mut |arguments: &Array| function(arguments.get(0)).into();
        lend(call, |function| self.some_with(function))
    }

    /// Calls a function with each element, its index and the array.
    pub fn for_each(&self, function: &mut dyn FnMut(JsValue, u32, Array)) {
        let call = &mut |arguments: &Array| {
            let index = arguments.get(1).as_f64().unwrap_or_default() as u32;
            function(arguments.get(0), index, arguments.get(2).unchecked_into());
            JsValue::UNDEFINED
        };
        lend(call, |function| self.for_each_with(function));
    }

    /// What a function makes of the value so far, element, index and array, for all elements.
    pub fn reduce(
        &self,
        function: &mut dyn FnMut(JsValue, JsValue, u32, Array) -> JsValue,
        initial: &JsValue,
    ) -> JsValue {
        lend(&mut reducing(function), |function| self.reduce_with(function, initial))
    }

    /// The same from the last element to the first.
    pub fn reduce_right(
        &self,
        function: &mut dyn FnMut(JsValue, JsValue, u32, Array) -> JsValue,
        initial: &JsValue,
    ) -> JsValue {
        lend(&mut reducing(function), |function| self.reduce_right_with(function, initial))
    }

    /// Sorts the elements, in place, by a function of two that gives a negative number when the first
    /// comes first.
    pub fn sort_by(&self, compare: &mut dyn FnMut(JsValue, JsValue) -> i32) -> Array {
        let call = &mut |arguments: &Array| compare(arguments.get(0), arguments.get(1)).into();
        lend(call, |function| self.sort_with(function))
    }

    /// The element at an index, or `undefined`.
    pub fn get(&self, index: u32) -> JsValue {
        get_element(self, index)
    }

    /// Puts an element at an index.
    pub fn set(&self, index: u32, value: JsValue) {
        set_element(self, index, value);
    }

    /// Leaves nothing at an index.
    pub fn delete(&self, index: u32) {
        delete_element(self, index);
    }

    /// The elements, as far as the array is long now.
    pub fn iter(&self) -> ArrayIter<'_> {
        ArrayIter { array: self, range: 0..self.length() }
    }

    /// A vector of the elements.
    pub fn to_vec(&self) -> Vec<JsValue> {
        self.iter().collect()
    }
}

fn reducing(
    function: &mut dyn FnMut(JsValue, JsValue, u32, Array) -> JsValue,
) -> impl FnMut(&Array) -> JsValue {
    |arguments| {
        let index = arguments.get(2).as_f64().unwrap_or_default() as u32;
        function(arguments.get(0), arguments.get(1), index, arguments.get(3).unchecked_into())
    }
}

impl Default for Array {
    fn default() -> Array {
        Array::new()
    }
}

/// The elements of an [`Array`].
#[derive(Clone, Debug)]
pub struct ArrayIter<'a> {
    array: &'a Array,
    range: Range<u32>,
}

impl core::iter::Iterator for ArrayIter<'_> {
    type Item = JsValue;

    fn next(&mut self) -> Option<JsValue> {
        self.range.next().map(|index| self.array.get(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl DoubleEndedIterator for ArrayIter<'_> {
    fn next_back(&mut self) -> Option<JsValue> {
        self.range.next_back().map(|index| self.array.get(index))
    }
}

impl ExactSizeIterator for ArrayIter<'_> {}
impl FusedIterator for ArrayIter<'_> {}

impl<'a> IntoIterator for &'a Array {
    type Item = JsValue;
    type IntoIter = ArrayIter<'a>;

    fn into_iter(self) -> ArrayIter<'a> {
        self.iter()
    }
}

impl<T: AsRef<JsValue>> FromIterator<T> for Array {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Array {
        let mut array = Array::new();
        array.extend(values);
        array
    }
}

impl<T: AsRef<JsValue>> Extend<T> for Array {
    fn extend<I: IntoIterator<Item = T>>(&mut self, values: I) {
        for value in values {
            self.push(value.as_ref());
        }
    }
}

/// An array.
impl<T: AsRef<JsValue>> From<Vec<T>> for JsValue {
    fn from(values: Vec<T>) -> JsValue {
        values.into_iter().collect::<Array>().into()
    }
}

/// An array of strings.
impl From<Vec<String>> for JsValue {
    fn from(texts: Vec<String>) -> JsValue {
        texts.into_iter().map(JsValue::from).collect::<Array>().into()
    }
}
