use minibind::export;

#[export(name)]
fn greet() {}

#[export(name = hello)]
fn hello() {}

#[export(namespace = 1)]
fn good_bye() {}

#[export(name("ciao"))]
fn ciao() {}

fn main() {}
