use minibind::export;

#[export]
fn apply(callback: fn(u32) -> u32) -> u32 {
    callback(1)
}

#[export]
fn make() -> fn(u32) -> u32 {
    |n| n
}

#[export(object)]
struct Options {
    compare: fn(u32) -> u32,
}

fn main() {}
