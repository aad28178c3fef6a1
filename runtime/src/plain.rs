//! Numbers as bytes.

/// A number of 8 to 64 bits: any bytes are one, and it has no padding.
///
/// # Safety
/// Both must hold of the type.
pub unsafe trait Plain: Copy + 'static {}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        // SAFETY: a number.
        unsafe impl Plain for $ty {}
    )*};
}
plain!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 f32 f64);
