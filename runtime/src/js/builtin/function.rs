//! `Function`, and functions of Rust as such.

use super::{Array, JsString, Object};
use crate::js::handle::Handle;
use crate::js::value::glue;
use crate::{JsCast, JsValue, throw};
use alloc::boxed::Box;
use minibind_macro::import;

#[import]
extern "C" {
    /// Any function.
    #[import(extends = Object, ts = "Function")]
    pub type Function;

    /// A function with this code. A page's security policy may forbid it.
    #[import(constructor)]
    pub fn new_no_args(body: &str) -> Function;

    /// A function with these parameters and this code. A page's security policy may forbid it.
    #[import(constructor)]
    pub fn new_with_args(params: &str, body: &str) -> Function;

    /// Calls the function with the elements of an array. `context` is its `this`.
    pub fn apply(this: &Function, context: &JsValue, arguments: &Array)
    -> Result<JsValue, JsValue>;

    /// A function that calls this one with a fixed `this`.
    pub fn bind(this: &Function, context: &JsValue) -> Function;

    /// The same, and with a first argument.
    #[import(name = "bind")]
    pub fn bind1(this: &Function, context: &JsValue, argument1: &JsValue) -> Function;

    /// The same, and with two arguments.
    #[import(name = "bind")]
    pub fn bind2(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
    ) -> Function;

    /// The same, and with three arguments.
    #[import(name = "bind")]
    pub fn bind3(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
        argument3: &JsValue,
    ) -> Function;

    /// Calls the function without arguments. `context` is its `this`.
    #[import(name = "call")]
    pub fn call0(this: &Function, context: &JsValue) -> Result<JsValue, JsValue>;

    /// Calls the function with one argument.
    #[import(name = "call")]
    pub fn call1(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with two arguments.
    #[import(name = "call")]
    pub fn call2(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with three arguments.
    #[import(name = "call")]
    pub fn call3(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
        argument3: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// Calls the function with four arguments.
    #[import(name = "call")]
    pub fn call4(
        this: &Function,
        context: &JsValue,
        argument1: &JsValue,
        argument2: &JsValue,
        argument3: &JsValue,
        argument4: &JsValue,
    ) -> Result<JsValue, JsValue>;

    /// How many parameters it has.
    #[import(getter)]
    pub fn length(this: &Function) -> u32;

    /// Its name.
    #[import(getter)]
    pub fn name(this: &Function) -> JsString;
}

glue! {
    /// A new function: `call` gets `data` and the handle of an array of arguments, and gives the
    /// handle of the result, never while it runs; `drop` gets `data` when JavaScript collects the
    /// function.
    fn function_new(data: usize, call: usize, drop: usize) -> u32;
    /// The function is not to be called any more: `drop` gets `data` now.
    fn function_end(handle: u32);
}

/// A function of Rust with JavaScript's arguments.
type Callee<'f> = dyn FnMut(&Array) -> Result<JsValue, JsValue> + 'f;

impl Function {
    /// The function that a value is, unless it is none.
    pub fn try_from(value: &JsValue) -> Option<&Function> {
        value.is_function().then(|| value.unchecked_ref())
    }

    /// The function of Rust as one of JavaScript, which may keep it.
    ///
    /// It takes up to four values, and returns nothing, a value, or a `Result` of one of these whose
    /// error is thrown. It does not run twice at a time.
    ///
    /// ```no_run
    /// use minibind::JsValue;
    /// use minibind::js::{self, Function};
    ///
    /// let mut count = 0.0;
    /// let function = Function::from_fn(move |step: JsValue| {
    ///     count += step.as_f64().unwrap_or(1.0);
    ///     JsValue::from(count)
    /// });
    /// js::set_timeout(&function, 100);
    /// ```
    pub fn from_fn<A, F: IntoFunction<A>>(mut function: F) -> Function {
        make(Box::new(move |arguments| function.call(arguments)))
    }
}

fn make(callee: Box<Callee<'static>>) -> Function {
    let data = Box::into_raw(Box::new(callee)).expose_provenance();
    let (call, drop) = (call as *const () as usize, drop_callee as *const () as usize);
    // SAFETY: the handle is new, and that of a function.
    unsafe { Function::from_handle(function_new(data, call, drop)) }
}

/// What JavaScript calls.
unsafe extern "C-unwind" fn call(data: usize, arguments: u32) -> u32 {
    let result = crate::panic::guard(|| {
        // SAFETY: JavaScript has the function, which does not run already.
        let callee =
            unsafe { &mut *core::ptr::with_exposed_provenance_mut::<Box<Callee<'static>>>(data) };
        // SAFETY: the glue hands over the handle of an array.
        let arguments = unsafe { Array::from_handle(arguments) };
        callee(&arguments)
    });
    match result {
        Ok(value) => value.into_handle(),
        Err(error) => throw(error),
    }
}

/// What JavaScript calls when it has collected the function.
unsafe extern "C-unwind" fn drop_callee(data: usize) {
    let callee = core::ptr::with_exposed_provenance_mut::<Box<Callee<'static>>>(data);
    // SAFETY: it was a box, and nobody can call the function any more.
    crate::panic::guard(|| drop(unsafe { Box::from_raw(callee) }));
}

/// Runs something with a function that JavaScript can only call meanwhile. What that throws is
/// thrown on.
pub(super) fn lend<T>(
    function: &mut dyn FnMut(&Array) -> JsValue,
    run: impl FnOnce(&Function) -> Result<T, JsValue>,
) -> T {
    /// Ends the loan.
    struct Lent(Function);
    impl Drop for Lent {
        fn drop(&mut self) {
            function_end(self.0.handle());
        }
    }

    let callee: Box<Callee<'_>> = Box::new(|arguments| Ok(function(arguments)));
    // SAFETY: only the lifetime is another. The loan ends in this function, which `run` returns to
    // whatever JavaScript does.
    let callee = unsafe { core::mem::transmute::<Box<_>, Box<Callee<'static>>>(callee) };
    let lent = Lent(make(callee));
    let result = run(&lent.0);
    drop(lent);
    result.unwrap_or_else(|error| throw(error))
}

/// What a function of Rust returns to JavaScript.
pub trait IntoResult {
    /// The value, or what is thrown.
    fn into_result(self) -> Result<JsValue, JsValue>;
}

impl IntoResult for () {
    fn into_result(self) -> Result<JsValue, JsValue> {
        Ok(JsValue::UNDEFINED)
    }
}

impl IntoResult for JsValue {
    fn into_result(self) -> Result<JsValue, JsValue> {
        Ok(self)
    }
}

impl<T: IntoResult, E: Into<JsValue>> IntoResult for Result<T, E> {
    fn into_result(self) -> Result<JsValue, JsValue> {
        self.map_err(Into::into).and_then(T::into_result)
    }
}

/// A function of Rust that [`Function::from_fn`] takes; `A` are its parameters.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a function of JavaScript",
    label = "not a function of up to four values",
    note = "take `JsValue`s and return nothing, a `JsValue`, or a `Result` of one of these"
)]
pub trait IntoFunction<A>: 'static {
    /// Calls it.
    fn call(&mut self, arguments: &Array) -> Result<JsValue, JsValue>;
}

macro_rules! functions {
    ($(($($param:ident $index:literal),*);)*) => {$(
        impl<F, R: IntoResult> IntoFunction<($($param,)*)> for F
        where
            F: FnMut($($param),*) -> R + 'static,
        {
            fn call(&mut self, arguments: &Array) -> Result<JsValue, JsValue> {
                let _ = arguments;
                self($(arguments.get($index)),*).into_result()
            }
        }
    )*};
}
functions! {
    ();
    (JsValue 0);
    (JsValue 0, JsValue 1);
    (JsValue 0, JsValue 1, JsValue 2);
    (JsValue 0, JsValue 1, JsValue 2, JsValue 3);
}
