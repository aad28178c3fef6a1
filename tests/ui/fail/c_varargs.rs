use minibind::export;

#[export]
unsafe extern "C" fn print(_: &str, _: ...) {}

fn main() {}
