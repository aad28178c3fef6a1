//! `Reflect`.

/// What can be done to objects, as functions.
#[allow(non_snake_case, reason = "the name is JavaScript's")]
pub mod Reflect {
    use crate::JsValue;
    use crate::js::{Array, Function, Object};
    use minibind_macro::import;

    #[import(namespace = "Reflect")]
    extern "C" {
        /// Calls a function with the elements of an array. `context` is its `this`.
        pub fn apply(
            function: &Function,
            context: &JsValue,
            arguments: &Array,
        ) -> Result<JsValue, JsValue>;

        /// Makes an object with `new` and the elements of an array.
        pub fn construct(class: &Function, arguments: &Array) -> Result<JsValue, JsValue>;

        /// The same, with another `new.target`.
        #[import(name = "construct")]
        pub fn construct_with_new_target(
            class: &Function,
            arguments: &Array,
            new_target: &Function,
        ) -> Result<JsValue, JsValue>;

        /// Defines a property: whether it could be.
        pub fn define_property(
            target: &Object,
            key: &JsValue,
            descriptor: &Object,
        ) -> Result<bool, JsValue>;

        /// Removes a property: whether it could be.
        pub fn delete_property(target: &Object, key: &JsValue) -> Result<bool, JsValue>;

        /// The value of a property, or `undefined`.
        pub fn get(target: &JsValue, key: &JsValue) -> Result<JsValue, JsValue>;

        /// The value at an index, or `undefined`.
        #[import(name = "get")]
        pub fn get_u32(target: &JsValue, index: u32) -> Result<JsValue, JsValue>;

        /// The property with an index for a key.
        #[import(name = "get")]
        pub fn get_f64(target: &JsValue, index: f64) -> Result<JsValue, JsValue>;

        /// The value of a property with a string for a key, or `undefined`.
        #[import(name = "get")]
        pub fn get_str(target: &JsValue, key: &str) -> Result<JsValue, JsValue>;

        /// What is known of a property, or `undefined` when the object has none of this name.
        pub fn get_own_property_descriptor(
            target: &Object,
            key: &JsValue,
        ) -> Result<JsValue, JsValue>;

        /// The object's prototype, or `null`.
        pub fn get_prototype_of(target: &JsValue) -> Result<Object, JsValue>;

        /// Whether there is a property, the object's own or a prototype's.
        pub fn has(target: &JsValue, key: &JsValue) -> Result<bool, JsValue>;

        /// Whether properties can be added.
        pub fn is_extensible(target: &Object) -> Result<bool, JsValue>;

        /// All keys of the object's own properties: strings, then symbols.
        pub fn own_keys(target: &JsValue) -> Result<Array, JsValue>;

        /// Lets no property be added: whether that could be.
        pub fn prevent_extensions(target: &Object) -> Result<bool, JsValue>;

        /// Sets a property: whether it could be.
        pub fn set(target: &JsValue, key: &JsValue, value: &JsValue) -> Result<bool, JsValue>;

        /// Sets what is at an index: whether it could be.
        #[import(name = "set")]
        pub fn set_u32(target: &JsValue, index: u32, value: &JsValue) -> Result<bool, JsValue>;

        /// Sets a property with an index for a key: whether it could be.
        #[import(name = "set")]
        pub fn set_f64(target: &JsValue, index: f64, value: &JsValue) -> Result<bool, JsValue>;

        /// Sets a property with a string for a key: whether it could be.
        #[import(name = "set")]
        pub fn set_str(target: &JsValue, key: &str, value: &JsValue) -> Result<bool, JsValue>;

        /// Gives the object another prototype: whether it could be.
        pub fn set_prototype_of(target: &Object, prototype: &JsValue) -> Result<bool, JsValue>;
    }
}
