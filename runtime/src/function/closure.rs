//! [`Closure`]: a function of Rust that JavaScript calls, kept by Rust or given away.

use super::RustFunction;
use super::once::{Once, Unsized};
use super::trampoline::{Reach, describe_given, describe_kept};
use crate::abi::{Held, returned_by_code};
use crate::buffer::{Write, Writer};
use crate::describe::{Describe, Sink};
use crate::js::value::glue;
use crate::lane::{Item, Values};
use crate::pass::{Passing, passed};
use crate::wire;
use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::{Cell, UnsafeCell};
use core::fmt;
use core::mem::ManuallyDrop;

glue! {
    /// Ends a function object: Rust has dropped its function.
    fn closure_drop(handle: u32);
}

/// A function of Rust with what the glue knows of it.
#[repr(C)]
struct Place<F: ?Sized> {
    function: UnsafeCell<Box<F>>,
    /// The handle of the function object; 0 when there is none.
    handle: Cell<u32>,
}

/// A function of Rust that JavaScript can call for as long as Rust keeps it.
///
/// Pass `&Closure` to an imported function, as often as needed: JavaScript gets the same function
/// object each time. Calling that when the closure has been dropped is an `Error`. Passed or
/// returned by value the closure is JavaScript's, and freed when the function object is collected.
///
/// ```no_run
/// use minibind::{Closure, JsError, export, import};
///
/// #[import]
/// extern "C" {
///     fn set_interval(callback: &Closure<dyn FnMut()>, milliseconds: u32) -> f64;
///     fn clear_interval(id: f64);
/// }
///
/// #[export]
/// pub struct Clock {
///     id: f64,
///     _tick: Closure<dyn FnMut()>,
/// }
///
/// #[export]
/// impl Clock {
///     #[export(constructor)]
///     pub fn new() -> Clock {
///         let mut seconds = 0;
///         let tick = Closure::<dyn FnMut()>::new(move || seconds += 1);
///         Clock { id: set_interval(&tick, 1000), _tick: tick }
///     }
/// }
///
/// impl Drop for Clock {
///     fn drop(&mut self) {
///         clear_interval(self.id);
///     }
/// }
/// ```
pub struct Closure<F: RustFunction + ?Sized + 'static> {
    /// A call shares it, so that a closure can be dropped while it runs.
    place: Rc<Place<F>>,
}

impl<F: RustFunction + ?Sized> Closure<F> {
    /// A closure of a function. The types of its parameters are to be written:
    /// `Closure::<dyn Fn(&str)>::new(|text: &str| ..)`.
    pub fn new(function: impl Unsized<F>) -> Closure<F> {
        Closure::wrap(function.into_box())
    }

    /// A closure of a boxed function.
    pub fn wrap(function: Box<F>) -> Closure<F> {
        const { assert!(core::mem::offset_of!(Place<F>, handle) == 2 * size_of::<usize>()) };
        Closure { place: Rc::new(Place { function: function.into(), handle: Cell::new(0) }) }
    }

    /// A closure of a function that runs once; calling it again is an `Error` in JavaScript.
    pub fn once(function: impl Once<F>) -> Closure<F> {
        Closure::wrap(function.into_box())
    }

    /// Keeps the function for ever.
    pub fn forget(self) {
        core::mem::forget(self);
    }

    fn address(&self) -> usize {
        Rc::as_ptr(&self.place).expose_provenance()
    }

    /// Gives the closure to JavaScript, which frees it by [`free`].
    fn give(self) -> usize {
        ManuallyDrop::new(self).address()
    }

    /// # Safety
    /// Such a closure has been given, and is taken once.
    unsafe fn take(address: usize) -> Closure<F> {
        // SAFETY: as the caller's.
        Closure { place: unsafe { Rc::from_raw(core::ptr::with_exposed_provenance(address)) } }
    }
}

/// Frees a closure that is JavaScript's.
///
/// # Safety
/// Such a closure has been given, and is freed once.
unsafe extern "C-unwind" fn free<F: RustFunction + ?Sized + 'static>(address: usize) {
    // SAFETY: as the caller's.
    drop(unsafe { Closure::<F>::take(address) });
}

impl<F: RustFunction + ?Sized> Drop for Closure<F> {
    fn drop(&mut self) {
        let handle = self.place.handle.get();
        if handle != 0 {
            closure_drop(handle);
        }
    }
}

impl<F: RustFunction + ?Sized> From<Box<F>> for Closure<F> {
    fn from(function: Box<F>) -> Closure<F> {
        Closure::wrap(function)
    }
}

impl<F: RustFunction + ?Sized> fmt::Debug for Closure<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Closure").finish_non_exhaustive()
    }
}

/// At the address is the place of a closure.
struct Shared;

impl<F: ?Sized + 'static> Reach<F> for Shared {
    type Guard = Rc<Place<F>>;

    #[inline]
    unsafe fn reach(address: usize) -> (*mut F, Rc<Place<F>>) {
        let place = core::ptr::with_exposed_provenance::<Place<F>>(address);
        // SAFETY: the closure has a share of the place; this is another one.
        let place = unsafe {
            Rc::increment_strong_count(place);
            Rc::from_raw(place)
        };
        // SAFETY: the box stays where it is as long as the place.
        let function = unsafe { core::ptr::from_mut(&mut **place.function.get()) };
        (function, place)
    }
}

impl<F: RustFunction + ?Sized> Describe for &Closure<F> {
    fn describe(sink: &mut impl Sink) {
        describe_kept::<F, Shared>(wire::closure::KEPT, sink);
    }
}

impl<F: RustFunction + ?Sized> Describe for Closure<F> {
    fn describe(sink: &mut impl Sink) {
        describe_given::<F, Shared>(free::<F>, sink);
    }
}

passed! {
    ['x, F: RustFunction + ?Sized] &'x Closure<F> as &'x Closure<F>: usize, usize,
        |closure| closure, |closure: &&'x Closure<F>, _: &Passing| closure.address();
}

passed! {
    [F: RustFunction + ?Sized] Closure<F> as Held<Closure<F>>: usize, usize, Held::new,
        |closure: &mut Held<Closure<F>>, _: &Passing| closure.take().give();
}

returned_by_code! {
    [F: RustFunction + ?Sized] Closure<F>: |closure: Closure<F>| closure.give() as i32;
}

impl<F: RustFunction + ?Sized> Item for Closure<F> {
    type Lane = Values;
}

impl<F: RustFunction + ?Sized> Write for Closure<F> {
    #[inline]
    fn write(self, writer: &mut Writer) {
        writer.word(self.give() as u32);
    }
}
