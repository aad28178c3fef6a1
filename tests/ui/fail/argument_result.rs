use minibind::export;

#[export]
fn check(value: Result<u32, String>) -> u32 {
    value.unwrap_or(0)
}

fn main() {}
