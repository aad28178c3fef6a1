use minibind::export;

#[export]
fn apply(callback: fn(u32) -> u32) -> u32 {
    callback(1)
}

fn main() {}
