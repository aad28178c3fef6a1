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

fn main() {
    assert_eq!(add_u8(1, 2), 3);
    assert_eq!(add_f64(1.0, 2.0), 3.0);
    assert_eq!(fixed(1), 4);
}
