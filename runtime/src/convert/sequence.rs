//! Sequences of numbers: slices, fixed arrays, vectors and boxed slices.

use crate::abi::{Direct, FromJs, IntoJs, ReturnType, code_tag};
use crate::area::{set_result, text_start};
use crate::describe::{Describe, Sink, describe_arena, describe_result_area, describe_text_area};
use crate::wire::{
    area::{SHORT_ELEMENTS, TEXT_BYTES},
    ty,
};

/// A number that JavaScript keeps in typed arrays: 8 to 64 bits.
#[diagnostic::on_unimplemented(
    message = "sequences of `{Self}` cannot cross to or from JavaScript",
    label = "`{Self}` is not a number of 8 to 64 bits",
    note = "slices, vectors and arrays of `i8` to `i64`, `u8` to `u64`, `f32` and `f64` can"
)]
pub trait Element: Copy + Describe + 'static {}
macro_rules! element {
    ($($ty:ty)*) => {$(impl Element for $ty {})*};
}
element!(i8 u8 i16 u16 i32 u32 isize usize i64 u64 f32 f64);

fn describe_sequence<N: Element>(tag: u32, sink: &mut impl Sink) {
    describe_arena(sink);
    describe_result_area(sink);
    describe_text_area(sink);
    sink.word(tag);
    N::describe(sink);
}

/// Numbers where the glue wrote them: address and count.
type Range = (usize, usize);

