//! Finds a prime by trial division; exported by minibind.

#![cfg_attr(not(feature = "std"), no_std)]

use minibind::export;
use sizes as _;

#[export]
fn nth_prime(n: u32) -> u32 {
    let mut count = 0;
    let mut candidate = 1;
    while count < n {
        candidate += 1;
        if is_prime(candidate) {
            count += 1;
        }
    }
    candidate
}

fn is_prime(n: u32) -> bool {
    (2..n).all(|i| n % i != 0)
}
