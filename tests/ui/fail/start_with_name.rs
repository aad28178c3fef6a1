//! A start function is given a name and a namespace.

#[minibind::export(start, name = "begin", namespace = "app")]
fn start() {}

fn main() {}
