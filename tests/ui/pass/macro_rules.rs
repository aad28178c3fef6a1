//! Items that a macro writes.

macro_rules! adders {
    ($($name:ident: $ty:ty;)*) => {$(
        #[minibind::export]
        fn $name(left: $ty, right: $ty) -> $ty {
            left + right
        }
    )*};
}
adders! {
    add_u8: u8;
    add_f64: f64;
}

macro_rules! fixed {
    ($value:expr) => {
        #[minibind::export]
        const FIXED: u32 = $value;

        #[minibind::export]
        fn fixed(value: u32) -> u32 {
            value + FIXED
        }
    };
}
fixed!(3);

macro_rules! boxes {
    ($($name:ident: $ty:ty, $kind:ident;)*) => {$(
        #[minibind::export]
        pub struct $name {
            pub value: $ty,
        }

        #[minibind::export]
        impl $name {
            pub fn new(value: $ty) -> Self {
                Self { value }
            }

            pub fn doubled(&self) -> $ty {
                self.value + self.value
            }
        }

        #[minibind::export]
        pub enum $kind {
            Unit,
            Data { value: $ty },
        }
    )*};
}
boxes! {
    Small: u8, SmallKind;
    Large: f64, LargeKind;
}

macro_rules! display {
    ($ty:ty, $text:expr) => {
        #[minibind::export]
        impl std::fmt::Display for $ty {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($text)
            }
        }
    };
}
display!(Small, "small");

fn main() {
    assert_eq!((Small::new(1).doubled(), Large::new(1.0).doubled()), (2, 2.0));
    assert_eq!(Small::new(1).to_string(), "small");
    let _ = (SmallKind::Unit, SmallKind::Data { value: 1 });
    let _ = (LargeKind::Unit, LargeKind::Data { value: 1.0 });
    assert_eq!(add_u8(1, 2), 3);
    assert_eq!(add_f64(1.0, 2.0), 3.0);
    assert_eq!(fixed(1), 4);
}
