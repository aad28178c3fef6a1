use minibind::export;

#[export(object)]
struct Pair(u32, u32);

#[export(object)]
struct Nothing;

fn main() {}
