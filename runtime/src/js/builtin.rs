//! JavaScript's own classes and functions, as imports: one file a family.
//!
//! Names are JavaScript's in Rust's spelling. What a program does not call adds nothing to its
//! module: imports are described by their names (see [`crate::wire`]), which has words for few types.
//! Text is passed as `&str` and comes as [`JsString`].

mod array;
mod buffer;
pub mod console;
mod date;
mod error;
mod function;
mod global;
mod iterator;
mod json;
mod map;
mod math;
mod object;
mod promise;
mod reflect;
mod regexp;
mod set;
mod string;
mod symbol;
mod timers;
mod typed_array;

pub use array::{Array, ArrayIter};
pub use buffer::{ArrayBuffer, DataView};
pub use date::Date;
pub use error::{Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, UriError};
pub use function::{Function, IntoFunction, IntoResult};
pub use global::{
    decode_uri, decode_uri_component, encode_uri, encode_uri_component, global, is_finite, is_nan,
    parse_float, parse_int, structured_clone,
};
pub use iterator::{AsyncIterator, IntoIter, Iterator, IteratorNext, try_iter};
pub use json::JSON;
pub use map::Map;
pub use math::Math;
pub use object::Object;
pub use promise::{JsFuture, Promise, future_to_promise};
pub use reflect::Reflect;
pub use regexp::RegExp;
pub use set::Set;
pub use string::JsString;
pub use symbol::Symbol;
pub use timers::{
    cancel_animation_frame, clear_interval, clear_timeout, queue_microtask,
    request_animation_frame, set_interval, set_timeout, sleep,
};
pub use typed_array::{
    BigInt64Array, BigUint64Array, Float32Array, Float64Array, Int8Array, Int16Array, Int32Array,
    Uint8Array, Uint8ClampedArray, Uint16Array, Uint32Array,
};
