//! Objects and data enums: types that cross by value in the buffer. The expansion implements their
//! `Read` and `Write`.

/// Implements the rest of what they need to cross: by value and by reference.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_value {
    ($ty:ty, $symbol:expr) => {
        const _: () = {
            $crate::__minibind_describe_named!($ty, $symbol, describe_composite);
    $crate::__minibind_buffered!([] $ty;);
        };
    };
}
