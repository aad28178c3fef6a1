//! `RegExp`.

use super::{Array, JsString, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// A regular expression.
    #[import(extends = Object, ts = "RegExp")]
    pub type RegExp;

    /// The expression of a pattern and flags, such as `"gi"`.
    #[import(constructor)]
    pub fn new(pattern: &str, flags: &str) -> RegExp;

    /// The same; a pattern that is none is an error.
    #[import(constructor)]
    pub fn try_new(pattern: &str, flags: &str) -> Result<RegExp, JsValue>;

    /// The expression of another one's pattern, with other flags.
    #[import(constructor)]
    pub fn new_regexp(pattern: &RegExp, flags: &str) -> RegExp;

    /// Looks for the expression: an array of the text that was found and of its groups.
    pub fn exec(this: &RegExp, text: &str) -> Option<Array>;

    /// Whether the text has a place where the expression fits.
    pub fn test(this: &RegExp, text: &str) -> bool;

    /// The flags.
    #[import(getter)]
    pub fn flags(this: &RegExp) -> JsString;

    /// Whether all places are looked for.
    #[import(getter)]
    pub fn global(this: &RegExp) -> bool;

    /// Whether capital and small letters are the same.
    #[import(getter)]
    pub fn ignore_case(this: &RegExp) -> bool;

    /// Where the next search begins.
    #[import(getter)]
    pub fn last_index(this: &RegExp) -> u32;

    /// Says where the next search begins.
    #[import(setter)]
    pub fn set_last_index(this: &RegExp, index: u32);

    /// Whether each line has a beginning and an end.
    #[import(getter)]
    pub fn multiline(this: &RegExp) -> bool;

    /// The pattern.
    #[import(getter)]
    pub fn source(this: &RegExp) -> JsString;

    /// Whether a `.` fits the end of a line, too.
    #[import(getter)]
    pub fn dot_all(this: &RegExp) -> bool;

    /// Whether what is found tells where each group is.
    #[import(getter)]
    pub fn has_indices(this: &RegExp) -> bool;

    /// Whether the expression has to fit where the search begins.
    #[import(getter)]
    pub fn sticky(this: &RegExp) -> bool;

    /// Whether the pattern is of code points.
    #[import(getter)]
    pub fn unicode(this: &RegExp) -> bool;
}
