use minibind::export;

#[export(start, variadic)]
fn run() {}

#[export(start, name = "go")]
fn go() {}

fn main() {}
