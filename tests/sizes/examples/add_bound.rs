//! Adds; exported by minibind.

#![cfg_attr(not(feature = "std"), no_std)]

use minibind::export;
use sizes as _;

#[export]
fn add(left: usize, right: usize) -> usize {
    left + right
}
