//! `r#` names.

use minibind::export;

#[export]
fn r#match(r#type: &str) -> usize {
    r#type.len()
}

#[export]
#[allow(non_upper_case_globals)]
const r#loop: u32 = 1;

fn main() {
    assert_eq!(r#match("abc") as u32, 2 + r#loop);
}
