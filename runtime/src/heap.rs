//! The allocator's two functions, as the glue calls them.
//!
//! They are linked only into modules in which a type names them in its descriptor.

use alloc::alloc::{Layout, alloc, dealloc};

/// The function that allocates, by address.
pub(crate) const ALLOCATE: extern "C" fn(usize, usize) -> *mut u8 = allocate;
/// The function that frees, by address.
pub(crate) const FREE: extern "C" fn(*mut u8, usize, usize) = free;

/// Allocates `size` bytes aligned to `align`. Null when there is no memory left.
extern "C" fn allocate(size: usize, align: usize) -> *mut u8 {
    match Layout::from_size_align(size, align) {
        // An empty block has no memory; its alignment is a valid dangling address.
        Ok(layout) if size == 0 => layout.align() as *mut u8,
        // SAFETY: the size is not zero.
        Ok(layout) => unsafe { alloc(layout) },
        Err(_) => core::ptr::null_mut(),
    }
}

/// Frees a block of `size` bytes aligned to `align`.
extern "C" fn free(ptr: *mut u8, size: usize, align: usize) {
    if size != 0 {
        // SAFETY: the glue passes what `allocate` or a result gave it, once.
        unsafe { dealloc(ptr, Layout::from_size_align_unchecked(size, align)) };
    }
}
