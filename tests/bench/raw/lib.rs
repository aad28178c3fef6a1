//! The floor: the functions of `functions.rs` as somebody would export them by hand. `index.mjs` calls them.
//!
//! Whatever is no number crosses in one buffer that never moves: nothing is allocated, nothing is freed and
//! nothing is checked.

use std::cell::UnsafeCell;
use std::sync::LazyLock;

const ASCII: &str = include_str!("../ascii.txt");

/// What lies ready to be handed out.
struct Ready {
    accents: String,
    mixture: Vec<char>,
    floats: Vec<f32>,
    names: Vec<String>,
    /// Where each name is, and how long.
    places: Vec<[usize; 2]>,
    records: Vec<Record>,
}

#[repr(C)]
struct Record {
    score: f64,
    id: u32,
    length: usize,
    name: *const u8,
}

// SAFETY: the module has one thread.
unsafe impl Send for Ready {}
// SAFETY: as above.
unsafe impl Sync for Ready {}

static READY: LazyLock<Ready> = LazyLock::new(|| {
    let names: Vec<String> = (0..10_000).map(|id| format!("n{id:04}")).collect();
    let record = |(name, id): (&String, u32)| Record {
        score: f64::from(id) * 0.5,
        id,
        length: name.len(),
        name: name.as_ptr(),
    };
    Ready {
        accents: "é".repeat(100),
        mixture: "éßжΩ漢字한az ".repeat(12).chars().collect(),
        floats: (0u16..2000).map(f32::from).collect(),
        places: names.iter().map(|name| [name.as_ptr() as usize, name.len()]).collect(),
        records: names.iter().zip(0..).map(record).collect(),
        names,
    }
});

const SIZE: usize = 4 << 20;

#[repr(align(16))]
struct Buffer(UnsafeCell<[u8; SIZE]>);

// SAFETY: the module has one thread.
unsafe impl Sync for Buffer {}

static BUFFER: Buffer = Buffer(UnsafeCell::new([0; SIZE]));

mod host {
    #[link(wasm_import_module = "host")]
    unsafe extern "C" {
        pub(crate) safe fn mix(left: f64, right: f64) -> f64;
        pub(crate) safe fn sin(number: f64) -> f64;
        pub(crate) safe fn ending(text: *const u8, length: usize) -> u32;
        pub(crate) safe fn word(index: u32, is_long: bool) -> usize;
        pub(crate) safe fn call(number: f64) -> f64;
    }
}

/// Makes all that lies ready, so that no call does.
#[unsafe(no_mangle)]
extern "C" fn prepare() -> *const u8 {
    LazyLock::force(&READY);
    BUFFER.0.get().cast()
}

/// The start of the buffer, of which JavaScript has written so much.
fn buffer<T>(count: usize) -> &'static mut [T] {
    // SAFETY: JavaScript writes what the function that it calls reads; one call at a time uses the buffer.
    unsafe { std::slice::from_raw_parts_mut(BUFFER.0.get().cast(), count) }
}

/// Copies text into the buffer.
fn give(text: &str) -> usize {
    buffer(text.len()).copy_from_slice(text.as_bytes());
    text.len()
}

#[unsafe(no_mangle)]
extern "C" fn noop() {}

#[unsafe(no_mangle)]
extern "C" fn add(left: u32, right: u32) -> u32 {
    left.wrapping_add(right)
}

#[unsafe(no_mangle)]
extern "C" fn scale(number: f64) -> f64 {
    number * 1.5
}

#[unsafe(no_mangle)]
extern "C" fn even(number: i32) -> bool {
    number % 2 == 0
}

#[unsafe(no_mangle)]
extern "C" fn length(length: usize) -> usize {
    buffer::<u8>(length).len()
}

#[unsafe(no_mangle)]
extern "C" fn lengths(left: usize, right: usize) -> usize {
    left + right
}

#[unsafe(no_mangle)]
extern "C" fn greet(length: usize) -> usize {
    let buffer = buffer::<u8>(length + 8);
    buffer.copy_within(..length, 7);
    buffer[..7].copy_from_slice(b"Hello, ");
    buffer[length + 7] = b'!';
    length + 8
}

#[unsafe(no_mangle)]
extern "C" fn text(from: usize, length: usize) -> usize {
    give(&ASCII[from..from + length])
}

