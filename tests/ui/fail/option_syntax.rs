use minibind::export;

#[export(name = "a" namespace = "b")]
fn greet() {}

#[export("hello")]
fn hello() {}

fn main() {}
