//! For every type a function that gives back what it was given, in a namespace of the type's name.

use minibind::{JsValue, export};
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

macro_rules! scalars {
    ($($module:ident $namespace:literal: $ty:ty;)*) => {$(
        mod $module {
            use super::*;

            #[export(namespace = $namespace)]
            fn same(value: $ty) -> $ty {
                value
            }

            #[export(namespace = $namespace)]
            fn option(value: Option<$ty>) -> Option<$ty> {
                value
            }

            #[export(namespace = $namespace)]
            fn result(value: $ty) -> Result<$ty, String> {
                Ok(value)
            }

            #[export(namespace = $namespace)]
            fn both(value: Option<$ty>) -> Result<Option<$ty>, JsValue> {
                Ok(value)
            }

            /// Between others, and after text that may not fit its slot.
            #[export(namespace = $namespace)]
            fn third(first: &str, second: Option<String>, value: $ty, fourth: Vec<u16>) -> $ty {
                assert!(first.len() == fourth.len() && second.is_none_or(|text| text == first));
                value
            }
        }
    )*};
}

scalars! {
    scalar_i8 "scalar.i8": i8;
    scalar_u8 "scalar.u8": u8;
    scalar_i16 "scalar.i16": i16;
    scalar_u16 "scalar.u16": u16;
    scalar_i32 "scalar.i32": i32;
    scalar_u32 "scalar.u32": u32;
    scalar_isize "scalar.isize": isize;
    scalar_usize "scalar.usize": usize;
    scalar_f32 "scalar.f32": f32;
    scalar_f64 "scalar.f64": f64;
    scalar_i64 "scalar.i64": i64;
    scalar_u64 "scalar.u64": u64;
    scalar_i128 "scalar.i128": i128;
    scalar_u128 "scalar.u128": u128;
    scalar_bool "scalar.bool": bool;
    scalar_char "scalar.char": char;
    scalar_value "scalar.value": JsValue;
    text_string "text.string": String;
    text_box "text.box": Box<str>;
    text_rc "text.rc": Rc<str>;
    text_arc "text.arc": Arc<str>;
}

mod text {
    use super::*;

    #[export(namespace = "text.str")]
    fn same(value: &str) -> &str {
        value
    }

    #[export(namespace = "text.str")]
    fn option(value: Option<&str>) -> Option<&str> {
        value
    }

    #[export(namespace = "text.str")]
    fn result(value: &str) -> Result<&str, String> {
        Ok(value)
    }

    /// What was written is exactly this: its length in UTF-8 and its bytes.
    #[export(namespace = "text.str")]
    fn bytes(value: &str) -> Vec<u8> {
        assert!(std::str::from_utf8(value.as_bytes()).is_ok());
        value.as_bytes().to_vec()
    }

    #[export(namespace = "text.cow")]
    fn same_cow(value: Cow<'_, str>) -> Cow<'_, str> {
        value
    }

    #[export(namespace = "text.cow")]
    fn option_cow(value: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
        value
    }

    #[export(namespace = "text.ref")]
    fn same_ref(value: &String) -> String {
        value.clone()
    }
}

macro_rules! sequences {
    ($($module:ident $namespace:literal: $ty:ty;)*) => {$(
        mod $module {
            use super::*;

            #[export(namespace = $namespace)]
            fn vec(value: Vec<$ty>) -> Vec<$ty> {
                value
            }

            #[export(namespace = $namespace)]
            fn boxed(value: Box<[$ty]>) -> Box<[$ty]> {
                value
            }

            #[export(namespace = $namespace)]
            fn slice(value: &[$ty]) -> &[$ty] {
                value
            }

            #[export(namespace = $namespace)]
            fn vec_ref(value: &Vec<$ty>) -> Vec<$ty> {
                value.clone()
            }

            #[export(namespace = $namespace)]
            fn option(value: Option<Vec<$ty>>) -> Option<Vec<$ty>> {
                value
            }

            #[export(namespace = $namespace)]
            fn option_slice(value: Option<&[$ty]>) -> Result<Option<Vec<$ty>>, String> {
                Ok(value.map(<[$ty]>::to_vec))
            }

            #[export(namespace = $namespace, variadic)]
            fn rest(value: &[$ty]) -> Vec<$ty> {
                value.to_vec()
            }

            #[export(namespace = $namespace, view)]
            fn view(value: &[$ty]) -> &[$ty] {
                value
            }

            #[export(namespace = $namespace)]
            fn reverse(value: &mut [$ty]) {
                value.reverse();
            }

            #[export(namespace = $namespace)]
            fn join(first: &[$ty], second: Vec<$ty>, text: &str) -> Vec<$ty> {
                assert_eq!(text.chars().count(), first.len() + second.len());
                [first, &second].concat()
            }

            #[export(namespace = $namespace)]
            fn array5(value: [$ty; 5]) -> [$ty; 5] {
                value
            }

            #[export(namespace = $namespace)]
            fn array600(value: &[$ty; 600]) -> [$ty; 600] {
                *value
            }

            #[export(namespace = $namespace)]
            fn array5_option(value: Option<[$ty; 5]>) -> Option<[$ty; 5]> {
                value
            }
        }
    )*};
}

sequences! {
    sequence_i8 "sequence.i8": i8;
    sequence_u8 "sequence.u8": u8;
    sequence_i16 "sequence.i16": i16;
    sequence_u16 "sequence.u16": u16;
    sequence_i32 "sequence.i32": i32;
    sequence_u32 "sequence.u32": u32;
    sequence_isize "sequence.isize": isize;
    sequence_usize "sequence.usize": usize;
    sequence_f32 "sequence.f32": f32;
    sequence_f64 "sequence.f64": f64;
    sequence_i64 "sequence.i64": i64;
    sequence_u64 "sequence.u64": u64;
}