#[unsafe(no_mangle)]
extern "C" fn accents(from: usize, length: usize) -> usize {
    give(&READY.accents[from * 2..(from + length) * 2])
}

#[unsafe(no_mangle)]
extern "C" fn mixture(from: usize, length: usize) -> usize {
    let mut end = 0;
    for &char in &READY.mixture[from..from + length] {
        end += char.encode_utf8(&mut buffer(end + 4)[end..]).len();
    }
    end
}

#[unsafe(no_mangle)]
extern "C" fn ends(length: usize) -> f32 {
    let numbers = buffer::<f32>(length);
    numbers[0] + numbers[length - 1]
}

#[unsafe(no_mangle)]
extern "C" fn bump(length: usize) {
    buffer::<f32>(length)[0] += 1.0;
}

#[unsafe(no_mangle)]
extern "C" fn ramp(from: usize, length: usize) {
    buffer(length).copy_from_slice(&READY.floats[from..from + length]);
}

/// Takes and gives a number and a flag: whether there is one.
#[unsafe(no_mangle)]
extern "C" fn optional(number: f64, is_some: bool) -> bool {
    buffer(1)[0] = number + 1.0;
    is_some
}

#[unsafe(no_mangle)]
extern "C" fn find(from: usize) -> usize {
    if from < 100 { give(&ASCII[from..from + 8]) } else { 0 }
}

/// Writes the number; gives whether it is a failure.
#[unsafe(no_mangle)]
extern "C" fn check(number: u32) -> bool {
    buffer(1)[0] = number.wrapping_add(1);
    number == u32::MAX
}

#[unsafe(no_mangle)]
extern "C" fn names() -> *const [usize; 2] {
    READY.places.as_ptr()
}

/// Sums up what JavaScript has written: the length of each.
#[unsafe(no_mangle)]
extern "C" fn count(count: usize) -> usize {
    buffer::<usize>(count).iter().sum()
}

#[unsafe(no_mangle)]
extern "C" fn record(index: usize) -> *const Record {
    &raw const READY.records[index]
}

#[unsafe(no_mangle)]
extern "C" fn records() -> *const Record {
    READY.records.as_ptr()
}

#[unsafe(no_mangle)]
extern "C" fn total(count: usize) -> f64 {
    let records = buffer::<Record>(count);
    records.iter().map(|r| f64::from(r.id) + r.length as f64 + r.score).sum()
}

#[unsafe(no_mangle)]
extern "C" fn counter_new(value: u32) -> *mut u32 {
    Box::into_raw(Box::new(value))
}

/// # Safety
/// The pointer is one of `counter_new`.
#[unsafe(no_mangle)]
unsafe extern "C" fn counter_free(counter: *mut u32) {
    // SAFETY: as the caller says.
    drop(unsafe { Box::from_raw(counter) });
}

/// # Safety
/// The pointer is one of `counter_new`.
#[unsafe(no_mangle)]
unsafe extern "C" fn counter_increment(counter: *mut u32) -> u32 {
    // SAFETY: as the caller says.
    let value = unsafe { &mut *counter };
    *value = value.wrapping_add(1);
    *value
}

/// # Safety
/// The pointer is one of `counter_new`.
#[unsafe(no_mangle)]
unsafe extern "C" fn counter_value(counter: *const u32) -> u32 {
    // SAFETY: as the caller says.
    unsafe { *counter }
}

#[unsafe(no_mangle)]
extern "C" fn mixes(count: u32) -> f64 {
    (0..count).fold(0.0, |sum, index| host::mix(sum, f64::from(index)))
}

#[unsafe(no_mangle)]
extern "C" fn sines(count: u32) -> f64 {
    (0..count).map(|index| host::sin(f64::from(index))).sum()
}

#[unsafe(no_mangle)]
extern "C" fn endings(count: u32, length: usize) -> u32 {
    let text = |index: u32| ASCII[index as usize & 63..].as_ptr();
    (0..count).map(|index| host::ending(text(index), length)).sum()
}

#[unsafe(no_mangle)]
extern "C" fn words(count: u32, are_long: bool) -> usize {
    let read = |length: usize| length + usize::from(buffer::<u8>(length)[length - 1]);
    (0..count).map(|index| read(host::word(index, are_long))).sum()
}

#[unsafe(no_mangle)]
extern "C" fn call_back(count: u32) -> f64 {
    (0..count).map(|index| host::call(f64::from(index))).sum()
}
