//! `Object`.

use super::{Array, Function, JsString};
use crate::{JsCast, JsValue};
use minibind_macro::import;

#[import]
extern "C" {
    /// Any object.
    #[import(ts = "object")]
    pub type Object;

    /// An empty object.
    #[import(constructor)]
    pub fn new() -> Object;

    /// Copies the properties of `source` to `target`, which it returns.
    #[import(static_of = Object)]
    pub fn assign(target: &Object, source: &Object) -> Object;

    /// The same, from two objects.
    #[import(static_of = Object, name = "assign")]
    pub fn assign2(target: &Object, source1: &Object, source2: &Object) -> Object;

    /// The same, from three objects.
    #[import(static_of = Object, name = "assign")]
    pub fn assign3(target: &Object, source1: &Object, source2: &Object, source3: &Object)
    -> Object;

    /// The function that made this object.
    #[import(getter)]
    pub fn constructor(this: &Object) -> Function;

    /// A new object with this prototype, which may be `null`.
    #[import(static_of = Object)]
    pub fn create(prototype: &JsValue) -> Object;

    /// Defines a property, or changes what there is.
    #[import(static_of = Object)]
    pub fn define_property(object: &Object, key: &JsValue, descriptor: &Object) -> Object;

    /// Defines each property of `descriptors`.
    #[import(static_of = Object)]
    pub fn define_properties(object: &Object, descriptors: &Object) -> Object;

    /// An array of `[key, value]` for each of the object's own properties with a string for a key.
    #[import(static_of = Object)]
    pub fn entries(object: &Object) -> Array;

    /// Makes the object one that cannot be changed, and returns it.
    #[import(static_of = Object)]
    pub fn freeze(value: &JsValue) -> Object;

    /// The object of an iterable of `[key, value]`.
    #[import(static_of = Object)]
    pub fn from_entries(iterable: &JsValue) -> Result<Object, JsValue>;

    /// What is known of a property, or `undefined` when the object has none of this name.
    #[import(static_of = Object)]
    pub fn get_own_property_descriptor(object: &Object, key: &JsValue) -> JsValue;

    /// What is known of all the object's own properties.
    #[import(static_of = Object)]
    pub fn get_own_property_descriptors(object: &Object) -> JsValue;

    /// The names of the object's own properties, those included that are passed over in loops.
    #[import(static_of = Object)]
    pub fn get_own_property_names(object: &Object) -> Array;

    /// The symbols of the object's own properties.
    #[import(static_of = Object)]
    pub fn get_own_property_symbols(object: &Object) -> Array;

    /// The object's prototype, or `null`.
    #[import(static_of = Object)]
    pub fn get_prototype_of(value: &JsValue) -> Object;

    /// Whether the object has a property of its own with this key.
    #[import(static_of = Object)]
    pub fn has_own(object: &Object, key: &JsValue) -> bool;

    /// Whether the object has a property of its own with this key.
    pub fn has_own_property(this: &Object, key: &JsValue) -> bool;

    /// Whether two values are the same: as `===`, but `NaN` is itself and `-0` is not `0`.
    #[import(static_of = Object)]
    pub fn is(first: &JsValue, second: &JsValue) -> bool;

    /// Whether properties can be added.
    #[import(static_of = Object)]
    pub fn is_extensible(object: &Object) -> bool;

    /// Whether the object is frozen.
    #[import(static_of = Object)]
    pub fn is_frozen(object: &Object) -> bool;

    /// Whether this object is among the prototypes of a value.
    pub fn is_prototype_of(this: &Object, value: &JsValue) -> bool;

    /// Whether the object is sealed.
    #[import(static_of = Object)]
    pub fn is_sealed(object: &Object) -> bool;

    /// The names of the object's own properties.
    #[import(static_of = Object)]
    pub fn keys(object: &Object) -> Array;

    /// Lets no property be added, and returns the object.
    #[import(static_of = Object)]
    pub fn prevent_extensions(object: &Object) -> Object;

    /// Whether the property is the object's own and not passed over in loops.
    pub fn property_is_enumerable(this: &Object, key: &JsValue) -> bool;

    /// Lets no property be added or removed, and returns the object.
    #[import(static_of = Object)]
    pub fn seal(object: &Object) -> Object;

    /// Gives the object another prototype, and returns it.
    #[import(static_of = Object)]
    pub fn set_prototype_of(object: &Object, prototype: &JsValue) -> Object;

    /// The text of the object in the language of the user.
    pub fn to_locale_string(this: &Object) -> JsString;

    /// The text of the object.
    pub fn to_string(this: &Object) -> JsString;

    /// The primitive value of the object.
    pub fn value_of(this: &Object) -> Object;

    /// The values of the object's own properties.
    #[import(static_of = Object)]
    pub fn values(object: &Object) -> Array;
}

impl Object {
    /// The object that a value is, unless it is none.
    pub fn try_from(value: &JsValue) -> Option<&Object> {
        (value.is_object() || value.is_function()).then(|| value.unchecked_ref())
    }
}

impl Default for Object {
    fn default() -> Object {
        Object::new()
    }
}
