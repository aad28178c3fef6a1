use minibind::export;

#[export(namespace = "a..b")]
fn one() {}

#[export(namespace = "")]
fn two() {}

#[export(namespace = "a-b")]
fn three() {}

#[export(namespace = "init.x")]
fn four() {}

fn main() {}
