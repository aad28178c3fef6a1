//! Arrays inside the module's memory, passed without a copy.

use minibind::export;

/// Where the slice lies.
#[export]
fn address(values: &[f64]) -> usize {
    values.as_ptr().addr()
}

#[export]
fn address_mut(values: &mut [f64]) -> usize {
    values.as_ptr().addr()
}

#[export]
fn sum(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |sum, value| sum + value)
}

#[export]
fn double(values: &mut [f64]) {
    for value in values {
        *value *= 2.0;
    }
}

#[export]
fn add(into: &mut [f64], from: &[f64]) {
    for (into, from) in into.iter_mut().zip(from) {
        *into += from;
    }
}

/// Takes the numbers over.
#[export]
fn take(values: Vec<f64>) -> Vec<f64> {
    values
}

#[export]
fn sum_bytes(values: &[u8]) -> u32 {
    values.iter().map(|&byte| u32::from(byte)).sum()
}

#[export]
fn sum_bigs(values: &[i64]) -> i64 {
    values.iter().sum()
}

/// Makes the memory grow by at least so many bytes.
#[export]
fn grow(bytes: usize) {
    std::mem::forget(vec![1u8; bytes]);
}
