//! Adds; exported by hand.

#![cfg_attr(not(feature = "std"), no_std)]

use sizes as _;

#[unsafe(no_mangle)]
pub extern "C" fn add(left: usize, right: usize) -> usize {
    left + right
}
