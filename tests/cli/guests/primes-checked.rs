//! As `primes.rs`, without the index that can panic.

use minibind::export;

/// The prime with this number, from 1.
#[export]
fn nth_prime(n: usize) -> usize {
    let mut primes: Vec<usize> = Vec::new();
    let mut candidate = 2;
    while primes.len() < n {
        if !primes.iter().any(|prime| candidate % prime == 0) {
            primes.push(candidate);
        }
        candidate += 1;
    }
    primes.get(n.wrapping_sub(1)).copied().unwrap_or_default()
}