macro_rules! borrowed {
    ($ty:ty, $tag:ident, $make:path, $cast:ty) => {
        impl<'a, N: Element> Describe for $ty {
            fn describe(sink: &mut impl Sink) {
                describe_sequence::<N>(ty::$tag, sink);
            }
        }

        impl<'a, N: Element> Direct for $ty {}

        // SAFETY: the glue writes `count` numbers, aligned, and leaves them alone until the call
        // returns; it refuses arguments that overlap a mutable one.
        unsafe impl<'a, N: Element> FromJs<'a> for $ty {
            type Abi = Range;
            type OptionAbi = Range;
            type Anchor = Range;

            #[inline]
            unsafe fn lift(abi: Range) -> Range {
                abi
            }

            #[inline]
            unsafe fn lift_option(abi: Range) -> Option<Range> {
                (abi.0 != 0).then_some(abi)
            }

            #[inline]
            unsafe fn get(&mut (ptr, count): &'a mut Range) -> $ty {
                // SAFETY: see the impl.
                unsafe { $make(ptr as $cast, count) }
            }
        }
    };
}
borrowed!(&'a [N], SLICE, core::slice::from_raw_parts, *const N);
borrowed!(&'a mut [N], SLICE_MUT, core::slice::from_raw_parts_mut, *mut N);

/// Copies a few numbers into the text area.
#[inline]
fn put_short<N: Element>(numbers: &[N]) {
    const { assert!(SHORT_ELEMENTS * size_of::<u64>() <= TEXT_BYTES) };
    debug_assert!(size_of_val(numbers) <= TEXT_BYTES);
    // SAFETY: in bounds and aligned to 16, and no numbers lie in the area.
    unsafe { core::ptr::copy_nonoverlapping(numbers.as_ptr(), text_start().cast(), numbers.len()) };
}

macro_rules! returned_by_code {
    ([$($generics:tt)*] $ty:ty: $return:expr) => {
        impl<$($generics)*> ReturnType for $ty {
            type Plain = i32;
            type Tagged = i32;

            #[inline]
            fn tag(tag: u32) -> i32 {
                code_tag(tag)
            }
        }

        impl<$($generics)*> IntoJs for $ty {
            #[inline]
            fn plain(self) -> i32 {
                $return(self)
            }

            #[inline]
            fn tagged(self) -> i32 {
                self.plain()
            }
        }
    };
}

returned_by_code!([N: Element] &[N]: |numbers: &[N]| {
    set_result(0, numbers.as_ptr() as usize as u32);
    numbers.len() as i32
});

/// Whether an array is returned through the text area and not in a block of its own.
const fn is_short_array<N, const K: usize>() -> bool {
    size_of::<[N; K]>() <= TEXT_BYTES
}

impl<N: Element, const K: usize> Describe for [N; K] {
    fn describe(sink: &mut impl Sink) {
        describe_arena(sink);
        describe_result_area(sink);
        describe_text_area(sink);
        #[cfg(feature = "alloc")]
        if const { !is_short_array::<N, K>() } {
            crate::describe::describe_heap(sink);
        }
        sink.word(ty::ARRAY);
        sink.word(K as u32);
        N::describe(sink);
    }
}

impl<N: Element, const K: usize> Direct for [N; K] {}

// SAFETY: the glue writes K numbers, aligned.
unsafe impl<'a, N: Element, const K: usize> FromJs<'a> for [N; K] {
    type Abi = usize;
    type OptionAbi = usize;
    type Anchor = [N; K];

    #[inline]
    unsafe fn lift(abi: usize) -> [N; K] {
        // SAFETY: see the impl.
        unsafe { (abi as *const [N; K]).read() }
    }

    #[inline]
    unsafe fn lift_option(abi: usize) -> Option<[N; K]> {
        // SAFETY: as the caller's.
        (abi != 0).then(|| unsafe { Self::lift(abi) })
    }

    #[inline]
    unsafe fn get(anchor: &'a mut [N; K]) -> [N; K] {
        *anchor
    }
}

returned_by_code!([N: Element, const K: usize] [N; K]: |numbers: [N; K]| {
    if const { is_short_array::<N, K>() } {
        put_short(&numbers);
    } else {
        return_long_array(numbers);
    }
    0
});

#[cfg(feature = "alloc")]
fn return_long_array<N: Element, const K: usize>(numbers: [N; K]) {
    let block = alloc::boxed::Box::into_raw(alloc::boxed::Box::new(numbers));
    set_result(0, block as usize as u32);
}

#[cfg(not(feature = "alloc"))]
fn return_long_array<N: Element, const K: usize>(_: [N; K]) {
    const {
        assert!(
            is_short_array::<N, K>(),
            "without the feature `alloc` an array of at most 1024 bytes can be returned; return a slice"
        )
    };
}

impl<N: Element, const K: usize> Describe for &[N; K] {
    fn describe(sink: &mut impl Sink) {
        <[N; K]>::describe(sink);
    }
}

impl<N: Element, const K: usize> Direct for &[N; K] {}

// SAFETY: as for the array itself.
unsafe impl<'a, N: Element, const K: usize> FromJs<'a> for &'a [N; K] {
    type Abi = usize;
    type OptionAbi = usize;
    type Anchor = usize;

    #[inline]
    unsafe fn lift(abi: usize) -> usize {
        abi
    }

    #[inline]
    unsafe fn lift_option(abi: usize) -> Option<usize> {
        (abi != 0).then_some(abi)
    }

    #[inline]
    unsafe fn get(anchor: &'a mut usize) -> &'a [N; K] {
        // SAFETY: see the impl.
        unsafe { &*(*anchor as *const [N; K]) }
    }
}

returned_by_code!([N: Element, const K: usize] &[N; K]: |numbers: &[N; K]| (*numbers).plain());

#[cfg(feature = "alloc")]
mod owned {
    use super::*;
    use crate::abi::Held;
    use crate::describe::describe_heap;
    use alloc::boxed::Box;
    use alloc::vec::Vec;

    fn return_owned<N: Element>(numbers: Vec<N>) -> i32 {
        if numbers.len() <= SHORT_ELEMENTS {
            put_short(&numbers);
            return numbers.len() as i32;
        }
        let numbers = core::mem::ManuallyDrop::new(numbers);
        set_result(0, numbers.as_ptr() as usize as u32);
        set_result(1, numbers.capacity() as u32);
        numbers.len() as i32
    }

    /// # Safety
    /// `ptr` is a block of `count` numbers that is now the caller's.
    #[inline]
    unsafe fn adopt<N: Element>((ptr, count): Range) -> Vec<N> {
        // SAFETY: as the caller's; the glue allocated just these numbers.
        unsafe { Vec::from_raw_parts(ptr as *mut N, count, count) }
    }

    macro_rules! owned_sequence {
        ($($ty:ty: $from:expr, $into:expr;)*) => {$(
            impl<N: Element> Describe for $ty {
                fn describe(sink: &mut impl Sink) {
                    describe_heap(sink);
                    describe_sequence::<N>(ty::VEC, sink);
                }
            }

            impl<N: Element> Direct for $ty {}

            // SAFETY: the glue writes `count` numbers and hands a block over once.
            unsafe impl<'a, N: Element> FromJs<'a> for $ty {
                type Abi = Range;
                type OptionAbi = Range;
                type Anchor = Held<$ty>;

                #[inline]
                unsafe fn lift(abi: Range) -> Held<$ty> {
                    // SAFETY: as the caller's.
                    Held::new($from(unsafe { adopt(abi) }))
                }

                #[inline]
                unsafe fn lift_option(abi: Range) -> Option<Held<$ty>> {
                    // SAFETY: as the caller's.
                    (abi.0 != 0).then(|| unsafe { Self::lift(abi) })
                }

                #[inline]
                unsafe fn get(anchor: &'a mut Held<$ty>) -> $ty {
                    // SAFETY: as the caller's.
                    unsafe { anchor.take() }
                }
            }

            returned_by_code!([N: Element] $ty: |numbers: $ty| return_owned($into(numbers)));
        )*};
    }
    owned_sequence! {
        Vec<N>: |numbers: Vec<N>| numbers, |numbers: Vec<N>| numbers;
        Box<[N]>: Vec::into_boxed_slice, |numbers: Box<[N]>| numbers.into_vec();
    }

    impl<N: Element> Describe for &Vec<N> {
        fn describe(sink: &mut impl Sink) {
            <Vec<N>>::describe(sink);
        }
    }

    impl<N: Element> Direct for &Vec<N> {}

    // SAFETY: as for the vector itself.
    unsafe impl<'a, N: Element> FromJs<'a> for &'a Vec<N> {
        type Abi = Range;
        type OptionAbi = Range;
        type Anchor = Vec<N>;

        #[inline]
        unsafe fn lift(abi: Range) -> Vec<N> {
            // SAFETY: as the caller's.
            unsafe { adopt(abi) }
        }

        #[inline]
        unsafe fn lift_option(abi: Range) -> Option<Vec<N>> {
            // SAFETY: as the caller's.
            (abi.0 != 0).then(|| unsafe { adopt(abi) })
        }

        #[inline]
        unsafe fn get(anchor: &'a mut Vec<N>) -> &'a Vec<N> {
            anchor
        }
    }

    returned_by_code!([N: Element] &Vec<N>: |numbers: &Vec<N>| return_owned(numbers.clone()));
}
