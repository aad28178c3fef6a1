//! `JSON`.

/// Values as text.
#[allow(non_snake_case, reason = "the name is JavaScript's")]
pub mod JSON {
    use crate::JsValue;
    use crate::js::JsString;
    use minibind_macro::import;

    #[import(namespace = "JSON")]
    extern "C" {
        /// The value that a text says.
        pub fn parse(text: &str) -> Result<JsValue, JsValue>;

        /// The text of a value; of `undefined` or a function it is `undefined`.
        pub fn stringify(value: &JsValue) -> Result<JsString, JsValue>;

        /// The same, with a function that is asked about each key and value, or an array of the keys
        /// to keep.
        #[import(name = "stringify")]
        pub fn stringify_with_replacer(
            value: &JsValue,
            replacer: &JsValue,
        ) -> Result<JsString, JsValue>;

        /// The same, with lines that are indented by `space`: a number or a string.
        #[import(name = "stringify")]
        pub fn stringify_with_replacer_and_space(
            value: &JsValue,
            replacer: &JsValue,
            space: &JsValue,
        ) -> Result<JsString, JsValue>;
    }
}
