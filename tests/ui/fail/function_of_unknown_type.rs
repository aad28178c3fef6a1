use minibind::{Callback, export};

struct Unknown;

#[export]
fn lent(run: &dyn Fn(Unknown) -> u8) {
    run(Unknown);
}

#[export]
fn exclusive(run: &mut dyn FnMut(u8) -> Vec<Option<Unknown>>) {
    run(1);
}

#[export]
fn kept(run: Callback<dyn Fn(&str, Unknown)>) {
    run("", Unknown);
}

fn main() {}
