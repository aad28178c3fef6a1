use minibind::export;

#[export]
fn apply(callback: &dyn Fn(u32) -> u32) -> u32 {
    callback(1)
}

fn main() {}
