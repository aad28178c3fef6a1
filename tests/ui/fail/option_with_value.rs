use minibind::export;

#[export(start = true)]
fn run() {}

fn main() {}
