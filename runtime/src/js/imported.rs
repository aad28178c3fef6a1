//! What `#[import]` declares that is no function: classes and values of JavaScript.

use crate::describe::{ConstText, Sink, describe_text};
use crate::wire::ty;
use core::cell::OnceCell;
use core::fmt;
use core::ops::Deref;

/// A value of JavaScript that is read when it is first used, and kept.
pub struct ImportedStatic<T> {
    value: OnceCell<T>,
    read: fn() -> T,
}

// SAFETY: an instance runs one thing at a time. Elsewhere there is no JavaScript to read from, and
// so no value.
unsafe impl<T> Sync for ImportedStatic<T> {}

impl<T> ImportedStatic<T> {
    /// A value that `read`, an imported function, gives.
    pub const fn new(read: fn() -> T) -> Self {
        ImportedStatic { value: OnceCell::new(), read }
    }
}

impl<T> Deref for ImportedStatic<T> {
    type Target = T;

    fn deref(&self) -> &T {
        if let Some(value) = self.value.get() {
            return value;
        }
        // Reading may read this very value, whose first answer stays.
        let value = (self.read)();
        self.value.get_or_init(|| value)
    }
}

impl<T: fmt::Debug> fmt::Debug for ImportedStatic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// Describes an imported class by its symbol.
pub fn describe_imported<S: ConstText>(sink: &mut impl Sink) {
    sink.word(ty::IMPORTED);
    describe_text::<S>(sink);
}

