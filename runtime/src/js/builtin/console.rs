//! `console`.

use crate::JsValue;
use minibind_macro::import;

#[import(namespace = "console")]
extern "C" {
    /// Writes a line.
    pub fn log(message: &str);
    /// Writes a line: a value.
    #[import(name = "log")]
    pub fn log_1(value: &JsValue);
    /// Writes a line: two values.
    #[import(name = "log")]
    pub fn log_2(value1: &JsValue, value2: &JsValue);
    /// Writes a line: three values.
    #[import(name = "log")]
    pub fn log_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes a line that is shown to those who look for it.
    pub fn debug(message: &str);
    /// Writes a line that is shown to those who look for it: a value.
    #[import(name = "debug")]
    pub fn debug_1(value: &JsValue);
    /// Writes a line that is shown to those who look for it: two values.
    #[import(name = "debug")]
    pub fn debug_2(value1: &JsValue, value2: &JsValue);
    /// Writes a line that is shown to those who look for it: three values.
    #[import(name = "debug")]
    pub fn debug_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes a note.
    pub fn info(message: &str);
    /// Writes a note: a value.
    #[import(name = "info")]
    pub fn info_1(value: &JsValue);
    /// Writes a note: two values.
    #[import(name = "info")]
    pub fn info_2(value1: &JsValue, value2: &JsValue);
    /// Writes a note: three values.
    #[import(name = "info")]
    pub fn info_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes a warning.
    pub fn warn(message: &str);
    /// Writes a warning: a value.
    #[import(name = "warn")]
    pub fn warn_1(value: &JsValue);
    /// Writes a warning: two values.
    #[import(name = "warn")]
    pub fn warn_2(value1: &JsValue, value2: &JsValue);
    /// Writes a warning: three values.
    #[import(name = "warn")]
    pub fn warn_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes an error.
    pub fn error(message: &str);
    /// Writes an error: a value.
    #[import(name = "error")]
    pub fn error_1(value: &JsValue);
    /// Writes an error: two values.
    #[import(name = "error")]
    pub fn error_2(value1: &JsValue, value2: &JsValue);
    /// Writes an error: three values.
    #[import(name = "error")]
    pub fn error_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes a line and where it comes from.
    pub fn trace(message: &str);
    /// Writes a line and where it comes from: a value.
    #[import(name = "trace")]
    pub fn trace_1(value: &JsValue);
    /// Writes a line and where it comes from: two values.
    #[import(name = "trace")]
    pub fn trace_2(value1: &JsValue, value2: &JsValue);
    /// Writes a line and where it comes from: three values.
    #[import(name = "trace")]
    pub fn trace_3(value1: &JsValue, value2: &JsValue, value3: &JsValue);

    /// Writes an error when the condition does not hold.
    pub fn assert(condition: bool, message: &str);
    /// Removes what is written.
    pub fn clear();
    /// Counts the calls with this label.
    pub fn count(label: &str);
    /// Writes a value with all its properties.
    pub fn dir(value: &JsValue);
    /// Starts a group of lines.
    pub fn group(label: &str);
    /// Ends a group of lines.
    pub fn group_end();
    /// Writes an array or an object as a table.
    pub fn table(value: &JsValue);
    /// Starts a clock.
    pub fn time(label: &str);
    /// Writes what a clock says, and ends it.
    pub fn time_end(label: &str);
    /// Writes what a clock says.
    pub fn time_log(label: &str);
}
