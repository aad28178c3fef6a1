use minibind::export;

#[export]
fn depth(value: Option<Option<u32>>) -> u32 {
    value.flatten().unwrap_or(0)
}

fn main() {}