/// Makes a class of JavaScript a type of Rust: its visibility and name, the class that it extends,
/// and its symbol.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_imported {
    ($(#[$meta:meta])* $vis:vis struct $name:ident, $symbol:expr $(;)?) => {
        $crate::__minibind_imported_class!($(#[$meta])* $vis $name, $crate::JsValue, $symbol);
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident: $parent:ty, $symbol:expr $(;)?) => {
        $crate::__minibind_imported_class!($(#[$meta])* $vis $name, $parent, $symbol);

        impl ::core::convert::From<$name> for $parent {
            fn from(object: $name) -> $parent {
                object.0
            }
        }

        impl ::core::convert::AsRef<$parent> for $name {
            fn as_ref(&self) -> &$parent {
                &self.0
            }
        }
    };
}

/// The part of [`__minibind_imported`] that does not depend on whether the class extends another.
#[doc(hidden)]
#[macro_export]
macro_rules! __minibind_imported_class {
    ($(#[$meta:meta])* $vis:vis $name:ident, $parent:ty, $symbol:expr) => {
        $(#[$meta])*
        #[repr(transparent)]
        $vis struct $name($parent);

        const _: () = {
            impl $crate::rt::Describe for $name {
                fn describe(sink: &mut impl $crate::rt::Sink) {
                    struct Symbol;
                    impl $crate::rt::ConstText for Symbol {
                        const TEXT: &'static ::core::primitive::str = $symbol;
                    }
                    $crate::rt::describe_imported::<Symbol>(sink);
                }
            }

            // SAFETY: as for the value inside.
            unsafe impl $crate::rt::Handle for $name {
                #[inline(always)]
                unsafe fn from_handle(handle: ::core::primitive::u32) -> Self {
                    // SAFETY: as the caller's.
                    $name(unsafe { $crate::rt::Handle::from_handle(handle) })
                }

                #[inline(always)]
                fn handle(&self) -> ::core::primitive::u32 {
                    $crate::rt::Handle::handle(&self.0)
                }
            }

            $crate::__minibind_handles!([] $name;);

            impl ::core::clone::Clone for $name {
                fn clone(&self) -> Self {
                    $name(::core::clone::Clone::clone(&self.0))
                }
            }

            impl ::core::cmp::PartialEq for $name {
                fn eq(&self, other: &Self) -> ::core::primitive::bool {
                    self.0 == other.0
                }
            }

            impl ::core::cmp::Eq for $name {}

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Debug::fmt(&self.0, f)
                }
            }

            impl ::core::ops::Deref for $name {
                type Target = $parent;

                fn deref(&self) -> &$parent {
                    &self.0
                }
            }

            impl ::core::convert::AsRef<$crate::JsValue> for $name {
                fn as_ref(&self) -> &$crate::JsValue {
                    ::core::convert::AsRef::as_ref(&self.0)
                }
            }

            impl ::core::convert::From<$name> for $crate::JsValue {
                fn from(object: $name) -> $crate::JsValue {
                    ::core::convert::Into::into(object.0)
                }
            }

            /// Takes a value for an object of the class, as `unchecked_into`.
            impl ::core::convert::From<$crate::JsValue> for $name {
                fn from(value: $crate::JsValue) -> $name {
                    $crate::JsCast::unchecked_from(value)
                }
            }

            #[diagnostic::do_not_recommend]
            impl $crate::rt::ThrownError for $name {
                fn into_thrown(self) -> $crate::rt::Thrown {
                    $crate::rt::ThrownError::into_thrown($crate::JsValue::from(self))
                }
            }

            #[cfg(target_family = "wasm")]
            #[link(wasm_import_module = "minibind")]
            unsafe extern "C-unwind" {
                #[link_name = ::core::concat!("instance:", $symbol)]
                safe fn is_instance(handle: ::core::primitive::u32) -> ::core::primitive::u32;
            }
            #[cfg(not(target_family = "wasm"))]
            fn is_instance(_: ::core::primitive::u32) -> ::core::primitive::u32 {
                $crate::rt::no_javascript()
            }

            impl $crate::JsCast for $name {
                fn instanceof(value: &$crate::JsValue) -> ::core::primitive::bool {
                    is_instance($crate::rt::Handle::handle(value)) != 0
                }

                fn unchecked_from(value: $crate::JsValue) -> Self {
                    $name($crate::JsCast::unchecked_from(value))
                }

                fn unchecked_from_ref(value: &$crate::JsValue) -> &Self {
                    let value = ::core::ptr::from_ref(value).cast::<Self>();
                    // SAFETY: it is nothing but the value inside.
                    unsafe { &*value }
                }
            }
        };
    };
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use crate::abi::{FromJs, IntoJs};
    use crate::convert::tests::tags;
    use crate::js::{JsCast, JsValue};
    use crate::pass::{Pass, Passing};
    use crate::rt::{Handle, ImportedStatic};
    use crate::wire::ty;
    use std::cell::Cell;
    use std::string::{String, ToString};
    use std::thread_local;
    use std::vec::Vec;

    crate::rt::imported! {
        /// A class.
        struct Node, "node";
    }
    crate::rt::imported! {
        /// A class that extends another.
        struct Leaf: Node, "leaf";
    }

    const NODE: u32 = u32::from_le_bytes(*b"node");
    const LEAF: u32 = u32::from_le_bytes(*b"leaf");

    #[test]
    fn classes_are_described_by_their_symbol() {
        assert_eq!(tags::<Node>(), [ty::IMPORTED, 4, NODE]);
        assert_eq!(tags::<&Leaf>(), [ty::REF, ty::IMPORTED, 4, LEAF]);
        assert_eq!(tags::<Option<&Node>>(), [ty::OPTION, ty::REF, ty::IMPORTED, 4, NODE]);
        assert_eq!(tags::<Vec<Node>>(), [ty::LIST, ty::IMPORTED, 4, NODE]);
        assert_eq!(tags::<&JsValue>(), [ty::REF, ty::JS_VALUE]);
    }

    #[test]
    fn an_object_is_its_handle() {
        // SAFETY: fixed handles are nobody's, and each is lifted once.
        unsafe {
            let mut anchor = Leaf::lift(1).expect("an object");
            assert_eq!(Leaf::get(&mut anchor).plain(), 1);
            let mut anchor = <&Leaf>::lift(1).expect("an object");
            assert_eq!(<&Leaf>::get(&mut anchor).handle(), 1);
            let mut anchor = <Option<&Leaf>>::lift(-2).expect("an option");
            assert!(<Option<&Leaf>>::get(&mut anchor).is_none());

            let leaf = Leaf::from_handle(3);
            let mut passing = Passing::new();
            assert_eq!(<&Leaf as Pass>::words(&mut (&leaf).keep(), &mut passing), 3);
            assert_eq!(<Option<&Leaf>>::words(&mut Some(&leaf).keep(), &mut passing), 3);
            assert_eq!(<Option<Leaf>>::words(&mut None::<Leaf>.keep(), &mut passing), -2);
            assert_eq!(Leaf::words(&mut leaf.keep(), &mut passing), 3);
        }
    }

    #[test]
    fn an_object_is_one_of_the_class_that_it_extends() {
        let leaf = Leaf::unchecked_from(JsValue::TRUE);
        assert_eq!(AsRef::<JsValue>::as_ref(&leaf).handle(), 2);
        assert_eq!(AsRef::<Node>::as_ref(&leaf).handle(), 2);
        let node: &Node = &leaf;
        assert_eq!(node.unchecked_ref::<Leaf>().handle(), 2);
        assert_eq!(JsValue::from(Node::from(leaf)).into_handle(), 2);
    }

    #[test]
    fn a_static_is_read_once() {
        thread_local! {
            static READ: Cell<u32> = const { Cell::new(0) };
        }
        static VERSION: ImportedStatic<String> = ImportedStatic::new(|| {
            READ.set(READ.get() + 1);
            "1.2".to_string()
        });
        assert_eq!(READ.get(), 0);
        assert_eq!(*VERSION, "1.2");
        assert_eq!(VERSION.len(), 3);
        assert_eq!(READ.get(), 1);
    }
}
