use minibind::export;

#[export]
const _: u32 = 1;

fn main() {}
