//! Arguments that are too large for the memory, with and without an owner.

use minibind::export;

#[export]
fn borrow_text(text: &str) -> usize {
    text.len()
}

#[export]
fn own_text(text: String) -> usize {
    text.len()
}

#[export]
fn borrow_numbers(values: &[f64]) -> usize {
    values.len()
}

#[export]
fn own_numbers(values: Vec<f64>) -> usize {
    values.len()
}

#[export]
fn write_numbers(values: &mut [f64]) -> usize {
    values.fill(1.0);
    values.len()
}

#[export]
fn both(text: String, values: Vec<f64>, more: &str) -> usize {
    text.len() + values.len() + more.len()
}
