use minibind::export;

#[export]
#[export(name = "hi")]
fn greet() {}

fn main() {}
