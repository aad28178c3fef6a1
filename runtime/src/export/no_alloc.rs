//! The macros of the kinds of types that need an allocator, in a build without one.

/// Refuses a class.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_class {
    ($ty:ty, $symbol:expr) => {
        ::core::compile_error!("a class needs the feature `alloc` of minibind");
    };
}

/// Refuses an object or an enum with data.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_value {
    ($ty:ty, $symbol:expr) => {
        ::core::compile_error!(
            "an object or an enum with data needs the feature `alloc` of minibind"
        );
    };
}

/// Refuses an exported error.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_error {
    ($ty:ty, $symbol:expr, { $($items:tt)* }, |$error:ident| $value:expr) => {
        ::core::compile_error!(
            "an exported error needs the feature `alloc` of minibind; without it, return one that is not exported"
        );
    };
}
