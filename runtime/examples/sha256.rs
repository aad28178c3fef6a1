//! Hashes bytes with sha2, without a copy when they lie in the module's memory. Run by `sha256.mjs`
//! in Node, shown by `sha256.html`.

use minibind::export;
use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes in hexadecimal, as `sha256sum` prints it.
#[export]
fn sha256(data: &[u8]) -> String {
    let digits = Sha256::digest(data).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])).collect()
}
