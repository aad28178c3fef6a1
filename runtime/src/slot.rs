//! Functions that JavaScript finds through the module's table: what a descriptor says of them.

/// Writes the index of each function: a name, its type, the function, and arguments to call it with.
///
/// It is never called here, but an optimizer that runs before the command must not take functions
/// that nothing calls through the table for dead.
macro_rules! describe_slots {
    ($sink:expr, $($function:ident: $ty:ty = $value:expr, ($($argument:expr),*);)*) => {{
        $(
            let $function = ::core::hint::black_box($value as $ty);
            $crate::describe::Sink::word($sink, $function as usize as u32);
        )*
        if ::core::hint::black_box(false) {
            // SAFETY: this is never reached.
            unsafe {
                $($function($($argument),*);)*
            }
        }
    }};
}
pub(crate) use describe_slots;
