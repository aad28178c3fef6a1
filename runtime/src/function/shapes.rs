//! The shapes of functions: how many parameters there are, and which are references to anything.

/// Calls a macro for each shape, for `Fn` and for `FnMut`: with the name of the trait, whether a
/// function must not run twice at a time, and the parameters, each `val` or `ref`, the bound that its
/// type has for that, and its names: the type, the value, the numbers, the index.
///
/// `dyn Fn(&T)` takes references that live as long as the call. It is another type than `dyn Fn(A)`
/// is for any `A`.
macro_rules! each_shape {
    ($to:ident) => {
        $crate::function::shapes::each_shape! {
            $to
            [] [val] [val val] [val val val] [val val val val] [val val val val val]
            [val val val val val val] [val val val val val val val]
            [val val val val val val val val]
            [ref] [ref val] [val ref] [ref ref]
            [ref val val] [val ref val] [val val ref]
            [ref ref val] [ref val ref] [val ref ref] [ref ref ref]
        }
    };
    ($to:ident $($kinds:tt)*) => {$(
        $crate::function::shapes::name_parameters! { $to [Fn false] $kinds }
        $crate::function::shapes::name_parameters! { $to [FnMut true] $kinds }
    )*};
}
pub(super) use each_shape;

/// Gives each parameter its names.
macro_rules! name_parameters {
    ($to:ident $named:tt $kinds:tt) => {
        $crate::function::shapes::name_parameters! {
            $to $named $kinds
            [
                (A a a0 a1 a2 0) (B b b0 b1 b2 1) (C c c0 c1 c2 2) (D d d0 d1 d2 3)
                (E e e0 e1 e2 4) (F f f0 f1 f2 5) (G g g0 g1 g2 6) (H h h0 h1 h2 7)
            ]
        }
    };
    ($to:ident [$($named:tt)*] [] $names:tt) => {
        $to! { $($named)* }
    };
    ($to:ident [$($named:tt)*] [val $($kinds:ident)*] [$name:tt $($names:tt)*]) => {
        $crate::function::shapes::name_parameters! {
            $to [$($named)* val [] $name,] [$($kinds)*] [$($names)*]
        }
    };
    ($to:ident [$($named:tt)*] [ref $($kinds:ident)*] [$name:tt $($names:tt)*]) => {
        $crate::function::shapes::name_parameters! {
            $to [$($named)* ref [?Sized +] $name,] [$($kinds)*] [$($names)*]
        }
    };
}
pub(super) use name_parameters;

/// The type of a parameter.
macro_rules! parameter {
    (val $($lifetime:lifetime)? $A:ident) => { $A };
    (ref $($lifetime:lifetime)? $A:ident) => { &$($lifetime)? $A };
}
pub(super) use parameter;
