//! Constants: of every scalar type, computed ones, and text with all that needs quoting.

use minibind::export;

#[export]
pub const ANSWER: u32 = 42;
#[export]
pub const LOWEST_I8: i8 = i8::MIN;
#[export]
pub const HIGHEST_U16: u16 = u16::MAX;
#[export]
pub const LOWEST_I32: i32 = i32::MIN;
#[export]
pub const HIGHEST_U32: u32 = u32::MAX;
#[export]
pub const SIZE: usize = 3 * 7 * size_of::<u64>();
#[export]
pub const HALF: f32 = 0.5;
/// The ratio of a circle's circumference to its diameter.
#[export]
pub const PI: f64 = std::f64::consts::PI;
#[export]
pub const NOT_A_NUMBER: f64 = f64::NAN;
#[export]
pub const MINUS_ZERO: f64 = -0.0;
#[export]
pub const BEYOND: f64 = f64::INFINITY;
#[export]
pub const BELOW: f64 = f64::NEG_INFINITY;
#[export]
pub const TINY: f64 = 5e-324;
#[export]
pub const LOWEST_I64: i64 = i64::MIN;
#[export]
pub const HIGHEST_U64: u64 = u64::MAX;
#[export]
pub const LOWEST_I128: i128 = i128::MIN;
#[export]
pub const HIGHEST_U128: u128 = u128::MAX;
#[export]
pub const YES: bool = true;
#[export]
pub const NO: bool = !YES;
#[export]
pub const LETTER: char = 'ß';
#[export]
pub const SMILE: char = '😀';
#[export]
pub const NUL: char = '\0';
#[export]
pub const NAME: &str = "minibind";
#[export]
pub const EMPTY: &str = "";
#[export]
pub const ODD: &str = "a\"b'c`d\\e\n\r\t\0\u{8}\u{7f}\u{2028}\u{2029}\u{feff}${x}</script>é😀*/";
#[export]
pub const COMPUTED: &str = concat!("one", "+", "two");
#[export]
pub const STATIC: &'static str = NAME;
#[export(name = "renamed")]
pub const BEFORE: u8 = 1;

#[export(namespace = "limits.small")]
const MAX: u8 = 255;
#[export(namespace = "limits")]
const MAX_BIG: u64 = 1 << 63;

/// So that the module has a function, too.
#[export(namespace = "limits")]
fn is_small(value: u32) -> bool {
    value <= MAX.into()
}
