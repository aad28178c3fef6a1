//! JavaScript's own values in Rust.

#[cfg(feature = "alloc")]
mod builtin;
pub(crate) mod cast;
mod convert;
pub(crate) mod error;
pub(crate) mod handle;
pub(crate) mod imported;
mod question;
pub(crate) mod value;

#[cfg(feature = "alloc")]
pub use builtin::*;
pub use cast::JsCast;
pub use value::{JsValue, throw};

/// Describes what values and the imports of `minibind::js` need: the area that texts go through, and
/// that of results which do not fit a register.
#[cfg(target_family = "wasm")]
#[unsafe(export_name = concat!("minibind:describe-import:minibind::js@0:0#", env!("CARGO_PKG_VERSION")))]
extern "C-unwind" fn describe_parts() {
    use crate::describe::{Describe, ImportSink, Sink, describe_arena, describe_result_area};
    use crate::wire;

    let sink = &mut ImportSink;
    sink.word(wire::FORMAT);
    sink.word(wire::item::BUILTINS);
    // Package, folder and file, of which nothing is to be known; line and column.
    for _ in 0..5 {
        sink.word(0);
    }
    describe_result_area(sink);
    describe_arena(sink);
    <()>::describe(sink);
}
