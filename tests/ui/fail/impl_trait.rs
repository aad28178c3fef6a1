use minibind::export;

#[export]
fn apply(callback: impl Fn(u32) -> u32) -> u32 {
    callback(1)
}

#[export]
fn count() -> impl Iterator<Item = u32> {
    0..3
}

fn main() {}
