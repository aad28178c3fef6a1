//! Finds a prime by dividing by the smaller ones, as one would write it: three things in it can panic.

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
    primes[n - 1]
}
