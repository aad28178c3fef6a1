//! [`JsCast`]: from a JavaScript value to an imported class, and back.

use super::value::JsValue;

/// A type of JavaScript objects: [`JsValue`], and every class that `#[import]` declares.
///
/// ```no_run
/// use minibind::{JsCast, JsValue, import};
///
/// #[import]
/// extern "C" {
///     type Date;
///     fn get_time(this: &Date) -> f64;
/// }
///
/// fn time(value: &JsValue) -> Option<f64> {
///     Some(value.dyn_ref::<Date>()?.get_time())
/// }
/// ```
pub trait JsCast: AsRef<JsValue> + Into<JsValue> {
    /// Whether a value is an object of this class.
    fn instanceof(value: &JsValue) -> bool;

    /// Takes a value for an object of this class.
    fn unchecked_from(value: JsValue) -> Self;

    /// Takes a value for an object of this class.
    fn unchecked_from_ref(value: &JsValue) -> &Self;

    /// Whether it is an object of the class `T`.
    fn has_type<T: JsCast>(&self) -> bool {
        T::instanceof(self.as_ref())
    }

    /// Whether it is an object of the class `T`: `has_type` by the name that JavaScript knows.
    fn is_instance_of<T: JsCast>(&self) -> bool {
        self.has_type::<T>()
    }

    /// The same object as one of the class `T`; itself when it is none.
    ///
    /// # Errors
    /// It is not an object of that class.
    fn dyn_into<T: JsCast>(self) -> Result<T, Self> {
        if self.has_type::<T>() { Ok(self.unchecked_into()) } else { Err(self) }
    }

    /// The same object as one of the class `T`, if it is one.
    fn dyn_ref<T: JsCast>(&self) -> Option<&T> {
        self.has_type::<T>().then(|| self.unchecked_ref())
    }

    /// The same value, taken for an object of the class `T`: what is called on it fails in
    /// JavaScript when it is none.
    fn unchecked_into<T: JsCast>(self) -> T {
        T::unchecked_from(self.into())
    }

    /// The same value, taken for an object of the class `T`: what is called on it fails in
    /// JavaScript when it is none.
    fn unchecked_ref<T: JsCast>(&self) -> &T {
        T::unchecked_from_ref(self.as_ref())
    }
}

impl JsCast for JsValue {
    fn instanceof(_: &JsValue) -> bool {
        true
    }

    fn unchecked_from(value: JsValue) -> JsValue {
        value
    }

    fn unchecked_from_ref(value: &JsValue) -> &JsValue {
        value
    }
}
